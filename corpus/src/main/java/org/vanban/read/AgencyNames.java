package org.vanban.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.register.Provinces;

/**
 * Agencies and papers in a byline, beside or instead of names: {@code Mai Lan - TTXVN}, {@code Mai
 * Lan (Báo Lâm Đồng)}, {@code Theo chinhphu.vn}.
 */
final class AgencyNames {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Those whose abbreviation could be a pen name, or stands alone. */
  private static final Pattern KNOWN =
      Pattern.compile("(?:TTXVN|VOV\\d?|VTV\\d?|VTC\\d?|VGP|VNA|AFP|THX|BNEWS)(?![\\p{L}\\p{N}])");

  /** An abbreviation without a vowel is no name: {@code TTVH}. */
  private static final Pattern CONSONANTS = Pattern.compile("[BCDĐGHKLMNPQRSTVWX]{3,8}");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:[Tt]heo|[Nn]guồn) ?:? (?<source>\\p{Lu}.{1,60}|[a-z0-9-]{2,40}(?:\\.[a-z]{2,6}){1,3})");

  private static final Pattern FROM = Pattern.compile("^(?:theo|nguồn) ?:? ", FLAGS);

  /** What a writer is or where, behind the name: {@code (Trưởng Ban Tuyên giáo)}. */
  private static final Pattern POST =
      Pattern.compile(
          "(?:phó|trưởng|bí thư|chủ tịch|giám đốc|tổng biên tập|nguyên|ủy viên|chuyên viên|công chức|cán bộ|đại biểu|giảng viên"
              + "|giáo viên|sinh viên|học viên|hội viên|trung tâm|phòng|ban|sở|ubnd|trường|học viện|viện|khoa|hội|đoàn|công an"
              + "|mttq|huyện|xã|phường|thị trấn|tỉnh|thành phố) .*",
          FLAGS);

  private static final Pattern OTHERS = Pattern.compile(" ?/ ?\\p{Lu}.*$");
  private static final Provinces PROVINCES = Provinces.load();

  private AgencyNames() {}

  /**
   * The agency that a part of a byline names.
   *
   * @param behindNames whether a name stands before it
   */
  static Optional<String> ofPart(String part, boolean behindNames) {
    Matcher source = SOURCE.matcher(part);
    if (source.matches()) {
      return Optional.of(source.group("source"));
    }
    Matcher known = KNOWN.matcher(part);
    if (known.lookingAt()) {
      return Optional.of(known.group());
    }
    return behindNames && CONSONANTS.matcher(part).matches() ? Optional.of(part) : Optional.empty();
  }

  /**
   * The agency or paper in the brackets behind names, the first of several ({@code TTXVN/Báo Lâm
   * Đồng}); none where they hold a remark, a place or a post.
   *
   * @param behindNames whether anything stands before the brackets
   */
  static Optional<String> inBrackets(String words, boolean behindNames) {
    if (!behindNames) {
      return ofPart(words, false);
    }
    boolean named = Character.isUpperCase(words.codePointAt(0)) || words.contains(" ");
    if (!named || isRemark(words) || POST.matcher(words).matches()) {
      return Optional.empty();
    }
    String agency = OTHERS.matcher(FROM.matcher(words).replaceFirst("")).replaceFirst("");
    return PROVINCES.named(agency).isPresent() ? Optional.empty() : Optional.of(agency);
  }

  private static boolean isRemark(String bracketed) {
    String words = FROM.matcher(bracketed.toLowerCase(Locale.ROOT)).replaceFirst("");
    return words.isEmpty()
        || words.startsWith("tổng hợp")
        || Set.of("t/h", "th", "ctv", "pv", "cộng tác viên").contains(words);
  }
}
