package org.vanban.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vanban.register.OfficeAbbreviations;
import org.vanban.table.Gazetteer;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * The one spelling of what offices are made of: {@code UBND} is {@code Ủy ban nhân dân}, {@code TP}
 * is {@code thành phố}, {@code uỷ} is {@code ủy}, and capitals of a heading are folded.
 *
 * <p>Immutable and safe for many threads.
 */
final class OfficeSpelling {
  /** The last letter of a syllable whose tone mark stands where it may not: {@code uỷ}. */
  private static final String MAYBE_MOVED = "àáảãạèéẻẽẹỳýỷỹỵ";

  private final Gazetteer<String> titles;
  private final Gazetteer<String> bodies;
  private final Gazetteer<String> abbreviations;
  private final Gazetteer<String> kinds;
  private final PhraseTable places;

  private OfficeSpelling(
      Gazetteer<String> titles,
      Gazetteer<String> bodies,
      Gazetteer<String> abbreviations,
      Gazetteer<String> kinds,
      PhraseTable places) {
    this.titles = titles;
    this.bodies = bodies;
    this.abbreviations = abbreviations;
    this.kinds = kinds;
    this.places = places;
  }

  static OfficeSpelling load(Vocabulary.Builder words, OwnTables own, PhraseTable places) {
    OfficeAbbreviations written = OfficeAbbreviations.load(own);
    Gazetteer.Builder<String> abbreviations = Gazetteer.builder(words);
    written.words().forEach(abbreviations::add);
    Gazetteer<String> titles =
        spellings(words, PhraseTable.rows(own, PersonExtractor.OFFICES, "title"), "title", written);
    Gazetteer<String> bodies =
        spellings(words, PhraseTable.rows(own, PersonExtractor.BODIES, "body"), "body", written);
    Gazetteer.Builder<String> kinds = Gazetteer.builder(words);
    for (TableReader.Row row : TableReader.rows(OfficeSpelling.class, "place-types.tsv")) {
      String kind = row.get("kind");
      kinds.add(row, row.get("type"), kind.isEmpty() ? row.get("type") : kind);
    }
    return new OfficeSpelling(titles, bodies, abbreviations.build(), kinds.build(), places);
  }

  /** Each phrase of a table as its first row spells it. */
  private static Gazetteer<String> spellings(
      Vocabulary.Builder words,
      List<TableReader.Row> rows,
      String column,
      OfficeAbbreviations written) {
    Gazetteer.Builder<String> phrases = Gazetteer.builder(words);
    Map<String, String> first = new HashMap<>();
    for (TableReader.Row row : rows) {
      String phrase = row.get(column);
      String spelled =
          first.computeIfAbsent(TextNormalizer.canonical(phrase), p -> writtenOut(phrase, written));
      phrases.add(row, phrase, spelled);
    }
    return phrases.build();
  }

  private static String writtenOut(String phrase, OfficeAbbreviations written) {
    StringBuilder out = new StringBuilder();
    for (String word : phrase.split(" ")) {
      out.append(out.isEmpty() ? "" : " ").append(written.writtenOut(word));
    }
    return out.toString();
  }

  /** A title as {@code offices.tsv} has it, else as printed. */
  String title(Tokens tokens, int from, int to, boolean capitals) {
    return titles
        .between(tokens, from, to)
        .map(Gazetteer.Match::value)
        .orElseGet(() -> upper(printed(tokens, from, to, capitals)));
  }

  /** A body, its abbreviations written out, without what it is called for short in brackets. */
  String body(Tokens tokens, int from, int to, boolean capitals) {
    StringBuilder out = new StringBuilder();
    int at = from;
    while (at < to) {
      if (tokens.isSymbolAt(at, '(')) {
        at = behindBracket(tokens, at, to);
        continue;
      }
      if (!out.isEmpty() && tokens.isBlankBefore(at)) {
        out.append(' ');
      }
      at = piece(tokens, at, to, capitals, out);
    }
    return strip(out.toString());
  }

  /** Appends what stands at a token; the token after it. */
  private int piece(Tokens tokens, int at, int to, boolean capitals, StringBuilder out) {
    int abbreviation = tokens.isAllCapsAt(at) ? abbreviations.endAt(tokens, at) : Gazetteer.NONE;
    int body = tokens.isCapitalizedAt(at) ? bodies.endAt(tokens, at) : Gazetteer.NONE;
    if (abbreviation > body && abbreviation <= to) {
      out.append(abbreviations.valueAt(tokens, at, ""));
      return abbreviation;
    }
    boolean phrase = body > at + 1 || tokens.isAllCapsAt(at);
    if (body != Gazetteer.NONE && body <= to && phrase) {
      out.append(bodies.valueAt(tokens, at, ""));
      return body;
    }
    if (tokens.isAllCapsAt(at) && kinds.endAt(tokens, at) == at + 1 && tokens.length(at) == 2) {
      boolean dotted = tokens.isSymbolAt(at + 1, '.') && at + 1 < to;
      out.append(kinds.valueAt(tokens, at, "")).append(dotted ? " " : ""); // TP, TX
      return dotted ? at + 2 : at + 1;
    }
    String word = word(tokens, at, capitals);
    boolean opens = capitals && at > 0 && bodies.endAt(tokens, at - 1) == at;
    out.append(opens ? upper(word) : word); // Hội Làm vườn
    return at + 1;
  }

  /** What an abbreviation of one word at a token stands for; empty where none is. */
  String writtenOut(Tokens tokens, int at) {
    boolean one = tokens.isAllCapsAt(at) && abbreviations.endAt(tokens, at) == at + 1;
    return one ? abbreviations.valueAt(tokens, at, "") : "";
  }

  private static int behindBracket(Tokens tokens, int open, int to) {
    int at = open + 1;
    while (at < to && !tokens.isSymbolAt(at, ')')) {
      at++;
    }
    return at + 1;
  }

  /** Words as printed, line breaks as blanks. */
  String printed(Tokens tokens, int from, int to, boolean capitals) {
    StringBuilder out = new StringBuilder();
    for (int at = from; at < to; at++) {
      out.append(at > from && tokens.isBlankBefore(at) ? " " : "");
      out.append(word(tokens, at, capitals));
    }
    return out.toString();
  }

  /** The end of a word for units that is no part of a name: {@code Sóc} in {@code Sóc Trăng}. */
  int kindEnd(Tokens tokens, int at) {
    int kind = kinds.endAt(tokens, at);
    boolean name = kind != Gazetteer.NONE && tokens.isCapitalizedAt(at);
    return name && places.end(tokens, at) > kind ? Gazetteer.NONE : kind;
  }

  /** {@code Việt Nam}, {@code VN}. */
  boolean isVietnam(Tokens tokens, int from, int to) {
    return body(tokens, from, to, false).equalsIgnoreCase("Việt Nam");
  }

  /** The kind that a word for units at a token stands for: {@code thành phố} for {@code TP}. */
  String kind(Tokens tokens, int at) {
    return kinds.valueAt(tokens, at, "");
  }

  /** {@code phường 3, thành phố Đà Lạt}: places with their kinds written out. */
  String place(Tokens tokens, int from, int to, boolean capitals) {
    StringBuilder out = new StringBuilder();
    int at = from;
    while (at < to) {
      int kind = kindEnd(tokens, at);
      if (kind != Gazetteer.NONE && kind <= to) {
        out.append(out.isEmpty() ? "" : " ").append(kind(tokens, at));
        at = tokens.isSymbolAt(kind, '.') ? kind + 1 : kind;
      } else if (tokens.isSymbolAt(at, ',')) {
        out.append(',');
        at++;
      } else {
        int end = nameEnd(tokens, at, to);
        out.append(out.isEmpty() ? "" : " ").append(name(tokens, at, end, capitals));
        at = end;
      }
    }
    return strip(out.toString());
  }

  private int nameEnd(Tokens tokens, int from, int to) {
    int end = from + 1;
    while (end < to
        && !tokens.isSymbolAt(end, ',')
        && !(kindEnd(tokens, end) != Gazetteer.NONE && !tokens.isCapitalizedAt(end))) {
      end++;
    }
    return end;
  }

  /** The name of a place, {@code Hồ Chí Minh} for {@code HCM}; a dash has blanks or none. */
  String name(Tokens tokens, int from, int to, boolean capitals) {
    if (to == from + 1 && tokens.surface(from).equalsIgnoreCase("HCM")) {
      return "Hồ Chí Minh";
    }
    StringBuilder out = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean dash = tokens.isDashAt(at) || (at > from && tokens.isDashAt(at - 1));
      boolean blank = dash ? isWide(tokens, at) : tokens.isBlankBefore(at);
      String word = word(tokens, at, capitals);
      out.append(at > from && blank ? " " : "").append(capitals ? upper(word) : word);
    }
    return out.toString();
  }

  /** {@code Thừa Thiên- Huế}: a blank on one side of a dash is one on both. */
  private static boolean isWide(Tokens tokens, int at) {
    int dash = tokens.isDashAt(at) ? at : at - 1;
    return tokens.isBlankBefore(dash) || tokens.isBlankBefore(dash + 1);
  }

  /** A word of a heading in capitals is folded; the tone mark stands where it stands now. */
  private static String word(Tokens tokens, int at, boolean capitals) {
    String printed = tokens.surface(at);
    boolean acronym = !capitals && tokens.isAllCapsAt(at) && printed.length() > 1;
    if (acronym || !tokens.isWordAt(at)) {
      return printed;
    }
    String word = capitals ? TextNormalizer.lower(printed) : printed;
    if (MAYBE_MOVED.indexOf(word.charAt(word.length() - 1)) < 0) {
      return word;
    }
    String folded = TextNormalizer.canonical(word);
    return Character.isUpperCase(word.charAt(0)) ? upper(folded) : folded;
  }

  private static String strip(String text) {
    String stripped = text.strip();
    while (stripped.endsWith(",") || stripped.endsWith("-") || stripped.endsWith("–")) {
      stripped = stripped.substring(0, stripped.length() - 1).strip();
    }
    return stripped;
  }

  /** A text with its first letter a capital. */
  static String upper(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
