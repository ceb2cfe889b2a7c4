package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.Surroundings;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;

/** Organizations written out, each with the unit that it is of. */
class OrganizationBodiesTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static List<Mention.Organization> bodies(
      String text, @Nullable String published, @Nullable String province) {
    ArticleContext context = Surroundings.context(published, province);
    return ANNOTATOR.annotate(text, context).mentions().of(Mention.Organization.class);
  }

  /** Body, place and codes of the last organization of a text. */
  private static String told(String text, @Nullable String published, @Nullable String province) {
    Mention.Organization body = bodies(text, published, province).getLast();
    Optional<Locality> place = body.place();
    return body.body()
        + place
            .map(
                p ->
                    " / " + p.name() + " / " + p.code().orElse("-") + " " + p.codeNow().orElse("-"))
            .orElse("");
  }

  private static String key(String text, @Nullable String province) {
    return bodies(text, "2024-05-06", province).getLast().canonicals().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND tỉnh Lâm Đồng họp.            | Ủy ban nhân dân / tỉnh Lâm Đồng / 68 68
          Ủy ban nhân dân tỉnh Lâm Đồng họp. | Ủy ban nhân dân / tỉnh Lâm Đồng / 68 68
          Uỷ ban nhân dân tỉnh Lâm Đồng họp. | Ủy ban nhân dân / tỉnh Lâm Đồng / 68 68
          UBND TỈNH LÂM ĐỒNG HỌP BÁO         | Ủy ban nhân dân / tỉnh Lâm Đồng / 68 68
          HĐND TP. Đà Lạt họp.               | Hội đồng nhân dân / thành phố Đà Lạt / 672 -
          UBND TX. Việt Yên họp.             | Ủy ban nhân dân / thị xã Việt Yên / 222 -
          UBND H. Bắc Hà họp.                | Ủy ban nhân dân / huyện Bắc Hà / 085 -
          UBND xã Nậm Lúc họp.               | Ủy ban nhân dân / xã Nậm Lúc / 02893 02896
          UBND xã Tân Lập, huyện Lục Yên họp. | Ủy ban nhân dân / xã Tân Lập / 04354 04336
          UBND xã Tân Lập họp.               | Ủy ban nhân dân / xã Tân Lập / - -
          UBND TPHCM họp.                    | Ủy ban nhân dân / thành phố Hồ Chí Minh / 79 79
          Sở GD&ĐT Yên Bái họp.              | Sở Giáo dục và Đào tạo / tỉnh Yên Bái / 15 15
          Sở LĐTBXH tỉnh Bắc Kạn họp.        | Sở Lao động - Thương binh và Xã hội / tỉnh Bắc Kạn / 06 19
          Sở NN&PTNT Hà Nội họp.             | Sở Nông nghiệp và Phát triển nông thôn / thành phố Hà Nội / 01 01
          Sở Y tế Thừa Thiên - Huế họp.      | Sở Y tế / tỉnh Thừa Thiên Huế / 46 46
          Tỉnh uỷ Sóc Trăng họp.             | Tỉnh ủy / Sóc Trăng / 94 92
          Huyện ủy Bắc Hà họp.               | Huyện ủy / Bắc Hà / 085 -
          Công an Mộc Châu họp.              | Công an / thị xã Mộc Châu / 123 -
          TAND tỉnh Sơn La tuyên án.         | Tòa án nhân dân / tỉnh Sơn La / 14 14
          VKSND TP Đà Nẵng truy tố.          | Viện kiểm sát nhân dân / thành phố Đà Nẵng / 48 48
          Phòng CSGT Công an tỉnh Nghệ An họp. | Phòng Cảnh sát giao thông Công an / tỉnh Nghệ An / 40 40
          BCH Đảng bộ tỉnh Sơn La họp.       | Ban Chấp hành Đảng bộ / tỉnh Sơn La / 14 14
          BQL rừng phòng hộ Đa Nhim họp.     | Ban Quản lý rừng phòng hộ Đa Nhim
          Ban Tổ chức TW họp.                | Ban Tổ chức Trung ương
          Bộ GD&ĐT họp.                      | Bộ Giáo dục và Đào tạo
          Chính phủ họp.                     | Chính phủ
          Báo Lâm Đồng đưa tin.              | Báo Lâm Đồng
          Trường Đại học Luật TP.HCM mở cửa. | Trường Đại học Luật thành phố Hồ Chí Minh
          Tòa án nhân dân cấp cao tại Hà Nội xử. | Tòa án nhân dân cấp cao tại Hà Nội
          """)
  void byTheirOwnWords(String text, String told) {
    assertThat(told(text, "2024-05-06", null)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UBND tỉnh họp.         | Lâm Đồng | Ủy ban nhân dân / tỉnh Lâm Đồng / 68 68
          Tỉnh ủy họp.           | Lâm Đồng | Tỉnh ủy / Lâm Đồng / 68 68
          Sở Y tế họp.           | Lâm Đồng | Sở Y tế / tỉnh Lâm Đồng / 68 68
          Sở Y tế họp.           | Hà Nội   | Sở Y tế / thành phố Hà Nội / 01 01
          UBND thành phố họp.    | Hà Nội   | Ủy ban nhân dân / thành phố Hà Nội / 01 01
          Thường trực HĐND tỉnh họp. | Bắc Kạn | Thường trực Hội đồng nhân dân / tỉnh Bắc Kạn / 06 19
          UBND tỉnh họp.         |          | Ủy ban nhân dân / tỉnh / - -
          Tỉnh ủy họp.           |          | Tỉnh ủy
          (Sơn La) - UBND tỉnh họp. |       | Ủy ban nhân dân / tỉnh Sơn La / 14 14
          Huyện ủy Bắc Hà họp. Sau đó, UBND huyện báo cáo. | | Ủy ban nhân dân / huyện Bắc Hà / 085 -
          UBND tỉnh Sơn La và UBND tỉnh Yên Bái họp. Tỉnh ủy khen. | | Tỉnh ủy
          UBND xã Tân Lập họp.   | Yên Bái  | Ủy ban nhân dân / xã Tân Lập / 04354 04336
          Bộ Y tế họp.           | Lâm Đồng | Bộ Y tế
          """)
  void byTheArticle(String text, @Nullable String province, String told) {
    assertThat(told(text, "2024-05-06", province)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "UBND phường Hà Đông họp., 2025-08-01, Ủy ban nhân dân / phường Hà Đông / - 09556",
    "UBND xã Tân Lập họp., 2025-08-01, Ủy ban nhân dân / xã Tân Lập / - -",
    "UBND tỉnh Bắc Kạn họp., 2025-08-01, Ủy ban nhân dân / tỉnh Bắc Kạn / 06 19",
    "UBND TP Huế họp., 2025-03-01, Ủy ban nhân dân / thành phố Huế / 46 46",
    "UBND TP Huế họp., 2018-03-01, Ủy ban nhân dân / thành phố Huế / - -",
  })
  void byTheDay(String text, String published, String told) {
    assertThat(told(text, published, null)).isEqualTo(told);
  }

  /** One body, one key, however it is printed. */
  @ParameterizedTest
  @CsvSource({
    "UBND tỉnh Lâm Đồng họp., Ủy ban nhân dân tỉnh Lâm Đồng",
    "Ủy ban nhân dân tỉnh Lâm Đồng họp., Ủy ban nhân dân tỉnh Lâm Đồng",
    "Uỷ ban nhân dân tỉnh Lâm Đồng họp., Ủy ban nhân dân tỉnh Lâm Đồng",
    "UBND tỉnh họp., Ủy ban nhân dân tỉnh Lâm Đồng",
    "Tỉnh ủy họp., Tỉnh ủy Lâm Đồng",
    "Tỉnh uỷ Lâm Đồng họp., Tỉnh ủy Lâm Đồng",
    "Sở Y tế Lâm Đồng họp., Sở Y tế tỉnh Lâm Đồng",
    "Sở Y tế tỉnh Lâm Đồng họp., Sở Y tế tỉnh Lâm Đồng",
    "UBND TP.HCM họp., Ủy ban nhân dân thành phố Hồ Chí Minh",
    "UBND Thành phố Hồ Chí Minh họp., Ủy ban nhân dân thành phố Hồ Chí Minh",
    "Thành ủy TP.HCM họp., Thành ủy Hồ Chí Minh",
    "Thành ủy TPHCM họp., Thành ủy Hồ Chí Minh",
  })
  void oneKey(String text, String key) {
    assertThat(key(text, "Lâm Đồng")).isEqualTo(key);
  }

  @Test
  void whatIsPrintedIsAKeyTooWhereItDiffers() {
    assertThat(bodies("UBND tỉnh Lâm Đồng họp.", null, null).getFirst().canonicals())
        .containsExactly("Ủy ban nhân dân tỉnh Lâm Đồng", "UBND tỉnh Lâm Đồng");
    assertThat(bodies("Uỷ ban nhân dân tỉnh Lâm Đồng họp.", null, null).getFirst().canonicals())
        .containsExactly("Ủy ban nhân dân tỉnh Lâm Đồng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tổ chức Y tế Thế giới (WHO) cảnh báo. Hôm qua, WHO nhắc lại. | Tổ chức Y tế Thế giới
          Tập đoàn Điện lực Việt Nam (EVN) họp. EVN báo lãi.           | Tập đoàn Điện lực Việt Nam
          """)
  void aShortNameInBracketsStandsForTheLongOne(String text, String whole) {
    assertThat(bodies(text, null, null))
        .hasSizeGreaterThan(2)
        .extracting(body -> body.canonicals().getFirst())
        .containsOnly(whole);
  }

  @Test
  void aShortNameStandsForNothingBeforeOrElsewhere() {
    assertThat(key("Sáng nay, WHO cảnh báo.", null)).isEqualTo("WHO");
    assertThat(bodies("WHO họp. Tổ chức Y tế Thế giới (WHO) cảnh báo.", null, null).getFirst())
        .extracting(body -> body.canonicals().getFirst())
        .isEqualTo("WHO");
  }
}
