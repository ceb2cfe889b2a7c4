package org.vanban.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vanban.article.Article;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadLimits;
import org.vanban.read.ReadOutcome;
import org.vanban.read.ReadOutcome.Read;
import org.vanban.read.ReadOutcome.Rejected;

/** What came of all inputs of some paths, in order. */
record Taken(List<ReadOutcome> outcomes, long passedOver) {
  /** A page that is read as an article: title, time and text. */
  static final String PAGE =
      """
      <html><head><title>Xã Bản Cầm tổng kết công tác năm</title></head><body>
      <h1>Xã Bản Cầm tổng kết công tác năm</h1><p>8:05, Thứ Tư, 12/01/2022 (GMT+7)</p>
      <p>Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021, triển khai nhiệm
      vụ năm 2022, với sự tham dự của 57/60 đảng viên trong toàn Đảng bộ.</p>
      <p>Năm qua, xã có 57/60 chỉ tiêu đạt và vượt kế hoạch, bằng 95%, thu nhập bình quân đầu người
      đạt 41 triệu đồng, tỷ lệ hộ nghèo giảm 5,2% so với năm trước.</p></body></html>
      """;

  /** The same as text, of one paragraph. */
  static final String TEXT =
      "Sáng 11/1, Đảng ủy xã Bản Cầm tổ chức hội nghị tổng kết công tác năm 2021, triển khai nhiệm vụ"
          + " năm 2022, với sự tham dự của 57/60 đảng viên trong toàn Đảng bộ.";

  static Taken from(Path... paths) throws IOException {
    return from(ArticleReader.standard(), paths);
  }

  static Taken within(ReadLimits limits, Path... paths) throws IOException {
    return from(ArticleReader.standard().with(limits), paths);
  }

  static Taken from(ArticleReader reader, Path... paths) throws IOException {
    return of(Intake.of(reader, List.of(paths)));
  }

  static Taken ofStream(byte[] bytes) {
    return of(Intake.of(ArticleReader.standard(), new ByteArrayInputStream(bytes)));
  }

  private static Taken of(Intake intake) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    intake.each(input -> outcomes.add(input.read()));
    return new Taken(outcomes, intake.passedOver());
  }

  List<Article> articles() {
    return outcomes.stream()
        .filter(Read.class::isInstance)
        .map(outcome -> ((Read) outcome).article())
        .toList();
  }

  /** {@code a.zip!/a.html} of what was read, {@code a.zip!/b.html: encrypted} of what was not. */
  List<String> lines() {
    return outcomes.stream()
        .map(o -> o.source() + (o instanceof Rejected r ? ": " + r.reason() : ""))
        .toList();
  }

  /** The detail of the only rejection. */
  String detail() {
    List<Rejected> rejected =
        outcomes.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
    assertThat(rejected).hasSize(1);
    assertThat(rejected.getFirst().detail()).isNotBlank().doesNotContain("\n", "Exception");
    return rejected.getFirst().detail();
  }
}
