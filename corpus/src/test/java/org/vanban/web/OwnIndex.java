package org.vanban.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vanban.Annotator;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.export.Producer;
import org.vanban.index.ArticleIndexer;
import org.vanban.ingest.Ingest;

/** An index of a few articles that a test may change. */
final class OwnIndex {
  /** A title, a lead, and what is found rightly and wrongly in two paragraphs. */
  static final String TEXT =
      """
      Huyện Đồi Chè học nghị quyết
      Sao Khuê ra quân từ sáng 2/7/2019.
      Đồng chí Lò Văn Pửn, Bí thư Huyện ủy Đồi Chè, nói 12 xã đã học Nghị quyết số 18-NQ/TW.
      Sau đó 3 xã bàn việc thực hiện Nghị quyết 18-NQ/TW và chi 45 tỷ đồng.""";

  private static final Logger LIBRARIES = Logger.getLogger("");

  private OwnIndex() {}

  static PageSettings in(Path folder) throws IOException {
    LIBRARIES.setLevel(Level.WARNING);
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      Ingest ingest = new Ingest(Annotator.vietnamese(), Producer.of(true), indexer);
      for (String id : List.of("bai-1", "bai-2")) {
        String json =
            Json.line(
                Json.object()
                    .put("id", id)
                    .put("title", TEXT.lines().findFirst().orElse(""))
                    .put("published", "2023-01-05")
                    .put("text", id.equals("bai-1") ? TEXT : TEXT + "\nHết."));
        ingest.add(ArticleJson.read(Json.parse(json)));
      }
      indexer.commit();
    }
    return PageSettings.local(folder, 0);
  }
}
