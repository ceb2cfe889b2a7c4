package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.Surroundings;
import org.vanban.mention.AdministrativeUnit;
import org.vanban.mention.Mention;

/** Places as units: what they are called now, and which may be meant. */
class PlaceUnitsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static List<Mention.Place> places(
      String text, @Nullable String published, @Nullable String province) {
    ArticleContext context = Surroundings.context(published, province);
    return ANNOTATOR.annotate(text, context).mentions().of(Mention.Place.class);
  }

  private static Mention.Place last(String text, String published, @Nullable String province) {
    return places(text, published, province).getLast();
  }

  private static String codes(Mention.Place place) {
    return place.place().code().orElse("-") + " " + place.place().codeNow().orElse("-");
  }

  private static String now(Mention.Place place) {
    return place.now().stream()
        .map(u -> u.kind() + " " + u.name() + u.province().map(p -> " (" + p + ")").orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static String called(AdministrativeUnit unit) {
    return unit.kind()
        + " "
        + unit.name()
        + unit.district().map(d -> ", " + d).orElse("")
        + unit.province().map(p -> ", " + p).orElse("")
        + " "
        + unit.code().orElse("-")
        + " "
        + String.join("+", unit.codesNow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đoàn đến TP. Đà Lạt.              | thành phố Đà Lạt
          Đoàn đến TP Đà Lạt.               | thành phố Đà Lạt
          Đoàn đến Đà Lạt.                  | thành phố Đà Lạt
          Đoàn đến TX Việt Yên.             | thị xã Việt Yên
          Đoàn đến Q.5.                     | quận 5
          Đoàn đến Huế.                     | Huế
          Đoàn đến Đồng Nai.                | tỉnh Đồng Nai
          Đoàn đến Thừa Thiên - Huế.        | tỉnh Thừa Thiên Huế
          Đoàn đến Thừa Thiên-Huế.          | tỉnh Thừa Thiên Huế
          Đoàn đến VN.                      | Việt Nam
          Đoàn đến KCN Phú Bài.             | khu công nghiệp Phú Bài
          Đoàn đến huyện đảo Lý Sơn.        | huyện Lý Sơn
          Đoàn đến xã biên giới Thượng Trạch. | xã Thượng Trạch
          Đoàn đến TP. Hồ Chí Minh.         | thành phố Hồ Chí Minh
          Đoàn đến Thành phố Hồ Chí Minh.   | thành phố Hồ Chí Minh
          Đoàn đến TPHCM.                   | thành phố Hồ Chí Minh
          Đoàn đến TP.HCM.                  | thành phố Hồ Chí Minh
          Đoàn đến tỉnh Hoà Bình.           | tỉnh Hòa Bình
          Đoàn đến Lâm Đồng.                | tỉnh Lâm Đồng
          Đoàn đến Hà Nội.                  | thành phố Hà Nội
          Đoàn đến huyện Đăk Mil.           | huyện Đắk Mil
          Đoàn đến thôn Nậm Tông.           | thôn Nậm Tông
          Đoàn đến sông Hồng.               | sông Hồng
          Đoàn đến Lào.                     | Lào
          Đoàn đến Tây Nguyên.              | Tây Nguyên
          """)
  void oneKey(String text, String key) {
    assertThat(last(text, "2024-05-06", null).canonicals().getFirst()).isEqualTo(key);
  }

  @Test
  void whatIsPrintedIsAKeyTooWhereItDiffers() {
    assertThat(last("Đoàn đến TPHCM.", "2024-05-06", null).canonicals())
        .containsExactly("thành phố Hồ Chí Minh", "TPHCM");
    assertThat(last("Đoàn đến tỉnh Hoà Bình.", "2024-05-06", null).canonicals())
        .containsExactly("tỉnh Hòa Bình");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đoàn đến xã Nậm Lúc.         | 2024-05-06 | 02893 02896 | xã Cốc Lầu (tỉnh Lào Cai)
          Đoàn đến xã Nậm Lúc (huyện Bắc Hà). | 2024-05-06 | 085 - | xã Bắc Hà
          Đoàn đến tỉnh Bắc Kạn.       | 2024-05-06 | 06 19 | tỉnh Thái Nguyên
          Đoàn đến Bắc Kạn.            | 2025-08-01 | 06 19 | tỉnh Thái Nguyên
          Đoàn đến tỉnh Sơn La.        | 2024-05-06 | 14 14 | tỉnh Sơn La
          Đoàn đến phường Hà Đông.     | 2025-08-01 | - 09556 | phường Hà Đông (thành phố Hà Nội)
          Đoàn đến huyện Lý Sơn.       | 2024-05-06 | 536 21548 | đặc khu Lý Sơn (tỉnh Quảng Ngãi)
          Đoàn đến sông Hồng.          | 2024-05-06 | - - |
          """)
  void whatItIsNow(String text, String published, String codes, @Nullable String now) {
    Mention.Place place = last(text, published, null);
    assertThat(codes(place)).isEqualTo(codes);
    assertThat(now(place)).startsWith(now == null ? "" : now);
    assertThat(place.candidates()).isEmpty();
  }

  @Test
  void allThatItWasDividedAmong() {
    Mention.Place district = last("Đoàn đến TP Đà Lạt.", "2024-05-06", null);
    assertThat(codes(district)).isEqualTo("672 -");
    assertThat(now(district))
        .contains("phường Xuân Hương - Đà Lạt (tỉnh Lâm Đồng)", "phường Lang Biang - Đà Lạt");
    Mention.Place commune = last("Đoàn đến phường Cống Vị, quận Ba Đình.", "2024-05-06", null);
    assertThat(places("Đoàn đến phường Cống Vị.", "2024-05-06", "Hà Nội").getFirst().now())
        .extracting(AdministrativeUnit::name)
        .containsExactly("Giảng Võ", "Ngọc Hà");
    assertThat(commune.now()).extracting(AdministrativeUnit::kind).containsOnly("phường");
  }

  /** Those of the article's province, then of provinces that it names, then the rest. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đoàn đến xã Liên Hà.                     | Hà Nội | Đông Anh; Đan Phượng; Lâm Hà
          Ở Lâm Đồng có mưa. Đoàn đến xã Liên Hà.  |        | Lâm Hà; Đông Anh; Đan Phượng
          Ở huyện Đan Phượng có mưa. Đoàn đến xã Liên Hà. | Quảng Nam | -
          Đoàn đến xã Liên Hà.                     |        | Đông Anh; Đan Phượng; Lâm Hà
          Đoàn đến xã Liên Hà.                     | Sơn La | Đông Anh; Đan Phượng; Lâm Hà
          Đoàn đến xã Liên Hà, thành phố Hà Nội.   |        | Đông Anh; Đan Phượng
          Đoàn đến xã Liên Hà, tỉnh Lâm Đồng.      |        | -
          Đoàn đến xã Liên Hà.                     | Lâm Đồng | -
          Đoàn đến huyện Châu Thành, tỉnh Sơn La.  |        | -
          """)
  void theLikeliestOfOneNameFirst(String text, @Nullable String province, String districts) {
    List<Mention.Place> places = places(text, "2024-05-06", province);
    String told =
        places.stream()
            .filter(place -> place.name().contains("Liên Hà") || place.name().contains("Thành"))
            .flatMap(place -> place.candidates().stream())
            .map(unit -> unit.district().orElseThrow().replaceFirst("^huyện ", ""))
            .collect(Collectors.joining("; "));
    assertThat(told.isEmpty() ? "-" : told).isEqualTo(districts);
  }

  @Test
  void aCandidateIsToldWhole() {
    assertThat(last("Đoàn đến xã Liên Hà.", "2024-05-06", "Hà Nội").candidates())
        .extracting(PlaceUnitsTest::called)
        .contains("xã Liên Hà, huyện Lâm Hà, tỉnh Lâm Đồng 24919 24916");
    assertThat(last("Đoàn đến xã Tân Lập.", "2025-08-01", null).candidates())
        .extracting(PlaceUnitsTest::called)
        .contains("xã Tân Lập, tỉnh Lâm Đồng - 23134");
  }

  /** A town of many wards has hundreds of namesakes, of which the likeliest are told. */
  @Test
  void noMoreThanTheLikeliest() {
    assertThat(last("Đoàn đến phường 1.", "2024-05-06", "Lâm Đồng").candidates())
        .hasSize(UnitSurroundings.MOST)
        .startsWith(
            places("Đoàn đến phường 1, tỉnh Lâm Đồng.", "2024-05-06", null)
                .getFirst()
                .candidates()
                .toArray(AdministrativeUnit[]::new));
  }

  @Test
  void thoseOfItsOwnTimeFirst() {
    assertThat(last("Đoàn đến xã Tân Lập.", "2025-08-01", null).candidates().getFirst())
        .satisfies(unit -> assertThat(unit.district()).isEmpty());
    assertThat(last("Đoàn đến xã Tân Lập.", "2024-05-06", null).candidates().getFirst())
        .satisfies(unit -> assertThat(unit.district()).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đoàn đến huyện Ea Kar, Krông Năng và M'Drắk.  | huyện Ea Kar; huyện Krông Năng; huyện M'Đrắk
          Đà Lạt mưa to.                                | thành phố Đà Lạt
          Đoàn đến huyện Bắc Hà, Lào Cai.               | huyện Bắc Hà; tỉnh Lào Cai
          Đoàn đến xã Thượng Trạch. Dân Thượng Trạch vui. | xã Thượng Trạch; xã Thượng Trạch
          """)
  void namesWithoutTheirKind(String text, String keys) {
    assertThat(
            places(text, "2024-05-06", null).stream()
                .map(place -> place.canonicals().getFirst())
                .collect(Collectors.joining("; ")))
        .isEqualTo(keys);
  }
}
