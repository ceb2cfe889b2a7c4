package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;

/** The place of an office whose words leave it out. */
class OfficePostsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();
  private static final String OPEN = "Bí thư Tỉnh ủy Lò Văn Pửn dự.";

  /** The posts of the last person of a text that has any. */
  private static List<Post> posts(String text, ArticleContext context) {
    return ANNOTATOR.annotate(text, context).mentions().of(Mention.Person.class).stream()
        .map(person -> person.offices().stream().flatMap(o -> o.post().stream()).toList())
        .filter(posts -> !posts.isEmpty())
        .reduce((one, two) -> two)
        .orElseThrow();
  }

  private static List<String> places(String text) {
    return places(text, ArticleContext.none());
  }

  private static List<String> places(String text, ArticleContext context) {
    return posts(text, context).stream()
        .map(post -> post.place().map(Locality::name).orElse(""))
        .toList();
  }

  /** The small letters behind an apostrophe belong to the name, those behind a blank do not. */
  @Test
  void aNameGoesOnBehindAnApostrophe() {
    assertThat(places("Chủ tịch UBND huyện Cư M'gar Y Wem Hwing phát biểu."))
        .containsExactly("huyện Cư M'gar");
    assertThat(places("Chủ tịch UBND xã Ea M’đroh Y Wem Hwing phát biểu."))
        .containsExactly("xã Ea M’đroh");
    assertThat(
            places("Chủ tịch UBND xã Ea Kar thân mật tiếp ông Y Wem Hwing, Bí thư Huyện ủy Lắk."))
        .containsExactly("Lắk");
  }

  private static ArticleContext from(String outlet) {
    return new ArticleContext(
        Optional.empty(), Optional.empty(), Optional.of(outlet), Optional.empty());
  }

  private static ArticleContext about(String province) {
    return new ArticleContext(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(province));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỉnh ủy Sơn La họp sáng nay. ",
        "UBND tỉnh Sơn La họp sáng nay. ",
        "(Sơn La) - ",
        "Sơn La: ",
        "SƠN LA - ",
        "(Báo Sơn La) - ",
        "(baosonla.vn) - ",
        "Ở tỉnh Sơn La có mưa to. ",
      })
  void provinceFromTheText(String before) {
    assertThat(places(before + OPEN)).containsExactly("Sơn La");
  }

  @Test
  void provinceFromWhatIsKnownOfTheArticle() {
    assertThat(places(OPEN, from("Báo Sơn La"))).containsExactly("Sơn La");
    assertThat(places(OPEN, from("baosonla.vn"))).containsExactly("Sơn La");
    assertThat(places(OPEN, from("Báo Ấp Bắc"))).containsExactly("Tiền Giang");
    assertThat(places(OPEN, about("tỉnh Sơn La"))).containsExactly("Sơn La");
    assertThat(places(OPEN, from("Báo Nhân Dân"))).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỉnh ủy Sơn La tiếp đoàn Tỉnh ủy Yên Bái. ",
        "(Sơn La) - Sáng nay, Tỉnh ủy Yên Bái họp. ",
        "Tỉnh Sơn La và tỉnh Yên Bái có mưa to. ",
        "Huyện ủy Mai Sơn họp sáng nay. ",
        "Tỉnh ủy Sơn La họp sáng nay. Tại Yên Bái, ",
        "Thành ủy Sơn La họp sáng nay. ",
        "Ông sinh ở Sơn La. ",
        "",
      })
  void noPlaceIsGuessed(String before) {
    assertThat(places(before + OPEN)).containsExactly("");
  }

  @Test
  void thatOfTheSentenceWhereTheArticleHasMore() {
    String text = "Đoàn do Tỉnh ủy Yên Bái cử đi. Tại Tỉnh ủy Sơn La, " + OPEN;
    assertThat(places(text)).containsExactly("Sơn La");
  }

  @Test
  void provinceOfTheOutletAmongSeveral() {
    String text = "Tỉnh ủy Sơn La tiếp đoàn Tỉnh ủy Yên Bái. " + OPEN;
    assertThat(places(text, from("Báo Yên Bái"))).containsExactly("Yên Bái");
    assertThat(places(text, from("Báo Lâm Đồng"))).containsExactly("");
  }

  @Test
  void thatOfAnotherOfficeOfThePerson() {
    assertThat(places("Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sơn La Lò Văn Pửn dự."))
        .containsExactly("Sơn La", "tỉnh Sơn La");
    assertThat(places("Bí thư Đảng ủy, Chủ tịch UBND xã Chiềng Mai Lò Văn Pửn dự."))
        .containsExactly("xã Chiềng Mai", "xã Chiềng Mai");
    assertThat(places("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Sơn La Lò Văn Pửn dự."))
        .containsExactly("", "Sơn La");
  }

  @Test
  void thatOfThePersonElsewhere() {
    String text =
        "Bí thư Tỉnh ủy Sơn La Lò Văn Pửn gặp Bí thư Tỉnh ủy Yên Bái Hà Đức Minh. "
            + "Chiều nay, Bí thư Tỉnh ủy Lò Văn Pửn về.";
    assertThat(places(text)).containsExactly("Sơn La");
  }

  @Test
  void kindsBeforeTheNameButBehindCommittees() {
    String before = "UBND tỉnh Sơn La họp sáng nay. ";
    assertThat(places(before + "Giám đốc Sở Y tế Lò Văn Pửn dự.")).containsExactly("tỉnh Sơn La");
    assertThat(places(before + "Phó Chủ tịch HĐND tỉnh Lò Văn Pửn dự."))
        .containsExactly("tỉnh Sơn La");
    assertThat(places(before + "Trưởng Ban Dân vận Tỉnh ủy Lò Văn Pửn dự."))
        .containsExactly("Sơn La");
  }

  @Test
  void unitsOfAllLevels() {
    assertThat(places("Tại xã Chiềng Mai, Chủ tịch UBND xã Lò Văn Pửn nói."))
        .containsExactly("xã Chiềng Mai");
    assertThat(places("UBND huyện Mai Sơn họp. Trưởng Công an huyện Lò Văn Pửn nói."))
        .containsExactly("huyện Mai Sơn");
    assertThat(places("Thành ủy Đà Nẵng họp. Giám đốc Sở Y tế Lò Văn Pửn nói."))
        .containsExactly("thành phố Đà Nẵng");
    assertThat(places("Thành ủy Nha Trang họp. Giám đốc Sở Y tế Lò Văn Pửn nói."))
        .containsExactly("");
  }

  @Test
  void centralBodiesHaveNoPlace() {
    String text = "UBND tỉnh Sơn La họp. Thứ trưởng Bộ Y tế Lò Văn Pửn dự.";
    assertThat(places(text)).containsExactly("");
    assertThat(places("UBND tỉnh Sơn La họp. Trưởng Ban Dân vận Trung ương Lò Văn Pửn dự."))
        .containsExactly("");
  }

  @Test
  void oneProvinceInTwoSpellings() {
    String text = "Tỉnh ủy Đắc Lắc và UBND tỉnh Đắk Lắk họp. " + OPEN;
    assertThat(places(text)).containsExactly("Đắk Lắk");
    assertThat(places("Tại Hà Nội, " + OPEN, from("Báo Sơn La"))).containsExactly("Sơn La");
  }

  @Test
  void codesOfProvinces() {
    Locality place =
        posts("Bí thư Tỉnh ủy Yên Bái Lò Văn Pửn dự.", ArticleContext.none())
            .getFirst()
            .place()
            .orElseThrow();
    assertThat(place.code()).contains("15");
    assertThat(place.codeNow()).contains("15");
    assertThat(posts("Bí thư Huyện ủy Yên Bái Lò Văn Pửn dự.", ArticleContext.none()).getFirst())
        .extracting(post -> post.place().orElseThrow().code())
        .isEqualTo(Optional.empty());
  }

  @Test
  void officesThatManyHoldCostInProportion() {
    String piece = "Bí thư Tỉnh ủy Yên Bái Lò Văn Pửn, Bí thư Tỉnh ủy Lào Cai và Tỉnh ủy, ";
    long first = fastest(piece.repeat(600));
    long second = fastest(piece.repeat(2400));
    assertThat((double) second / Math.max(first, 5_000_000)).isLessThan(10);
  }

  private static long fastest(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      long start = System.nanoTime();
      ANNOTATOR.annotate(text, ArticleContext.none());
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
