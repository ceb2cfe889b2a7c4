package org.vanban.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * An article as read from a file: {@code “Giao ban trực tuyến …”} with its time, authors and text.
 *
 * <p>{@code text} is title, lead and paragraphs, a line each, in NFC, white space folded, furniture
 * left out; all offsets are UTF-16 units of it, half-open. What is not known is absent. Immutable
 * and safe for many threads.
 *
 * @param id made from the canonical URL, else from the source's relative path
 * @param source the relative path or name it was read from
 * @param mediaType found by content: {@code text/html}
 * @param sha256 fingerprint of the bytes, 64 hexadecimal digits
 * @param url the canonical URL
 * @param outlet the paper or site
 * @param title as printed
 * @param section the rubric it stands under: {@code Thời sự - Chính trị}
 * @param published time of publication at the precision known, in the article's own time
 * @param publishedBasis present where {@code published} is
 * @param authors who wrote, as in the byline, capitals mended: {@code NGUYỆT THU} is {@code Nguyệt
 *     Thu}
 * @param photographers who took the pictures, as their credits say: {@code Ảnh: Hữu Tuấn}; who did
 *     both ({@code Bài và ảnh: Mai Lan}) stands in both lists
 * @param agency the agency or paper it was taken from: {@code TTXVN}
 * @param lead the paragraph that opens the article
 * @param paragraphs the lines after title and lead
 * @param text what offsets count in
 * @param anchors places in the source, by ascending start; the first at 0 unless the text is empty
 * @param warnings what the reader should know: {@code "cut in the middle of a character"}
 */
public record Article(
    String id,
    String source,
    String mediaType,
    String sha256,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> section,
    Optional<EdtfDate> published,
    Optional<PublishedBasis> publishedBasis,
    List<String> authors,
    List<String> photographers,
    Optional<String> agency,
    Optional<String> lead,
    List<Paragraph> paragraphs,
    String text,
    List<Anchor> anchors,
    List<String> warnings) {

  /** The warning of an article whose text was recognized from pictures of its pages. */
  public static final String TEXT_FROM_OCR = "text from OCR";

  /**
   * @throws IllegalArgumentException if a paragraph leaves the text, or a time has no basis
   */
  public Article {
    authors = List.copyOf(authors);
    photographers = List.copyOf(photographers);
    paragraphs = List.copyOf(paragraphs);
    anchors = List.copyOf(anchors);
    warnings = List.copyOf(warnings);
    if (published.isPresent() != publishedBasis.isPresent()) {
      throw new IllegalArgumentException("a time and its basis go together: " + published);
    }
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.end() > text.length()) {
        throw new IllegalArgumentException(
            "paragraph " + paragraph.span() + " leaves a text of " + text.length());
      }
    }
  }

  /**
   * Whether the text was recognized from pictures of its pages, so that any digit may be misread.
   */
  public boolean isFromOcr() {
    return warnings.contains(TEXT_FROM_OCR);
  }

  /**
   * What tells this content from any other: {@code sha256}, or that of the text in UTF-8 where the
   * article came without one.
   */
  public String fingerprint() {
    if (!sha256.isEmpty()) {
      return sha256;
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The stretch of the title in the text; absent where there is no title. */
  public Optional<Span> titleSpan() {
    return title.map(t -> Span.of(0, t.length()));
  }

  /** The stretch of the lead in the text; absent where there is no lead. */
  public Optional<Span> leadSpan() {
    int start = title.map(t -> t.length() + 1).orElse(0);
    return lead.map(l -> Span.of(start, start + l.length()));
  }

  /**
   * The place in the source of a unit of the text.
   *
   * @throws IndexOutOfBoundsException if {@code offset} lies outside the text
   */
  public Place placeOf(int offset) {
    if (offset < 0 || offset > text.length() || anchors.isEmpty()) {
      throw new IndexOutOfBoundsException(offset + " of " + text.length());
    }
    int low = 0;
    int high = anchors.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (anchors.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Anchor anchor = anchors.get(low);
    return anchor.at().plus(offset - anchor.start());
  }
}
