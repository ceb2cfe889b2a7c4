package org.vanban.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.gold.InlineCheck;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;

/** Names that a text has given before are found again, and words that look like them are not. */
class RepeatedNamesTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final PersonExtractor PERSONS = PersonExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bị cáo ⟦Vũ Kim Oanh|PERSON⟧ im lặng. Tòa ghi nhận tình tiết ⟦Oanh|PERSON⟧ nộp lại tiền.",
        "Anh ⟦Lò Văn Panh|PERSON⟧ về bản. Đêm nào ⟦Panh|PERSON⟧ cũng thức; nhờ ⟦Panh|PERSON⟧, suối sạch.",
        "Anh ⟦Phạm Bá Nghênh|PERSON⟧ đắp đê. ⟦Nghênh|PERSON⟧ ướt sũng.",
        "Chị ⟦Kpuih H'Lan|PERSON⟧ còn trẻ. Mới 26 tuổi, ⟦H'Lan|PERSON⟧ ra ở riêng.",
        "Kỹ sư ⟦Giulia Ferraro|PERSON⟧ đến. ⟦Giulia|PERSON⟧ gọi bà là mẹ, bà đặt cho ⟦Ferraro|PERSON⟧ tên mới.",
        "Đồng chí ⟦TRẦN VĂN NIỆM|PERSON⟧ (⟦Sáu Niệm|PERSON⟧) từ trần. Con ông ⟦Sáu Niệm|PERSON⟧ lo tang.",
        "Anh ⟦Nguyễn Anh Đức|PERSON⟧ dự bị. Ông muốn giữ ⟦Anh Đức|PERSON⟧ lại. Anh ⟦Đức|PERSON⟧ cười.",
        "Chị ⟦Trần Thị Khải|PERSON⟧ đến. Bé ôm mẹ ⟦Khải|PERSON⟧; bác sĩ ⟦Khải|PERSON⟧ thức trắng.",
        "Ông ⟦Nguyễn Lượt|PERSON⟧ nói. Ông ⟦Ông Thế Tài|PERSON⟧ nghe. Bà tìm anh ⟦Trai|PERSON⟧.",
        "Chị ⟦Trần Thị Nga|PERSON⟧ về. ⟦Nga|PERSON⟧ nói vậy. Ở Nga có tuyết. Em ⟦Vũ Ngọc Hà|PERSON⟧ cười. ⟦Ngọc Hà|PERSON⟧ kể.",
        "Ông ⟦Nguyễn Văn Ba|PERSON⟧ (bí danh ⟦Ba Tôm|PERSON⟧) về. Mẹ ⟦Nguyễn Thị Hoa|PERSON⟧ đến; mẹ ⟦Hoa|PERSON⟧ ốm.",
        "Bị cáo ⟦Lê Văn Tiễn|PERSON⟧ im lặng. Tòa phạt ⟦Tiễn|PERSON⟧ 18 năm tù. Mẹ tiễn 18 người.",
        "Ông ⟦Lê Quốc Vinh|PERSON⟧ về. Năm ấy, ⟦Vinh|PERSON⟧ thỏa thuận. Ở Vinh, Vinh đã mưa.",
        "Hai ông ⟦Hai Cần|PERSON⟧ và ⟦Hai Mẫn|PERSON⟧ chèo đò. Ni sư ⟦Thích nữ Diệu Hạnh|PERSON⟧ nấu cơm."
      })
  void namesAreFoundAgain(String inline) {
    InlineCheck.check(inline, text -> PERSONS.extract(TOKENIZER.tokenize(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông ⟦Lê Khắc Trung|PERSON⟧ về. Việc ở Trung ương; Trung tâm mở; xe đi Trung Quốc.",
        "Ông ⟦Lê Khắc Phát|PERSON⟧ về. Phát triển rừng khó. Phát biểu ngắn gọn.",
        "Ông ⟦Lê Văn Bình|PERSON⟧ về. Bình thường ông đi bộ.",
        "Ông ⟦Lò Văn Nhưng|PERSON⟧ về. Nhưng trời mưa.",
        "Bà ⟦Lê Thị Hương|PERSON⟧ về. Đò qua sông Hương; xe rẽ phố Hương.",
        "Bà ⟦Lê Thị Nha|PERSON⟧ về. Tàu đi Tây Ban Nha; ông học ở Nha Trang.",
        "Nhà báo ⟦Thạch Sơn|PERSON⟧ ở huyện. Nông dân Thạch Sơn nghe.",
        "Ông ⟦Lê Lênin|PERSON⟧ về. Ông học chủ nghĩa Mác - Lênin."
      })
  void wordsAreNoNames(String inline) {
    InlineCheck.check(inline, text -> PERSONS.extract(TOKENIZER.tokenize(text)));
  }
}
