package org.vanban.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.text.Syllables;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * Settles, by a trained model, which persons, organizations and places stand in what the rules left
 * open, and where their names end: {@code Thoong-lun Xi-xu-lít}, {@code Viện Vệ sinh dịch tễ Trung
 * ương}.
 *
 * <p><b>Arbitration.</b> Dates, directives, ratios and percentages of the rules stand, and so do
 * the offices of persons: the model is not asked there. What the rules call a person, an
 * organization or a place is told to the model, which learned from gold how far each kind of
 * reading holds in new articles; its answer decides. A name that both have is the rules', with all
 * that they read beside it; a person whose name the model makes longer or shorter keeps honorific,
 * rank and offices. Everything else of the rules' names is given up, but persons beside whom an
 * office or rank is read, or whose full name stands twice; nor does another kind of name swallow
 * one of those.
 *
 * <p>Every document has a tagger of its own over the shared weights, so nothing learnt in one is
 * carried to the next. Immutable and safe for many threads.
 */
public final class NameFinder {
  private final NameModel model;
  private final WordClusters clusters = WordClusters.shipped();

  /** A finder over a model. */
  public NameFinder(NameModel model) {
    this.model = model;
  }

  /**
   * The names of a text.
   *
   * @param names persons, organizations and places, in the order of the text and disjoint
   * @param asked of how many tokens the model was asked
   */
  public record Found(List<Mention> names, int asked) {
    public Found {
      names = List.copyOf(names);
    }
  }

  /**
   * Finds the names of a text.
   *
   * @param byRules what the rules found, of all kinds
   * @param alone offices that no person stands beside
   */
  public Found find(
      Tokens tokens, Collection<? extends Mention> byRules, Collection<Mention.Office> alone) {
    Marks marks = Marks.of(tokens, byRules, alone);
    NameTagger tagger = new NameTagger(model.weights(), new NameContext(tokens, marks, clusters));
    byte[] outcomes = tagger.outcomes();
    List<Mention> names =
        byRules.stream().filter(NameFinder::isName).map(m -> (Mention) m).toList();
    return new Found(new Joining(tokens, marks, outcomes, names).all(), tagger.asked());
  }

  /** Whether a mention is of the kinds that a model may settle. */
  public static boolean isName(Mention mention) {
    return mention instanceof Mention.Person
        || mention instanceof Mention.Organization
        || mention instanceof Mention.Place;
  }

  /** Goes over the names of both, from left to right. */
  private static final class Joining {
    private final Tokens tokens;
    private final Marks marks;
    private final byte[] outcomes;
    private final List<Mention> rules;
    private final Set<String> repeated;
    private final List<Mention> names = new ArrayList<>();
    private int next; // of the rules' names

    Joining(Tokens tokens, Marks marks, byte[] outcomes, List<Mention> rules) {
      this.tokens = tokens;
      this.marks = marks;
      this.outcomes = outcomes;
      this.rules = rules;
      repeated = repeated(rules);
    }

    List<Mention> all() {
      for (int i = 0; i < outcomes.length; i++) {
        if (Outcomes.isStart(outcomes[i])) {
          add(i, trimmed(i, end(i)));
        }
      }
      keepUntil(Integer.MAX_VALUE);
      return names;
    }

    private int end(int start) {
      int end = start + 1;
      byte mark = Outcomes.mark(outcomes[start]);
      while (end < outcomes.length && outcomes[end] == Outcomes.cont(mark)) {
        end++;
      }
      return end;
    }

    /**
     * The end without a sign that belongs to nothing in the name: before a bracket that is not
     * closed in it, and without a quotation mark that is not opened.
     */
    private int trimmed(int from, int end) {
      int to = end;
      for (int i = from + 1; i < to; i++) {
        char closing = closing(tokens.charAt(i));
        if (tokens.isSymbolAt(i) && closing != 0 && !contains(i + 1, end, closing)) {
          to = i;
        }
      }
      while (to > from + 1 && tokens.isSymbolAt(to - 1) && !isPart(from, to - 1)) {
        to--;
      }
      return to;
    }

    /** {@code H.L.}, {@code Tuấn “Béo”}, {@code Hội thánh Tin Lành Việt Nam (miền Nam)}. */
    private boolean isPart(int from, int sign) {
      char c = tokens.charAt(sign);
      if (c == '.') {
        return tokens.length(sign - 1) == 1;
      }
      for (int i = from; i < sign; i++) {
        boolean opens = closing(tokens.charAt(i)) == c || c == '"' && tokens.charAt(i) == c;
        if (opens && tokens.isSymbolAt(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean contains(int from, int to, char sign) {
      for (int i = from; i < to; i++) {
        if (tokens.isSymbolAt(i, sign)) {
          return true;
        }
      }
      return false;
    }

    private static char closing(char opening) {
      return switch (opening) {
        case '(' -> ')';
        case '“' -> '”';
        case '«' -> '»';
        default -> 0;
      };
    }

    private void add(int from, int to) {
      Span span = tokens.span(from, to);
      keepUntil(span.start());
      List<Mention> same = new ArrayList<>();
      while (next < rules.size() && rules.get(next).span().start() < span.end()) {
        same.add(rules.get(next++));
      }
      byte mark = same.isEmpty() ? kind(from, to) : Outcomes.mark(outcomes[from]);
      if (mark == Marks.NOTHING) {
        return;
      }
      List<Mention> sure = same.stream().filter(this::isSurePerson).toList();
      if (mark != Marks.PERSON && !sure.isEmpty()) {
        names.addAll(sure); // Hội đồng xét xử tuyên phạt Nguyễn Hữu Tạo
        return;
      }
      Mention found = found(mark, span, from, to);
      for (Mention rule : same) {
        found = joined(found, rule);
      }
      names.add(found);
    }

    /**
     * The kind of a name that the rules have nothing of. Behind the number of a house a person's
     * name is a street, {@code 152 Nguyễn Thị Minh Khai}; foreign words in capitals are a heading,
     * {@code VIDEO CLIPS}; the last word of a longer run of capitals is what is left of a name that
     * is none here, {@code tư tưởng Hồ Chí Minh}.
     */
    private byte kind(int from, int to) {
      byte mark = Outcomes.mark(outcomes[from]);
      if (mark != Marks.PERSON) {
        return mark;
      }
      boolean street =
          tokens.isNumberAt(from - 1)
              && marks.at(from - 1) == Marks.NOTHING
              && tokens.isSymbolAt(to);
      boolean heading = true;
      for (int i = from; i < to; i++) {
        heading &=
            tokens.isAllCapsAt(i) && tokens.length(i) > 1 && !Syllables.isSyllable(tokens, i);
      }
      return street ? Marks.PLACE : heading || isRest(from, to) ? Marks.NOTHING : mark;
    }

    private boolean isRest(int from, int to) {
      return to == from + 1 && goesOn(from) && goesOn(from - 1);
    }

    /** Whether a token and the one before it are syllables with capitals, side by side. */
    private boolean goesOn(int token) {
      return isCapitalSyllable(token)
          && isCapitalSyllable(token - 1)
          && !tokens.isBreakBefore(token);
    }

    private boolean isCapitalSyllable(int token) {
      return tokens.isCapitalizedAt(token)
          && !tokens.isAllCapsAt(token)
          && Syllables.isSyllable(tokens, token);
    }

    /** Keeps the rules' persons that end before the model's next name and that it cannot refute. */
    private void keepUntil(int offset) {
      while (next < rules.size() && rules.get(next).span().end() <= offset) {
        if (isSurePerson(rules.get(next))) {
          names.add(rules.get(next));
        }
        next++;
      }
    }

    private boolean isSurePerson(Mention mention) {
      return mention instanceof Mention.Person person
          && (!person.offices().isEmpty()
              || person.rank().isPresent()
              || repeated.contains(person.name()));
    }

    /** Full names that the rules read twice or more. */
    private static Set<String> repeated(List<Mention> rules) {
      Set<String> once = new HashSet<>();
      Set<String> twice = new HashSet<>();
      for (Mention mention : rules) {
        boolean full = mention instanceof Mention.Person p && p.name().indexOf(' ') > 0;
        if (full && !once.add(mention.canonicals().getFirst())) {
          twice.add(mention.canonicals().getFirst());
        }
      }
      return twice;
    }

    private Mention found(byte mark, Span span, int from, int to) {
      String name = TextNormalizer.blanksFolded(tokens.surface(from, to));
      return switch (mark) {
        case Marks.PERSON -> person(span, name);
        case Marks.ORGANIZATION -> new Mention.Organization(span, name, Mention.By.MODEL);
        default -> new Mention.Place(span, name, Mention.By.MODEL);
      };
    }

    private static Mention.Person person(Span span, String name) {
      return new Mention.Person(
          span, name, List.of(), Optional.empty(), Optional.empty(), false, Mention.By.MODEL);
    }

    /** A name of the model with what the rules read where it stands. */
    private static Mention joined(Mention found, Mention rule) {
      if (found.kind() != rule.kind()) {
        return found;
      }
      if (found.span().equals(rule.span())) {
        return rule;
      }
      return found instanceof Mention.Person f && rule instanceof Mention.Person r
          ? new Mention.Person(
              f.span(), f.name(), r.offices(), r.rank(), r.honorific(), r.author(), f.by())
          : found;
    }
  }
}
