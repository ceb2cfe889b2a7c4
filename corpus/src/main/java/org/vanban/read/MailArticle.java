package org.vanban.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.vanban.article.Anchor;
import org.vanban.article.Place;
import org.vanban.article.PublishedBasis;

/**
 * The article that a mail brings: the body as HTML where that holds one, else as text; subject,
 * date and sender where the body does not say better.
 */
final class MailArticle {
  /** What follows it is the sender's signature. */
  private static final String SIGNATURE = "\n-- \n";

  /** What mail programs put before the subject of an answer or a mail sent on. */
  private static final String SENT_ON = "(?iu)^(?:(?:re|fw|fwd|tr|trả lời|chuyển tiếp) ?: ?){1,8}";

  private MailArticle() {}

  static ArticleDraft read(DocumentExtract.Mail mail, ReadLimits limits) throws RejectedException {
    ArticleDraft draft = body(mail, limits);
    int paragraphs = place(draft);
    if (draft.title.isEmpty() && !mail.subject().isEmpty() && paragraphs > 0) {
      draft.title =
          Optional.of(SourceLine.of(mail.subject().replaceFirst(SENT_ON, ""), Place.ofParagraph(1)))
              .filter(line -> !line.isEmpty());
    }
    MetadataTime.parse(mail.date()).ifPresent(date -> draft.publish(date, PublishedBasis.METADATA));
    if (!draft.hasAuthors() && Byline.in(mail.sender()).isPresent()) {
      draft.addAuthors(Byline.in(mail.sender()).orElseThrow().authors());
    }
    return draft;
  }

  private static ArticleDraft body(DocumentExtract.Mail mail, ReadLimits limits)
      throws RejectedException {
    if (mail.plain().isBlank()) {
      return html(mail.html(), limits);
    }
    ArticleDraft plain = plain(mail.plain());
    if (mail.html().isBlank()) {
      return plain;
    }
    try {
      ArticleDraft html = html(mail.html(), limits);
      boolean whole = 2 * Wording.words(html.text()) >= Wording.words(plain.text());
      return whole ? html : plain;
    } catch (RejectedException e) {
      return plain;
    }
  }

  private static ArticleDraft html(String html, ReadLimits limits) throws RejectedException {
    ArticleDraft draft = new ArticleDraft();
    HtmlArticleReader.read(utf8(html), Optional.empty(), limits, draft);
    return draft;
  }

  private static ArticleDraft plain(String plain) {
    ArticleDraft draft = new ArticleDraft();
    String text = plain.replace("\r\n", "\n");
    int signature = text.indexOf(SIGNATURE);
    String own = signature < 0 ? text : text.substring(0, signature);
    TextArticleReader.read(utf8(own), Optional.empty(), draft);
    return draft;
  }

  private static CharsetDetector.Decoded utf8(String text) {
    return CharsetDetector.decode(("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
  }

  /** Gives every line its paragraph of the mail as its place; tells how many there are. */
  private static int place(ArticleDraft draft) {
    int[] paragraph = {0};
    draft.title = draft.title.map(line -> placed(line, ++paragraph[0]));
    draft.lead = draft.lead.map(line -> placed(line, ++paragraph[0]));
    draft.body().replaceAll(line -> line.with(placed(line.text(), ++paragraph[0])));
    return paragraph[0];
  }

  private static SourceLine placed(SourceLine line, int paragraph) {
    return new SourceLine(line.text(), List.of(new Anchor(0, Place.ofParagraph(paragraph))));
  }
}
