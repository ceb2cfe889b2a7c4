package org.vanban.organization;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.Annotator;
import org.vanban.gold.InlineCheck;
import org.vanban.mention.Mention;

/** Bodies, a case for and one against each rule; the text is marked with all that are found. */
class OrganizationExtractorTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        // names by themselves; heads that are none alone
        "Sáng nay, ⟦Tỉnh ủy|ORGANIZATION⟧ và ⟦Quốc hội|ORGANIZATION⟧ đều họp.",
        "Sở đã họp, Ban đã bàn, Đảng và Nhà nước quan tâm.",
        // a unit alone, a place, a larger body
        "Nay ⟦UBND tỉnh|ORGANIZATION⟧ giao ⟦Công an huyện Bắc Hà|ORGANIZATION⟧ làm.",
        "Tin của ⟦Phòng Cảnh sát giao thông Công an tỉnh Nghệ An|ORGANIZATION⟧ cho biết.",
        "Họ đến ⟦Huyện ủy Đồng Mây|ORGANIZATION⟧ chiều qua.",
        // fields joined by và, a comma, a dash
        "Theo ⟦Sở Giáo dục và Đào tạo|ORGANIZATION⟧, trường vẫn mở.",
        "Theo ⟦Sở Văn hóa, Thể thao và Du lịch|ORGANIZATION⟧, hội vẫn mở.",
        "Theo ⟦Sở Lao động - Thương binh và Xã hội|ORGANIZATION⟧, việc vẫn đủ.",
        // a list of two bodies
        "Do ⟦Sở Tư pháp|ORGANIZATION⟧ và ⟦Sở Nội vụ|ORGANIZATION⟧ mở lớp.",
        "Ý kiến của ⟦Bộ Chính trị|ORGANIZATION⟧, ⟦Ban Bí thư|ORGANIZATION⟧ nêu rõ.",
        "Nhiệm vụ Đại hội giao được cả toàn quốc làm.",
        // the verb behind a name
        "Hôm qua, ⟦Sở Y tế|ORGANIZATION⟧ tổ chức hội nghị ở ⟦Bệnh viện Nhi đồng 1|ORGANIZATION⟧.",
        // numbers of units; numbers that count
        "Rồi ⟦Quân khu 2|ORGANIZATION⟧ giúp ⟦Trường Tiểu học Hòa Bình|ORGANIZATION⟧ 3 phòng học.",
        // kinds of bodies
        "Cả UBND các huyện, UBKT các cấp đều làm; các sở, ngành cũng vậy.",
        // a seat; a short name in brackets
        "Tin của ⟦Đại sứ quán Việt Nam tại Lào|ORGANIZATION⟧ gửi về.",
        "Vốn của ⟦Ngân hàng Thế giới|ORGANIZATION⟧ (⟦WB|ORGANIZATION⟧) đã về (trước Tết).",
        // the paper that opens an article
        "(⟦QTO|ORGANIZATION⟧) - Sáng nay trời mưa (TTL) to.",
        // words that end in a head, and what only looks like a body
        "Cán bộ xã, bộ đội, trụ sở Tỉnh và Hội nghị Trung ương đều vui.",
        // courts of a level; branches; the centre of a town
        "Đơn gửi ⟦Tòa án nhân dân khu vực 3|ORGANIZATION⟧ và ⟦Tòa án nhân dân cấp cao tại Đà Nẵng|ORGANIZATION⟧.",
        "Vay của ⟦Ngân hàng Nhà nước chi nhánh tỉnh Bắc Ninh|ORGANIZATION⟧, rồi về trung tâm TP Huế.",
        // foreign words with hyphens, foreign capitals before small letters
        "Hợp đồng với ⟦Công ty Pác-xi-man|ORGANIZATION⟧ và ⟦Tập đoàn Gulf|ORGANIZATION⟧ dẫn đầu.",
        // foreign names by their last word; what only looks like one
        "Theo ⟦Bangkok Post|ORGANIZATION⟧, ⟦VTB Bank|ORGANIZATION⟧ và ⟦Intel Việt Nam|ORGANIZATION⟧ đã họp.",
        "Cuộc thi Miss World Vietnam ở miền Trung Việt Nam.",
        // the force of a country or a unit; alone
        "Tin của ⟦quân đội Ghana|ORGANIZATION⟧, ⟦cảnh sát tỉnh Yamanashi|ORGANIZATION⟧; quân đội và cảnh sát vắng.",
        // objects in small letters up to a verb
        "Theo ⟦Cục Quản lý cạnh tranh|ORGANIZATION⟧, ⟦Trung tâm Dự báo khí tượng|ORGANIZATION⟧ cho biết.",
        // a verb that looks like a head
        "Đảng bộ tổ chức Đại hội đại biểu hôm qua.",
        // brands on goods and a commune named as a paper
        "Vaccine Pfizer về; ⟦Intel|ORGANIZATION⟧ giao ở xã Tiền Phong.",
        // numbers of schools and of offices of a region
        "Gửi xe ở ⟦Trường THPT Tiên Du số 1|ORGANIZATION⟧, tiền ở ⟦Kho bạc Nhà nước khu vực XVIII|ORGANIZATION⟧.",
        // the paper that opens a line without a dash
        "Tin mới\n(⟦BVL|ORGANIZATION⟧) Qua kiểm sát, đơn vị kết luận (VKL) Qua đó.",
        // an office that crosses a head
        "Nghị quyết của ⟦Ban Bí thư|ORGANIZATION⟧ nêu rõ.",
      })
  void bodiesAreFoundAsMarked(String inline) {
    InlineCheck.check(
        inline, text -> ANNOTATOR.annotate(text).mentions().of(Mention.Organization.class));
  }
}
