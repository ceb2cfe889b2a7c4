package org.vanban.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/** An invented collection with what an audit of it should find, and the score of one that did. */
final class GoldCollection {
  static final List<String> NAMES =
      List.of(
          "01-cu-tri-hoa-binh",
          "03-giai-ngan-quang-ngai",
          "05-thu-ngan-sach-bac-giang",
          "07-nghi-quyet-18-ngay",
          "09-nghi-quyet-37-ten",
          "11-hai-bi-thu-quang-tri",
          "13-bo-truong-noi-vu",
          "15-cung-ky-lam-dong",
          "17-grdp-vinh-long",
          "19-tai-nan-binh-duong",
          "21-ky-luat-kien-giang",
          "23-hoi-nghi-can-tho",
          "02-dai-hoi-co-so-thanh-hoa",
          "06-chi-thi-05-khoa",
          "10-hai-nghi-quyet-18",
          "14-cung-ky-ha-nam",
          "18-tinh-gian-nghe-an",
          "22-dang-vien-vinh-phuc",
          "31-bau-cu-yen-bai",
          "32-phieu-bau-hau-giang",
          "33-giam-xa-cao-bang",
          "34-kinh-te-binh-phuoc",
          "35-no-thue-tay-ninh",
          "36-giam-doc-so-gia-lai",
          "37-khach-tien-giang",
          "38-nghi-quyet-29-dien-bien",
          "41-hoc-sinh-soc-trang",
          "42-giai-ngan-quang-tri",
          "43-du-lich-ninh-thuan",
          "44-nghi-quyet-20-hoa-binh",
          "45-chi-thi-13-kon-tum",
          "46-nha-tam-tra-vinh",
          "47-so-do-yen-bai",
          "48-thuy-san-ca-mau",
          "49-chi-thi-40-ha-giang",
          "50-nong-thon-moi-thai-binh");

  private final String name;
  private final JsonNode json;
  private final Map<String, String> texts = new HashMap<>();

  private GoldCollection(String name, JsonNode json) {
    this.name = name;
    this.json = json;
    for (JsonNode article : json.get("articles")) {
      String text = article.get("title").asText() + "\n" + article.get("text").asText();
      texts.put(article.get("id").asText(), text);
    }
  }

  /** By the writer of the last ten of those, and met by no rule: what is missed is not read. */
  static final List<String> SECOND =
      List.of(
          "51-dich-ta-lon-lang-son",
          "52-ngan-sach-hau-giang",
          "53-lua-long-an",
          "54-nghi-quyet-26-phu-tho",
          "55-bao-hiem-binh-thuan",
          "56-giao-thong-dak-nong",
          "57-giam-ngheo-son-la",
          "58-giai-ngan-phu-yen",
          "59-nghi-quyet-57-bac-kan",
          "60-mua-lu-quang-binh");

  /** Collections that rules are never written with in view. */
  static final List<String> HELD_OUT =
      List.of(
          "held-out/04-vac-xin-tien-giang",
          "held-out/08-chi-thi-13-co-quan",
          "held-out/12-doi-chu-tich-soc-trang",
          "held-out/16-ho-ngheo-lang-son",
          "held-out/20-so-bo-kon-tum",
          "held-out/24-sap-xep-xa-nghe-an");

  static GoldCollection read(String name) {
    try (InputStream in = GoldCollection.class.getResourceAsStream(name + ".json")) {
      return new GoldCollection(name, new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles as annotated, in their order. */
  List<CollectionArticle> articles(Annotator annotator) {
    List<CollectionArticle> articles = new ArrayList<>();
    for (JsonNode article : json.get("articles")) {
      String id = article.get("id").asText();
      String published = article.get("published").asText();
      String text = texts.getOrDefault(id, "");
      AnnotatedDocument document = annotator.annotate(text, ArticleContext.published(published));
      articles.add(
          new CollectionArticle(
              id,
              id,
              Optional.empty(),
              Optional.of(article.get("outlet").asText()),
              Optional.of(article.get("title").asText()),
              Optional.of(EdtfDate.parse(published)),
              "",
              text,
              document.mentions(),
              document.entities()));
    }
    return articles;
  }

  /** What an audit came to, by what was expected. */
  static final class Score {
    int flags;
    int flagsFound;
    int consistent;
    int consistentFound;
    final List<String> missed = new ArrayList<>();
    final List<String> falseAlarms = new ArrayList<>();

    void add(Score other) {
      flags += other.flags;
      flagsFound += other.flagsFound;
      consistent += other.consistent;
      consistentFound += other.consistentFound;
      missed.addAll(other.missed);
      falseAlarms.addAll(other.falseAlarms);
    }
  }

  Score score(List<CollectionFinding> findings) {
    Score score = new Score();
    Set<CollectionFinding> covered = new HashSet<>();
    for (JsonNode expected : json.get("expected")) {
      boolean flag = !expected.get("verdict").asText().equals("consistent");
      List<CollectionFinding> found = findings.stream().filter(f -> fits(expected, f)).toList();
      covered.addAll(found);
      if (!found.isEmpty() || !expected.path("optional").asBoolean()) {
        score.flags += flag ? 1 : 0;
        score.consistent += flag ? 0 : 1;
        score.flagsFound += flag && !found.isEmpty() ? 1 : 0;
        score.consistentFound += !flag && !found.isEmpty() ? 1 : 0;
        if (found.isEmpty()) {
          score.missed.add(name + (flag ? " FLAG " : " ") + expected.get("figures"));
        }
      }
    }
    findings.stream()
        .filter(f -> f.verdict().isFlag() && !covered.contains(f))
        .forEach(f -> score.falseAlarms.add(name + " " + f.relation() + " " + f.figures()));
    return score;
  }

  private boolean fits(JsonNode expected, CollectionFinding finding) {
    if (!finding.relation().toString().equals(expected.get("relation").asText())) {
      return false;
    }
    boolean verdict =
        isOf(expected, finding)
            || StreamSupport.stream(expected.path("or").spliterator(), false)
                .anyMatch(other -> isOf(other, finding));
    Set<String> docs = texts(expected.get("docs"));
    docs.addAll(texts(expected.path("also_docs")));
    return verdict
        && finding.figures().stream().allMatch(f -> docs.contains(f.doc()))
        && stands(expected, finding) >= Math.min(2, expected.get("docs").size());
  }

  private static boolean isOf(JsonNode expected, CollectionFinding finding) {
    return finding.basis().toString().equals(expected.get("basis").asText())
        && finding.verdict().toString().equals(expected.get("verdict").asText());
  }

  /** In how many articles a figure of the finding lies on one that is expected there. */
  private long stands(JsonNode expected, CollectionFinding finding) {
    Set<String> docs = new HashSet<>();
    for (int i = 0; i < expected.get("figures").size(); i++) {
      String doc = expected.get("docs").get(i).asText();
      String figure = expected.get("figures").get(i).asText();
      String text = texts.getOrDefault(doc, "");
      for (int at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
        Span span = Span.of(at, at + figure.length());
        if (finding.figures().stream()
            .anyMatch(f -> f.doc().equals(doc) && f.span().overlaps(span))) {
          docs.add(doc);
        }
      }
    }
    return finding.basis().toString().equals("register") ? 2 * docs.size() : docs.size();
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> all = new HashSet<>();
    array.forEach(one -> all.add(one.asText()));
    return all;
  }
}
