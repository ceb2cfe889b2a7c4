package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.audit.Finding;
import org.vanban.value.EdtfDate;

/** What small collections say of themselves; articles are invented. */
class CollectionAuditTest {
  static final Annotator ANNOTATOR = Annotator.builder().build();

  /** {@code 2022-08-12: text}; the title is a line of its own, or none stands. */
  static CollectionArticle article(String id, String dated) {
    int colon = dated.indexOf(": ");
    String published = dated.substring(0, colon);
    String text = dated.substring(colon + 2);
    AnnotatedDocument document = ANNOTATOR.annotate(text, ArticleContext.published(published));
    return new CollectionArticle(
        id,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(EdtfDate.parse(published)),
        "",
        text,
        document.mentions(),
        document.entities());
  }

  static CollectionReport audit(String... articles) {
    CollectionAudit audit = CollectionAudit.standard();
    for (int i = 0; i < articles.length; i++) {
      audit.add(article("a" + i, articles[i]));
    }
    return audit.report();
  }

  /** {@code cross-article 99.72 99.27}: relation, what the others print, what this one does. */
  static List<String> flags(String... articles) {
    return audit(articles).flags().stream()
        .map(f -> f.relation() + " " + f.computed() + " " + f.printed())
        .toList();
  }

  static Stream<Arguments> sameFigures() {
    return Stream.of(
        Arguments.of(
            "2023-01-05: Năm 2022, tỷ lệ hộ nghèo của tỉnh Hà Giang là 35,1%.",
            "2023-02-10: Rà soát cho thấy, năm 2022 tỉnh Hà Giang có 64.100 hộ nghèo, chiếm 31,5%.",
            "cross-article 35.1 31.5"),
        Arguments.of(
            "2021-10-16: Tính đến ngày 15/10, tỉnh Bắc Ninh đã tiêm 1.234.567 liều vắc xin.",
            "2021-10-18: Đến ngày 15/10, toàn tỉnh Bắc Ninh tiêm được 1.324.567 liều vắc xin phòng"
                + " COVID-19.",
            "cross-article 1234567 1324567"),
        Arguments.of(
            "2022-01-10: Năm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên.",
            "2022-01-20: Trong năm 2021, Đảng bộ tỉnh Nghệ An kết nạp 1.342 đảng viên mới.",
            "cross-article 1432 1342"),
        Arguments.of(
            "2023-01-10: Hết năm 2022, tỉnh Thái Nguyên có 115/161 xã đạt chuẩn nông thôn mới.",
            "2023-03-02: Tính đến ngày 31/12/2022, tỉnh Thái Nguyên có 118/161 xã đạt chuẩn nông"
                + " thôn mới.",
            "cross-article 115/161 118/161"),
        Arguments.of(
            "2023-01-05: Năm 2022, tổng thu ngân sách nhà nước trên địa bàn tỉnh Long An đạt 15.300"
                + " tỷ đồng.",
            "2023-01-08: Tổng thu ngân sách nhà nước trên địa bàn tỉnh Long An năm 2022 đạt 13.500"
                + " tỷ đồng.",
            "cross-article 15300000000000 13500000000000"));
  }

  @ParameterizedTest
  @MethodSource("sameFigures")
  void oneThingAtOneTimePrintedDifferently(String one, String other, String flag) {
    assertThat(flags(one, other)).containsExactly(flag);
    assertThat(flags(other, one)).as("in whatever order").containsExactly(flag);
  }

  static Stream<Arguments> notTheSame() {
    return Stream.of(
        Arguments.of(
            "another day",
            "2021-10-16: Tính đến ngày 15/10, tỉnh Bắc Ninh đã tiêm 1.234.567 liều vắc xin.",
            "2021-10-20: Đến ngày 19/10, tỉnh Bắc Ninh đã tiêm 1.334.567 liều vắc xin."),
        Arguments.of(
            "another place",
            "2022-01-10: Năm 2021, tỉnh Nghệ An kết nạp 1.432 đảng viên.",
            "2022-01-20: Năm 2021, tỉnh Hà Tĩnh kết nạp 1.342 đảng viên."),
        Arguments.of(
            "a district",
            "2022-01-10: Năm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên.",
            "2022-01-20: Năm 2021, huyện Diễn Châu, tỉnh Nghệ An kết nạp 143 đảng viên."),
        Arguments.of(
            "an estimate",
            "2022-12-20: Năm 2022, thu nội địa của tỉnh Long An ước đạt 15.300 tỷ đồng.",
            "2023-01-20: Năm 2022, thu nội địa của tỉnh Long An đạt 15.800 tỷ đồng."),
        Arguments.of(
            "a plan",
            "2022-01-05: Năm 2022, tỉnh Long An đặt chỉ tiêu thu nội địa 15.300 tỷ đồng.",
            "2023-01-20: Năm 2022, tỉnh Long An thu nội địa 15.800 tỷ đồng."),
        Arguments.of(
            "another verb",
            "2022-01-10: Năm 2021, tai nạn giao thông ở tỉnh Bình Dương làm chết 148 người.",
            "2022-01-12: Năm 2021, tai nạn giao thông ở tỉnh Bình Dương làm bị thương 184 người."),
        Arguments.of(
            "a bound",
            "2022-01-10: Năm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên.",
            "2022-01-20: Năm 2021, toàn tỉnh Nghệ An kết nạp hơn 1.400 đảng viên."),
        Arguments.of(
            "not ended",
            "2020-07-03: Từ đầu nhiệm kỳ 2015 - 2020 đến nay, tỉnh Nghệ An kỷ luật 2.314 đảng viên.",
            "2020-11-06: Nhiệm kỳ 2015 - 2020, tỉnh Nghệ An kỷ luật 2.413 đảng viên."));
  }

  @ParameterizedTest
  @MethodSource("notTheSame")
  void whatIsToldApartIsNoFinding(String why, String one, String other) {
    assertThat(flags(one, other)).as(why).isEmpty();
  }

  static Stream<Arguments> directives() {
    return Stream.of(
        Arguments.of(
            "Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XI về đẩy mạnh học tập và làm theo tư tưởng,"
                + " đạo đức, phong cách Hồ Chí Minh được triển khai rộng khắp.",
            "directive-term XII XI"),
        Arguments.of(
            "Xã thực hiện Nghị quyết số 18-NQ/TW khóa XI về tiếp tục đổi mới, sắp xếp tổ chức bộ"
                + " máy của hệ thống chính trị tinh gọn.",
            "directive-term XII XI"),
        Arguments.of(
            "Nghị quyết số 19-NQ/TW ngày 25/10/2018 được quán triệt tới từng chi bộ.",
            "directive-date 2017-10-25 2018-10-25"),
        Arguments.of(
            "Nghị quyết số 18-NQ/TW, ngày 25-11-2017, của Ban Chấp hành Trung ương được học tập.",
            "directive-date 2017-10-25 2017-11-25"),
        Arguments.of(
            "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Bộ Chính trị được học tập.",
            "directive-issuer Ban Chấp hành Trung ương Bộ Chính trị"),
        Arguments.of(
            "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Ban Bí thư được học tập.",
            "directive-issuer Bộ Chính trị Ban Bí thư"));
  }

  @ParameterizedTest
  @MethodSource("directives")
  void whatIsPrintedOfADocumentIsHeldAgainstTheRegister(String text, String flag) {
    assertThat(flags("2020-03-01: " + text)).containsExactly(flag);
  }

  @Test
  void documentsThatAreTwoOrUnknownAreNoFinding() {
    assertThat(
            flags(
                "2023-03-01: Nghị quyết số 18-NQ/TW ngày 25/10/2017 khóa XII và Nghị quyết số"
                    + " 18-NQ/TW ngày 16/6/2022 khóa XIII đều được học tập.",
                "2023-03-02: Nghị quyết số 98-NQ/TW ngày 3/4/2021 về một việc khác.",
                "2023-03-03: Ngày 12/3, chi bộ học Nghị quyết số 18-NQ/TW, ngày 15/3 họp tiếp."))
        .isEmpty();
  }

  @Test
  void documentsThatTheRegisterLacks() {
    String one = "2019-12-01: Hướng dẫn số 91-HD/TW ngày 14/3/2019 của Ban Bí thư được học tập.";
    assertThat(
            flags(
                one,
                "2019-12-02: Hướng dẫn số 91-HD/TW ngày 14/3/2019 của Bộ Chính trị được học tập."))
        .containsExactly("directive-issuer Ban Bí thư Bộ Chính trị");
    assertThat(flags("2019-12-01: Hướng dẫn số 91-HD/TW ngày 14/3/2019 của Ban Bí thư khóa XI."))
        .as("the day lies in term XII")
        .containsExactly("directive-term XII XI");
    assertThat(flags(one, one)).isEmpty();
  }

  @Test
  void documentsOfAProvinceAreHeldAgainstEachOther() {
    assertThat(
            flags(
                "2021-06-01: Tỉnh ủy Lâm Đồng ban hành Chỉ thị số 12-CT/TU ngày 14/3/2021 về trồng"
                    + " rừng.",
                "2021-06-20: Thực hiện Chỉ thị số 12-CT/TU ngày 14/4/2021 của Tỉnh ủy Lâm Đồng về"
                    + " trồng rừng, huyện đã họp.",
                "2021-06-21: Thực hiện Chỉ thị số 12-CT/TU ngày 14/5/2021 của Tỉnh ủy Nghệ An."))
        .containsExactly("directive-date 2021-03-14 2021-04-14");
  }

  @Test
  void oneOfficeWithTwoHoldersOnOneDay() {
    String one = "Dự lễ có đồng chí Lò Văn Tảo, Bí thư Tỉnh ủy Lào Cai và bà con.";
    String two = "Bí thư Tỉnh ủy Lào Cai Hoàng Seo Dìn phát biểu tại buổi lễ.";
    assertThat(flags("2022-08-12: " + one, "2022-08-12: " + two))
        .containsExactly("office-holder Lò Văn Tảo Hoàng Seo Dìn");
    assertThat(flags("2022-08-12: " + one, "2022-11-12: " + two)).isEmpty();
    assertThat(
            flags(
                "2022-08-12: " + one,
                "2022-08-12: " + two,
                "2022-08-20: Ông Hoàng Seo Dìn, Bí thư Tỉnh ủy Lào Cai, được bổ nhiệm đầu tháng."))
        .as("the office was handed on")
        .isEmpty();
    assertThat(
            flags(
                "2022-08-12: " + one,
                "2022-08-12: Ảnh: Bí thư Tỉnh ủy Lào Cai Lo Van Tao phát biểu."))
        .as("a name without diacritics")
        .isEmpty();
    assertThat(
            flags(
                "2022-08-12: " + one,
                "2022-08-12: Nguyên Bí thư Tỉnh ủy Lào Cai Hoàng Seo Dìn phát biểu tại buổi lễ."))
        .as("held before")
        .isEmpty();
  }

  @Test
  void severalDeputiesAreNoFinding() {
    assertThat(
            flags(
                "2022-08-12: Phó Chủ tịch UBND tỉnh Lào Cai Lò Văn Tảo dự lễ.",
                "2022-08-12: Phó Chủ tịch UBND tỉnh Lào Cai Hoàng Seo Dìn dự lễ."))
        .isEmpty();
  }

  @Test
  void aSeriesThatJumpsTenfold() {
    List<String> months = new ArrayList<>();
    String[] tonnes = {"41.200", "43.500", "4.420", "45.100"};
    for (int i = 0; i < tonnes.length; i++) {
      months.add(
          "2022-0"
              + (i + 2)
              + "-10: Tháng "
              + (i + 1)
              + "/2022, sản lượng chè búp tươi của tỉnh"
              + " Lâm Đồng đạt "
              + tonnes[i]
              + " tấn.");
    }
    assertThat(flags(months.toArray(String[]::new))).containsExactly("cross-article 10^1 4420");
  }

  @Test
  void aChangeFromTheYearBeforeThatTheCollectionHolds() {
    String before = "2021-10-05: 9 tháng năm 2021, tỉnh Lâm Đồng xuất khẩu 12.000 tấn chè.";
    String now = "2022-10-05: 9 tháng năm 2022, tỉnh Lâm Đồng xuất khẩu 15.000 tấn chè, tăng ";
    assertThat(flags(before, now + "15% so với cùng kỳ năm trước."))
        .containsExactly("cross-article 25% 15%");
    assertThat(flags(before, now + "25% so với cùng kỳ năm trước.")).isEmpty();
    assertThat(flags(before, now + "25,6% so với cùng kỳ năm trước."))
        .as("figures of a year are mended later")
        .isEmpty();
  }

  @Test
  void idsStayAndOrderDoesNotMatter() {
    String one = "2022-01-10: Năm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên.";
    String other = "2022-01-20: Năm 2021, toàn tỉnh Nghệ An kết nạp 1.342 đảng viên.";
    CollectionArticle a = article("a", one);
    CollectionArticle b = article("b", other);
    CollectionReport forth = CollectionAudit.standard().add(a).add(b).report();
    CollectionReport back = CollectionAudit.standard().add(b).add(a).add(a).report();
    assertThat(back.findings()).isEqualTo(forth.findings()).isNotEmpty();
    assertThat(back.groups()).isEqualTo(forth.groups()).hasSize(1);
  }

  @Test
  void whatLiesBeyondTheLimitIsCounted() {
    CollectionAudit audit = CollectionAudit.keeping(1);
    audit.add(article("a", "2022-01-10: Năm 2021, tỉnh Nghệ An kết nạp 1.432 đảng viên."));
    audit.add(article("b", "2022-01-10: Năm 2021, tỉnh Nghệ An kết nạp 1.342 đảng viên."));
    assertThat(audit.report().coverage()).isEqualTo(new CollectionReport.Coverage(2, 0, 1));
  }

  @Test
  void explanationsSayWhatIsPrintedAndNeverWhoIsWrong() {
    CollectionFinding finding =
        audit(
                "2023-01-05: Năm 2022, tỷ lệ hộ nghèo của tỉnh Hà Giang là 35,1%.",
                "2023-02-10: Năm 2022, tỷ lệ hộ nghèo của tỉnh Hà Giang là 31,5%.")
            .flags()
            .getFirst();
    assertThat(finding.explanation(Finding.Language.VIETNAMESE))
        .isEqualTo(
            "“35,1%” (a0), “31,5%” (a1): chưa khớp hẳn. Số liệu về cùng một việc: 35,1 ≠ 31,5;"
                + " khác biệt này có thể có lý do.");
    assertThat(finding.explanation(Finding.Language.ENGLISH))
        .isEqualTo(
            "“35,1%” (a0), “31,5%” (a1): does not quite agree. Figures of one thing: 35.1 ≠ 31.5;"
                + " the difference may have a good cause.");
  }
}
