package org.vanban.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.directive.DirectiveTypes.Type;
import org.vanban.directive.DirectiveWords.Role;
import org.vanban.directive.NumberWalk.Reading;
import org.vanban.directive.NumberWalk.Trust;
import org.vanban.directive.TermReader.Terms;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.DirectiveId;

/**
 * Laws, codes, constitutions, ordinances and charters by name: {@code Luật Đất đai năm 2013},
 * {@code Bộ luật hình sự}, {@code Luật HTX}, {@code Điều lệ Đảng}.
 *
 * <p>Only the first syllable of a law's name has a capital, so its end cannot be seen: known names
 * stand in the table {@code law-names.tsv}. A name that is not there ends before the first word
 * that no name has ({@code được}, {@code quy định}), a figure or a symbol.
 */
final class NamedLawReader {
  private static final String FILE = "law-names.tsv";
  private static final int LONGEST_UNKNOWN = 9;
  private static final int FAR = 12;
  private static final int MOST_YEARS = 8;

  private final DirectiveWords words;
  private final DirectiveNumberReader numbers;
  private final TermReader terms;
  private final Gazetteer<String> names;
  private final Gazetteer<String> bareNames;
  private final int luat;
  private final int hien;
  private final int dieu;
  private final int hoi;

  private NamedLawReader(
      DirectiveWords words,
      DirectiveNumberReader numbers,
      TermReader terms,
      Gazetteer<String> names,
      Gazetteer<String> bareNames) {
    this.words = words;
    this.terms = terms;
    this.numbers = numbers;
    this.names = names;
    this.bareNames = bareNames;
    luat = words.intern("luật");
    hien = words.intern("hiến");
    dieu = words.intern("điều");
    hoi = words.intern("hội");
  }

  static NamedLawReader load(
      Vocabulary.Builder vocabulary,
      DirectiveWords words,
      DirectiveNumberReader numbers,
      TermReader terms) {
    Gazetteer.Builder<String> names = Gazetteer.builder(vocabulary);
    Gazetteer.Builder<String> bareNames = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(NamedLawReader.class, FILE)) {
      String name = row.get("type") + " " + row.get("name");
      names.add(row, name.strip(), name);
      for (String alias : row.list("aliases")) {
        names.add(row, row.get("type") + " " + alias, name);
      }
      if (row.get("type").equals("Luật")) {
        bareNames.add(row.get("name"), name);
      }
    }
    return new NamedLawReader(words, numbers, terms, names.build(), bareNames.build());
  }

  /**
   * Laws read.
   *
   * @param ids one; several where years are listed, {@code Hiến pháp 1946, 1959}
   * @param end the unit after the last
   * @param next the token to go on with
   */
  record Law(List<DirectiveId> ids, int end, int next) {}

  /**
   * The law whose type word stands at a token.
   *
   * @param after the token after the type word
   */
  Optional<Law> at(Tokens tokens, int start, int after, Type type) {
    if (isPartOfOther(tokens, start)) {
      return Optional.empty();
    }
    int end = nameEnd(tokens, start, after);
    if (end < 0) {
      return Optional.empty();
    }
    Optional<Law> numbered = numbered(tokens, end);
    if (numbered.isPresent()) {
      return numbered;
    }
    String name = name(tokens, start, end, type);
    int year = tokens.idAt(end) == words.nam ? end + 1 : end;
    if (isYear(tokens, year)) {
      return Optional.of(withYears(tokens, name, year));
    }
    return tokens.idAt(start) == luat
        ? listed(tokens, start, end, name).or(() -> Optional.of(withTerm(tokens, name, end)))
        : Optional.of(withTerm(tokens, name, end));
  }

  /**
   * The laws of a list under one type word: {@code các luật Đất đai, Nhà ở, Kinh doanh bất động
   * sản}. Without {@code các} two more names are asked for: bodies have names of laws too, {@code
   * theo Luật Tố cáo, Thanh tra đã …}.
   */
  private Optional<Law> listed(Tokens tokens, int start, int first, String name) {
    List<DirectiveId> ids = new ArrayList<>(List.of(DirectiveId.of(name)));
    int end = first;
    while (ids.size() < MOST_YEARS
        && (tokens.isSymbolAt(end, ',') || tokens.idAt(end) == words.va)
        && tokens.isCapitalizedAt(end + 1)
        && !tokens.isBreakBefore(end + 1)) {
      Optional<Gazetteer.Match<String>> more = bareNames.longestAt(tokens, end + 1);
      if (more.isEmpty() || !isItemEnd(tokens, more.get().end())) {
        break;
      }
      ids.add(DirectiveId.of("Luật " + tokens.surface(end + 1, more.get().end())));
      end = more.get().end();
    }
    boolean several = tokens.idAt(start - 1) == words.cac ? ids.size() > 1 : ids.size() > 2;
    return several ? Optional.of(new Law(ids, tokens.end(end - 1), end)) : Optional.empty();
  }

  private boolean isItemEnd(Tokens tokens, int token) {
    return words.isClauseEnd(tokens, token)
        || (!tokens.isCapitalizedAt(token)
            && (words.is(Role.NAME_END, tokens, token) || words.is(Role.FOLLOW, tokens, token)));
  }

  /** The charter of a term, {@code Điều lệ Đảng khóa XI}: the term is inside. */
  private Law withTerm(Tokens tokens, String name, int end) {
    Optional<Terms> term = terms.at(tokens, end);
    int next = term.map(Terms::next).orElse(end);
    return new Law(List.of(DirectiveId.of(name)), tokens.end(next - 1), next);
  }

  /** The law of a year, or of several: {@code Hiến pháp năm 1946, 1959 và 1980}. */
  private Law withYears(Tokens tokens, String name, int first) {
    List<DirectiveId> ids = new ArrayList<>();
    int next = first;
    do {
      ids.add(DirectiveId.of(name + " " + tokens.surface(next)));
      next++;
      boolean comma = tokens.isSymbolAt(next, ',');
      boolean joined = tokens.idAt(next) == words.va;
      int year = joined && tokens.idAt(next + 1) == words.nam ? next + 2 : next + 1;
      if (!(comma || joined) || !isYear(tokens, year)) {
        break;
      }
      next = year;
    } while (ids.size() < MOST_YEARS);
    return new Law(ids, tokens.end(next - 1), next);
  }

  /** {@code pháp luật}, {@code Khoa Luật}, {@code Công ước … về Luật Biển}. */
  private boolean isPartOfOther(Tokens tokens, int start) {
    if (tokens.isParagraphBefore(start)) {
      return false;
    }
    boolean small = !tokens.isCapitalizedAt(start);
    if (words.endsBefore(Role.NOT_BEFORE_LAW, tokens, start)
        || (small && words.endsBefore(Role.NOT_BEFORE_SMALL_LAW, tokens, start))) {
      return true;
    }
    if (tokens.idAt(start - 1) != words.ve) {
      return false;
    }
    for (int at = start - 2; at > start - FAR; at--) {
      if (tokens.idAt(at) == words.uoc && tokens.idAt(at - 1) == words.cong) {
        return true;
      }
    }
    return false;
  }

  /** The token after the name, or -1 if none stands there. */
  private int nameEnd(Tokens tokens, int start, int after) {
    Optional<Gazetteer.Match<String>> known = names.longestAt(tokens, start);
    if (known.isPresent() && isNamePrinted(tokens, start, after, known.get())) {
      int end = known.get().end();
      boolean association = tokens.idAt(start) == dieu && tokens.idAt(end - 1) == hoi;
      return association && tokens.isCapitalizedAt(end) ? nameWalk(tokens, end) : end;
    }
    boolean constitution = tokens.idAt(start) == hien;
    if (constitution) {
      return tokens.isCapitalizedAt(start) ? after : -1;
    }
    return unknownEnd(tokens, start, after);
  }

  /**
   * Whether a known name is meant as one: {@code luật đất đai} in small letters is the matter, not
   * the law, unless a year or number follows; a code's or ordinance's name is one all the same.
   */
  private boolean isNamePrinted(
      Tokens tokens, int start, int after, Gazetteer.Match<String> known) {
    for (int at = start + 1; at < known.end(); at++) {
      if (tokens.isParagraphBefore(at)) {
        return false;
      }
    }
    boolean small = !tokens.isCapitalizedAt(start) && !tokens.isCapitalizedAt(after);
    boolean matter =
        tokens.idAt(start) == luat || tokens.idAt(start) == dieu || tokens.idAt(start) == hien;
    int year = tokens.idAt(known.end()) == words.nam ? known.end() + 1 : known.end();
    return !(small && matter) || isYear(tokens, year) || numbered(tokens, known.end()).isPresent();
  }

  private int unknownEnd(Tokens tokens, int start, int after) {
    boolean title = tokens.isAllCapsAt(start) && tokens.isAllCapsAt(after);
    boolean noName =
        words.is(Role.NAME_END, tokens, after) || words.is(Role.NOT_NAME, tokens, after);
    boolean capital = tokens.isCapitalizedAt(after) || isSmallNamed(tokens, start, after);
    if (title || noName || tokens.isBreakBefore(after) || !capital) {
      return -1;
    }
    if (tokens.isAllCapsAt(after) && tokens.length(after) > 1) {
      return abbreviationEnd(tokens, after);
    }
    boolean small = tokens.idAt(start) == luat && !tokens.isCapitalizedAt(start);
    if (small || tokens.idAt(start) == dieu || isAmendment(tokens, after)) {
      return -1;
    }
    int end = nameWalk(tokens, after);
    boolean word = end == after + 1 && !tokens.isCapitalizedAt(after); // "Luật thuế": the matter
    return word ? -1 : end;
  }

  /**
   * A name in small letters behind a capital inside a sentence, {@code dự án Luật đăng ký bất động
   * sản}: a law, for the matter, the people and the school are written otherwise.
   */
  private boolean isSmallNamed(Tokens tokens, int start, int after) {
    return tokens.idAt(start) == luat
        && tokens.isCapitalizedAt(start)
        && !tokens.isAllCapsAt(start)
        && tokens.isWordAt(start - 1)
        && !tokens.isBreakBefore(start)
        && !tokens.isCapitalizedAt(start - 1)
        && tokens.isWordAt(after)
        && !words.is(Role.NOT_SMALL_NAME, tokens, after);
  }

  /**
   * The token after a name that no table has; a comma after its first syllable is inside, {@code
   * Luật Phòng, chống mại dâm}.
   */
  private int nameWalk(Tokens tokens, int start) {
    boolean verbs =
        tokens.isSymbolAt(start + 1, ',')
            && tokens.isWordAt(start + 2)
            && !tokens.isCapitalizedAt(start + 2)
            && !words.is(Role.NAME_END, tokens, start + 2);
    int end = verbs ? start + 3 : start + 1;
    while (end - start < LONGEST_UNKNOWN
        && tokens.isWordAt(end)
        && tokens.length(end) > 1
        && !tokens.isParagraphBefore(end)
        && !(tokens.isBreakBefore(end) && tokens.isCapitalizedAt(end))
        && !words.is(Role.NAME_END, tokens, end)) {
      end++;
    }
    return end;
  }

  /** The token after {@code HTX}, {@code HN&GĐ}. */
  private static int abbreviationEnd(Tokens tokens, int start) {
    int end = start + 1;
    while (end - start < LONGEST_UNKNOWN
        && tokens.isSymbolAt(end, '&')
        && tokens.isAllCapsAt(end + 1)
        && !tokens.isBlankBefore(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** {@code Luật Sửa đổi, bổ sung …}: the law amended is the one named. */
  private boolean isAmendment(Tokens tokens, int after) {
    String first = TextNormalizer.lower(tokens.surface(after));
    return first.equals("sửa") || first.equals("bổ");
  }

  /** {@code Luật Tổ chức Chính phủ số 63/2025/QH15}: the number is its id. */
  private Optional<Law> numbered(Tokens tokens, int end) {
    int number = tokens.idAt(end) == words.so ? end + 1 : end;
    Optional<Reading> reading = numbers.at(tokens, number, Trust.TYPED);
    return reading
        .filter(r -> r.value().hasCode())
        .map(r -> new Law(List.of(r.value().id()), r.end(), r.next()));
  }

  private static boolean isYear(Tokens tokens, int token) {
    if (!tokens.isNumberAt(token) || tokens.length(token) != 4) {
      return false;
    }
    boolean figure =
        !tokens.isBlankBefore(token + 1)
            && (tokens.isSymbolAt(token + 1, '/') || tokens.isDashAt(token + 1));
    char first = tokens.charAt(token);
    return (first == '1' || first == '2') && !figure;
  }

  private static String name(Tokens tokens, int start, int end, Type type) {
    String printed = TextNormalizer.blanksFolded(tokens.surface(start, end)).replace('Ð', 'Đ');
    String word = type.word();
    return Character.toUpperCase(word.charAt(0)) + printed.substring(1);
  }
}
