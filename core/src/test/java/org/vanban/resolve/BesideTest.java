package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.register.RegisteredDirective;
import org.vanban.value.EdtfDate;

/** What a text prints of a document behind its number. */
class BesideTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static String read(String text) {
    AnnotatedDocument document = ANNOTATOR.annotate(text);
    Beside beside = document.entities().identities().values().iterator().next().getFirst().beside();
    return beside.span().of(text)
        + " | "
        + beside.date().map(EdtfDate::toString).orElse("-")
        + " | "
        + beside.term().orElse("-")
        + " | "
        + beside.issuer().orElse("-")
        + " | "
        + beside.titled().map(RegisteredDirective::id).map(Object::toString).orElse("-");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "Nghị quyết số 18-NQ/TW (ngày 25-10-2017) của Ban Chấp hành Trung ương khóa XII.",
            "Nghị quyết số 18-NQ/TW (ngày 25-10-2017) của Ban Chấp hành Trung ương khóa XII"
                + " | 2017-10-25 | XII | Ban Chấp hành Trung ương | -"),
        Arguments.of(
            "Chỉ thị 05-CT/TW, ngày 15-5-2016, của Bộ Chính trị đã được học.",
            "Chỉ thị 05-CT/TW, ngày 15-5-2016, của Bộ Chính trị"
                + " | 2016-05-15 | - | Bộ Chính trị | -"),
        Arguments.of(
            "Chi bộ học Nghị quyết 18-NQ/TW, ngày 15/3/2018 họp tiếp.",
            "Nghị quyết 18-NQ/TW | - | - | - | -"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void dayTermAndIssuerStandBehind(String text, String read) {
    assertThat(read(text)).isEqualTo(read);
  }

  @Test
  void aTitleOfAnotherNumberIsTold() {
    assertThat(
            read(
                "Nghị quyết số 19-NQ/TW ngày 25/10/2017 “Một số vấn đề về tiếp tục đổi mới, sắp xếp"
                    + " tổ chức bộ máy của hệ thống chính trị tinh gọn” đã được học."))
        .endsWith("| 18-NQ/TW");
  }
}
