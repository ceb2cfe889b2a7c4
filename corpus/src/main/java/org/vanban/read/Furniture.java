package org.vanban.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * The set phrases of a page's furniture: {@code In trang}, {@code Lượt xem: 839}, {@code Tin liên
 * quan}.
 */
final class Furniture {

  /** What a phrase does to the page. */
  enum Effect {
    /** The line goes. */
    DROP,
    /** The line goes, and with it what follows the article. */
    END,
    /** The line goes, and with it all that follows: comments and tags never stand before text. */
    STOP
  }

  private record Phrase(String words, List<String> letters, String where, Effect effect) {
    int length() {
      return letters.size();
    }

    boolean isAt(String[] line, int from) {
      for (int i = 0; i < letters.size(); i++) {
        if (from + i >= line.length || !line[from + i].equals(letters.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final int LONGEST_LINE = 160;
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}");

  /** A price that rose or fell: {@code VN-INDEX 1.276,85 ▲ 7,06}. */
  private static final Pattern QUOTATION = Pattern.compile("[▲▼△▽] ?[+-]?\\d");

  /** What a player has played, and the whole: {@code 0:00 / 2:14}. */
  private static final Pattern PLAYER =
      Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})? ?/ ?\\d{1,2}:\\d{2}(?::\\d{2})?");

  private static final Pattern FOLLOW =
      Pattern.compile(
          "(?:(?:facebook|zalo|twitter|in bài|chia sẻ|lưu bài|sao chép) ){0,4}theo dõi(?: .{2,40})? trên (?:google news|zalo|facebook)\\W{0,3}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** {@code 3. Thảo luận} is a subhead, not a button. */
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] ?\\p{L}");

  private static final Furniture STANDARD = load();

  /** Phrases by their first word. */
  private final Map<String, List<Phrase>> phrases;

  /** What the lines of a page do, told once; null where no page is read. */
  private final @Nullable Map<String, Optional<Effect>> told;

  private Furniture(
      Map<String, List<Phrase>> phrases, @Nullable Map<String, Optional<Effect>> told) {
    this.phrases = phrases;
    this.told = told;
  }

  /** The same phrases for one page and one thread: a line that is asked for again is known. */
  Furniture ofPage() {
    return new Furniture(phrases, new HashMap<>());
  }

  static Furniture standard() {
    return STANDARD;
  }

  private static Furniture load() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(Furniture.class, "furniture.tsv")) {
      String words = plain(row.get("phrase"));
      Effect effect =
          switch (row.get("effect")) {
            case "drop" -> Effect.DROP;
            case "end" -> Effect.END;
            case "stop" -> Effect.STOP;
            default -> throw row.fault("neither drop, end nor stop");
          };
      phrases
          .computeIfAbsent(firstWord(words), w -> new java.util.ArrayList<>())
          .add(new Phrase(words, letters(words), row.get("where"), effect));
    }
    return new Furniture(phrases, null);
  }

  private static List<String> letters(String words) {
    return NO_LETTERS.splitAsStream(words).filter(w -> !w.isEmpty()).toList();
  }

  /** What the line's phrase does, where the line is one. */
  Optional<Effect> effect(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    return told == null ? tell(line) : told.computeIfAbsent(line, this::tell);
  }

  private Optional<Effect> tell(String line) {
    if (Wording.isMarksOnly(line)
        || isQuotation(line)
        || isPlayer(line)
        || FOLLOW.matcher(line).matches()) {
      return Optional.of(Effect.DROP);
    }
    if (line.charAt(0) == '©') {
      return Optional.of(Effect.END);
    }
    if (isOther(line)) {
      return Optional.empty();
    }
    String words = plain(line);
    Optional<Effect> counted = counted(words);
    if (counted.isPresent()) {
      return counted;
    }
    for (Phrase phrase : phrases.getOrDefault(firstWord(words), List.of())) {
      if (matches(phrase, words)) {
        return Optional.of(phrase.effect());
      }
    }
    return row(words);
  }

  private static boolean isPlayer(String line) {
    return line.indexOf(':') > 0
        && Character.isDigit(line.charAt(0))
        && PLAYER.matcher(line).matches();
  }

  private static boolean isQuotation(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("▲▼△▽".indexOf(line.charAt(i)) >= 0) {
        return QUOTATION.matcher(line).find();
      }
    }
    return false;
  }

  /** Whether the line begins with a word that no phrase begins with, as most lines do. */
  private boolean isOther(String line) {
    int from = 0;
    while (!Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    boolean word = end > from && (end == line.length() || line.charAt(end) == ' ');
    return word && !phrases.containsKey(TextNormalizer.canonical(line.substring(from, end)));
  }

  /** A counter with its figure in front: {@code 12 bình luận}, {@code 1.839 lượt xem}. */
  private Optional<Effect> counted(String words) {
    int from = 0;
    while (from < words.length() && !Character.isLetter(words.charAt(from))) {
      from++;
    }
    String counter = words.substring(from);
    if (from < 2
        || counter.isEmpty()
        || !Character.isDigit(words.charAt(from - 2))
        || DATE.matcher(words).find()) {
      return Optional.empty(); // “3. Thảo luận” is a subhead
    }
    return phrases.getOrDefault(firstWord(counter), List.of()).stream()
        .filter(phrase -> !phrase.where().equals("start") && phrase.words().equals(counter))
        .map(Phrase::effect)
        .findFirst();
  }

  boolean is(String line) {
    return effect(line).isPresent();
  }

  private static boolean matches(Phrase phrase, String words) {
    if (!words.startsWith(phrase.words())) {
      return false;
    }
    String rest = words.substring(phrase.words().length());
    return switch (phrase.where()) {
      case "whole", "number" -> rest.chars().noneMatch(Character::isLetter);
      case "label" -> Wording.isMarksOnly(rest) || rest.startsWith(":") || rest.startsWith(" :");
      default -> rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
    };
  }

  /** A row of buttons and counters: {@code Chia sẻ Zalo | Lượt xem: 1.839 | Ý kiến (0)}. */
  private Optional<Effect> row(String words) {
    String[] letters = NO_LETTERS.split(words, -1);
    boolean other = letters.length > 0 && !letters[0].isEmpty() && !phrases.containsKey(letters[0]);
    if (other || DATE.matcher(words).find() || NUMBERED.matcher(words).lookingAt()) {
      return Optional.empty();
    }
    int from = 0;
    boolean any = false;
    Effect effect = Effect.DROP;
    while (from < letters.length) {
      Optional<Phrase> next = longestAt(letters, from);
      if (next.isEmpty() && !letters[from].isEmpty()) {
        return Optional.empty();
      }
      any |= next.isPresent();
      boolean ends = next.isPresent() && next.get().effect() != Effect.DROP;
      effect = ends ? Effect.END : effect;
      from += next.map(phrase -> phrase.length()).orElse(1);
    }
    return any ? Optional.of(effect) : Optional.empty();
  }

  private Optional<Phrase> longestAt(String[] letters, int from) {
    Phrase longest = null;
    for (Phrase phrase : phrases.getOrDefault(letters[from], List.of())) {
      boolean fits = !phrase.where().equals("start") && phrase.isAt(letters, from);
      if (fits && (longest == null || phrase.length() > longest.length())) {
        longest = phrase;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The end of the line up to which it is not a furniture phrase printed behind it. */
  int endWithoutTail(String line) {
    for (String word : List.of("In trang", "Bản in", "In bài viết", "In bài này")) {
      if (line.endsWith(word) && line.length() > word.length() + 1) {
        return line.length() - word.length();
      }
    }
    return line.length();
  }

  private static String plain(String line) {
    String words = TextNormalizer.canonical(line);
    int from = 0;
    while (from < words.length() && !Character.isLetterOrDigit(words.charAt(from))) {
      from++;
    }
    return words.substring(from);
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }
}
