package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/** The wording of the lines under pictures: {@code Toàn cảnh hội nghị. Ảnh: Mai Lan}. */
final class CaptionWording {
  private static final int MOST_WORDS = 45;
  private static final Pattern MARKS = Pattern.compile("[.,;:! ]+");
  private static final CaptionWording STANDARD = load();

  private final List<String> starts;
  private final List<String> acts;

  private CaptionWording(List<String> starts, List<String> acts) {
    this.starts = starts;
    this.acts = acts;
  }

  static CaptionWording standard() {
    return STANDARD;
  }

  private static CaptionWording load() {
    List<String> starts = new ArrayList<>();
    List<String> acts = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows(CaptionWording.class, "captions.tsv")) {
      String words = TextNormalizer.canonical(row.get("words")) + " ";
      switch (row.get("where")) {
        case "start" -> starts.add(words);
        case "act" -> acts.add(" " + words);
        default -> throw row.fault("neither start nor act");
      }
    }
    return new CaptionWording(List.copyOf(starts), List.copyOf(acts));
  }

  /** Whether a line among paragraphs reads as a caption: one short sentence about a picture. */
  boolean reads(String line) {
    int words = Wording.words(line);
    if (words > MOST_WORDS || words < 2) {
      return false;
    }
    if (hasCredit(line)) {
      return true;
    }
    if (!isOneSentence(line)) {
      return false;
    }
    String plain = MARKS.matcher(TextNormalizer.canonical(line)).replaceAll(" ") + " ";
    return starts.stream().anyMatch(plain::startsWith) && words <= 25
        || acts.stream().anyMatch(act -> plain.indexOf(act) > 0)
            && !plain.contains(" đã ")
            && !plain.contains(" cho biết ")
            && !line.contains(":")
            && !line.contains("“")
            && Character.isUpperCase(line.charAt(0));
  }

  /** Whether the line ends in a credit: {@code Ảnh: Mai Lan}, {@code (Ảnh: TTXVN)}. */
  static boolean hasCredit(String line) {
    int credit = Math.max(line.lastIndexOf("Ảnh: "), line.lastIndexOf("ảnh: "));
    credit =
        Math.max(credit, Math.max(line.lastIndexOf("Ảnh minh họa"), line.lastIndexOf("(Ảnh ")));
    return credit >= 0 && line.length() - credit <= 60;
  }

  private static boolean isOneSentence(String line) {
    int stop = line.indexOf(". ");
    return stop < 0 || stop >= line.length() - 2 || Wording.words(line.substring(stop)) <= 3;
  }
}
