package org.vanban.resolve;

import java.util.Locale;
import org.vanban.resolve.Calling.Age;
import org.vanban.resolve.Calling.Gender;
import org.vanban.resolve.Calling.Kind;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words around names that tell persons apart or make them one. */
final class PersonCues {
  static final String TABLE = "calling-words.tsv";

  /** So many words may one in front of a name have: {@code bà mẹ Việt Nam anh hùng}. */
  private static final int LONGEST = 6;

  private final Gazetteer<Calling> callings;
  private final Gazetteer<Boolean> otherNames;
  private final Gazetteer<Boolean> sameName;
  private final Gazetteer<Boolean> anotherOne;
  private final Gazetteer<Boolean> dying;
  private final Gazetteer<Boolean> moving;

  private PersonCues(
      Gazetteer<Calling> callings,
      Gazetteer<Boolean> otherNames,
      Gazetteer<Boolean> sameName,
      Gazetteer<Boolean> anotherOne,
      Gazetteer<Boolean> dying,
      Gazetteer<Boolean> moving) {
    this.callings = callings;
    this.otherNames = otherNames;
    this.sameName = sameName;
    this.anotherOne = anotherOne;
    this.dying = dying;
    this.moving = moving;
  }

  static PersonCues load(Vocabulary.Builder words) {
    Gazetteer.Builder<Calling> callings = Gazetteer.builder(words);
    for (TableReader.Row row : TableReader.rows(PersonCues.class, TABLE)) {
      for (String word : row.list("words")) {
        callings.add(row, word, new Calling(word, gender(row), age(row), kind(row)));
      }
    }
    return new PersonCues(
        callings.build(),
        phrases(
            words,
            "tên thật",
            "tên khai sinh",
            "tên thường gọi",
            "tên gọi khác",
            "tên cúng cơm",
            "tên khác",
            "còn có tên",
            "thường gọi",
            "còn gọi",
            "hay gọi",
            "quen gọi",
            "hay còn được gọi",
            "còn được gọi",
            "được gọi",
            "tức",
            "bí danh",
            "biệt danh",
            "bút danh",
            "nghệ danh",
            "pháp danh",
            "thế danh",
            "đạo hiệu",
            "pháp hiệu"),
        phrases(
            words,
            "cùng tên với",
            "trùng tên với",
            "trùng họ tên với",
            "cùng họ tên với",
            "trùng cả họ tên với",
            "trùng cả tên với",
            "cùng tên cùng họ với"),
        phrases(
            words,
            "cũng là",
            "cũng tên",
            "cũng tên là",
            "cũng có tên",
            "cũng có tên là",
            "cũng mang tên",
            "cũng tên gọi",
            "một người khác tên",
            "người trùng tên",
            "người trùng tên là",
            "người cùng tên",
            "người cùng tên là"),
        phrases(words, "hy sinh", "hi sinh", "từ trần", "tử trận", "ngã xuống"),
        phrases(
            words,
            "nguyên",
            "cựu",
            "từng",
            "trước đây",
            "trước đó",
            "điều động",
            "luân chuyển",
            "bổ nhiệm",
            "thôi giữ",
            "giữ chức",
            "phân công",
            "chuyển công tác",
            "kinh qua"));
  }

  /** Phrases of a few words, of which only matters whether one stands somewhere. */
  static Gazetteer<Boolean> phrases(Vocabulary.Builder words, String... phrases) {
    Gazetteer.Builder<Boolean> builder = Gazetteer.builder(words);
    for (String phrase : phrases) {
      builder.add(phrase, true);
    }
    return builder.build();
  }

  private static Gender gender(TableReader.Row row) {
    return switch (row.get("gender")) {
      case "m" -> Gender.MAN;
      case "f" -> Gender.WOMAN;
      case "" -> Gender.OPEN;
      default -> throw row.fault("gender is m, f or nothing");
    };
  }

  private static Age age(TableReader.Row row) {
    return switch (row.get("age")) {
      case "child" -> Age.CHILD;
      case "elder" -> Age.ELDER;
      case "" -> Age.OPEN;
      default -> throw row.fault("age is child, elder or nothing");
    };
  }

  private static Kind kind(TableReader.Row row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("no such kind");
    }
  }

  /** What the longest word that ends right before a token says; {@link Calling#NONE} if none. */
  Calling before(Tokens tokens, int token) {
    for (int start = Math.max(0, token - LONGEST); start < token; start++) {
      var match = callings.between(tokens, start, token);
      if (match.isPresent()) {
        return match.get().value();
      }
    }
    return Calling.NONE;
  }

  /** Where the word begins that ends right before a token; that token if none does. */
  int startBefore(Tokens tokens, int token) {
    for (int start = Math.max(0, token - LONGEST); start < token; start++) {
      if (callings.between(tokens, start, token).isPresent()) {
        return start;
      }
    }
    return token;
  }

  /**
   * Whether {@code tên thật là}, {@code tức ông} or the like leads to the name at a token, straight
   * from another or over what signs part off: {@code Tư Đờn (1930 – 2010), tên thật là}.
   */
  boolean saysOtherName(Tokens tokens, int from, int name) {
    int end = startBefore(tokens, behindSigns(tokens, from, name));
    end = behindSigns(tokens, from, end);
    end = is(tokens, end - 1, "là") ? end - 1 : end;
    for (int at = Math.max(from, end - LONGEST); at < end; at++) {
      if (otherNames.between(tokens, at, end).isPresent()) {
        return at == from || tokens.isSymbolAt(from) || is(tokens, from, "hay");
      }
    }
    return false;
  }

  /** Behind the last word before a name that signs lead to: {@code : **}. */
  private static int behindSigns(Tokens tokens, int from, int name) {
    int end = name;
    while (end > from && tokens.isSymbolAt(end - 1) && !tokens.isSymbolAt(end - 1, ',')) {
      end--;
    }
    return end;
  }

  /**
   * Whether the name at a token is somebody else's though it be the same: {@code cùng tên với ông,
   * thiếu tá}; {@code cháu nội cụ cũng là}.
   *
   * @param from where the sentence begins
   */
  boolean saysSameName(Tokens tokens, int from, int name) {
    int end = startBefore(tokens, name);
    for (int at = Math.max(from, end - LONGEST); at < end; at++) {
      if (anotherOne.between(tokens, at, end).isPresent()) {
        return true;
      }
    }
    return stands(sameName, tokens, from, name);
  }

  /** {@code hy sinh}. */
  boolean saysDying(Tokens tokens, int from, int to) {
    return stands(dying, tokens, from, to);
  }

  /** {@code nguyên}, {@code điều động}: one person may have had several offices. */
  boolean saysMoving(Tokens tokens, int from, int to) {
    return stands(moving, tokens, from, to);
  }

  private static boolean is(Tokens tokens, int at, String word) {
    return tokens.isWordAt(at) && tokens.surface(at).equals(word);
  }

  private static boolean stands(Gazetteer<Boolean> phrases, Tokens tokens, int from, int to) {
    for (int at = Math.max(0, from); at < to; at++) {
      if (phrases.endAt(tokens, at) != Gazetteer.NONE) {
        return true;
      }
    }
    return false;
  }
}
