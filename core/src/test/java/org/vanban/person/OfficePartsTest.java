package org.vanban.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.table.TableReader;
import org.vanban.text.Span;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

class OfficePartsTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final OfficeParts PARTS = PersonExtractor.load(WORDS).parts();
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  private static OfficeParts.Parts read(String office) {
    Tokens tokens = TOKENIZER.tokenize(office);
    return PARTS.read(tokens, new Span(0, office.length()));
  }

  private static String told(String office) {
    OfficeParts.Parts parts = read(office);
    return (parts.title() + " / " + parts.body() + " / " + parts.place()).strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"post-titles.tsv", "seats.tsv"})
  void examplesOfTables(String table) {
    List<String[]> examples =
        TableReader.rows(OfficeParts.class, table).stream()
            .map(row -> row.get("example"))
            .filter(example -> !example.isEmpty())
            .map(example -> example.split("\\s*=>\\s*"))
            .toList();
    assertThat(examples).isNotEmpty();
    assertThat(examples).allSatisfy(e -> assertThat(told(e[0])).isEqualTo(e[1].strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chủ tịch UBND thành phố Cần Thơ | Chủ tịch / Ủy ban nhân dân / thành phố Cần Thơ",
        "CHỦ TỊCH UBND TỈNH BẮC KẠN | Chủ tịch / Ủy ban nhân dân / tỉnh Bắc Kạn",
        "phó chủ tịch hội nông dân huyện Tân Uyên | Phó Chủ tịch / Hội nông dân / huyện Tân Uyên",
        "Chủ tịch UBND P.3, TP.Tân An | Chủ tịch / Ủy ban nhân dân / phường 3, thành phố Tân An",
        "Chủ tịch UBND xã Mỹ Lộc, huyện Tam Bình, Vĩnh Long"
            + " | Chủ tịch / Ủy ban nhân dân / xã Mỹ Lộc, huyện Tam Bình, Vĩnh Long",
        "nguyên Chủ tịch UBND tỉnh Hà Giang (cũ) | nguyên Chủ tịch / Ủy ban nhân dân / tỉnh Hà Giang",
        "Q. Giám đốc Sở Du lịch Thừa Thiên- Huế | quyền Giám đốc / Sở Du lịch / Thừa Thiên - Huế",
        "Bí thư Tỉnh uỷ Sóc Trăng | Bí thư / Tỉnh ủy / Sóc Trăng",
        "Bí thư Đà Nẵng | Bí thư /  / Đà Nẵng",
        "Chủ tịch phường | Chủ tịch /  / phường",
        "Chủ tịch nước | Chủ tịch nước /  /",
        "Chủ tịch UBND | Chủ tịch / Ủy ban nhân dân /",
        "Chủ nhiệm hợp tác xã | Chủ nhiệm / Hợp tác xã /",
        "Giám đốc tài chính | Giám đốc tài chính /  /",
        "Giám đốc kinh doanh Công ty Ánh Dương | Giám đốc kinh doanh / Công ty Ánh Dương /",
        "Giám đốc Sở GTVT | Giám đốc / Sở Giao thông vận tải /",
        "TRƯỞNG BAN CHỈ ĐẠO | Trưởng ban / Ban chỉ đạo /",
        "Trưởng thôn Đồng Văn | Trưởng thôn /  / Đồng Văn",
        "Tổ trưởng tổ dân phố 3 | Tổ trưởng /  / tổ dân phố 3",
        "Tư lệnh phó Quân khu 9 | Phó Tư lệnh / Quân khu 9 /",
        "Vụ trưởng Vụ Địa phương I, Ban Tổ chức Trung ương"
            + " | Vụ trưởng / Vụ Địa phương I, Ban Tổ chức Trung ương /",
        "Chủ tịch Hội Cựu chiến binh Việt Nam | Chủ tịch / Hội Cựu chiến binh Việt Nam /",
        "Giám đốc Hội đồng Anh | Giám đốc / Hội đồng Anh /",
        "Thủ tướng Nhật Bản | Thủ tướng /  / Nhật Bản",
        "Đại sứ Việt Nam tại Lào | Đại sứ / Việt Nam / Lào",
        "Chánh án Tòa án nhân dân cấp cao tại Đà Nẵng"
            + " | Chánh án / Tòa án nhân dân cấp cao / Đà Nẵng",
        "Giám đốc Bệnh viện Đa khoa Hà Đông | Giám đốc / Bệnh viện Đa khoa Hà Đông /",
        "Giám đốc Bệnh viện Đa khoa tỉnh Hà Nam | Giám đốc / Bệnh viện Đa khoa / tỉnh Hà Nam",
        "Chủ tịch Tập đoàn Điện lực Việt Nam (EVN) | Chủ tịch / Tập đoàn Điện lực Việt Nam /",
        "trợ lý của ông | Trợ lý /  /",
      })
  void titleBodyAndPlace(String office, String parts) {
    assertThat(told(office)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "Bí thư Tỉnh ủy, tỉnh, false",
    "Bí thư Tỉnh ủy Cao Bằng, tỉnh, true",
    "Giám đốc Sở Y tế, sở, false",
    "Giám đốc Sở Y tế KonTum, '', false",
    "Bí thư Đảng ủy, đảng ủy, false",
    "Bí thư Đảng ủy Bộ Công an, '', false",
    "TVTU, tỉnh, false",
    "Phó Chủ tịch UBND huyện, huyện, false",
    "Bộ trưởng Bộ Y tế, '', false",
  })
  void kindOfUnit(String office, String kind, boolean named) {
    assertThat(read(office))
        .extracting(OfficeParts.Parts::kind, OfficeParts.Parts::named)
        .containsExactly(kind, named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "Tân", "Phó", "nguyên", "Chủ tịch (", "tỉnh", "(((", "TP."})
  void oddWordsGiveLess(String office) {
    assertThat(read(office).place()).isIn("", "tỉnh", "thành phố");
  }

  @Test
  void unitsWithTheirKindsAndBehindBodies() {
    String text =
        "Tỉnh ủy Cà Mau và UBND TP.Tân An họp ở xã Mỹ Lộc; Sở Y tế Hà Nam, TPHCM, báo Hà Nội, xã hội.";
    assertThat(PARTS.units(TOKENIZER.tokenize(text)))
        .extracting(u -> u.kind() + "|" + u.name() + "|" + u.ofBody())
        .containsExactly(
            "tỉnh|Cà Mau|true",
            "thành phố|Tân An|true",
            "xã|Mỹ Lộc|false",
            "|Hà Nam|true",
            "thành phố|Hồ Chí Minh|false");
  }
}
