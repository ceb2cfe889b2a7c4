package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.value.EdtfDate;

/** What figures count; the figure that is asked about stands in {@code ⟦ ⟧}. */
class FigureSubjectsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static Optional<Subject> subject(String marked) {
    int start = marked.indexOf('⟦');
    String text = marked.replace("⟦", "").replace("⟧", "");
    int end = marked.indexOf('⟧') - 1;
    List<Mention> figures =
        ANNOTATOR.annotate(text, ArticleContext.published("2019-05-20")).mentions().stream()
            .filter(m -> m.span().start() <= start && m.span().end() == end)
            .toList();
    assertThat(figures).as(text).hasSize(1);
    return switch (figures.getFirst()) {
      case Mention.Ratio r -> r.subject();
      case Mention.Percent p -> p.subject();
      case Mention.Quantity q -> q.subject();
      default -> throw new AssertionError("no figure: " + figures);
    };
  }

  private static String noun(String marked) {
    return subject(marked).map(Subject::noun).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xã có ⟦31/40⟧ hộ kinh doanh được cấp phép. | hộ kinh doanh",
        "Trường xét ⟦15 sáng kiến⟧ kinh nghiệm của giáo viên. | sáng kiến kinh nghiệm",
        "Đợt này có ⟦7/9⟧ ĐBQH dự họp. | ĐBQH",
        "Kỳ họp có ⟦12/15⟧ Phó Trưởng phòng vắng mặt. | phó Trưởng phòng",
        "Có ⟦35%⟧ số chi bộ được khen. | chi bộ",
        "Chi bộ có ⟦80%⟧ số đảng viên trẻ tham gia. | đảng viên trẻ",
        "Có ⟦64%⟧ trong tổng số hộ chăn nuôi đã tiêm phòng. | hộ chăn nuôi",
        "Lớp có 40 em, ⟦55%⟧ là học sinh nghèo. | học sinh nghèo",
        "Xã trồng ⟦35 ha⟧ rừng phòng hộ. | rừng phòng hộ",
        "Huyện đã bố trí ⟦6 tỷ đồng⟧ vốn đối ứng. | vốn đối ứng",
        "Đoàn tặng ⟦90 con⟧ bò giống cho bà con. | bò giống",
        "Bệnh viện ghi nhận ⟦14 ca⟧ mắc sởi. | ca mắc sởi",
        "Công an lập biên bản ⟦52 trường hợp⟧ vi phạm tốc độ. | trường hợp vi phạm tốc độ",
        "Đảng ủy cảnh cáo ⟦4 tổ chức⟧ đảng và 3 đảng viên. | tổ chức đảng",
        "Có ⟦349 đại biểu⟧, đại diện cho đảng viên. | đại biểu",
        "Có ⟦20 lượt⟧ cán bộ, công chức đi học. | lượt cán bộ, công chức",
        "Trạm đã tiêm ⟦900 liều⟧ vắc-xin. | liều vắc-xin",
        "Huyện ghi nhận ⟦6 ca⟧ mắc COVID-19. | ca mắc COVID-19",
        "Xã mất trắng ⟦35 ha⟧ tôm, nghêu. | tôm, nghêu",
        "Đến nay, ⟦31/40⟧ thôn, khu phố đã có chi bộ. | thôn, khu phố",
        "Xã có ⟦35 ha⟧ lúa, gia đình ông trồng thêm ngô. | lúa",
        "Lớp có ⟦35 em⟧ học sinh bán trú. | học sinh bán trú",
        "Tòa thu lại ⟦100%⟧ số tiền sai phạm. | số tiền sai phạm",
        "Ban kê biên ⟦12 thửa⟧ đất. | thửa đất",
        "Cơ quan chuyển ⟦12 hồ sơ⟧, đề nghị khởi tố. | hồ sơ",
        "Thiệt hại gồm ⟦20 ha⟧ rau màu. | rau màu",
      })
  void standsBehind(String text, String noun) {
    assertThat(noun(text)).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ trẻ em được tiêm chủng đạt ⟦95%⟧. | trẻ em được tiêm chủng",
        "Tỷ lệ hộ nghèo (chuẩn mới) của xã giảm còn ⟦5,2%⟧. | hộ nghèo",
        "Số thôn đạt chuẩn văn hóa là ⟦11/14⟧. | thôn đạt chuẩn văn hóa",
        "Quý I/2019, kim ngạch xuất khẩu tăng ⟦8%⟧ so với cùng kỳ. | kim ngạch xuất khẩu",
        "Thu ngân sách đạt ⟦51%⟧ dự toán. | thu ngân sách",
        "Dự án có tổng mức đầu tư ⟦300 tỷ đồng⟧. | tổng mức đầu tư",
        "Đường liên xã dài ⟦12 km⟧. | đường liên xã",
        "Để cải tạo hồ Thành Công rộng ⟦8 ha⟧, họ nạo vét bùn. | hồ",
        "Tuyến cao tốc Cam Lộ - La Sơn dài ⟦98 km⟧. | tuyến cao tốc",
        "Chỉ số cải cách hành chính đạt ⟦86,2 điểm⟧. | chỉ số cải cách hành chính",
        "Xã có 1.870 ha, trong đó đất lâm nghiệp ⟦1.210 ha⟧. | đất lâm nghiệp",
        "Năng suất cao, giá bán ⟦25.000 đồng⟧/kg. | giá bán",
        "Khu vực dịch vụ, du lịch tăng ⟦5%⟧. | khu vực dịch vụ",
        "Nhà máy có công suất ⟦480 MW⟧. | công suất",
        "Số vụ tai nạn giảm ⟦12,7%⟧. | số vụ tai nạn",
        "Số vụ tai nạn chiếm ⟦12,7%⟧. | vụ tai nạn",
        "Thời gian nộp thuế rút từ 537 giờ xuống ⟦117 giờ⟧. | thời gian nộp thuế",
        "Tuổi bình quân ⟦45,6 tuổi⟧. | tuổi bình quân",
        "Số học sinh giỏi tăng ⟦8 em⟧. | học sinh giỏi",
        "Tuổi thọ trung bình đạt ⟦73 tuổi⟧. | tuổi thọ trung bình",
        "Tặng 650 suất quà, trị giá mỗi suất ⟦500.000 đồng⟧. | trị giá mỗi suất",
        "Giá mỗi suất cơm là ⟦9.000 đồng⟧. | giá mỗi suất cơm",
        "Lương mỗi tháng là ⟦9.000.000 đồng⟧. | lương",
        "Thu từ xuất nhập khẩu ⟦910 tỷ đồng⟧. | thu từ xuất nhập khẩu",
        "Đoàn tặng các trang thiết bị trị giá ⟦200 triệu đồng⟧. | trang thiết bị",
        "Hội viên mới tăng ⟦5%⟧. | hội viên mới",
        "Cán bộ trẻ tham gia cấp ủy đạt ⟦12%⟧. | cán bộ trẻ",
        "Tỷ lệ chi bộ trong sạch, vững mạnh chiếm ⟦55%⟧. | chi bộ trong sạch, vững mạnh",
        "Lượng khách đến tỉnh năm nay tăng ⟦9%⟧. | lượng khách",
        "Năng suất lúa bình quân đạt ⟦6 tấn⟧/ha. | năng suất lúa bình quân",
        "Số cuộc giám sát trong năm là ⟦18 cuộc⟧. | cuộc giám sát",
        "Thiệt hại là ⟦20 tỷ đồng⟧. | thiệt hại",
        "Ngoài ra, còn có khu nghĩa trang (⟦68 ha⟧). | khu nghĩa trang",
        "Tỉnh có bệnh viện (⟦46%⟧), trường học (20%). | bệnh viện",
        "Dự án trồng rừng: ⟦35 tỷ đồng⟧. | dự án trồng rừng",
        "Có 36/50 hộ nghèo (⟦72%⟧) thoát nghèo. | hộ nghèo",
        "Án ma túy có ⟦31 vụ⟧. | án ma túy",
        "Khách quốc tế đông nhất với ⟦9.000 lượt⟧. | khách quốc tế",
        "Xã Hòa An có ⟦31 vụ⟧. | vụ",
        "Số sinh viên có ⟦300 người⟧. | sinh viên",
        "Gia đình có ⟦5 người⟧. | người",
        "Nợ xấu giảm còn ⟦1,4%⟧ tổng dư nợ. | nợ xấu",
        "Chè mang về ⟦5 triệu USD⟧. | chè",
        "Gạo và cà phê mang về ⟦5 triệu USD⟧. | gạo và cà phê",
        "Tỉnh An Giang dẫn đầu về sản lượng với ⟦3 triệu tấn⟧. | sản lượng",
        "Có 12 vụ vi phạm, trị giá hàng hóa ⟦3 tỷ đồng⟧. | trị giá hàng hóa",
      })
  void standsBefore(String text, String noun) {
    assertThat(noun(text)).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vốn đã giải ngân là 40 tỷ đồng, đạt ⟦62%⟧ kế hoạch. | vốn đã giải ngân",
        "Trường có 300 sinh viên, trong đó ⟦40%⟧ ở nội trú. | sinh viên",
        "Trong số lao động xuất cảnh, ⟦58%⟧ sang Đức. | lao động xuất cảnh",
        "Trao 50 suất quà, trị giá ⟦25 triệu đồng⟧. | suất quà",
        "Huyện tổ chức 18 cuộc kiểm tra, xã tổ chức ⟦9 cuộc⟧. | cuộc kiểm tra",
        "Có 5 xã có tỷ lệ giải ngân cao, dẫn đầu là xã Hòa An với ⟦71%⟧. | giải ngân",
        "Có 49/50 phiếu thuận, đạt tỷ lệ ⟦98%⟧. | phiếu thuận",
        "Xuất khẩu gạo tăng 2% về lượng và ⟦18%⟧ về giá trị. | xuất khẩu gạo",
        "Tỷ lệ hộ nghèo giảm từ 12% xuống ⟦7%⟧. | hộ nghèo",
        "Huyện còn 9% hộ nghèo; riêng xã Lùng Thẩn, tỷ lệ này là ⟦41%⟧. | hộ nghèo",
        "Chỉ số PCI của tỉnh An Giang đạt 75,1 điểm; Đồng Tháp đạt ⟦72,8 điểm⟧. | chỉ số PCI",
        "Số ca sởi ở Bình Dương là 214 ca. Bến Cát có ⟦45 ca⟧. | ca sởi",
        "Xã trồng 1.870 ha cà phê, chiếm ⟦8,9%⟧ diện tích. | cà phê",
        "Huyện kết nạp 90 đảng viên, trong đó đoàn viên chiếm ⟦68%⟧. | đoàn viên",
        "Trường có 116.000 học sinh, nhận ⟦72.000 em⟧. | học sinh",
        "Nơi đó có 5 dự án, nhận ⟦12 em⟧. | em",
        "Cầu có tổng kinh phí 9 tỷ đồng, dân đóng góp ⟦12%⟧. | tổng kinh phí",
        "Huyện có 120 con trâu bị chết rét. Xã Hòa An thiệt hại ⟦30 con⟧. | trâu",
        "Huyện mở 5 lớp học nghề. Xã Hòa An nuôi ⟦30 con⟧ bò. | bò",
      })
  void isThatOfBefore(String text, String noun) {
    assertThat(noun(text)).isEqualTo(noun);
  }

  @Test
  void goesOnInTheNextSentence() {
    assertThat(noun("Huyện tiễn 205 thanh niên lên đường. Trong số họ, ⟦14%⟧ có trình độ đại học."))
        .isEqualTo("thanh niên");
  }

  @Test
  void aNameAloneHasTheNounOfTheSentenceBefore() {
    assertThat(noun("Cả nước có 67/147 xã đạt chuẩn. Đồng bằng sông Hồng đạt ⟦99%⟧."))
        .isEqualTo("xã");
    assertThat(noun("Cả nước còn 9% hộ nghèo. Năm 2015, tỷ lệ này là ⟦14%⟧."))
        .isEqualTo("hộ nghèo");
    assertThat(noun("Cả nước có 67/147 xã đạt chuẩn. Tỷ lệ hộ nghèo đạt ⟦9%⟧."))
        .isEqualTo("hộ nghèo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tổ kiểm tra làm việc trong ⟦3 ngày⟧.",
        "Phó giám đốc sở, cho biết đường này thành ⟦20 m⟧.",
        "Quỹ đã hỗ trợ ⟦10 tỷ đồng⟧ cho các địa phương.",
        "Trao 30 suất quà và nộp phạt ⟦5 triệu đồng⟧.",
        "Đường dây ⟦500 kV⟧ dài 742 km.",
        "Tỉnh có ⟦20 tỷ đồng⟧ để chi trả.",
        "Xã hỗ trợ mỗi nông dân ⟦5 triệu đồng⟧.",
        "Nhà máy Gạch men: ⟦500 m3⟧.",
      })
  void isNotSaid(String text) {
    assertThat(subject(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Tỉnh đoàn Hòa Bình tặng ⟦90 suất⟧ học bổng. | Tỉnh đoàn Hòa Bình | -",
        "Sở Y tế tỉnh Nghệ An khám cho ⟦600 người⟧ cao tuổi. | Sở Y tế tỉnh Nghệ An | -",
        "Ủy ban Kiểm tra các cấp đã xử lý ⟦18 đảng viên⟧. | Ủy ban Kiểm tra các cấp | -",
        "Huyện Kỳ Sơn có ⟦120 hộ⟧ nghèo. | - | huyện Kỳ Sơn",
        "Toàn tỉnh Lào Cai có ⟦120 xã⟧. | - | tỉnh Lào Cai",
        "Cả nước có ⟦63 tỉnh⟧. | - | Cả nước",
        "Có ⟦120 hộ⟧ nghèo ở các xã ven biển huyện Hậu Lộc. | - | các xã ven biển huyện Hậu Lộc",
        "Theo Cục Thống kê, tỉnh Bắc Kạn có ⟦120 hợp tác xã⟧. | - | tỉnh Bắc Kạn",
        "Báo cáo tại hội nghị, xã nêu ⟦120 kiến nghị⟧. | - | -",
        "UBND tỉnh giao ⟦120 biên chế⟧. | UBND tỉnh | -",
        "Ngành y tế tỉnh Cà Mau có ⟦900 bác sĩ⟧. | Ngành y tế tỉnh Cà Mau | -",
        "Năm 2018, toàn Đảng kết nạp ⟦180.000 đảng viên⟧. | toàn Đảng | -",
        "Đường Trường Sơn có ⟦120 cầu⟧. | - | -",
        "Báo Đồng Khởi in ⟦120 bài⟧. | Báo Đồng Khởi | -",
        "Trạm Y tế xã phát ⟦120 gói⟧ bột. | Trạm Y tế xã | -",
        "Bệnh viện Nhi đồng 1 nhận ⟦120 ca⟧ sởi. | Bệnh viện Nhi đồng 1 | -",
        "Năm qua, các trường công lập nhận ⟦120 em⟧. | các trường công lập | -",
        "Kết quả ở chi bộ khu phố 3 là ⟦45/47⟧ phiếu. | chi bộ khu phố 3 | -",
        "Ô nhiễm môi trường làm ⟦120 người⟧ bệnh. | - | -",
        "Xã biên giới Thượng Trạch có ⟦120 hộ⟧. | - | xã biên giới Thượng Trạch",
        "Tại huyện Cư M'gar, có ⟦120 ha⟧ ngô. | - | huyện Cư M'gar",
        "Đội Quản lý thị trường số 5 giữ ⟦120 bao⟧ gạo. | Đội Quản lý thị trường số 5 | -",
        "Năm qua, toàn ngành giáo dục tỉnh Hà Nam có ⟦120 trường⟧. "
            + "| toàn ngành giáo dục tỉnh Hà Nam | -",
        "Kiểm tra ⟦24 cơ sở⟧, Cục Thuế tỉnh Hà Nam phạt 7 cơ sở. | Cục Thuế tỉnh Hà Nam | -",
        "Giá vé là ⟦24 đồng⟧, Cục Thuế tỉnh Hà Nam phạt 7 cơ sở. | - | -",
        "Sở Y tế tỉnh Hà Nam cho biết, mưa lũ làm ⟦7 người⟧ chết. | - | tỉnh Hà Nam",
        "Sở Y tế tỉnh Hà Nam cho biết đã giúp ⟦7 người⟧ nghèo. | Sở Y tế tỉnh Hà Nam | -",
        "Các huyện Tuy Đức, Krông Nô đạt ⟦120 tiêu chí⟧. | - | các huyện Tuy Đức, Krông Nô",
        "Huyện ủy Kỳ Sơn có 35 đảng bộ, chi bộ với ⟦120 đảng viên⟧. | Huyện ủy Kỳ Sơn | -",
        "Phú Quốc đón ⟦120 lượt⟧ khách. | - | Phú Quốc",
        "Miền núi phía Bắc có ⟦120 xã⟧ nghèo. | - | miền núi phía Bắc",
        "Đoàn đưa ⟦120 công dân⟧ về, sau đó từ Nhật Bản đưa 5 xe. | - | -",
        "Bão làm ⟦120 người⟧ bị thương tại tỉnh Nghệ An. | - | tỉnh Nghệ An",
        "Sở Y tế tỉnh Đồng Tháp ước tính còn ⟦120 trẻ⟧ chưa tiêm. | - | tỉnh Đồng Tháp",
        "Xuất khẩu rau quả của Việt Nam đạt ⟦7 tỷ USD⟧. | - | Việt Nam",
        "Hợp tác Việt Nam - Lào có ⟦7 dự án⟧. | - | -",
        "Ngành kiểm lâm cả nước có ⟦7 hạt⟧. | Ngành kiểm lâm | cả nước",
        "Lực lượng chức năng thu ⟦7 khẩu⟧ súng. | Lực lượng chức năng | -",
        "Huyện bầu 6 đại biểu Quốc hội và ⟦54 đại biểu⟧ HĐND. | - | -",
        "Intel Việt Nam tặng ⟦7 suất⟧ quà. | - | -",
      })
  void bodyAndPlace(String text, String body, String place) {
    Subject subject = subject(text).orElseThrow();
    assertThat(subject.body().orElse(null)).as("body").isEqualTo(body);
    assertThat(subject.place().map(Locality::name).orElse(null)).as("place").isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Đảng bộ huyện Bình Liêu họp. Nay huyện có ⟦104 thôn⟧. | - | huyện Bình Liêu",
        "Tỉnh Lào Cai họp. Trên địa bàn tỉnh có ⟦104 xã⟧. | - | tỉnh Lào Cai",
        "Tỉnh Lào Cai họp. Cấp tỉnh có ⟦104 cán bộ⟧. | - | tỉnh Lào Cai",
        "Đảng bộ huyện Bình Liêu họp. Toàn Đảng bộ kết nạp ⟦12 đảng viên⟧. "
            + "| Đảng bộ huyện Bình Liêu | -",
        "Toàn Đảng bộ kết nạp ⟦12 đảng viên⟧. | Toàn Đảng bộ | -",
        "Ban Quản lý dự án huyện Chư Sê chi 5 tỷ đồng. Có ⟦16 công trình⟧ của Ban bị sai. "
            + "| Ban Quản lý dự án huyện Chư Sê | -",
        "Bệnh viện Chợ Rẫy mổ 5 ca. Viện phí là ⟦190 triệu đồng⟧. | Bệnh viện Chợ Rẫy | -",
        "Bệnh viện Chợ Rẫy mổ 5 ca. Giá mỗi suất cơm là ⟦9.000 đồng⟧. | - | -",
        "Cục Thuế tỉnh Hà Nam kiểm tra 5 chợ. Cơ quan này phạt ⟦9 hộ⟧. | Cục Thuế tỉnh Hà Nam | -",
        "Sở Y tế tỉnh Hà Nam họp. Đơn vị đã xử lý ⟦9 vụ⟧. | Sở Y tế tỉnh Hà Nam | -",
        "Đơn vị đã xử lý ⟦9 vụ⟧. | - | -",
        "Sở Y tế tỉnh Hà Nam xử lý 5 vụ. Qua kiểm tra, còn ⟦9 hộ⟧ sai phạm. "
            + "| Sở Y tế tỉnh Hà Nam | -",
        "Huyện Kỳ Sơn có 5 chợ. Giá trị sản xuất đạt ⟦9 tỷ đồng⟧. | - | huyện Kỳ Sơn",
        "Sở Nội vụ tuyển 5 cán bộ. Tuy vậy, ⟦57%⟧ ứng viên trượt. | - | -",
        "Huyện Kỳ Sơn họp. Đường xấu. Có ⟦57 xe⟧ hỏng. | - | -",
      })
  void bodyAndPlaceOfBefore(String text, String body, String place) {
    Subject subject = subject(text).orElseThrow();
    assertThat(subject.body().orElse(null)).as("body").isEqualTo(body);
    assertThat(subject.place().map(Locality::name).orElse(null)).as("place").isEqualTo(place);
  }

  @Test
  void anEntireUnitIsTheOneNamedBefore() {
    Subject subject =
        subject("Tỉnh Bắc Kạn họp báo. Đến nay, toàn tỉnh có ⟦108 xã⟧ biên giới.").orElseThrow();
    assertThat(subject.place())
        .contains(new Locality("tỉnh Bắc Kạn", Optional.of("06"), Optional.of("19")));
    assertThat(
            subject("Tỉnh Bắc Kạn và tỉnh Hà Giang họp. Nay toàn tỉnh có ⟦108 xã⟧.")
                .orElseThrow()
                .place())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Năm 2018, xã có ⟦120 hộ⟧ nghèo. | 2018",
        "Tỷ lệ hộ nghèo từ ⟦12%⟧ năm 2015 xuống 7% năm 2018. | 2015",
        "Tỷ lệ hộ nghèo từ 12% năm 2015 xuống ⟦7%⟧ năm 2018. | 2018",
        "Xã có ⟦120 hộ⟧ nghèo, giảm so với năm 2017. | -",
        "Trong 10 tháng năm 2018, xã có ⟦12 vụ⟧ cháy. | 2018-01/2018-10",
        "Theo Nghị quyết số 18-NQ/TW ngày 25/10/2017, xã giảm ⟦12 người⟧. | -",
        "Quý IV năm 2018, GDP tăng 7%, cả năm tăng ⟦6%⟧. | 2018",
        "Năm 2018, xã Tân Hưng có 12 vụ cháy. Số người chết là ⟦4 người⟧. | 2018",
        "Năm 2018, xã Tân Hưng có 12 vụ cháy. Huyện ủy Kỳ Sơn mở ⟦4 lớp⟧. | -",
        "Năm 2018, xã Tân Hưng có 12 vụ cháy. Đến nay, số người chết là ⟦4 người⟧. | -",
        "Năm 2018, có 12 vụ cháy. Năm 2019, có ⟦4 vụ⟧. | 2019",
        "Ngày 2/5/2019, có 12 vụ cháy. Đồn nhận ⟦4 máy⟧. | -",
        "Xã nợ ⟦5 tỷ đồng⟧ tiền điện tính đến ngày 30/4/2019. | 2019-04-30",
      })
  void period(String text, String period) {
    assertThat(subject(text).orElseThrow().period().map(EdtfDate::toString).orElse(null))
        .isEqualTo(period);
  }

  @Test
  void aHeadingNamesThePeriodOfItsParagraph() {
    String article =
        "KẾT QUẢ NĂM 2018\nXã kết nạp ⟦168 đảng viên⟧. Xã có 12 chi bộ.\nXã có 3 thôn.";
    assertThat(subject(article).orElseThrow().period()).contains(EdtfDate.ofYear(2018));
    String below = article.replaceAll("[⟦⟧]", "").replace("3 thôn", "⟦3 thôn⟧");
    assertThat(subject(below).orElseThrow().period()).isEmpty();
  }

  /** Short lines below a heading or a colon are of what it tells; longer ones are not. */
  @Test
  void linesOfAListAreOfWhatStandsAboveThem() {
    String list =
        "Tỷ lệ hộ nghèo của một số nơi năm 2018:\nTỉnh Hà Giang: 34%\nTỉnh Lào Cai: ⟦21%⟧\n";
    Subject subject = subject(list + "Bài và ảnh: T.").orElseThrow();
    assertThat(subject.noun()).isEqualTo("hộ nghèo");
    assertThat(subject.place().map(Locality::name)).contains("tỉnh Lào Cai");
    assertThat(subject.period()).contains(EdtfDate.ofYear(2018));
    String heading = "Kết quả của xã Tân Yên năm 2018\nThu nhập tăng 9%.\n";
    Subject below = subject(heading + "Hộ nghèo còn ⟦1%⟧.").orElseThrow();
    assertThat(below.place().map(Locality::name)).contains("xã Tân Yên");
    assertThat(below.period()).contains(EdtfDate.ofYear(2018));
    Subject after =
        subject(heading + "Hộ nghèo còn 1%.\nTrời mưa. Hộ nghèo còn ⟦2%⟧.").orElseThrow();
    assertThat(after.period()).isEmpty();
  }

  /** Sentences without an end, full of figures and dates, cost in proportion to their length. */
  @Test
  void longTextsCostInProportion() {
    String hostile = "tỷ lệ số vốn của xã năm 2017 tăng 5%, trong đó tỉnh A (có 9 hộ ";
    long small = time(hostile.repeat(100));
    long large = time(hostile.repeat(1600));
    assertThat(large).isLessThan(Math.max(16 * 4 * small, 4_000_000_000L));
  }

  private static long time(String text) {
    ANNOTATOR.annotate(text);
    long start = System.nanoTime();
    assertThat(ANNOTATOR.annotate(text).mentions().size()).isGreaterThan(100);
    return System.nanoTime() - start;
  }
}
