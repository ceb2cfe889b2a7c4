package org.vanban.export;

import java.util.Locale;
import org.vanban.resolve.Evidence;

/** Evidence of an identity in words, {@code văn bản ghi khóa XII}, for people who read JSON. */
final class EvidenceWords {
  private EvidenceWords() {}

  /** As JSON has it: {@code date}. */
  static String name(Evidence.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String vietnamese(Evidence evidence) {
    String what =
        switch (evidence.kind()) {
          case CORRECTION -> "người sửa xác định: ";
          case NUMBER -> "số, ký hiệu tự xác định: ";
          case DATE -> "bài viết ghi ngày: ";
          case TERM -> "bài viết ghi nhiệm kỳ: ";
          case MENTION -> "chỗ khác trong bài: ";
          case TITLE -> "trích yếu trong bài: ";
          case ISSUER -> "cơ quan ban hành trong bài: ";
          case REGISTER -> "danh mục văn bản: ";
          case PUBLISHED -> "ngày đăng bài: ";
          case CONFLICT -> "không khớp: ";
        };
    return what + evidence.value();
  }

  static String english(Evidence evidence) {
    String what =
        switch (evidence.kind()) {
          case CORRECTION -> "a person told: ";
          case NUMBER -> "the number itself tells: ";
          case DATE -> "the text gives the date: ";
          case TERM -> "the text gives the term: ";
          case MENTION -> "elsewhere in the article: ";
          case TITLE -> "the title in the text: ";
          case ISSUER -> "the issuer in the text: ";
          case REGISTER -> "the register: ";
          case PUBLISHED -> "published: ";
          case CONFLICT -> "disagrees: ";
        };
    return what + evidence.value();
  }
}
