package org.vanban.resolve;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Map<Role, Gazetteer<Boolean>> byRole;
  private final Map<String, Set<Integer>> kindred; // by word in front of a name
  private final Map<NameForm, Integer> great; // by each name
  private final Set<String> greatEnds; // their last words, asked first because that is cheap
  private final Set<String> frequent;
  private final Set<String> vague;
  private final Set<String> labour;
  private final Set<String> learned;

  /** What the other words of the table do. */
  enum Role {
    OTHER_NAME,
    SAME_NAME,
    ANOTHER_ONE,
    NAMESAKES,
    DYING,
    MOVING,
    KINDRED,
    GREAT,
    FREQUENT,
    OFFICE_ADDRESS,
    NO_ONE,
    NO_ONE_BEHIND,
    LED,
    VAGUE,
    BORN,
    AGE,
    LIVING,
    UNIT,
    LABOUR,
    LEARNED
  }

  private PersonCues(Vocabulary.Builder words) {
    Gazetteer.Builder<Calling> before = Gazetteer.builder(words);
    Map<Role, Gazetteer.Builder<Boolean>> others = new EnumMap<>(Role.class);
    Map<String, Set<Integer>> related = new HashMap<>();
    Map<NameForm, Integer> names = new HashMap<>();
    Map<Role, Set<String>> asWritten = new EnumMap<>(Role.class);
    for (TableReader.Row row : TableReader.rows(PersonCues.class, TABLE)) {
      Optional<Role> role = role(row);
      role.ifPresent(
          r -> asWritten.computeIfAbsent(r, k -> new HashSet<>()).addAll(row.list("words")));
      for (String word : row.list("words")) {
        if (role.isEmpty()) {
          before.add(row, word, new Calling(word, gender(row), age(row), kind(row)));
        } else if (role.get() == Role.KINDRED) {
          related.computeIfAbsent(word, w -> new HashSet<>()).add(row.line());
        } else if (role.get() == Role.GREAT) {
          names.put(NameForm.of(word), row.line());
        } else {
          others.computeIfAbsent(role.get(), r -> Gazetteer.builder(words)).add(row, word, true);
        }
      }
    }
    callings = before.build();
    byRole = new EnumMap<>(Role.class);
    others.forEach((role, builder) -> byRole.put(role, builder.build()));
    kindred = Map.copyOf(related);
    great = Map.copyOf(names);
    greatEnds = names.keySet().stream().map(NameForm::last).collect(Collectors.toUnmodifiableSet());
    frequent = Set.copyOf(asWritten.getOrDefault(Role.FREQUENT, Set.of()));
    vague = Set.copyOf(asWritten.getOrDefault(Role.VAGUE, Set.of()));
    labour = Set.copyOf(asWritten.getOrDefault(Role.LABOUR, Set.of()));
    learned = Set.copyOf(asWritten.getOrDefault(Role.LEARNED, Set.of()));
  }

  static PersonCues load(Vocabulary.Builder words) {
    return new PersonCues(words);
  }

  private static Optional<Role> role(TableReader.Row row) {
    String kind = row.get("kind").toUpperCase(Locale.ROOT);
    return Arrays.stream(Role.values()).filter(r -> r.name().equals(kind)).findFirst();
  }

  /** The phrases of a role. */
  Gazetteer<Boolean> phrases(Role role) {
    Gazetteer<Boolean> phrases = byRole.get(role);
    if (phrases == null) {
      throw new IllegalStateException("no words for " + role);
    }
    return phrases;
  }

  /** Whether a family name alone means nobody: {@code nguyễn}. */
  boolean isFrequent(String family) {
    return frequent.contains(family);
  }

  /** Whether an office says nothing of one holder by itself: {@code đại biểu}, {@code ủy viên}. */
  boolean isVague(String office) {
    return vague.contains(office);
  }

  /** Which great person a name is, {@code Nguyễn Ái Quốc}; empty for others. */
  Optional<Integer> great(NameForm name) {
    return greatEnds.contains(name.last())
        ? Optional.ofNullable(great.get(name))
        : Optional.empty();
  }

  /** Whether two words are for people of one calling: {@code cha}, {@code linh mục}. */
  boolean areKindred(Calling one, Calling other) {
    Set<Integer> some = kindred.getOrDefault(one.word(), Set.of());
    return !some.isEmpty()
        && kindred.getOrDefault(other.word(), Set.of()).stream().anyMatch(some::contains);
  }

  /** Whether somebody works with his hands: {@code nông dân}. */
  boolean isLabour(Calling calling) {
    return labour.contains(calling.word());
  }

  /** Whether somebody has studied: {@code tiến sĩ}, {@code bác sĩ}. */
  boolean isLearned(Calling calling) {
    return calling.kind() == Kind.DEGREE || learned.contains(calling.word());
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
      case "peer" -> Age.PEER;
      case "" -> Age.OPEN;
      default -> throw row.fault("age is child, peer, elder or nothing");
    };
  }

  private static Kind kind(TableReader.Row row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("no such kind");
    }
  }

  /** What the longest word that begins at a token says; {@link Calling#NONE} if none. */
  Calling at(Tokens tokens, int token) {
    return callings.valueAt(tokens, token, Calling.NONE);
  }

  /** The token after that word. */
  int endAt(Tokens tokens, int token) {
    return callings.endAt(tokens, token);
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
      if (phrases(Role.OTHER_NAME).between(tokens, at, end).isPresent()) {
        return at == from || tokens.isSymbolAt(from) || is(tokens, from, "hay");
      }
    }
    return false;
  }

  /** {@code Tên thật của ông Tám Lúa là Trần Công Trải}: the words stand before the first. */
  boolean saysOtherNameBefore(Tokens tokens, int left, int leftEnd, int name) {
    if (name != leftEnd + 1 || !is(tokens, leftEnd, "là")) {
      return false;
    }
    int end = startBefore(tokens, left);
    end = is(tokens, end - 1, "của") ? end - 1 : end;
    for (int at = Math.max(0, end - LONGEST); at < end; at++) {
      if (phrases(Role.OTHER_NAME).between(tokens, at, end).isPresent()) {
        return true;
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

  /** {@code gọi cô Nông Hạnh là “cô Hạnh cao”}. */
  boolean saysNickname(Tokens tokens, int from, int name) {
    int quote = startBefore(tokens, name) - 1;
    return quote == from + 1
        && is(tokens, from, "là")
        && (tokens.isSymbolAt(quote, '“') || tokens.isSymbolAt(quote, '"'));
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
      if (phrases(Role.ANOTHER_ONE).between(tokens, at, end).isPresent()) {
        return true;
      }
    }
    return stands(phrases(Role.SAME_NAME), tokens, Math.max(from, name - LONGEST - 2), name);
  }

  /** {@code một cán bộ trùng họ tên: Thượng úy}: somebody else of the name named before. */
  boolean introducesNamesake(Tokens tokens, int from, int name) {
    for (int at = Math.max(from, name - 2 * LONGEST); at < name; at++) {
      int end = phrases(Role.NAMESAKES).endAt(tokens, at);
      if (end != Gazetteer.NONE && end < name) {
        return tokens.isSymbolAt(end, ':') || is(tokens, end, "là");
      }
    }
    return false;
  }

  /** {@code trùng cả họ tên}: the text tells of two of one name. */
  boolean saysNamesakes(Tokens tokens) {
    return stands(phrases(Role.NAMESAKES), tokens, 0, tokens.size());
  }

  /** {@code con trai bà là}: somebody's child, husband, sister is introduced by name. */
  boolean saysKin(Tokens tokens, int name) {
    if (!is(tokens, name - 1, "là")) {
      return false;
    }
    for (int at = Math.max(0, name - LONGEST); at < name - 1; at++) {
      int end = callings.endAt(tokens, at);
      if (end != Gazetteer.NONE
          && end < name
          && callings.valueAt(tokens, at, Calling.NONE).kind() == Kind.KIN) {
        return true;
      }
    }
    return false;
  }

  /** {@code hy sinh}. */
  boolean saysDying(Tokens tokens, int from, int to) {
    return stands(phrases(Role.DYING), tokens, from, to);
  }

  /** {@code nguyên}, {@code điều động}: one person may have had several offices. */
  boolean saysMoving(Tokens tokens, int from, int to) {
    for (int at = Math.max(0, from); at < to; at++) {
      int end = phrases(Role.MOVING).endAt(tokens, at);
      if (end != Gazetteer.NONE && callings.endAt(tokens, at) <= end) { // cựu chiến binh
        return true;
      }
    }
    return false;
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
