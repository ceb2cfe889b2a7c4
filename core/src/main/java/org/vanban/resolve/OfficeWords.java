package org.vanban.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vanban.text.TextNormalizer;

/**
 * An office as it is compared: its words, abbreviations written out, in lower case. {@code Chủ tịch
 * UBND huyện} and {@code Chủ tịch Ủy ban nhân dân huyện} are the same.
 *
 * @param capitals which of the words have a capital
 */
record OfficeWords(List<String> words, List<Boolean> capitals) {
  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("UBND", "ủy ban nhân dân"),
          Map.entry("HĐND", "hội đồng nhân dân"),
          Map.entry("MTTQ", "mặt trận tổ quốc"),
          Map.entry("UBMTTQ", "ủy ban mặt trận tổ quốc"),
          Map.entry("TAND", "tòa án nhân dân"),
          Map.entry("TANDTC", "tòa án nhân dân tối cao"),
          Map.entry("VKSND", "viện kiểm sát nhân dân"),
          Map.entry("VKSNDTC", "viện kiểm sát nhân dân tối cao"),
          Map.entry("LĐLĐ", "liên đoàn lao động"),
          Map.entry("LHPN", "liên hiệp phụ nữ"),
          Map.entry("UBKT", "ủy ban kiểm tra"),
          Map.entry("HĐQT", "hội đồng quản trị"),
          Map.entry("BCH", "ban chấp hành"),
          Map.entry("BTV", "ban thường vụ"),
          Map.entry("UVTV", "ủy viên ban thường vụ"),
          Map.entry("TVTU", "ủy viên ban thường vụ tỉnh ủy"),
          Map.entry("TW", "trung ương"),
          Map.entry("TƯ", "trung ương"),
          Map.entry("CA", "công an"),
          Map.entry("TP", "thành phố"),
          Map.entry("GĐ", "giám đốc"),
          Map.entry("PGĐ", "phó giám đốc"),
          Map.entry("CT", "chủ tịch"),
          Map.entry("PCT", "phó chủ tịch"),
          Map.entry("GTVT", "giao thông vận tải"),
          Map.entry("TNMT", "tài nguyên và môi trường"),
          Map.entry("VN", "việt nam"),
          Map.entry("ĐBQH", "đại biểu quốc hội"));

  /** The words behind which the name of a place parts two offices of one title. */
  private static final Set<String> LEVELS =
      Set.of(
          "tỉnh", "huyện", "xã", "phường", "quận", "thôn", "bản", "ấp", "buôn", "làng", "phố",
          "trấn", "ủy", "khóm", "xóm", "khu");

  private static final Set<String> COUNTRIES =
      Set.of("trung quốc", "đài loan", "hồng kông", "singapore", "hàn quốc", "triều tiên");

  OfficeWords {
    words = List.copyOf(words);
    capitals = List.copyOf(capitals);
  }

  static OfficeWords of(String text) {
    List<String> words = new ArrayList<>();
    List<Boolean> capitals = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !isOfWord(text.charAt(at))) {
        if (at > start) {
          add(text.substring(start, at), words, capitals);
        }
        start = at + 1;
      }
    }
    return new OfficeWords(words, capitals);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void add(String word, List<String> words, List<Boolean> firsts) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean capitals = capital && word.length() > 1 && Character.isUpperCase(word.charAt(1));
    String whole = capitals ? ABBREVIATIONS.get(word.toUpperCase(Locale.ROOT)) : null;
    if (whole == null) {
      words.add(TextNormalizer.canonicalSyllable(word));
      firsts.add(capital);
      return;
    }
    for (String part : whole.split(" ")) {
      words.add(part);
      firsts.add(!ABBREVIATIONS.containsKey(word));
    }
  }

  String text() {
    return String.join(" ", words);
  }

  int size() {
    return words.size();
  }

  /** The first words, by which offices are looked up: {@code phó chủ tịch}. */
  String head() {
    return words.size() > 1 ? words.get(0) + " " + words.get(1) : text();
  }

  /** Whether this is the other cut short: {@code Giám đốc Sở} of {@code Giám đốc Sở Y tế}. */
  boolean begins(OfficeWords other) {
    return !words.isEmpty()
        && size() <= other.size()
        && other.words.subList(0, size()).equals(words);
  }

  /** Whether the other is this with the place said: {@code Bí thư Tỉnh ủy Lâm Đồng}. */
  boolean isPlacedBy(OfficeWords other) {
    if (size() < 3 || size() >= other.size() || !begins(other)) {
      return false;
    }
    String next = other.words.get(size());
    return LEVELS.contains(next)
        || next.equals("thành")
        || next.equals("thị")
        || LEVELS.contains(words.getLast()) && other.capitals.get(size());
  }

  /** One title in two places: {@code Trưởng thôn Đồng Đăng}, {@code Trưởng thôn Bình Minh}. */
  boolean isElsewhere(OfficeWords other) {
    int same = 0;
    int most = Math.min(size(), other.size());
    while (same < most && words.get(same).equals(other.words.get(same))) {
      same++;
    }
    int place = same; // Tân Lập and Tân Thành have a word in common
    while (place > 2 && same < most && !LEVELS.contains(words.get(place - 1))) {
      if (!capitals.get(place - 1)) {
        return false;
      }
      place--;
    }
    return place >= 2
        && same < most
        && LEVELS.contains(words.get(place - 1))
        && capitals.get(place)
        && other.capitals.get(place);
  }

  boolean isAbroad() {
    String text = text();
    return COUNTRIES.stream().anyMatch(text::contains);
  }
}
