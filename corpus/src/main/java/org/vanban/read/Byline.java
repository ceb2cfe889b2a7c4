package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that names who wrote: {@code Mai Lan - Đức Lam}, {@code Tin, ảnh: Hiền Hòa}, {@code
 * NGUYỆT THU (Báo Lâm Đồng)}, {@code Theo TTXVN}.
 *
 * @param authors as printed, capitals mended
 * @param agency the agency or paper named behind or instead of them
 */
record Byline(List<String> authors, Optional<String> agency) {
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_IN_CAPITALS = 4;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String WORK =
      "(?:tin|bài|ảnh|bài viết|nội dung|clip|video|đồ họa|tư liệu|text|photo)";
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\(?(?<label>"
              + WORK
              + "(?:(?: ?[,/&+-] ?| và )"
              + WORK
              + "){0,3}|tác giả(?: bài viết| bài)?|người thực hiện|thực hiện|biên soạn|tổng hợp|by"
              + "|(?:được )?(?:đăng|viết|gửi) bởi|(?:post|posted|submitted|written) by|người (?:đăng|gửi|viết)(?: bài viết| bài| tin)?|nguồn tin và ảnh|nhóm pv|nhóm phóng viên|phóng viên|cộng tác viên|pv|ctv|btv|phỏng vấn"
              + "|(?:ghi chép|phóng sự|bút ký|ký sự|tùy bút|ký)(?: của)?)"
              + " ?(?:: ?|(?<=by|bởi|pv|viên|ctv|btv|của) )",
          FLAGS);
  private static final Pattern SOURCE =
      Pattern.compile("^\\(?(?:theo|nguồn(?: tin)?) ?:? ?(?<source>\\S.{0,60}?)\\)?\\.?$", FLAGS);
  private static final Pattern PHOTO =
      Pattern.compile("(?:^|[ (;,.|/–-])\\(?ảnh(?: minh họa| tư liệu)?(?: và clip)? ?:", FLAGS);
  private static final Pattern BRACKETED = Pattern.compile(" ?\\((?<what>[^()]{1,60})\\)[. ]*$");
  private static final Pattern SLASHED =
      Pattern.compile(" ?/ ?(?<what>[\\p{Lu}][\\p{L}.+]{2,30})$");
  private static final Pattern BETWEEN =
      Pattern.compile(
          " ?[;,&+|/] ?| và | [-–—] | ?[–—] ?|(?<=\\p{Ll})-(?=\\p{Lu})|(?<= \\p{Lu}{2,7})-(?=\\p{Lu}{2,7} )");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?:ban biên tập|bbt|pv|ctv|p\\.?v|phóng viên|nhóm (?:pv|phóng viên)(?: .{2,40})?|admin|administrator|tổng hợp|t/h|th"
              + "|biên tập viên|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|btv|editor|staff|quản trị|quản trị viên|quản trị website|super user|webmaster|web admin|ban biên soạn)\\.?",
          FLAGS);

  /** Marks around a name. */
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$|\\.+$");

  /** What was done, behind the names: {@code Mai Lan thực hiện}, {@code (ghi)}. */
  private static final Pattern TASK =
      Pattern.compile(
          " ?\\(?(?:thực hiện|ghi|lược ghi|tổng hợp|biên soạn|biên dịch|dịch|lược dịch|t/h)\\)?$",
          FLAGS);

  /** Who of several did what: {@code Mai Lan (ảnh) - Đức Lam (bài)}. */
  private static final Pattern DID =
      Pattern.compile(" ?\\((?<what>ảnh|bài|bài viết|lời|tin)\\)$", FLAGS);

  /** {@code Theo Mai Lan (TTXVN/Vietnam+)}: a writer and the agency. */
  private static final Pattern NAMED =
      Pattern.compile("^(?<name>[^() ]+(?: [^() ]+){1,4}) \\((?<what>[^()/]{2,40})");

  private static final Pattern POSTER =
      Pattern.compile(
          "^(?:(?:được )?(?:đăng|gửi) bởi|người (?:đăng|gửi)|(?:post|posted|submitted) by)(?!\\p{L})",
          FLAGS);

  /** A degree or a calling before a name. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Nhà báo|Nhà văn|Nhà thơ|Luật sư|Tiến sĩ|Thạc sĩ|Bác sĩ|PGS|GS|TSKH|TS|ThS|Ths|BS|LS|KS)[., ]{1,3})+(?=\\p{Lu})");

  /** Who did what is not writing: {@code Kỹ thuật: Đức Lam}. */
  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "^(?:kỹ thuật|quay phim|dựng phim|dựng|(?:người )?(?:biên tập|duyệt)|đồ họa|thiết kế|trình bày|thuyết minh|đạo diễn|clip|video|hình ảnh)"
              + " ?:.*",
          FLAGS);

  /** What leads to the time, which stands apart: {@code Gửi bởi Mai Lan vào}. */
  private static final Pattern LEADING =
      Pattern.compile(" (?:vào(?: lúc| ngày)?|lúc|ngày|on|at)[ :]*$", FLAGS);

  /** What a writer is or where, behind the name: {@code Mai Lan - Công chức Văn hóa}. */
  private static final Pattern UNIT =
      Pattern.compile(
          "^(?:công chức|chuyên viên|cán bộ|phòng|văn phòng|ban|sở|trung tâm|trường|ubnd|hđnd|mttq|đoàn|hội|công an"
              + "|bộ chqs|ban chqs|đài|báo|tạp chí|cổng|xã|phường|thị trấn|huyện|thành phố|tỉnh|đảng ủy|huyện ủy"
              + "|học viện|viện|khoa|bộ|vụ|cục|tỉnh ủy|thành ủy|đảng bộ|chi bộ|phóng viên|biên tập viên|giảng viên|giáo viên|nguyên|giám đốc|ủy viên"
              + "|phó|trưởng|bí thư|chủ tịch) \\p{L}",
          FLAGS);

  /** How long ago, behind a name: {@code Mai Lan 2 giờ trước}. */
  private static final Pattern AGO =
      Pattern.compile("[ |·•–-]{1,4}\\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng) trước$", FLAGS);

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]{0,20}(?: \\p{Lu}[\\p{L}’'-]{0,20}){0,3} \\((?<agency>\\p{Lu}{3,8})\\) ?[-–—] ");

  /** The byline that a line is, if it is one; labels make it sure, else the shape of names. */
  static Optional<Byline> in(String line) {
    return in(line, false);
  }

  /**
   * The byline that a line is.
   *
   * @param labelled whether only a line with a label ({@code Tin, ảnh:}, {@code Theo}) will do
   */
  static Optional<Byline> in(String printed, boolean labelled) {
    String line = AGO.matcher(printed).replaceFirst("");
    if (line.isEmpty() || Wording.words(line) > MOST_WORDS) {
      return Optional.empty();
    }
    Matcher source = SOURCE.matcher(line);
    if (source.lookingAt() && isSource(source.group("source"))) {
      return Optional.of(fromSource(source.group("source")));
    }
    if (isOtherWork(line) || isOffice(line)) {
      return Optional.of(new Byline(List.of(), Optional.empty()));
    }
    Matcher label = LABEL.matcher(line);
    if (label.lookingAt() && line.charAt(Math.min(label.end(), line.length() - 1)) != '(') {
      boolean photoOnly = label.group("label").equalsIgnoreCase("ảnh");
      String names = LEADING.matcher(line.substring(label.end())).replaceFirst("");
      return names(names).map(b -> photoOnly ? new Byline(List.of(), Optional.empty()) : b);
    }
    return labelled ? Optional.empty() : names(line).filter(b -> !isHeading(line, b));
  }

  /** A name, or the address of a site: {@code chinhphu.vn}. */
  private static boolean isSource(String source) {
    return Character.isUpperCase(source.codePointAt(0))
        || source.matches("[a-z0-9-]{2,40}(?:\\.[a-z]{2,6}){1,3}");
  }

  /** A line in capitals that is too long for a name: {@code CỔNG THÔNG TIN ĐIỆN TỬ}. */
  private static boolean isHeading(String line, Byline read) {
    return Wording.isCapitals(line)
        && read.authors().stream().anyMatch(name -> Wording.words(name) > LONGEST_IN_CAPITALS);
  }

  /** The agency behind the place that opens a report: {@code Hà Nội (TTXVN) - Sáng 5/3, …}. */
  static Optional<String> agencyOfDateline(String line) {
    Matcher dateline = DATELINE.matcher(line);
    return dateline.lookingAt() ? Optional.of(dateline.group("agency")) : Optional.empty();
  }

  /** Whether a line names who put the article on the site, as {@code Đăng bởi Mai Lan}. */
  static boolean isOfPoster(String line) {
    return POSTER.matcher(line).lookingAt();
  }

  /** {@code Theo TTXVN} names an agency, {@code Theo Mai Lan/TTXVN} a writer, too. */
  private static Byline fromSource(String source) {
    Matcher named = NAMED.matcher(source);
    if (named.lookingAt() && isName(named.group("name")) && !UNIT.matcher(source).find()) {
      return new Byline(
          List.of(mended(named.group("name"))), Optional.of(named.group("what").strip()));
    }
    Matcher slashed = SLASHED.matcher(source);
    if (slashed.find() && slashed.start() > 0) {
      String name = source.substring(0, slashed.start());
      if (isName(name) && name.indexOf(' ') > 0 && !UNIT.matcher(name).find()) {
        return new Byline(List.of(mended(name)), Optional.of(slashed.group("what")));
      }
    }
    return new Byline(List.of(), Optional.of(source));
  }

  private static Optional<Byline> names(String line) {
    String rest = TASK.matcher(withoutPhotographers(line)).replaceFirst("");
    Optional<String> agency = Optional.empty();
    Matcher bracketed = BRACKETED.matcher(rest);
    if (rest.indexOf('(') >= 0 && !DID.matcher(rest).find() && bracketed.find()) {
      agency = AgencyNames.inBrackets(bracketed.group("what"), bracketed.start() > 0);
      rest = rest.substring(0, bracketed.start());
    }
    Matcher slashed = SLASHED.matcher(rest);
    if (rest.indexOf('/') >= 0 && slashed.find() && slashed.start() > 0) {
      agency = agency.or(() -> Optional.of(slashed.group("what")));
      rest = rest.substring(0, slashed.start());
    }
    List<String> authors = new ArrayList<>();
    for (String part : BETWEEN.split(withoutDegree(rest).strip())) {
      Matcher did = DID.matcher(part);
      if (did.find() && did.group("what").equalsIgnoreCase("ảnh")) {
        continue;
      }
      String name = EDGES.matcher(did.replaceFirst("")).replaceAll("").strip();
      Optional<String> named = AgencyNames.ofPart(name, !authors.isEmpty());
      boolean unit = (!authors.isEmpty() || agency.isPresent()) && UNIT.matcher(name).find();
      agency = agency.or(() -> named);
      if (named.isPresent() || unit || isNobody(name)) {
        continue;
      }
      if (!isName(name)) {
        return Optional.empty();
      }
      authors.add(mended(name));
    }
    boolean nothing = authors.isEmpty() && agency.isEmpty() && !isOffice(rest.strip());
    return nothing ? Optional.empty() : Optional.of(new Byline(List.copyOf(authors), agency));
  }

  private static boolean isNobody(String part) {
    return part.isEmpty() || isOffice(part) || isOtherWork(part);
  }

  /** Whether a line names those who did something else than write. */
  private static boolean isOtherWork(String line) {
    return OTHER_WORK.matcher(line).matches();
  }

  static boolean isOffice(String rest) {
    return NOT_A_NAME.matcher(rest).matches();
  }

  /** A name without the degree or the rank before it. */
  static String withoutDegree(String name) {
    return DEGREE.matcher(name).replaceAll("");
  }

  private static String withoutPhotographers(String line) {
    Matcher photo = PHOTO.matcher(line);
    return line.indexOf(':') >= 0 && photo.find() ? line.substring(0, photo.start()) : line;
  }

  /** Whether it could be a name: one to six words, each with a capital, no digits. */
  static boolean isName(String name) {
    String[] words = name.split(" ", -1);
    if (words.length > 6 || name.length() < 2) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0)) || !isNameWord(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWord(String word) {
    boolean capitals = Wording.isCapitals(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = Character.isLetter(c);
      if (!letter && c != '.' && c != '-' && c != '\'' && c != '’') {
        return false;
      }
      boolean inner = letter && i > 0 && Character.isLetter(word.charAt(i - 1));
      if (inner && !capitals && Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }

  /** {@code NGUYỆT THU} as {@code Nguyệt Thu}; initials such as {@code N.H} stay. */
  static String mended(String name) {
    if (!Wording.isCapitals(name) || name.indexOf('.') >= 0 || name.length() < 4) {
      return name;
    }
    StringBuilder mended = new StringBuilder(name.length());
    boolean first = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      mended.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return mended.toString();
  }
}
