package org.vanban.person;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.gold.InlineCheck;
import org.vanban.mention.Mention;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;

/** Offices in lists of persons, and offices that stand next to a name and are somebody else's. */
class OfficeEntriesTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final PersonExtractor PERSONS = PersonExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  private static List<Mention.Person> persons(String text) {
    return PERSONS.extract(TOKENIZER.tokenize(text));
  }

  private static void check(String inline) {
    InlineCheck.check(inline, OfficeEntriesTest::persons);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ⟦Lê Khắc Tâm|PERSON|pos=Bí thư Tỉnh ủy ; nguyên Chủ tịch HĐND tỉnh⟧ (sinh 1963, quê ở"
            + " thị xã): Bí thư Tỉnh ủy, nguyên Chủ tịch HĐND tỉnh.",
        "- Trung tướng ⟦Vũ Thị Mận|PERSON|pos=Nguyên Cục trưởng Cục Đối ngoại|rank=Trung tướng⟧ (sinh"
            + " 1960): Nữ Trung tướng đầu tiên, Nguyên Cục trưởng Cục Đối ngoại.",
        "- ⟦Trần Văn Vui|PERSON|pos=Cựu Bộ trưởng Bộ Y tế⟧: (1908-1975) Giáo sư, Kỹ sư tại đại học"
            + " Huế, Cựu Bộ trưởng Bộ Y tế (1946-1975)",
        "• ⟦Bùi Văn Sáng|PERSON|pos=đại biểu Quốc hội ; Bộ trưởng Bộ Y tế⟧ (thầy thuốc) (1906–1998),"
            + " giáo sư, đại biểu Quốc hội, Bộ trưởng Bộ Y tế",
        "- ⟦Trần Văn Vui|PERSON|pos=nguyên Viện trưởng Viện Sử học|rank=Đại tá⟧: Đại tá, nguyên Viện"
            + " trưởng Viện Sử học",
        "- Thư ký: Bà ⟦Lê Mai|PERSON|pos=Thư ký ; chuyên viên Vụ Pháp chế⟧, chuyên viên Vụ Pháp chế.",
        "1. Ông ⟦Lê Khắc Tâm|PERSON|pos=Phó Chủ tịch UBND tỉnh⟧: Phó Chủ tịch UBND tỉnh;"
      })
  void entriesTellOffices(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ⟦Lê Mai|PERSON⟧: Bí thư Tỉnh ủy đã xuống thăm.",
        "Ông ⟦Lê Khắc Tâm|PERSON⟧: Giám đốc Sở Y tế nói sẽ làm ngay.",
        "- ⟦Lê Mai|PERSON⟧ (sinh 1960): gặp khó, Giám đốc Sở Y tế, ai cũng biết.",
        "Hôm ấy ⟦Lê Mai|PERSON⟧: Bí thư Tỉnh ủy.",
        "Việc của thư ký: ghi biên bản, gửi ông ⟦Lê Khắc Tâm|PERSON⟧."
      })
  void noEntries(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Theo quyết định của Bộ trưởng Bộ Quốc phòng, Đại tá ⟦Lê Khắc Tâm|PERSON|pos=Phó Tư"
            + " lệnh|rank=Đại tá⟧ làm Phó Tư lệnh.",
        "Thừa lệnh Thủ tướng, Giám đốc Sở Y tế ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Sở Y tế⟧ ký.",
        "Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc Công ty CP Mai Sơn, bà ⟦Lê Thị"
            + " Bích|PERSON|pos=Chủ tịch Hội đồng quản trị ; Tổng Giám đốc Công ty CP Mai Sơn⟧, nói.",
        "Hôm ấy họ gặp Giám đốc Sở Y tế, bà ⟦Lê Thị Bích|PERSON⟧ và ông ⟦Tám|PERSON⟧.",
        "Theo đề nghị của Giám đốc Sở Y tế ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Sở Y tế⟧, tỉnh đồng ý.",
        "Trưởng ban là ⟦Lê Khắc Tâm|PERSON|pos=Trưởng ban⟧, Phó Trưởng ban là ông ⟦Vũ Kim"
            + " Bảo|PERSON|pos=Phó Trưởng ban⟧."
      })
  void officesOfSomebodyElse(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Giám đốc công ty cổ phần Mai (Maitour JSC) ⟦Vũ Kim Oanh|PERSON|pos=Giám đốc công ty cổ phần"
            + " Mai (Maitour JSC)⟧ nói.",
        "Phó Trưởng phòng PC02 ⟦Lê Văn Tám|PERSON|pos=Phó Trưởng phòng PC02⟧ và Đảng ủy 3 xã dự.",
        "Phó Chủ tịch UBND tỉnh ⟦Đoàn Minh Lý|PERSON|pos=Phó Chủ tịch UBND tỉnh⟧ và Bí thư Tỉnh Đoàn"
            + " ⟦Lê Minh Lý|PERSON|pos=Bí thư Tỉnh Đoàn⟧ dự.",
        "Chủ tịch UBND quận Đống Đa (TP Hà Nội) vắng. Ông ⟦Lê Tám|PERSON|pos=Chủ tịch UBND quận Đống"
            + " Đa⟧, Chủ tịch UBND quận Đống Đa (TP Hà Nội), dự.",
        "Trong danh sách ấy có ông ⟦Lê Tám|PERSON|pos=Bộ trưởng Bộ Giáo dục và Đào tạo⟧, Bộ trưởng"
            + " Bộ Giáo dục và Đào tạo\nNgày 28 tháng 6 năm 2006, hội họp."
      })
  void shortNamesAndDatesBehindBodies(String inline) {
    check(inline);
  }
}
