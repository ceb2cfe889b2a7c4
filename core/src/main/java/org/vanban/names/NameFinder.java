package org.vanban.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * Settles, by a trained model, which persons, organizations and places stand in what the rules left
 * open, and where their names end: {@code Thoong-lun Xi-xu-lít}, {@code Viện Vệ sinh dịch tễ Trung
 * ương}.
 *
 * <p><b>Arbitration.</b> Dates, directives, ratios and percentages of the rules stand, and so do
 * the offices of persons: the model is not asked there. What the rules call a person, an
 * organization or a place is told to the model, which learned on articles that the rules were not
 * written for how far each kind of reading holds; its answer decides. A name that both have is the
 * rules', with all that they read beside it; a person whose name the model makes longer or shorter
 * keeps honorific, rank and offices. Everything else of the rules' names is given up, but persons
 * beside whom an office or rank is read.
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
    return new Found(new Joining(tokens, outcomes, names).all(), tagger.asked());
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
    private final byte[] outcomes;
    private final List<Mention> rules;
    private final List<Mention> names = new ArrayList<>();
    private int next; // of the rules' names

    Joining(Tokens tokens, byte[] outcomes, List<Mention> rules) {
      this.tokens = tokens;
      this.outcomes = outcomes;
      this.rules = rules;
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

    /** The end without quotation marks and the like that nothing in the name opens. */
    private int trimmed(int from, int end) {
      int to = end;
      while (to > from + 1 && tokens.isSymbolAt(to - 1) && !isPart(from, to - 1)) {
        to--;
      }
      return to;
    }

    /** {@code H.L.}, {@code Tuấn “Béo”}, {@code Hội thánh Tin Lành Việt Nam (miền Nam)}. */
    private boolean isPart(int from, int sign) {
      char c = tokens.charAt(sign);
      char opening =
          switch (c) {
            case '”' -> '“';
            case ')' -> '(';
            case '»' -> '«';
            default -> c;
          };
      if (c == '.') {
        return tokens.length(sign - 1) == 1;
      }
      boolean closes = opening != c || c == '"' || c == '\'';
      return closes && tokens.surface(from, sign).indexOf(opening) >= 0;
    }

    private void add(int from, int to) {
      Span span = tokens.span(from, to);
      keepUntil(span.start());
      Mention found = found(Outcomes.mark(outcomes[from]), span, from, to);
      while (next < rules.size() && rules.get(next).span().start() < span.end()) {
        found = joined(found, rules.get(next++));
      }
      names.add(found);
    }

    /** Keeps the rules' persons that end before the model's next name and that it cannot refute. */
    private void keepUntil(int offset) {
      while (next < rules.size() && rules.get(next).span().end() <= offset) {
        if (rules.get(next) instanceof Mention.Person person && isSure(person)) {
          names.add(person);
        }
        next++;
      }
    }

    private static boolean isSure(Mention.Person person) {
      return !person.offices().isEmpty() || person.rank().isPresent();
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
