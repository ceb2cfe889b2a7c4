package org.vanban.place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.Annotator;
import org.vanban.gold.InlineCheck;
import org.vanban.mention.Mention;
import org.vanban.table.TableReader;

/** Places, a case for and one against each rule; the text is marked with all that are found. */
class PlaceExtractorTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a head and its name; a head alone
        "Đoàn đến ⟦xã Nậm Lúc|PLACE⟧, ⟦huyện Bắc Hà|PLACE⟧ hôm qua.",
        "Đoàn đến xã và huyện hôm qua, cả tỉnh đều vui.",
        // words between them
        "Bão vào ⟦xã biên giới Thượng Trạch|PLACE⟧ đêm qua.",
        // numbers: of a ward, a road, a hamlet; of a count
        "Xe đi trên ⟦quốc lộ 1A|PLACE⟧ qua ⟦phường 8|PLACE⟧ rồi đến ⟦xóm Núi 2|PLACE⟧.",
        "Tặng ⟦xã Nậm Lúc|PLACE⟧ 3 ngôi nhà, ⟦phường Hà Giang 1|PLACE⟧ một cây cầu.",
        "Nhà ở ⟦tổ 12|PLACE⟧ bị ngập, tổ Công nghệ đến giúp.",
        // apostrophes and hyphens
        "Mưa to ở ⟦huyện Cư M'gar|PLACE⟧ và ⟦làng Mơ Hra-Đáp|PLACE⟧.",
        "Khởi công ⟦cao tốc Bắc - Nam|PLACE⟧ hôm nay.",
        // lists
        "Lúa tốt ở ⟦huyện Ea Kar|PLACE⟧, ⟦Krông Năng|PLACE⟧ và ⟦M'Drắk|PLACE⟧.",
        "Quà cho hai huyện ⟦Giồng Trôm|PLACE⟧ và ⟦Ba Tri|PLACE⟧.",
        "Quà cho các huyện ⟦Giồng Trôm|PLACE⟧, ⟦Ba Tri|PLACE⟧.",
        // known places alone; in the name of something else
        "Tại ⟦Móng Cái|PLACE⟧, hàng qua ⟦Trung Quốc|PLACE⟧ tăng, nhất là ở ⟦Tây Nguyên|PLACE⟧.",
        "Chị học tiếng Lào, anh được tặng Huân chương Hồ Chí Minh.",
        // countries that are other words
        "Hàng bán sang ⟦Anh|PLACE⟧ nhiều hơn. Mẹ Việt Nam anh hùng vẫn khỏe.",
        // a name that stood behind its head before; one that did not
        "Đoàn lên ⟦bản Pa Kha 2|PLACE⟧. Giờ ⟦Pa Kha 2|PLACE⟧ đã có điện, còn Sa Lẻn thì chưa.",
        // words that end in a head
        "Nhu cầu Tết tăng, hội chợ Xuân mở cửa, vận động Quỹ vì người nghèo.",
        // words between a head and its name are in small letters
        "Đoàn đến ⟦xã Tân Lập|PLACE⟧ rồi ⟦xã biên giới Thượng Trạch|PLACE⟧.",
        "Tại điểm cầu ⟦Thành phố Hà Nội|PLACE⟧ có mưa.",
        // foreign words with hyphens: of a place that is known, behind a head, behind từ
        "Dân ⟦I-rắc|PLACE⟧ chạy lũ trên ⟦đảo Gia-va|PLACE⟧, hàng từ ⟦Ca-xa-blan-ta|PLACE⟧ đã đến.",
        "Nhà văn Lê-ông dự hội thảo, chỉ số VN-Index tăng.",
        // small words inside the name of a country
        "Hàng sang ⟦Cộng hòa Séc|PLACE⟧ tăng, cộng hòa hay không cũng vậy.",
        // initials; a number that measures
        "Nợ tiền cám của C.P. Việt Nam. Tàu chìm cách ⟦đảo Phú Quý|PLACE⟧ 102 hải lý.",
        // roads by both ends, arms, days and lanes
        "Xe đi ⟦cao tốc Hải Phòng - Hạ Long - Vân Đồn|PLACE⟧ rồi ⟦đường Hồ Chí Minh nhánh Tây|PLACE⟧.",
        "Nhà ở ⟦ngõ 97 Văn Cao|PLACE⟧, gần ⟦đường 30 Tháng 4|PLACE⟧ và ⟦quảng trường 3-2|PLACE⟧, mặt đường 25-26 mét.",
        // a unit with its kind inside
        "Đoàn viếng ⟦nghĩa trang liệt sĩ huyện Ngọc Hồi|PLACE⟧ và ⟦Nghĩa trang Mai Dịch|PLACE⟧.",
        // a country that is another word, beside one that is none or in brackets; before a word
        "Vaccine của Viện Gamaleya (⟦Nga|PLACE⟧) và của ⟦Pháp|PLACE⟧, ⟦Đức|PLACE⟧ đã về ⟦Việt Nam|PLACE⟧, Anh hùng cũng tiêm.",
        // communes behind ở and beside one; a vessel
        "Lúa tốt ở ⟦Măng Ri|PLACE⟧ và ⟦Tê Xăng|PLACE⟧; tàu Hải Dương 8 rời đi.",
        // a road's name, and one of a single word, are nobody's again
        "Đi trên ⟦đường mòn Hồ Chí Minh|PLACE⟧ mới hiểu tư tưởng Hồ Chí Minh.",
        // peoples
        "Bà con chùa Khmer vui Tết.",
      })
  void placesAreFoundAsMarked(String inline) {
    InlineCheck.check(inline, text -> ANNOTATOR.annotate(text).mentions().of(Mention.Place.class));
  }

  @Test
  void theExamplesOfHeadsAreRead() {
    TableReader.rows(PlaceNames.class, "place-heads.tsv").stream()
        .map(row -> row.get("example"))
        .filter(example -> !example.isEmpty())
        .forEach(this::placesAreFoundAsMarked);
  }
}
