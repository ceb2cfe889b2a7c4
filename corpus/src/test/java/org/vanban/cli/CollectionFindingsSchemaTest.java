package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.audit.Finding;
import org.vanban.collection.CollectionArticle;
import org.vanban.collection.CollectionAudit;
import org.vanban.export.AuditRun;
import org.vanban.export.CollectionFindingsJson;
import org.vanban.export.Json;
import org.vanban.export.ReportWords;
import org.vanban.value.EdtfDate;

/** The findings of a collection are written as {@code docs/schema} says. */
class CollectionFindingsSchemaTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static CollectionArticle article(String id, String outlet, String text) {
    AnnotatedDocument document = ANNOTATOR.annotate(text, ArticleContext.published("2022-01-10"));
    return new CollectionArticle(
        id,
        id + ".html",
        Optional.of("https://" + id),
        Optional.of(outlet),
        Optional.empty(),
        Optional.of(EdtfDate.parse("2022-01-10")),
        "ab".repeat(32),
        text,
        document.mentions(),
        document.entities());
  }

  @Test
  void findingsAndGroupsFitTheSchema() {
    CollectionAudit audit = CollectionAudit.standard();
    audit.add(article("a", "Báo Mai", "Năm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên."));
    audit.add(article("b", "Báo Trúc", "Năm 2021, toàn tỉnh Nghệ An kết nạp 1.342 đảng viên."));
    audit.add(article("c", "Báo Lan", "Nghị quyết 19-NQ/TW ngày 25/10/2018 đã được quán triệt."));
    ObjectNode json =
        CollectionFindingsJson.write(
            audit.report(),
            AuditRun.of(
                "vanban audit",
                OffsetDateTime.parse("2026-11-30T10:00:00Z"),
                false,
                Optional.empty()),
            ReportWords.in(Finding.Language.VIETNAMESE));
    SchemaCheck.valid("collection-findings", Json.line(json));
    assertThat(json.at("/checks")).hasSize(2);
    assertThat(json.at("/checks/0/explanation").asText())
        .isEqualTo(
            "“Nghị quyết 19-NQ/TW ngày 25/10/2018” (Báo Lan, 2022-01-10): chưa khớp hẳn. Theo danh"
                + " mục văn bản, ngày ban hành là 25/10/2017, bài in 25/10/2018; khác biệt này có"
                + " thể có lý do.");
    assertThat(json.at("/groups/0/entries/1/outlet").asText()).isEqualTo("Báo Trúc");
  }
}
