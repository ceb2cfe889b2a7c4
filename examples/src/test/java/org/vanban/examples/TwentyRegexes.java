package org.vanban.examples;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one would write with {@code java.util.regex} on a first day: twenty patterns for directives,
 * dates, ratios, percentages, quantities and persons, each run once over the text.
 *
 * <p>They give no values, settle no overlaps and find less; they are here to be measured against.
 */
public final class TwentyRegexes {
  private static final String NAME = "\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,4}";
  private static final String NUMBER = "\\d+(?:[.,]\\d+)*";

  private static final List<Pattern> PATTERNS =
      Stream.of(
              // directives
              "(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Quy định|Công văn|Kế"
                  + " hoạch) (?:số )?\\d+[a-z]?(?:[-/][\\p{Lu}\\d]+)*",
              "\\d+(?:/\\d{4})?/(?:NQ|NĐ|QĐ|CT|TT|TTLT|KH|TB|BC)(?:-\\p{Lu}+)+",
              "\\d+-(?:NQ|CT|KL|QĐ|HD|TB)/(?:TW|TU|HU|ĐU)",
              "Nghị quyết (?:Trung ương|TW|T\\.Ư) \\d+(?:,? \\(?khóa [IVX]+\\)?)?",
              "(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?: \\p{L}+){1,5}(?: năm \\d{4})?",
              // dates
              "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?",
              "[Nn]gày \\d{1,2}(?: tháng \\d{1,2}(?: năm \\d{4})?)?",
              "(?:[Qq]uý|[Qq]uí) (?:[IVX]+|\\d)(?:[-/]\\d{4})?",
              "\\d+ tháng (?:đầu|cuối) năm(?: \\d{4})?",
              "(?:giai đoạn|nhiệm kỳ|năm|tháng) \\d{1,4}(?:\\s*[-–/]\\s*\\d{4})?",
              // ratios
              NUMBER + "/" + NUMBER,
              NUMBER + " trên (?:tổng số )?" + NUMBER,
              // percentages
              NUMBER + "\\s*%",
              NUMBER + " phần trăm",
              // quantities
              "(?:(?:hơn|gần|khoảng|trên|dưới|ít nhất|tối đa) )?"
                  + NUMBER
                  + " (?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?(?:đồng|USD|người|hộ|xã|huyện|tỉnh|đại"
                  + " biểu|đảng viên)",
              NUMBER + "\\s*(?:km|ha|m2|kg|tấn|MW|lít)",
              "(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: (?:mươi|trăm|nghìn|triệu|tỷ))+"
                  + " \\p{L}+",
              // persons
              "(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị|TS|PGS|GS)\\.? " + NAME,
              "(?:Bí thư|Chủ tịch|Bộ trưởng|Thứ trưởng|Giám đốc|Tổng thống|Thủ tướng)(?:"
                  + " \\p{L}+){0,6}? "
                  + NAME,
              "(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý) "
                  + "\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)*")
          .map(Pattern::compile)
          .toList();

  private TwentyRegexes() {}

  /** The number of matches of all patterns in a text. */
  public static int count(String text) {
    int count = 0;
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        count++;
      }
    }
    return count;
  }
}
