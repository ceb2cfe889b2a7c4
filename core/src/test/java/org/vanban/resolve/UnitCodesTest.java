package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.Surroundings;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;

/** Codes of the districts and communes that offices and figures are of: one, or none. */
class UnitCodesTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  /** The codes before and since 1 July 2025 of the last office of a text; {@code -} where none. */
  private static String codes(String text, @Nullable String published, @Nullable String province) {
    ArticleContext context = Surroundings.context(published, province);
    Locality place =
        ANNOTATOR.annotate(text, context).mentions().of(Mention.Person.class).stream()
            .flatMap(person -> person.offices().stream())
            .flatMap(office -> office.post().stream())
            .flatMap(post -> post.place().stream())
            .reduce((one, two) -> two)
            .orElseThrow();
    return place.code().orElse("-") + " " + place.codeNow().orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chủ tịch UBND xã Nậm Lúc, huyện Bắc Hà Lò Văn Pửn dự. | 02893 02896
          Chủ tịch UBND xã Nậm Lúc Lò Văn Pửn dự.               | 02893 02896
          Bí thư Huyện ủy Bắc Hà Lò Văn Pửn dự.                 | 085 -
          Trưởng Công an Mộc Châu Lò Văn Pửn dự.                | 123 -
          Chủ tịch UBND huyện Lý Sơn Lò Văn Pửn dự.             | 536 21548
          Chủ tịch UBND Q.5 Lò Văn Pửn dự.                      | 774 -
          Bí thư Thành ủy Hòa Bình Lò Văn Pửn dự.               | 148 -
          Chủ tịch UBND TX. Việt Yên Lò Văn Pửn dự.             | 222 -
          Chủ tịch UBND huyện Việt Yên Lò Văn Pửn dự.           | 222 -
          Chủ tịch UBND phường 05, quận 3 Lò Văn Pửn dự.        | 27151 27154
          Chủ tịch UBND xã Tân Lập, tỉnh Sơn La Lò Văn Pửn dự.  | - -
          Chủ tịch UBND xã Tân Lập, tỉnh Yên Bái Lò Văn Pửn dự. | 04354 04336
          Chủ tịch UBND xã Nậm Lúc, huyện Mai Sơn Lò Văn Pửn dự. | - -
          Chủ tịch UBND xã Nậm Lúc, huyện Xa Lạ Lò Văn Pửn dự.  | - -
          Chủ tịch UBND xã Tân Lập Lò Văn Pửn dự.               | - -
          Chủ tịch UBND phường 5 Lò Văn Pửn dự.                 | - -
          Bí thư Huyện ủy Châu Thành Lò Văn Pửn dự.             | - -
          Bí thư Huyện ủy Yên Bái Lò Văn Pửn dự.                | - -
          Bí thư Huyện ủy Tuy Hòa Lò Văn Pửn dự.                | - -
          Bí thư Huyện ủy Phú Quốc Lò Văn Pửn dự.               | 911 -
          Chủ tịch UBND xã Thủy An Lò Văn Pửn dự.               | - -
          Chủ tịch UBND quận Thủ Đức Lò Văn Pửn dự.             | - -
          Bí thư Tỉnh ủy Yên Bái Lò Văn Pửn dự.                 | 15 15
          """)
  void byTheirOwnWords(String text, String codes) {
    assertThat(codes(text, "2024-05-06", null)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "'Chủ tịch UBND xã Minh Tân, huyện Vụ Bản'",
    "'Chủ tịch UBND xã Minh Tân, huyện Vụ Bản, tỉnh Nam Định'",
  })
  void byLargerUnits(String office) {
    assertThat(codes(office + " Lò Văn Pửn dự.", "2024-05-06", null)).isEqualTo("13750 13750");
  }

  @ParameterizedTest
  @CsvSource({
    "xã Bha Lêê, 20458 20458", // by another spelling of the sources
    "xã Quí Quân, - -", // of Cao Bằng and of Tuyên Quang
    "xã Ea Hleo, 24184 24184",
    "huyện Ea H'Leo, 645 -",
    "huyện Đăk Mil, 663 -",
    "huyện Thuỷ Nguyên, 311 -",
    "huyện đảo Lý Sơn, 536 21548",
  })
  void bySpellings(String place, String codes) {
    assertThat(codes("Chủ tịch UBND " + place + " Lò Văn Pửn dự.", "2024-05-06", null))
        .isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Yên Bái, 04354 04336",
    "'(Yên Bái) - ', , 04354 04336",
    "'UBND huyện Lục Yên họp. ', , 04354 04336",
    "'UBND huyện Lục Yên họp. ', Yên Bái, 04354 04336",
    "'UBND huyện Lục Yên và huyện Krông Búk họp. ', , - -",
    "'', Sơn La, - -",
    "'', Nam Định, - -",
    "'Tại Yên Bái và Sơn La có mưa. ', , - -", // of several a name in passing tells none
  })
  void byTheArticle(String before, @Nullable String province, String codes) {
    String text = before + "Chủ tịch UBND xã Tân Lập Lò Văn Pửn dự.";
    assertThat(codes(text, "2024-05-06", province)).isEqualTo(codes);
  }

  /** Of two districts of one name, one a town since, the article's province tells which. */
  @ParameterizedTest
  @CsvSource({"Cần Thơ, 926 -", "Thừa Thiên Huế, 476 -", "Sơn La, 926 -"})
  void aDistrictOfOldByTheArticle(String province, String codes) {
    String text = "Chủ tịch UBND huyện Phong Điền Lò Văn Pửn dự.";
    assertThat(codes(text, "2019-05-06", province)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 02893 02896",
    "'Tại Lào Cai và Nghệ An có mưa. ', 02893 02896",
    "'Huyện Bắc Hà ở xa Nghệ An. ', 02893 02896",
    "'Tại Nghệ An có mưa. ', - -", // one that is gone may have been called so
  })
  void theOnlyCommuneOfItsNameUnlessItIsElsewhere(String before, String codes) {
    String text = before + "Chủ tịch UBND xã Nậm Lúc Lò Văn Pửn dự.";
    assertThat(codes(text, "2024-05-06", null)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({
    "xã Nậm Lúc, 2025-08-01, , 02893 02896", // there is none since
    "xã Bản Liền, 2025-08-01, , - 02869",
    "'xã Nậm Lúc, huyện Bắc Hà', 2025-08-01, , 02893 02896",
    "huyện Bắc Hà, 2025-08-01, , 085 -",
    "xã Bắc Hà, 2025-08-01, , - 02839",
    "xã Bắc Hà, 2024-05-06, Lào Cai, 02839 02839", // a town in the table, once a commune
    "xã Bắc Hà, 2024-05-06, , - -",
    "xã Tân Lập, 2025-08-01, Lào Cai, 04354 04336", // none there since
    "phường Hà Đông, 2025-08-01, , - 09556",
    "xã Tân Lập, 2025-08-01, Lâm Đồng, - 23134",
    "'xã Tân Lập, tỉnh Lâm Đồng', 2025-08-01, , - 23134",
    "xã Tân Lập (cũ), 2025-08-01, Yên Bái, 04354 04336",
    "xã Tân Lập, 2024-05-06, Lâm Đồng, - -",
    "xã Tân Lĩnh, 2025-06-20, , 04336 04336",
    "phường Tân Lập, 2025-06-20, Đắk Lắk, 24118 24121",
    "phường Hà Đông, 2025-06-20, , - 09556",
    "phường Hà Đông, 2025-06-01, , - -",
    "xã Minh Tân, , Hà Giang, 00919 00919",
    "phường Ba Đình, , Hà Nội, - 00004",
    "phường Ba Đình, , , - -",
    "thành phố Huế, 2025-03-01, , 46 46",
    "thành phố Huế, 2018-03-01, , - -",
    "tỉnh Thừa Thiên Huế, 2018-03-01, , 46 46",
    "tỉnh Đồng Nai, 2025-08-01, , 75 75",
    "thành phố Đồng Nai, 2026-05-05, , 75 75",
    "thành phố Đồng Nai, 2025-08-01, , - -",
    "xã Ngọc Long, 2026-03, , 00859 00859",
    "đặc khu Lý Sơn, 2026-03, , 536 21548",
    "xã Trảng Bom, 2025-08-01, , - 26248",
    "phường Trảng Bom, 2026-05-05, , - 26248",
  })
  void byTheDay(String place, @Nullable String published, @Nullable String province, String codes) {
    String text = "Chủ tịch UBND " + place + " Lò Văn Pửn dự.";
    assertThat(codes(text, published, province)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Huyện Mèo Vạc có 120 hộ nghèo.                     | 027 -
          TX Việt Yên có 120 hộ nghèo.                       | 222 -
          Có 120 hộ nghèo ở xã Tân Lập, huyện Lục Yên.       | 04354 04336
          Huyện Lục Yên họp. Nay toàn huyện có 120 hộ nghèo. | 135 -
          Xã Tân Lập có 120 hộ nghèo.                        | - -
          Có 120 hộ nghèo ở các xã ven biển huyện Hậu Lộc.   | - -
          Tỉnh Bắc Kạn có 120 hộ nghèo.                      | 06 19
          """)
  void ofFigures(String text, String codes) {
    Locality place =
        ANNOTATOR
            .annotate(text, ArticleContext.published("2024-05-06"))
            .mentions()
            .of(Mention.Quantity.class)
            .getFirst()
            .subject()
            .flatMap(Subject::place)
            .orElseThrow();
    assertThat(place.code().orElse("-") + " " + place.codeNow().orElse("-")).isEqualTo(codes);
  }

  /** A place of its own has the codes of its unit; a river, or one of several units, has none. */
  @Test
  void placesAreCoded() {
    List<String> codes =
        Annotator.builder()
            .build()
            .annotate(
                "Đoàn đến xã Nậm Lúc, huyện Bắc Hà, tỉnh Lào Cai qua sông Hồng, rồi về Hà Nội.",
                ArticleContext.published("2019-05-05"))
            .mentions()
            .of(Mention.Place.class)
            .stream()
            .map(
                place ->
                    place.place().code().orElse("-") + ">" + place.place().codeNow().orElse("-"))
            .toList();
    assertThat(codes).containsExactly("02893>02896", "085>-", "10>15", "->-", "01>01");
  }
}
