package org.vanban.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vanban.mention.Mention;
import org.vanban.register.Provinces.Province;
import org.vanban.table.Gazetteer;
import org.vanban.table.WordRoles;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;
import org.vanban.value.RomanNumeral;

/**
 * Reads what stands beside the directives of one text: {@code Ngày 25/10/2017, Hội nghị Trung ương
 * 6 khóa XII ban hành Nghị quyết số 18-NQ/TW về …}.
 *
 * <p>It looks from a mention as far as its sentence and the next mention of a directive, and no
 * further than {@value #REACH} tokens. For one text and thread.
 */
final class CitationReader {
  private static final int REACH = 40;
  private static final int WORDS = 32;
  private static final int WIDE = 120;
  private static final int LINE = 120;

  private final Tokens tokens;
  private final ProvinceFinder provinces;
  private final WordRoles<CitationWord> words;
  private final TitleWords titles;
  private final Gazetteer<String> issuers;
  private final Map<Integer, Mention.Date> dateAt = new HashMap<>(); // by first token
  private final Map<Integer, Mention.Date> dateEndingAt = new HashMap<>(); // by token after it

  CitationReader(
      Tokens tokens,
      List<Mention> mentions,
      ProvinceFinder provinces,
      WordRoles<CitationWord> words,
      TitleWords titles,
      Gazetteer<String> issuers) {
    this.tokens = tokens;
    this.words = words;
    this.titles = titles;
    this.issuers = issuers;
    this.provinces = provinces;
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Date date) {
        dateAt.put(tokens.firstAtOrAfter(date.span().start()), date);
        dateEndingAt.put(tokens.firstAtOrAfter(date.span().end()), date);
      }
    }
  }

  /** What is read of one mention; filled piece by piece. */
  private static final class Draft {
    Optional<EdtfDate> date = Optional.empty();
    Optional<String> term = Optional.empty();
    Wording wording = Wording.NONE;
    final Set<String> places = new HashSet<>();
    Optional<EdtfDate> day = Optional.empty(); // directly behind
    Optional<String> behind = Optional.empty(); // term behind, or in the mention
    Optional<String> issuer = Optional.empty();
    int end; // the token after what is read behind

    Citation citation(Supplier<Wording> sentence, Supplier<Wording> surroundings, Span span) {
      Optional<String> place =
          places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
      Beside beside = new Beside(span, day, behind, issuer, Optional.empty());
      return new Citation(date, term, place, wording, Wording.NONE, sentence, surroundings, beside);
    }
  }

  /**
   * Reads what stands beside a mention.
   *
   * @param before where the mention before it ends
   * @param from the same, or where the sentence begins
   * @param start its first token
   * @param end the token after its last
   * @param to where the sentence ends or the next mention begins
   * @param local whether the place of the issuer is asked for
   */
  Citation read(int before, int from, int start, int end, int to, boolean local) {
    int first = Math.max(from, start - REACH);
    int last = Math.min(to, end + REACH);
    Draft draft = new Draft();
    for (int at = start; at < end; at++) { // 18-NQ/TW khóa XII is one mention
      if (term(at) >= 0) {
        take(draft, term(at));
      }
    }
    draft.end = end;
    int title = readBehind(draft, end, last);
    draft.behind = draft.term;
    readBefore(draft, first, start);
    if (title >= 0) {
      int[] cited = new int[WORDS];
      draft.wording = titles.of(cited, words(cited, 0, title, last, WORDS));
    }
    if (local) {
      places(draft.places, first, last);
    }
    if (local && draft.places.isEmpty()) {
      lineAbove(start).ifPresent(draft.places::add);
    }
    return draft.citation(
        () -> around(Math.max(before, start - REACH), start, end, last, WORDS),
        () -> around(start - WIDE, start, end, end + WIDE, WIDE),
        tokens.span(start, draft.end));
  }

  /** The words before and behind a mention, so many at most of each. */
  private Wording around(int from, int start, int end, int to, int most) {
    int[] around = new int[2 * most];
    int count = words(around, 0, Math.max(0, from), start, most);
    count = words(around, count, end, Math.min(tokens.size(), to), count + most);
    return titles.of(around, count);
  }

  /** The first token of the title, or -1. */
  private int readBehind(Draft draft, int end, int last) {
    int at = end;
    boolean apart = false; // by a comma
    while (at < last) {
      Mention.Date date = dateAt.get(at);
      if (date != null && isDateOfIssue(date)) {
        take(draft, date);
        at = Math.max(at + 1, tokens.firstAtOrAfter(date.span().end()));
        if (!apart || goesOn(at)) {
          readDay(draft, date, at);
        }
        apart = true;
      } else if (words.is(CitationWord.ABOUT, tokens, at)) {
        return at + 1;
      } else if (isOpeningQuote(at)) {
        return at + 1;
      } else if (term(at) >= 0) {
        take(draft, term(at));
        at = term(at) + 1;
        draft.end = at;
      } else if (words.is(CitationWord.LINK, tokens, at)
          || tokens.isCapitalizedAt(at)
          || tokens.isNumberAt(at)
          || isPassedOver(at)
          || isAssemblyTerm(at)) {
        readIssuer(draft, at);
        apart |= tokens.isSymbolAt(at, ',');
        at++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private static void readDay(Draft draft, Mention.Date date, int end) {
    if (draft.day.isEmpty() && date.value() instanceof EdtfDate.Day) {
      draft.day = Optional.of(date.value());
      draft.end = end;
    }
  }

  /** {@code 18-NQ/TW, ngày 25-10-2017, của …}: between commas, and the document goes on. */
  private boolean goesOn(int at) {
    int next = tokens.isSymbolAt(at, ',') ? at + 1 : at;
    return words.is(CitationWord.BY, tokens, next) || words.is(CitationWord.ABOUT, tokens, next);
  }

  /** The first body behind {@code của} or {@code do}. */
  private void readIssuer(Draft draft, int at) {
    if (draft.issuer.isEmpty() && words.is(CitationWord.BY, tokens, at)) {
      issuers
          .longestAt(tokens, at + 1)
          .ifPresent(
              name -> {
                draft.issuer = Optional.of(name.value());
                draft.end = name.end();
              });
    }
  }

  /** {@code Quốc hội khóa XIV} tells no term of a document. */
  private boolean isAssemblyTerm(int at) {
    return words.is(CitationWord.TERM, tokens, at)
        && words.is(CitationWord.ASSEMBLY, tokens, at - 1);
  }

  private boolean isPassedOver(int at) {
    char sign = tokens.charAt(at);
    return tokens.isSymbolAt(at)
            && (sign == ',' || sign == '(' || sign == ')' || sign == '/' || sign == ':')
        || tokens.isDashAt(at);
  }

  /** {@code … ban hành Nghị quyết}, {@code được ban hành ngày …, Nghị quyết}. */
  private void readBefore(Draft draft, int first, int start) {
    int comma = tokens.isSymbolAt(start - 1, ',') ? start - 1 : start;
    Mention.Date before = dateEndingAt.get(comma);
    if (comma < start && before != null) {
      int begin = tokens.firstAtOrAfter(before.span().start());
      int verb = words.is(CitationWord.DAY, tokens, begin - 1) ? begin - 2 : begin - 1;
      if (verb >= first && words.is(CitationWord.ISSUED, tokens, verb)) {
        take(draft, before);
      }
      return;
    }
    if (start - 1 < first || !words.is(CitationWord.ISSUED, tokens, start - 1)) {
      return;
    }
    for (int at = start - 1; at >= first; at--) {
      Mention.Date date = dateAt.get(at);
      if (date != null && isDateOfIssue(date)) {
        take(draft, date);
      }
      if (term(at) >= 0) {
        take(draft, term(at));
      }
    }
  }

  private static boolean isDateOfIssue(Mention.Date date) {
    return switch (date.value()) {
      case EdtfDate.Day d -> true;
      case EdtfDate.Month m -> true;
      case EdtfDate.Year y -> true;
      case EdtfDate.Interval i ->
          i.start() instanceof EdtfDate.Year && i.end() instanceof EdtfDate.Year;
      default -> false;
    };
  }

  /** The years of a term tell the term, any other date the day of issue. */
  private static void take(Draft draft, Mention.Date date) {
    if (date.value() instanceof EdtfDate.Interval years) {
      draft.term =
          draft.term.or(
              () -> Optional.of(years.earliest().getYear() + "-" + years.latest().getYear()));
    } else {
      draft.date = draft.date.or(() -> Optional.of(date.value()));
    }
  }

  private void take(Draft draft, int numeral) {
    draft.term = draft.term.or(() -> Optional.of(tokens.surface(numeral)));
  }

  /** The numeral of {@code khóa XII} that begins at a token, not of {@code Quốc hội khóa XV}. */
  private int term(int at) {
    return words.is(CitationWord.TERM, tokens, at)
            && RomanNumeral.parse(tokens.surface(at + 1)).isPresent()
            && !words.is(CitationWord.ASSEMBLY, tokens, at - 1)
        ? at + 1
        : -1;
  }

  private boolean isOpeningQuote(int at) {
    char sign = tokens.charAt(at);
    return tokens.isSymbolAt(at) && (sign == '“' || sign == '"' || sign == '«');
  }

  /** Adds the words of a stretch up to a closing quotation mark; how many there are then. */
  private int words(int[] into, int count, int from, int to, int most) {
    int now = count;
    for (int at = from; at < to && now < most; at++) {
      if (tokens.isSymbolAt(at, '”') || tokens.isSymbolAt(at, '"') && now > count) {
        break;
      }
      if (tokens.isWordAt(at) || tokens.isNumberAt(at)) {
        into[now++] = TitleWords.wordAt(tokens, at);
      }
    }
    return now;
  }

  /** The place named last before a mention in its line. */
  private Optional<String> lineAbove(int start) {
    int first = start;
    while (first > 0 && start - first < LINE && !tokens.isBreakBefore(first)) {
      first--;
    }
    Optional<String> last = Optional.empty();
    for (int at = start - 1; at >= first && last.isEmpty(); at--) {
      Set<String> here = new HashSet<>();
      places(here, at, Math.min(at + 2, start));
      last = here.stream().findFirst();
    }
    return last;
  }

  /** Provinces that a committee, a council or {@code tỉnh} names in a stretch of text. */
  void places(Set<String> places, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      int name = words.end(CitationWord.SEAT, tokens, at);
      if (name > 0 && name < to) {
        provinces.at(tokens, name).map(Province::name).ifPresent(places::add);
      }
    }
  }
}
