package org.vanban.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.export.Producer;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.StoredArticles;
import org.vanban.ingest.Ingest;

/** A few invented articles whose figures are to be looked at, as an index. */
final class DeskIndex {
  static final int ARTICLES = 5;

  /** One more, of the same paper as the first. */
  static final String OTHER =
      """
      {"id":"them","outlet":"Báo Mai","published":"2022-02-10","title":"Lấy phiếu ở xã Nà Sản","text":"Lấy phiếu ở xã Nà Sản\\nTại hội nghị, đồng chí Lò Văn Pửn được 41/48 phiếu, đạt 86,42%."}
      """;

  private static final String LINES =
      """
      {"id":"phieu","outlet":"Báo Mai","published":"2022-01-10","title":"Lấy phiếu tín nhiệm ở huyện Yên Châu","text":"Lấy phiếu tín nhiệm ở huyện Yên Châu\\nTại kỳ họp, đồng chí Quàng Thị Mận được 46/51 phiếu, đạt 88,46%.\\nHuyện có 145/182 bản đạt chuẩn (79,7%)."}
      {"id":"thu","outlet":"Báo Lan","published":"2022-05-18","title":"Huyện Sốp Cộp họp thường kỳ","text":"Huyện Sốp Cộp họp thường kỳ\\nSáng thứ Ba (18/5/2022), Huyện ủy Sốp Cộp họp thường kỳ."}
      {"id":"nghe-an-mai","outlet":"Báo Mai","published":"2022-01-10","title":"Kết nạp đảng viên ở Nghệ An","text":"Kết nạp đảng viên ở Nghệ An\\nNăm 2021, toàn tỉnh Nghệ An kết nạp 1.432 đảng viên."}
      {"id":"nghe-an-truc","outlet":"Báo Trúc","published":"2022-01-11","title":"Nghệ An phát triển đảng","text":"Nghệ An phát triển đảng\\nNăm 2021, toàn tỉnh Nghệ An kết nạp 1.342 đảng viên."}
      {"id":"nghi-quyet","outlet":"Báo Lan","published":"2022-01-12","title":"Học tập nghị quyết","text":"Học tập nghị quyết\\nHuyện học Nghị quyết số 18-NQ/TW ngày 25/11/2017 của Ban Chấp hành Trung ương khóa XII."}
      """;

  /** What servers say at every start and stop is not what a test is read for. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private DeskIndex() {}

  static void fill(Path folder) throws IOException {
    LIBRARIES.setLevel(Level.WARNING);
    add(folder, LINES);
  }

  static void add(Path folder, String lines) throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      write(lines.lines().toList(), indexer);
    }
  }

  /** The id of the first finding of a relation. */
  static String finding(PageServer page, String relation) {
    return Asked.get(page, "/api/audit?relation=" + relation).json().at("/checks/0/id").asText();
  }

  /** As {@code vanban reindex} does. */
  static void reindex(Path folder) throws IOException {
    List<String> articles = new ArrayList<>();
    try (StoredArticles stored = StoredArticles.open(folder)) {
      stored.iterator().forEachRemaining(articles::add);
    }
    try (ArticleIndexer indexer = ArticleIndexer.anew(folder)) {
      write(articles, indexer);
    }
  }

  private static void write(List<String> articles, ArticleIndexer indexer) throws IOException {
    Ingest ingest = new Ingest(Annotator.vietnamese(), Producer.of(true), indexer);
    for (String line : articles) {
      Article article = ArticleJson.read(Json.parse(line));
      ingest.add(article);
    }
    indexer.commit();
  }
}
