package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who took a picture, as a caption's end or a line of its own says: {@code Ảnh: Hữu Tuấn}, {@code
 * (Ảnh: Mai Lan/TTXVN)}, {@code Bài và ảnh: N.H}; offices and agencies are no names.
 */
final class PhotoCredit {
  private static final int LONGEST = 80;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[ (\\[;,.|/–-])(?:nguồn )?(?:ảnh|hình|photo)(?: minh họa| tư liệu)? ?[:/–-] ?(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind a name: {@code Mai Lan (ảnh) - Đức Lam (bài)}. */
  private static final Pattern DID =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L}.’']*(?: \\p{Lu}[\\p{L}.’']*){1,4}) \\([Ảả]nh\\)");

  private static final Pattern BETWEEN = Pattern.compile(" ?[;,&+|/] ?| và | [-–—] |[–—]");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+\\.*$|(?<=\\p{Ll})\\.+$");
  private static final Pattern ALONE =
      Pattern.compile(
          "^[(\\[]?(?:nguồn )?(?:ảnh|hình|photo)(?: minh họa| tư liệu)? ?[:/] ?\\S.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PhotoCredit() {}

  /** The names in the credit that ends a line; none where it has none. */
  static List<String> in(String line) {
    List<String> did = new ArrayList<>();
    Matcher behind = DID.matcher(line);
    while (behind.find()) {
      did.add(Byline.mended(behind.group("name").strip()));
    }
    if (!did.isEmpty()) {
      return did;
    }
    Matcher label = LABEL.matcher(line);
    int from = -1;
    while (label.find()) {
      from = label.end();
    }
    if (from < 0 || line.length() - from > LONGEST) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(line.substring(from))) {
      String name = EDGES.matcher(Byline.withoutDegree(part)).replaceAll("").strip();
      if (isPerson(name)) {
        names.add(Byline.mended(name));
      }
    }
    return names;
  }

  /** Whether the line is a credit and nothing else. */
  static boolean isAlone(String line) {
    return line.length() <= LONGEST && ALONE.matcher(line).matches();
  }

  /** A name of two words, initials ({@code N.H}), or a pen name; {@code TTXVN} is none. */
  private static boolean isPerson(String name) {
    return Byline.isName(name)
        && !Byline.isOffice(name)
        && (name.indexOf(' ') > 0 || name.indexOf('.') > 0 || !Wording.isCapitals(name));
  }
}
