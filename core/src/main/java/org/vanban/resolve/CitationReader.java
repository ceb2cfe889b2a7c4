package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.mention.Mention;
import org.vanban.register.Provinces.Province;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

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
  private static final int LINE = 120;

  private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,6}");

  /** What may stand between a number and its date, its issuer, its title. */
  private static final Set<String> LINKS =
      Set.of(
          "ngày", "ban", "hành", "ký", "của", "do", "chấp", "trung", "ương", "chính", "trị", "bí",
          "thư", "hội", "nghị", "lần", "thứ", "đảng", "bộ", "nhân", "dân", "tỉnh", "ủy", "thành",
          "phố", "thường", "vụ", "quốc", "phủ", "tướng", "nhất", "hai", "ba", "tư", "năm", "sáu",
          "bảy", "tám", "chín", "mười", "cộng", "sản", "việt", "nam", "được", "thông", "qua",
          "tháng", "mà", "đã", "vừa", "mới", "nhiệm", "kỳ", "trực", "đồng", "viện");

  private static final Set<String> ISSUED = Set.of("hành", "qua", "ký");

  private final Tokens tokens;
  private final ProvinceFinder provinces;
  private final Map<Integer, Mention.Date> dateAt = new HashMap<>(); // by first token
  private final Map<Integer, Mention.Date> dateEndingAt = new HashMap<>(); // by token after it

  CitationReader(Tokens tokens, List<Mention> mentions, ProvinceFinder provinces) {
    this.tokens = tokens;
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
    List<String> wording = List.of();
    List<String> sentence = List.of();
    final Set<String> places = new HashSet<>();

    Citation citation() {
      Optional<String> place =
          places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
      return new Citation(date, term, place, wording, sentence);
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
    int title = readBehind(draft, end, last);
    readBefore(draft, first, start);
    draft.wording = title < 0 ? List.of() : words(title, last);
    List<String> around = new ArrayList<>(words(Math.max(before, start - REACH), start));
    around.addAll(words(end, last));
    draft.sentence = around;
    if (local) {
      places(draft.places, first, last);
    }
    if (local && draft.places.isEmpty()) {
      lineAbove(start).ifPresent(draft.places::add);
    }
    return draft.citation();
  }

  /** The first token of the title, or -1. */
  private int readBehind(Draft draft, int end, int last) {
    int at = end;
    while (at < last) {
      String word = word(at);
      Mention.Date date = dateAt.get(at);
      if (date != null && isDateOfIssue(date)) {
        take(draft, date);
        at = Math.max(at + 1, tokens.firstAtOrAfter(date.span().end()));
      } else if (word.equals("về")) {
        return at + 1;
      } else if (isOpeningQuote(at)) {
        return at + 1;
      } else if (term(at) >= 0) {
        take(draft, term(at));
        at = term(at) + 1;
      } else if (LINKS.contains(word)
          || tokens.isCapitalizedAt(at)
          || tokens.isNumberAt(at)
          || isPassedOver(at)
          || isAssemblyTerm(at)) {
        at++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Quốc hội khóa XIV} tells no term of a document. */
  private boolean isAssemblyTerm(int at) {
    return word(at).equals("khóa") && at > 0 && word(at - 1).equals("hội");
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
      int verb = begin > 0 && word(begin - 1).equals("ngày") ? begin - 2 : begin - 1;
      if (verb >= first && ISSUED.contains(word(verb))) {
        take(draft, before);
      }
      return;
    }
    if (start - 1 < first || !ISSUED.contains(word(start - 1))) {
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
    boolean told = word(at).equals("khóa");
    boolean numeral = at + 1 < tokens.size() && ROMAN.matcher(tokens.surface(at + 1)).matches();
    boolean assembly = at > 0 && (word(at - 1).equals("hội") || word(at - 1).equals("hđnd"));
    return told && numeral && !assembly ? at + 1 : -1;
  }

  private boolean isOpeningQuote(int at) {
    char sign = tokens.charAt(at);
    return tokens.isSymbolAt(at) && (sign == '“' || sign == '"' || sign == '«');
  }

  private List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int at = from; at < to && words.size() < WORDS; at++) {
      if (tokens.isSymbolAt(at, '”') || tokens.isSymbolAt(at, '"') && !words.isEmpty()) {
        break;
      }
      if (tokens.isWordAt(at) || tokens.isNumberAt(at)) {
        words.add(word(at));
      }
    }
    return words;
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
      if (namesPlace(at)) {
        provinces.at(tokens, at + 1).map(Province::name).ifPresent(places::add);
      }
    }
  }

  private boolean namesPlace(int at) {
    if (!tokens.isCapitalizedAt(at + 1)) {
      return false;
    }
    String word = word(at);
    String before = at > 0 ? word(at - 1) : "";
    return switch (word) {
      case "ủy" -> before.equals("tỉnh") || before.equals("thành");
      case "tỉnh" -> true;
      case "phố" -> before.equals("thành");
      case "tp", "hđnd", "ubnd" -> true;
      default -> false;
    };
  }

  /** In lower case; empty outside the text. */
  private String word(int at) {
    return at < 0 || at >= tokens.size()
        ? ""
        : TextNormalizer.canonicalSyllable(tokens.surface(at));
  }
}
