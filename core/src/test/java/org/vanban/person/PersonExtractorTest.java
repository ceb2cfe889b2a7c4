package org.vanban.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.gold.InlineCheck;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;

class PersonExtractorTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final PersonExtractor PERSONS = PersonExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  private static List<Mention.Person> persons(String text) {
    return PERSONS.extract(TOKENIZER.tokenize(text));
  }

  private static void check(String inline) {
    InlineCheck.check(inline, PersonExtractorTest::persons);
  }

  @Test
  void placeOfAnOfficeIsNobody() {
    assertThat(persons("Ông Cao Xuân Mểnh, Trưởng thôn Cổ Liêm, nhắn.")).hasSize(1);
    assertThat(persons("Ông Cao Xuân Mểnh và Trưởng thôn Lê Liêm, nhắn.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sáng nay, ⟦Y Nguôm Byă|PERSON⟧ và ⟦H'Yim Kđoh|PERSON⟧ gặp ông ⟦Dũng|PERSON⟧.",
        "Đồng chí ⟦K' Brêu|PERSON⟧, bà ⟦Giàng Thị Mảy|PERSON⟧ cùng về xã.",
        "Chủ tịch Quốc hội Lào ⟦Xay-xổm-phon Phôm-vi-hản|PERSON|pos=Chủ tịch Quốc hội Lào⟧ đến thăm.",
        "Thủ tướng Campuchia ⟦Hun Manet|PERSON|pos=Thủ tướng Campuchia⟧ đã đến.",
        "ĐỒNG CHÍ ⟦LÊ VĂN TÁM|PERSON⟧ VỀ NHẬN NHIỆM VỤ",
        "Nhà báo Tày ⟦Ma Đình Thu|PERSON⟧ gặp nghệ sĩ ⟦Thái Thị Lan|PERSON⟧ và ca sĩ ⟦Mỹ Tâm|PERSON⟧.",
        "Anh ⟦Tuấn \"Béo\"|PERSON⟧, chủ kho, gặp ⟦Trần Hùng \"Tây\"|PERSON⟧, rồi chê ông ⟦Minh|PERSON⟧ \"nói dối\", cười.",
        "⟦Tăng Mỹ Phụng|PERSON⟧, tức \"⟦Phụng Xẩm|PERSON⟧\", bị bắt; chuyện tương tự \"Men can\" cũng vậy.",
        "Thương nhân Bồ Đào Nha gặp em bé tên ⟦Hoàn|PERSON⟧, con tàu mang tên Trần Đại Nghĩa.",
        "⟦Lin Chih-wei|PERSON⟧ và ⟦Wang Po-hsiang|PERSON⟧ rời đảo. Kẻ cầm đầu là ⟦Chíu Chắn Phùng|PERSON⟧.",
        "Đoàn thăm Mẹ Việt Nam Anh hùng ⟦Thị Giôn|PERSON⟧ và cả sư ⟦Thập Diên|PERSON⟧.",
        "Danh sách có: 1. ⟦Võ Văn Tần|PERSON⟧, xã Hòa Bình; 2. ⟦Lê Văn Tú|PERSON⟧, xã Yên Lạc.",
        "Bà ⟦Đoàn Thị Ca|PERSON⟧ gặp ông ⟦Đoàn Văn Công|PERSON⟧ và ông ⟦Cao Miên|PERSON⟧.",
        "Bà ⟦Từ Thị Trà|PERSON⟧, ông ⟦Từ Vinh|PERSON⟧ và người đàn bà ⟦Lê Thị Gái|PERSON⟧ về.",
        "Trong buổi sáng hôm qua ở nhà văn hóa xã, đồng chí ⟦Trần Khắc\nHiệp|PERSON⟧ nói vậy.",
        "Theo ⟦Nguyễn Văn Hùng|PERSON⟧, Các đại biểu đã về.",
        "Đại tá ⟦Khoa|PERSON|rank=Đại tá⟧ và Trung tướng ⟦Lê Hữu Thái|PERSON|rank=Trung tướng⟧ dự.",
        "Tổng thống ⟦G.W.Bush|PERSON|pos=Tổng thống⟧ và ông ⟦Năm|PERSON⟧; bà N.M. vắng mặt.",
        "Bí thư Huyện ủy ⟦Rơ Châm H'Yéo|PERSON|pos=Bí thư Huyện ủy⟧ và bà ⟦Nàng Xô Vi|PERSON⟧.",
        "Thủ tướng Vương quốc Campuchia Samdech Techo ⟦Hun Sen|PERSON|pos=Thủ tướng Vương quốc"
            + " Campuchia⟧ đến.",
        "Mẹ Việt Nam Anh hùng ⟦Đoàn Thị Nghiệp|PERSON⟧ sống ở đây.",
        "Ông ⟦Đinh Văn Bảy|PERSON⟧ có bảy con; chị ⟦Vi Thị Pản|PERSON⟧ cùng đến.",
        "Các đồng chí ⟦Cao Văn Bé Ba|PERSON⟧ và ⟦Lê Mai Hoa|PERSON⟧ dự. Bà ⟦Lê Thị Mai|PERSON⟧ Ba"
            + " năm liền đạt giải.",
        "Nữ tướng ⟦Bùi Thị Xuân|PERSON⟧ và đại thi hào ⟦Nguyễn Du|PERSON⟧ đều có đền thờ.",
        "Theo đó, ⟦Y Khiêm Niê Blô|PERSON⟧ và ông ⟦Rơ Lan Thyếp|PERSON⟧ được khen.",
        "Bí thư Huyện ủy ⟦A Byôt|PERSON|pos=Bí thư Huyện ủy⟧ nói.",
        "Đồng chí ⟦Đỗ Minh\nThúy|PERSON⟧ phát biểu."
      })
  void namesOfAllKinds(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xe chạy trên đường Trần Phú rồi rẽ vào phố Lê Duẩn và Hai Bà Trưng.",
        "Cửa hàng ở 82B Võ Văn Tần, P.6 và 326 Nguyễn Trọng Tuyển, phường 1.",
        "CÔNG AN BẮT NHÓM GIẢ DANH NHÂN VIÊN NGÂN HÀNG LỪA ĐẢO",
        "Từ Trà Vinh, đoàn sang; Từ Hồng Kông, hàng về.",
        "Cử tri Kinh, Khmer, Hoa đi bầu; mấy người đàn bà Bình Phú mang theo quang gánh.",
        "Văn phòng luật sư Đông Đô ở đỉnh Pờ Ma Lung, cạnh ao Bà Om.",
        "Bà múa ở Đoàn Văn công rồi Đoàn Ca múa; ông sang Cao Miên và tỉnh Hồ Bắc.",
        "Tổ chức Nông Lương Liên hợp quốc ở Á-Âu; tàu Sao Mai-bay.",
        "Học sinh trường Nguyễn Du học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.",
        "Đoàn đến Phan Thiết, Lê Chân, Trần Văn Thời và Đinh Tiên Hoàng ở quận Hoàng Mai.",
        "Người dân TP Hồ Chí Minh và TP.Hồ Chí Minh vào Đoàn TNCS Hồ Chí Minh.",
        "Đoàn thăm Nhà tưởng niệm Đại tướng Nguyễn Chí Thanh.",
        "Các đại biểu Quốc hội và Bộ trưởng Bộ Y tế đã dự.",
        "Nhà số 25B Đặng Văn Bi ở ngã tư Trường Chinh - Cộng Hòa, cầu Ông Lãnh và Hồ Phú Ninh.",
        "Em thích tiếng Anh và đồ chơi trẻ em Hội An; năm Đinh Sửu có lụt.",
        "Đoàn đến cù lao Bà Hai, làng gốm Phù Lãng và Hồ Gươm; quỹ học bổng Lê Mai ra đời.",
        "Nông dân Krông Pắc và người Rơ Mâm ở Đăk Tô, Đắk Tô dự hội.",
        "Đoàn gặp đảng viên\nKrông Ana là nơi có hồ.",
        "Bà Rịa có gió lớn; Anh Sơn mưa to. Ảnh: TTXVN"
      })
  void namesOfSomethingElse(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phó Chủ tịch UBND tỉnh ⟦Lâm Hải Giang|PERSON|pos=Phó Chủ tịch UBND tỉnh⟧ chủ trì.",
        "Bí thư Tỉnh ủy Lâm Đồng ⟦Trần Đức Hậu|PERSON|pos=Bí thư Tỉnh ủy Lâm Đồng⟧ nhấn mạnh.",
        "Giám đốc Sở Lao động - Thương binh và Xã hội ⟦Vũ Kim Oanh|PERSON|pos=Giám đốc Sở Lao động -"
            + " Thương binh và Xã hội⟧ cho biết.",
        "Bộ trưởng Bộ Kế hoạch và Đầu tư ⟦Vũ Kim Oanh|PERSON|pos=Bộ trưởng Bộ Kế hoạch và Đầu tư⟧"
            + " và ông ⟦Lê An|PERSON⟧ dự.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Ủy viên Trung ương Đảng ; Bí thư Tỉnh ủy⟧, Ủy viên Trung ương"
            + " Đảng, Bí thư Tỉnh ủy đã dự.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Vụ trưởng Vụ Địa phương I, Ban Tổ chức Trung ương⟧ - Vụ trưởng"
            + " Vụ Địa phương I, Ban Tổ chức Trung ương nói.",
        "Tổng Bí thư ⟦Vũ Kim Oanh|PERSON|pos=Tổng Bí thư ; Bí thư Quân ủy Trung ương⟧, Bí thư Quân"
            + " ủy Trung ương chủ trì.",
        "Có các Ủy viên Bộ Chính trị: ⟦Lê Khắc Tâm|PERSON|pos=Ủy viên Bộ Chính trị ; Thủ tướng⟧, Thủ"
            + " tướng; ⟦Vũ Kim Oanh|PERSON|pos=Ủy viên Bộ Chính trị⟧ và ⟦Đỗ An|PERSON|pos=Ủy viên Bộ"
            + " Chính trị⟧.",
        "Các Phó Thủ tướng ⟦Lê Khắc Tâm|PERSON|pos=Phó Thủ tướng⟧, ⟦Vũ Kim Oanh|PERSON|pos=Phó Thủ"
            + " tướng⟧ cùng dự.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Chủ tịch UBND tỉnh⟧ được bầu giữ chức Chủ tịch UBND tỉnh.",
        "Trưởng ban là đồng chí ⟦Lê Khắc Tâm|PERSON|pos=Trưởng ban⟧.",
        "cựu Thứ trưởng Y tế ⟦Lê Khắc Tâm|PERSON|pos=cựu Thứ trưởng Y tế⟧ và tân Chủ tịch xã ⟦Lê"
            + " Mai|PERSON|pos=Chủ tịch xã⟧",
        "Bà ⟦Lê Mai Hoa|PERSON|pos=Bí thư Đảng ủy phường Tương Mai (cũ)⟧, Bí thư Đảng ủy phường"
            + " Tương Mai (cũ) vắng."
      })
  void officesAsLongAsWritten(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phó Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực ⟦Lê Khắc"
            + " Tâm|PERSON|pos=Phó Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu"
            + " cực⟧ họp.",
        "Hiệu trưởng Trường THPT Cao Bá Quát ⟦Vũ Kim Oanh|PERSON|pos=Hiệu trưởng Trường THPT Cao Bá"
            + " Quát⟧ nói.",
        "Đại sứ Việt Nam tại Lào ⟦Lê Khắc Tâm|PERSON|pos=Đại sứ Việt Nam tại Lào⟧ và ông ⟦Vũ"
            + " Kim|PERSON⟧.",
        "Phó Tổng Giám đốc Tập đoàn Hòa Thịnh (HTG) ⟦Lê Khắc Tâm|PERSON|pos=Phó Tổng Giám đốc Tập"
            + " đoàn Hòa Thịnh (HTG)⟧ vắng.",
        "Ủy viên Ban Chỉ đạo phòng, chống dịch COVID-19 ⟦Lê Khắc Tâm|PERSON|pos=Ủy viên Ban Chỉ đạo"
            + " phòng, chống dịch COVID-19⟧ nói.",
        "Trưởng phòng Lãnh sự cho biết như vậy.",
        "Trưởng bản Huổi Lướng ⟦Giàng A Páo|PERSON|pos=Trưởng bản Huổi Lướng⟧ và Trưởng thôn"
            + " ⟦Dũng|PERSON|pos=Trưởng thôn⟧ cùng dự.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Chủ tịch UBND xã An Bá, huyện Sơn Động⟧, Chủ tịch UBND xã An Bá,"
            + " huyện Sơn Động nói.",
        "Ông ⟦Bun Keo|PERSON|pos=Phó Tỉnh trưởng tỉnh Hủa Phăn⟧, Phó Tỉnh trưởng tỉnh Hủa Phăn đến"
            + " thăm.",
        "Bà ⟦Lê Mai Hoa|PERSON|pos=Giám đốc Tổ chức Bàn tay vàng tại Việt Nam⟧, Giám đốc Tổ chức Bàn"
            + " tay vàng tại Việt Nam, nói tại Hà Nội.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Chủ tịch Ủy ban bầu cử xã⟧, Chủ tịch Ủy ban bầu cử xã và Thạc sĩ"
            + " ⟦Lê Mai|PERSON⟧ dự.",
        "Đại sứ quán Mỹ và Đoàn đại biểu Lào cùng dự.",
        "Chủ tịch UBND xã A Dơi, huyện Hướng Hóa ⟦Hồ Văn Rin|PERSON|pos=Chủ tịch UBND xã A Dơi, huyện"
            + " Hướng Hóa⟧ dự."
      })
  void whereABodyEnds(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bà ⟦Vũ An|PERSON|pos=Chủ nhiệm Hợp tác xã Vận tải, thuộc Sở Giao thông⟧, Chủ nhiệm Hợp tác xã"
            + " Vận tải, thuộc Sở Giao thông, đến.",
        "Bà ⟦Vũ An|PERSON|pos=Tổng Giám đốc – Tổng Công ty Lương thực⟧, Tổng Giám đốc – Tổng Công ty"
            + " Lương thực, đến.",
        "Bà ⟦Vũ An|PERSON|pos=Chánh án Tòa án nhân dân cấp cao tại Đà Nẵng⟧, Chánh án Tòa án nhân dân"
            + " cấp cao tại Đà Nẵng, đến.",
        "Bà ⟦Vũ An|PERSON|pos=Giám đốc Sở Y tế⟧, Giám đốc Sở Y tế tại Đà Nẵng.",
        "Bà ⟦Vũ An|PERSON|pos=Cục trưởng Cục Xây dựng phong trào, Bộ Công an⟧ (Cục trưởng Cục Xây dựng"
            + " phong trào, Bộ Công an) đến.",
        "Bà ⟦Vũ An|PERSON|pos=thẩm phán ; chủ tọa phiên tòa⟧, thẩm phán, chủ tọa phiên tòa, đến.",
        // words that no table knows
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Công ty Dệt vải bạt Hòa Thịnh⟧, Giám đốc Công ty Dệt vải"
            + " bạt Hòa Thịnh nói.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Công ty Hòa Thịnh⟧, Giám đốc Công ty Hòa Thịnh hồ hởi"
            + " nói.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Công ty Hòa Thịnh⟧, Giám đốc Công ty Hòa Thịnh tủm tỉm:"
            + " “Vâng”.",
        // verbs that are nouns too
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Sở Y tế⟧, Giám đốc Sở Y tế kiểm tra phòng khám.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Trưởng phòng Nghiệp vụ kiểm tra⟧, Trưởng phòng Nghiệp vụ kiểm"
            + " tra, nói.",
        // the larger body
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Tư lệnh Vùng 2 Hải quân, Quân chủng Hải quân⟧, Tư lệnh Vùng 2 Hải"
            + " quân, Quân chủng Hải quân.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Đội trưởng Đội Hình sự - Công an huyện Mai Sơn⟧, Đội trưởng Đội"
            + " Hình sự - Công an huyện Mai Sơn.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Bí thư Tỉnh ủy⟧, Bí thư Tỉnh ủy, Ban Thường vụ và các ban dự.",
        // lists inside a name
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Phó Trưởng ban Ban Chỉ đạo khoa học, công nghệ và chuyển đổi"
            + " số⟧, Phó Trưởng ban Ban Chỉ đạo khoa học, công nghệ và chuyển đổi số.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Sở Tài chính⟧, Giám đốc Sở Tài chính, công nghệ là khâu"
            + " yếu.",
        // của
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Tổ trưởng Tổ tư vấn của Thủ tướng⟧, Tổ trưởng Tổ tư vấn của Thủ"
            + " tướng, nói.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Sở⟧, Giám đốc Sở của ông ⟦Vũ An|PERSON⟧ trước đây.",
        // companies
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Tổng Giám đốc Vinatrans⟧, Tổng Giám đốc Vinatrans, nói.",
        "Hôm qua, Tổng thống ⟦Johnson|PERSON|pos=Tổng thống⟧ nói.",
        // places that list
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Bí thư xã An Bá⟧, Bí thư xã An Bá, xã Tuấn Đạo là hai xã nghèo."
      })
  void howFarABodyGoesOn(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Thứ trưởng Bộ Y tế⟧ được Thủ tướng ⟦Vũ Kim"
            + " Oanh|PERSON|pos=Thủ tướng⟧ bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.",
        "Năm 2018, ông được Thủ tướng ⟦Vũ Kim Oanh|PERSON|pos=Thủ tướng⟧ bổ nhiệm giữ chức Thứ trưởng.",
        "Chủ tịch ⟦Vũ Kim Oanh|PERSON|pos=Chủ tịch⟧ ký sắc lệnh cử ông làm Bộ trưởng Bộ Nội vụ.",
        "Ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Sở Y tế⟧, 54 tuổi, Giám đốc Sở Y tế, và bà ⟦Vũ Kim"
            + " Oanh|PERSON⟧, 60 tuổi.",
        "Bầu chức vụ Chủ tịch UBND tỉnh nhiệm kỳ 2021 - 2026 đối với ông ⟦Lê Khắc Tâm|PERSON|pos=Chủ"
            + " tịch UBND tỉnh⟧.",
        "Các đồng chí ⟦Lê Khắc Tâm|PERSON|pos=Phó Bí thư⟧, ⟦Vũ Kim Oanh|PERSON|pos=Phó Bí thư⟧ được"
            + " bầu giữ chức Phó Bí thư.",
        "Giám đốc Sở Y tế, ông ⟦Lê Khắc Tâm|PERSON|pos=Giám đốc Sở Y tế⟧, cho biết.",
        "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n⟦Lê Khắc Tâm|PERSON|pos=THỨ TRƯỞNG⟧",
        "STT | Họ tên | Chức vụ | Số phiếu\n1 | ⟦Lê Khắc Tâm|PERSON|pos=Chủ tịch UBND xã⟧ | Chủ tịch"
            + " UBND xã | 30\n⟦Vũ Kim Oanh|PERSON|pos=Giám đốc Sở Y tế⟧ | Giám đốc Sở Y tế\n⟦Danh Út"
            + " Mến|PERSON⟧ | 40",
        "Chức vụ | Họ tên\nChủ tịch UBND xã | ⟦Lê Khắc Tâm|PERSON|pos=Chủ tịch UBND xã⟧\nBí thư Đảng"
            + " ủy | ⟦Vũ Kim Oanh|PERSON|pos=Bí thư Đảng ủy⟧",
        "Tổ do bà ⟦Vũ Kim Oanh|PERSON|pos=Tổ trưởng⟧ làm Tổ trưởng đã đến.",
        "Đại tá, PGS.TS ⟦Lê Khắc Tâm|PERSON|rank=Đại tá⟧ dự.",
        "- Chủ tịch: Ông ⟦Lê Khắc Tâm|PERSON|pos=Chủ tịch⟧\n- Phó Chủ tịch: Bà ⟦Vũ Kim"
            + " Oanh|PERSON|pos=Phó Chủ tịch⟧",
        "Viện trưởng Viện Thú y - ông ⟦Lê Khắc Tâm|PERSON|pos=Viện trưởng Viện Thú y⟧ đến.",
        "Là Trưởng ban Dân nguyện, ông ⟦Lê Khắc Tâm|PERSON|pos=Trưởng ban Dân nguyện⟧ đề xuất.",
        "Trách nhiệm là của Trưởng ban Dân nguyện, ông ⟦Lê Khắc Tâm|PERSON⟧ đề xuất.",
        "Phó Tư lệnh kiêm Tham mưu trưởng: ⟦Lê Khắc Tâm|PERSON|pos=Phó Tư lệnh ; Tham mưu trưởng⟧",
        "Trưởng phòng: Đại tá ⟦Lê Khắc Tâm|PERSON|rank=Đại tá|pos=Trưởng phòng⟧, Phó Trưởng phòng: Đại"
            + " tá ⟦Vũ An|PERSON|rank=Đại tá|pos=Phó Trưởng phòng⟧",
        "Bí thư hiện tại là ⟦Lê Khắc Tâm|PERSON|pos=Bí thư⟧. Ban do ông ⟦Vũ An|PERSON|pos=Trưởng ban⟧"
            + " làm Trưởng ban.",
        "⟦Lê Khắc Tâm|PERSON|pos=Ủy viên Trung ương Đảng ; đại biểu Quốc hội ; Bí thư Tỉnh ủy⟧, Ủy"
            + " viên Trung ương Đảng khóa XII, XIII (2016 - 2026), đại biểu Quốc hội khóa XIV nhiệm kỳ"
            + " 2016 - 2021, Bí thư Tỉnh ủy, đến.",
        "Các Ủy viên Bộ Chính trị khóa XII: ⟦Lê Khắc Tâm|PERSON|pos=Ủy viên Bộ Chính trị⟧, ⟦Vũ"
            + " An|PERSON|pos=Ủy viên Bộ Chính trị⟧",
        "⟦Lê Khắc Tâm|PERSON|pos=nguyên Bí thư Huyện ủy⟧ (chính khách), nguyên Bí thư Huyện ủy",
        "⟦Lê Khắc Tâm|PERSON|pos=Phó Tư lệnh Quân khu 9|rank=thiếu tướng⟧ (thiếu tướng quân đội), sinh"
            + " năm 1965, Tiến sĩ, Phó Tư lệnh Quân khu 9",
        "⟦Lê Khắc Tâm|PERSON|pos=nguyên Bí thư Tỉnh ủy⟧ (sinh năm 1960) là một chính khách người Việt"
            + " Nam, nguyên Bí thư Tỉnh ủy.",
        "Trợ lý Thủ tướng ⟦Lê Khắc Tâm|PERSON|pos=Trợ lý Thủ tướng⟧ và bà ⟦Vũ An|PERSON⟧, được phân"
            + " công phụ trách Sở Y tế."
      })
  void whoseAnOfficeIs(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông ⟦Lê Khắc Tâm|PERSON⟧ không phải là một nhà báo, nguyên Giám đốc Sở Y tế.",
        "Chị ⟦Lê Khắc Tâm|PERSON⟧ là con út, Chủ tịch UBND xã đến thăm.",
        "Ông ⟦Lê Khắc Tâm|PERSON⟧ là một nhà báo từng phỏng vấn Thủ tướng, Chủ tịch nước.",
        "Ban Bí thư khóa X\nChủ tịch ⟦Lê Khắc Tâm|PERSON|pos=Chủ tịch⟧ đến.",
        "Giám mục Louis ⟦Lê Khắc Tâm|PERSON⟧ đến.",
        "Đại tá ⟦Lê Khắc Tâm|PERSON|rank=Đại tá⟧ (mới đến)\n- Trưởng phòng: ⟦Vũ"
            + " Kim Oanh|PERSON|pos=Trưởng phòng⟧",
        "Ông ⟦Lê Khắc Tâm|PERSON⟧ thôi giữ chức Chủ tịch UBND tỉnh.",
        "Đảng viên ⟦Lê Khắc Tâm|PERSON⟧ và bị cáo ⟦Vũ Kim Oanh|PERSON⟧ có mặt.",
        "Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Y tế ⟦Vũ Kim Oanh|PERSON|pos=Bộ trưởng Bộ Y tế⟧"
            + " đọc tờ trình."
      })
  void whatIsNoOfficeOfTheName(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Ảnh: ⟦Trí Khang|PERSON|role=author⟧/TTXVN) Sáng nay trời mưa.",
        "Tin, ảnh: ⟦THANH THỦY|PERSON|role=author⟧, ⟦QUỐC KHÁNH|PERSON|role=author⟧",
        "Ảnh VGP/⟦Quang Hải|PERSON|role=author⟧ Cụ thể là vậy.",
        "Tin, ảnh: ⟦Hiền Thu|PERSON|role=author⟧",
        "Mưa đã tạnh từ chiều qua ở cả hai huyện.\n⟦NGUYỆT THU|PERSON|role=author⟧ (Báo Lâm Đồng)",
        "Mưa đã tạnh từ chiều qua ở hai huyện.\n⟦Mai Lan|PERSON|role=author⟧ - ⟦Thu Hà|PERSON|role=author⟧",
        "Ảnh: ⟦Thu Hường|PERSON|role=author⟧\nBà ⟦Lê Mai Hoa|PERSON⟧ nói. Ảnh: M.Y\nHôm sau trời mưa.",
        "Ảnh: ⟦Minh Trưởng|PERSON|role=author⟧\nĐến trưa (Ảnh: ⟦Đỗ Hội|PERSON|role=author⟧)",
        "Mưa đã tạnh từ chiều qua ở hai huyện.\n⟦T.SỸ|PERSON|role=author⟧"
      })
  void bylines(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Năm 2021, ⟦Lê Khắc Tâm|PERSON⟧ về xã; ngày 3/4, ⟦Vũ Kim Oanh|PERSON⟧ đến nhà 25B Lê Duẩn.",
        "Năm 1996 ⟦Lê Khắc Tâm|PERSON⟧ về đây, ở thôn 7. Nhà số 12 Trần Phú bỏ trống.",
        "Gồm: 1. ⟦Lê Khắc Tâm|PERSON⟧; 2. ⟦Vũ Kim Oanh|PERSON⟧.",
        "Các đồng chí ⟦Sơn|PERSON⟧, ⟦Hải|PERSON⟧ và ⟦Thủy|PERSON⟧ dự. Ông ⟦Sơn|PERSON⟧, Hải quan.",
        "Có các đồng chí: ⟦Thái Kỳ|PERSON⟧, cán bộ; ⟦Hùng Ba|PERSON⟧, cán bộ. Gồm: Thái Bình; Hùng.",
        "Ông ⟦Lê Khắc Tâm|PERSON⟧, ⟦Lê Hồng Phong|PERSON⟧ đến xã Mai Sơn, Lê Hồng Phong.",
        "Ông ⟦Lê Khắc Tâm|PERSON⟧, Đoàn Gia Lai, và ông ⟦Đoàn Thanh Hà|PERSON⟧ nói."
      })
  void listsAndNumbers(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hãng tin dẫn lời ⟦Janet Gondrel|PERSON⟧ cho biết; Morgan Stanley và John Deere không bình luận.",
        "Bộ trưởng Quốc phòng ⟦Tea Vutthyra|PERSON|pos=Bộ trưởng Quốc phòng⟧ đến.",
        "Hôm đó ⟦Uyn-phrét Bớc-mân|PERSON⟧ từ Xri Lan-ca sang Niu Di-lân.",
        "Tổng thống ⟦Ferdinand Gondrel Jr.|PERSON|pos=Tổng thống⟧, và ông ⟦Joseph R. Gondrel, Jr.|PERSON⟧ dự.",
        "Linh mục ⟦Phanxicô Xaviê Bùi Quốc Khải|PERSON⟧ ở giáo xứ Phanxicô.",
        "Chị ⟦Mùi Thị Hoa|PERSON⟧ và ⟦Chìu Thị Liên|PERSON⟧ ở Khu Đô Thị Mới.",
        "Ông ⟦Bh'riu Liếc|PERSON⟧, bà ⟦K’ Nhiễu|PERSON⟧ cùng dự.",
        "NSND ⟦Trà Giang|PERSON⟧ và ca sĩ ⟦Mỹ Tâm|PERSON⟧ hát; ca sĩ Mỹ hát, nông dân Trà Giang nghe."
      })
  void foreignAndRareNames(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Giải báo chí Trần Mai Ninh; Giải Nhất thuộc về ⟦Trần Mai Ninh|PERSON⟧.",
        "Đền thờ Đại tướng Lê Khắc Tâm mở cửa; Đại tướng ⟦Lê Khắc Tâm|PERSON|rank=Đại tướng⟧ đến.",
        "Ở đường Bà Triệu; các tuyến đường: Lê Lợi, Đặng Thai Mai và Phan Bội Châu.",
        "Chủ tịch Duma Quốc gia đến.",
        "⟦LÊ KHẮC TÂM|PERSON⟧ TỪ TRẦN",
        "ÔNG ⟦LÊ CẨM TÚ|PERSON⟧ THĂM, LÀM VIỆC"
      })
  void namesInNamesOfSomethingElse(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ảnh: ⟦Hồ Long|PERSON|role=author⟧ Bà ⟦Tuyến|PERSON⟧ cho biết vậy.",
        "(Nguồn: ⟦Minh Đức|PERSON|role=author⟧/Vietnam+) Nguồn: Bộ Y tế.",
        "Trân trọng cảm ơn ông đã dành thời gian!\n⟦Quỳnh Lưu|PERSON|role=author⟧ (thực hiện)"
      })
  void captionsThatRunOn(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trải nhựa đường ĐT 601, ĐT 602, Lê Khắc Tâm, Đỗ An, Bắc Hải, Vũ Kim Oanh.",
        "Năm tuyến đường được trải nhựa gồm Lê Khắc Tâm, Đỗ An và Vũ Kim Oanh.",
        "Trên quốc lộ 1A, ⟦Lê Khắc Tâm|PERSON⟧, 35 tuổi, lái xe. Họ gồm ⟦Đỗ An|PERSON⟧, ⟦Lê Mai|PERSON⟧.",
        "Đại lộ Lê Khắc Tâm, đoạn tuyến Hồ Chí Minh và ga Lưu Xá."
      })
  void listsOfStreets(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DANH SÁCH ĐẠI BIỂU QUỐC HỘI KHÓA V VÀ PHƯƠNG ÁN SẮP XẾP CÁC XÃ",
        "ÔNG ⟦PHƯƠNG ANH TÚ|PERSON⟧ VỀ XÃ"
      })
  void headingsInCapitals(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anh ⟦Lê Khắc Long|PERSON⟧ ra bến. ⟦Long|PERSON⟧ nói vậy, đối với ⟦Long|PERSON⟧, thế là đủ.",
        "Long nói vậy. Anh ⟦Lê Khắc Hải|PERSON⟧ cười. Hải quan cho biết, sông Hải đã cạn.",
        "Chị ⟦Đỗ Trâm Anh|PERSON⟧ và anh ⟦Lê Vinh|PERSON⟧ về; của ⟦Trâm Anh|PERSON⟧. Ở Vinh, Vinh đã mưa."
      })
  void givenNamesThatTheTextHasNamed(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Khi ⟦Tạ Thu Phẩu|PERSON⟧ thay người; ⟦Lê Thị Sa Rượp|PERSON⟧ quê xa.",
        "Trưởng thôn ⟦Ma Seo Chúng|PERSON|pos=Trưởng thôn⟧ kịp đến. Ở Nay Pa Kha 2 có nước.",
        "Doanh nhân Hàn Quốc ⟦Park Jae-won|PERSON⟧ nói; Quốc Park Jae-won.",
        "Nhà báo ⟦Thạch Sơn|PERSON⟧ và má ⟦Năm|PERSON⟧; nghệ nhân Thạch Sơn."
      })
  void namesWithRareParts(String inline) {
    check(inline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mưa đã tạnh từ chiều qua ở hai huyện.\nĐ.T - ⟦Ngọc Trân|PERSON|role=author⟧",
        "Mưa đã tạnh từ chiều qua ở hai huyện.\n⟦Hồng Thủy|PERSON|role=author⟧. Ảnh: ⟦Duy Tâm|PERSON|role=author⟧",
        "Bài: ⟦Đ. Trường|PERSON|role=author⟧; ảnh do xã cung cấp. Ảnh: Đ. T"
      })
  void bylinesWithInitials(String inline) {
    check(inline);
  }

  @Test
  void oddTextGivesSortedDisjointMentions() {
    Random random = new Random(7);
    String[] pieces = {
      "Ông",
      "đồng chí",
      "Nguyễn",
      "Trần Phú",
      "Y",
      "H'",
      "'",
      "-",
      ",",
      ";",
      ":",
      "(",
      ")",
      "\n",
      "\n\n",
      ".",
      "Bí thư",
      "Phó",
      "Chủ tịch",
      "UBND",
      "tỉnh",
      "Lâm Đồng",
      "và",
      "Ảnh:",
      "/",
      "là",
      "giữ chức",
      "7",
      "\ud800",
      "của",
      "Bộ",
      "Sở",
      "Đại tá",
      "GS.TS",
      "(cũ)",
      "A",
      "é\u0301"
    };
    for (int run = 0; run < 3000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      List<Mention.Person> found = persons(text.toString());
      assertThat(Mentions.of(found).asList()).isEqualTo(found);
      assertThat(found)
          .allSatisfy(p -> assertThat(p.span().end()).isLessThanOrEqualTo(text.length()));
      assertThat(persons(text.toString())).isEqualTo(found);
    }
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "x",
        "Ông ",
        "Nguyễn ",
        "Bí thư ",
        "Sở và ",
        "Ảnh: ",
        "đồng chí A, ",
        "Nguyễn-",
        "H'",
        "\n",
        "Chủ tịch: ",
        "Lê Văn Tám, Giám đốc Sở ",
        "là Bí thư ",
        "các đồng chí: ",
        "các anh Sơn, ",
        "Giải x ",
        "gồm Lê Duẩn, ",
        "đường ĐT 602, Lê Mai, ",
        "Anh Lê Long nói. Long nói ",
        "John ",
        "Y."
      })
  void hostileTextTakesLinearTime(String piece) {
    String one = piece.repeat(20_000);
    String ten = piece.repeat(200_000);
    persons(one);
    double times = Double.MAX_VALUE;
    for (int i = 0; i < 5 && times >= 40; i++) { // again where the machine was busy with else
      long small = Math.max(took(one), 20_000_000);
      times = Math.min(times, (double) took(ten) / small);
    }
    assertThat(times).isLessThan(40);
  }

  private static long took(String text) {
    long start = System.nanoTime();
    persons(text);
    return System.nanoTime() - start;
  }
}
