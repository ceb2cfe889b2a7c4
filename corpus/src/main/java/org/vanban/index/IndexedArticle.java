package org.vanban.index;

import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * An annotated article on its way into the index.
 *
 * @param id names it in the index; an article of the same id takes its place
 * @param source where it was read from: {@code bai/01.html}
 * @param url its address
 * @param outlet paper or site: {@code Báo Lâm Đồng}
 * @param title its headline, which is also the first line of {@code text}
 * @param section {@code Thời sự - Chính trị}
 * @param published its day, month or year
 * @param authors writers and photographers: {@code Hiền Hòa}
 * @param lead its opening, which also stands in {@code text}
 * @param text title, lead and paragraphs, a line each, in NFC
 * @param paragraphs where the paragraphs stand in {@code text}
 * @param mentions what the text refers to; spans count in {@code text}
 * @param json the whole annotated document, kept as it is for display and for rebuilding
 * @param verdicts what auditing its figures gave, each once: {@code inconsistent}
 */
public record IndexedArticle(
    String id,
    String source,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> section,
    Optional<EdtfDate> published,
    List<String> authors,
    Optional<String> lead,
    String text,
    List<Span> paragraphs,
    Mentions mentions,
    String json,
    List<String> verdicts) {

  /**
   * An article whose figures were not audited.
   *
   * @throws IllegalArgumentException if the id is blank or a mention leaves the text
   */
  public IndexedArticle(
      String id,
      String source,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> section,
      Optional<EdtfDate> published,
      List<String> authors,
      Optional<String> lead,
      String text,
      List<Span> paragraphs,
      Mentions mentions,
      String json) {
    this(
        id,
        source,
        url,
        outlet,
        title,
        section,
        published,
        authors,
        lead,
        text,
        paragraphs,
        mentions,
        json,
        List.of());
  }

  /**
   * @throws IllegalArgumentException if the id is blank or a mention leaves the text
   */
  public IndexedArticle {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article without an id: " + source);
    }
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
    verdicts = List.copyOf(verdicts);
    int end = mentions.size() == 0 ? 0 : mentions.asList().getLast().span().end();
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "a mention ends at " + end + " in a text of " + text.length() + ": " + id);
    }
  }
}
