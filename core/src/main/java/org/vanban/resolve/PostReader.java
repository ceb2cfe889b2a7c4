package org.vanban.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Locality;
import org.vanban.mention.Post;
import org.vanban.person.PersonExtractor;
import org.vanban.register.OfficeAbbreviations;
import org.vanban.register.Provinces;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * Reads the words of an office into title, body and place: {@code Trưởng Ban Dân vận Tỉnh ủy Cà
 * Mau} is {@code Trưởng ban} of {@code Ban Dân vận Tỉnh ủy} in {@code Cà Mau}.
 *
 * <p>The title is the longest of {@code offices.tsv} with {@code nguyên}, {@code quyền}, {@code
 * phó} before it; the place begins at the word of an administrative unit, or behind a committee
 * that needs none ({@code Tỉnh ủy}); the body lies between. Immutable and safe for many threads.
 */
final class PostReader {
  private static final int LONGEST_TITLE = 6;

  /**
   * Rows of {@code offices.tsv} that hold a body: {@code Trưởng Công an} is {@code Trưởng} of it.
   */
  private static final Set<String> WITH_BODY =
      Set.of(
          "công an", "quốc hội", "văn phòng chính phủ", "hđnd", "hội đồng nhân dân", "công đoàn");

  /** No office has more words; what is longer is cut there. */
  private static final int LONGEST = 60;

  private static final Set<String> BEFORE_TITLE =
      Set.of("nguyên", "cựu", "quyền", "phó", "tân", "đồng", "q.", "p.");

  /** Titles that hold the head of their body: {@code Trưởng ban Dân vận}. */
  private static final Map<String, String> BODY_IN_TITLE =
      Map.of(
          "trưởng ban", "Ban",
          "trưởng phòng", "Phòng",
          "trưởng khoa", "Khoa",
          "trưởng đoàn", "Đoàn",
          "chánh văn phòng", "Văn phòng",
          "chánh thanh tra", "Thanh tra");

  /** Bodies that stand before {@code trưởng}: {@code Bộ trưởng Quốc phòng}. */
  private static final Set<String> HEADED =
      Set.of("bộ", "cục", "vụ", "viện", "chi cục", "tổng cục");

  private static final Set<String> PLAIN_HEADED = Set.of("bộ", "cục", "vụ", "chi cục", "tổng cục");

  private static final Set<String> FIELDS =
      Set.of("tài chính", "kỹ thuật", "điều hành", "kinh doanh", "nhân sự", "sản xuất");

  private static final Set<String> COMMITTEES =
      Set.of(
          "tỉnh ủy",
          "thành ủy",
          "huyện ủy",
          "quận ủy",
          "thị ủy",
          "tỉnh đoàn",
          "thành đoàn",
          "huyện đoàn",
          "quận đoàn",
          "thị đoàn");

  private static final Set<String> UNITS =
      Set.of(
          "tỉnh",
          "huyện",
          "quận",
          "xã",
          "phường",
          "thôn",
          "bản",
          "ấp",
          "buôn",
          "làng",
          "thành phố",
          "thị xã",
          "thị trấn",
          "khu phố",
          "tổ dân phố",
          "đặc khu",
          "khóm",
          "xóm",
          "plei");

  /** Behind {@code xã} and {@code bản} these make another word. */
  private static final Set<String> NO_UNIT =
      Set.of("hội", "ủy", "đoàn", "đội", "viên", "quyền", "sắc", "nghề", "viện", "tế", "trưởng");

  /** Before a unit these make another word: {@code hợp tác xã}, {@code nông thôn}. */
  private static final Set<String> COMPOUND = Set.of("tác", "nông", "văn", "xuất", "cơ", "kịch");

  /** Bodies whose name holds the province as a part of itself. */
  private static final Set<String> NAMED_BODIES =
      Set.of(
          "trường",
          "đại",
          "học",
          "bệnh",
          "công",
          "tập",
          "báo",
          "đài",
          "nhà",
          "viện",
          "tổng",
          "ngân",
          "quân",
          "câu",
          "đồn",
          "trung",
          "vietcombank",
          "hợp");

  private final Set<String> titles = new HashSet<>();
  private final OfficeAbbreviations abbreviations = OfficeAbbreviations.load();
  private final Provinces provinces;

  PostReader(Provinces provinces) {
    this.provinces = provinces;
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "offices.tsv")) {
      String title = TextNormalizer.canonical(row.get("title"));
      if (!row.get("kind").equals("none") && WITH_BODY.stream().noneMatch(title::endsWith)) {
        titles.add(title);
      }
    }
    titles.addAll(List.of("ủy viên ban thường vụ", "ủy viên ban chấp hành", "ủy viên dự khuyết"));
    titles.addAll(List.of("ủy viên", "đại biểu", "trưởng ban", "trưởng phòng", "trưởng đoàn"));
    titles.remove("chủ nhiệm văn phòng");
    titles.addAll(List.of("trưởng", "trưởng khoa", "ủy viên ban thường trực"));
  }

  /** The office in its parts; its place without what the article may add. */
  Post read(String office) {
    List<String> words = expanded(office);
    int end = titleEnd(words);
    String title = join(words, 0, end);
    List<String> rest = words.subList(end, words.size());
    if (!rest.isEmpty() && FIELDS.contains(lower(join(rest, 0, rest.size())))) {
      return new Post(join(words, 0, words.size()), Optional.empty(), Optional.empty());
    }
    int place = placeStart(rest, title);
    String body = body(title, rest.subList(0, place));
    return new Post(
        canonicalTitle(title),
        Optional.of(body).filter(b -> !b.isEmpty()),
        Optional.of(join(rest, place, rest.size())).filter(p -> !p.isEmpty()).map(Locality::of));
  }

  /** The words with abbreviations written out, each comma at the word before it. */
  private List<String> expanded(String office) {
    List<String> words = new ArrayList<>();
    boolean capitals = office.equals(office.toUpperCase(Locale.ROOT)) && office.contains(" ");
    for (String word : TextNormalizer.blanksFolded(office).split(" ")) {
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      String comma = word.endsWith(",") ? "," : "";
      int dot = bare.startsWith("TP.") || bare.startsWith("TX.") || bare.startsWith("TT.") ? 3 : 0;
      if (dot > 0 && bare.length() > dot) {
        add(words, abbreviations.writtenOut(bare.substring(0, dot)));
        bare = bare.substring(dot);
      }
      String whole = abbreviations.writtenOut(bare);
      add(words, (capitals && whole.equals(bare) ? lower(bare) : whole) + comma);
      if (words.size() > LONGEST) {
        break;
      }
    }
    return words;
  }

  private static void add(List<String> words, String some) {
    words.addAll(Arrays.asList(some.split(" ")));
  }

  private int titleEnd(List<String> words) {
    int start = 0;
    while (start < words.size() && BEFORE_TITLE.contains(lower(words.get(start)))) {
      start++;
    }
    int end = start;
    int longest = Math.min(words.size(), start + LONGEST_TITLE);
    for (int to = start + 1; to <= longest; to++) {
      if (titles.contains(lower(join(words, start, to)))) {
        end = to;
      }
    }
    end = standing(words, end);
    return end == start ? Math.min(words.size(), start + 1) : end;
  }

  /** {@code Phó Bí thư Thường trực}: standing deputies. */
  private static int standing(List<String> words, int end) {
    boolean standing =
        end + 1 < words.size()
            && lower(words.get(end)).equals("thường")
            && lower(words.get(end + 1)).equals("trực");
    return standing ? end + 2 : end;
  }

  /** Where the place begins in the words behind a title. */
  private int placeStart(List<String> rest, String title) {
    boolean village = lower(title).matches(".*trưởng (thôn|bản|ấp|buôn|làng|xóm|khóm|khu phố)");
    if (village) {
      return 0;
    }
    for (int at = 0; at < rest.size(); at++) {
      if (isUnit(rest, at)) {
        return at;
      }
    }
    for (int at = rest.size() - 2; at >= 0; at--) {
      if (COMMITTEES.contains(lower(rest.get(at) + " " + rest.get(at + 1)))) {
        return at + 2;
      }
    }
    return provinceStart(rest);
  }

  private static boolean isUnit(List<String> rest, int at) {
    boolean two =
        at + 1 < rest.size() && UNITS.contains(lower(rest.get(at) + " " + rest.get(at + 1)));
    boolean one = UNITS.contains(lower(strip(rest.get(at))));
    boolean compound = at > 0 && COMPOUND.contains(lower(rest.get(at - 1)));
    if (!one && !two || compound) {
      return false;
    }
    int next = two ? at + 2 : at + 1;
    if (next >= rest.size() || rest.get(next - 1).endsWith(",")) {
      return Character.isLowerCase(rest.get(at).charAt(0)) || next >= rest.size();
    }
    String name = rest.get(next);
    return !NO_UNIT.contains(lower(strip(name)))
        && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)))
        && (Character.isLowerCase(rest.get(at).charAt(0)) || at > 0);
  }

  /** {@code Sở Y tế Hà Nội}: a province at the end of an authority's name. */
  private int provinceStart(List<String> rest) {
    if (rest.size() < 2 || NAMED_BODIES.contains(lower(rest.getFirst()))) {
      boolean police =
          rest.size() > 2 && lower(rest.getFirst() + " " + rest.get(1)).equals("công an");
      if (!police) {
        return rest.size();
      }
    }
    for (int length = Math.min(4, rest.size() - 1); length > 0; length--) {
      int at = rest.size() - length;
      if (provinces.named(join(rest, at, rest.size())).isPresent()) {
        return at;
      }
    }
    return rest.size();
  }

  private static String body(String title, List<String> words) {
    String rest = join(words, 0, words.size());
    String folded = lower(title);
    for (Map.Entry<String, String> implied : BODY_IN_TITLE.entrySet()) {
      if (folded.endsWith(implied.getKey()) || folded.endsWith(implied.getKey() + " thường trực")) {
        return headed(implied.getValue(), rest);
      }
    }
    if (folded.endsWith(" trưởng") && !rest.isEmpty()) {
      String head = folded.substring(0, folded.length() - " trưởng".length()).replace("phó ", "");
      if (HEADED.contains(head) && PLAIN_HEADED.contains(head)) {
        return headed(Character.toUpperCase(head.charAt(0)) + head.substring(1), rest);
      }
    }
    return rest;
  }

  private static String headed(String head, String rest) {
    if (rest.isEmpty()) {
      return "";
    }
    boolean told = lower(rest).startsWith(lower(head) + " ") || lower(rest).equals(lower(head));
    return told ? rest : head + " " + rest;
  }

  /** {@code Trưởng Ban} and {@code Trưởng ban} are one title. */
  private static String canonicalTitle(String title) {
    String folded = lower(title);
    for (String implied : BODY_IN_TITLE.keySet()) {
      if (folded.endsWith(implied) && implied.startsWith("trưởng ")) {
        int noun = title.length() - implied.length() + "trưởng ".length();
        return title.substring(0, noun) + lower(title.substring(noun));
      }
    }
    return title;
  }

  private static String join(List<String> words, int from, int to) {
    return strip(String.join(" ", words.subList(from, to)));
  }

  private static String strip(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  private static String lower(String text) {
    return TextNormalizer.canonical(text);
  }
}
