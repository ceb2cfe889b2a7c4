package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.Annotator;

/** Persons of one name are told apart by who speaks, how they are called, and what they are. */
class NamesakesTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // who speaks means somebody else
        "Đại tá ⟦Lưu Khánh|PERSON|ent=1⟧ gặp ông ⟦Đặng Khánh|PERSON|ent=2⟧. Ông ⟦Đặng Khánh|PERSON|ent=2⟧"
            + " cười: \"Anh ⟦Khánh|PERSON|ent=1⟧ nặng lắm\".",
        "Anh ⟦Lê Văn Mẫn|PERSON|ent=1⟧ nói: \"Tôi là ⟦Mẫn|PERSON|ent=1⟧\".",
        "Bà ⟦Lữ Thị Nhẫn|PERSON|ent=1⟧, mẹ của ⟦Vi Văn Tú|PERSON|ent=2⟧, nói: \"⟦Tú|PERSON|ent=2⟧ khỏe\".",
        // a bare name is his who bore it bare before
        "Anh ⟦Lò Văn Panh|PERSON|ent=1⟧ ở bản. Đêm nào ⟦Panh|PERSON|ent=1⟧ cũng thức. Ông"
            + " ⟦Vi Panh|PERSON|ent=2⟧ ngủ. ⟦Panh|PERSON|ent=1⟧ viết thư.",
        // the latest of two who are called alike
        "Ông ⟦Lê Xuân Hồng|PERSON|ent=1⟧ đến, ông ⟦Hồng|PERSON|ent=1⟧ nói vậy. Ông ⟦Nguyễn Văn"
            + " Hồng|PERSON|ent=2⟧ ở phòng bên. Ông ⟦Hồng|PERSON|ent=2⟧ im lặng.",
        // two of one name are told of
        "Thượng úy ⟦Lò Văn Panh|PERSON|rank=Thượng úy|ent=1⟧ ở bản. Con trai bà là ⟦Lò Văn"
            + " Panh|PERSON|ent=2⟧. Họ trùng tên.",
        "Chủ tịch UBND xã Tân Lập ⟦Lê Văn Dũng|PERSON|ent=1⟧ và Chủ tịch UBND xã Tân Thành ⟦Lê Văn"
            + " Dũng|PERSON|ent=2⟧ cùng ký.",
        // told apart in one sentence, by years, home, trade; nobody is by what is said again
        "Bà nhận đơn của ông ⟦Lê Văn Tú|PERSON|ent=1⟧, 61 tuổi, cựu chiến binh ở thôn Đoài, đối với ông"
            + " ⟦Lê Văn Tú|PERSON|ent=2⟧, Chủ tịch UBND xã. Người viết đơn, ông ⟦Lê Văn Tú|PERSON|ent=1⟧ ở"
            + " thôn Đoài, im lặng.",
        "Ông ⟦Lê Văn Tú|PERSON|ent=1⟧, 61 tuổi, kể rằng ông ⟦Lê Văn Tú|PERSON|ent=1⟧ ngày ấy còn khỏe.",
        "Sinh viên ⟦Lê Văn Tú|PERSON|ent=1⟧ đoạt giải cùng em, và ⟦Lê Văn Tú|PERSON|ent=1⟧, sinh viên năm"
            + " thứ ba, rất vui.",
        "Nạn nhân là ⟦Lê Văn Tú|PERSON|ent=1⟧ (24 tuổi). Cứu anh là một cán bộ trùng họ tên: Thượng úy"
            + " ⟦Lê Văn Tú|PERSON|ent=2⟧. Nạn nhân ⟦Lê Văn Tú|PERSON|ent=1⟧ đã khỏe. Thượng úy"
            + " ⟦Tú|PERSON|ent=2⟧ về đơn vị.",
        // the middle left out; what pupils call somebody
        "Cô ⟦Nông Thị Hạnh|PERSON|ent=1⟧ và cô ⟦Mã Thị Hạnh|PERSON|ent=2⟧ dạy ở bản. Học trò gọi cô ⟦Nông"
            + " Hạnh|PERSON|ent=1⟧ là “cô ⟦Hạnh|PERSON|ent=1⟧ cao”. Cô ⟦Mã Hạnh|PERSON|ent=2⟧ cười.",
        "Ông ⟦Lê Văn Tú|PERSON|ent=1⟧ và ông ⟦Lê Quang Tú|PERSON|ent=2⟧ đến. Ông ⟦Lê Tú|PERSON|ent=3⟧ về.",
        "Ông ⟦Hai Mẫn|PERSON|ent=1⟧ chèo đò. Anh ⟦Mẫn|PERSON|ent=2⟧ quay phim.",
        "Ông ⟦Lê Văn Tú|PERSON|ent=1⟧ chèo đò. Bà nói: \"Anh ⟦Tú|PERSON|ent=1⟧ khỏe\"."
      })
  void namesakes(String inline) {
    MarkedText gold = MarkedText.parse("id=x\n" + inline);
    PersonLinks links = new PersonLinks();
    links.add(gold, gold.annotated(ANNOTATOR));
    assertThat(links.differences()).isEmpty();
  }
}
