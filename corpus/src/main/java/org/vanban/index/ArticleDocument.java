package org.vanban.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.value.Amount;
import org.vanban.value.EdtfDate;

/** The Lucene document of an article. */
final class ArticleDocument {
  private static final FieldType PLACED = new FieldType(TextField.TYPE_NOT_STORED);
  private static final FieldType TITLE = new FieldType(TextField.TYPE_STORED);
  private static final FieldType MENTION = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    PLACED.freeze();
    TITLE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TITLE.freeze();
    MENTION.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    MENTION.setOmitNorms(true);
    MENTION.freeze();
  }

  private final Analyzer analyzer;

  ArticleDocument(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * @param stored the mentions as {@link StoredMentions} writes them
   */
  Document of(IndexedArticle article, String fingerprint, String stored) throws IOException {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, article.id(), Field.Store.YES));
    document.add(new StoredField(IndexFields.FINGERPRINT, fingerprint));
    CutText cut = CutText.of(analyzer, article.text());
    document.add(new Field(IndexFields.TEXT, cut.stream(), PLACED));
    document.add(new StoredField(IndexFields.TEXT, article.text()));
    article.title().ifPresent(title -> document.add(new Field(IndexFields.TITLE, title, TITLE)));
    text(document, IndexFields.LEAD, article.lead(), Field.Store.NO);
    text(document, IndexFields.OUTLET, article.outlet(), Field.Store.YES);
    text(document, IndexFields.SECTION, article.section(), Field.Store.YES);
    text(document, IndexFields.SOURCE, Optional.of(article.source()), Field.Store.YES);
    article.url().ifPresent(url -> document.add(new StoredField(IndexFields.URL, url)));
    for (String author : article.authors()) {
      text(document, IndexFields.AUTHOR, Optional.of(author), Field.Store.YES);
      document.add(
          new StringField(IndexFields.AUTHOR_NAME, MentionTerms.author(author), Field.Store.NO));
    }
    article.published().ifPresent(date -> published(document, date));
    mentions(document, article, cut);
    document.add(new StoredField(IndexFields.MENTIONS, stored));
    document.add(new BinaryDocValuesField(IndexFields.PACKED, PackedArticle.pack(article)));
    TextSignature.of(article.text())
        .ifPresent(s -> document.add(new BinaryDocValuesField(IndexFields.SIGNATURE, s.bytes())));
    Map<Facet, Set<String>> values = FacetValues.of(article);
    values.forEach((facet, one) -> counted(document, facet, one));
    Suggestions.of(article, values).forEach(s -> document.add(exact(IndexFields.SUGGEST, s)));
    Holdings.write(document, article);
    document.add(new StoredField(IndexFields.JSON, article.json()));
    return document;
  }

  private static void counted(Document document, Facet facet, Set<String> values) {
    values.forEach(
        value -> document.add(new SortedSetDocValuesField(facet.field(), new BytesRef(value))));
  }

  private static void text(
      Document document, String field, Optional<String> value, Field.Store store) {
    value.ifPresent(v -> document.add(new TextField(field, v, store)));
  }

  private static void published(Document document, EdtfDate date) {
    document.add(range(IndexFields.PUBLISHED, date));
    document.add(new StoredField(IndexFields.PUBLISHED, date.toString()));
    document.add(
        new NumericDocValuesField(IndexFields.PUBLISHED_DAY, date.earliest().toEpochDay()));
  }

  private static LongRange range(String field, EdtfDate date) {
    LocalDate first = date.earliest();
    return new LongRange(
        field, new long[] {first.toEpochDay()}, new long[] {date.latest().toEpochDay()});
  }

  private static void mentions(Document document, IndexedArticle article, CutText cut) {
    List<MentionTerms.Placed> all = new ArrayList<>();
    Set<String> inTitle = new LinkedHashSet<>();
    Set<String> inLead = new LinkedHashSet<>();
    Span title = Span.of(0, article.title().map(String::length).orElse(0)); // the text's first line
    Span lead = lead(article);
    for (Mention mention : article.mentions()) {
      Set<MentionTerms.Placed> terms = MentionTerms.of(mention);
      all.addAll(terms);
      if (title.contains(mention.span())) {
        terms.forEach(placed -> inTitle.add(placed.term()));
      } else if (lead.contains(mention.span())) {
        terms.forEach(placed -> inLead.add(placed.term()));
      }
    }
    document.add(new Field(IndexFields.MENTION, MentionStream.of(cut, all), MENTION));
    inTitle.forEach(t -> document.add(exact(IndexFields.TITLE_MENTION, t)));
    inLead.forEach(t -> document.add(exact(IndexFields.LEAD_MENTION, t)));
    values(document, article);
  }

  private static Span lead(IndexedArticle article) {
    String lead = article.lead().orElse("");
    int start = article.text().indexOf(lead);
    return start < 0 ? Span.of(0, 0) : Span.of(start, start + lead.length());
  }

  private static void values(Document document, IndexedArticle article) {
    for (Mention mention : article.mentions()) {
      switch (mention) {
        case Mention.Date d -> document.add(range(IndexFields.DATE, d.value()));
        case Mention.Ratio r when r.denominator().value().signum() != 0 ->
            document.add(
                number(
                    IndexFields.RATIO,
                    r.numerator().value().doubleValue() / r.denominator().value().doubleValue()));
        case Mention.Percent p -> numbers(document, IndexFields.PERCENT, p.values());
        case Mention.Quantity q -> numbers(document, IndexFields.QUANTITY, q.values());
        default -> {}
      }
    }
  }

  private static StringField exact(String field, String term) {
    return new StringField(field, term, Field.Store.NO);
  }

  private static void numbers(Document document, String field, List<Amount> values) {
    values.forEach(v -> document.add(number(field, v.value().doubleValue())));
  }

  private static DoubleField number(String field, double value) {
    return new DoubleField(field, value, Field.Store.NO);
  }

  /**
   * A checksum of what is indexed. The JSON is not part of it: it names the program that wrote it,
   * and a new program that finds the same changes nothing.
   *
   * @param stored the mentions as {@link StoredMentions} writes them
   */
  static String fingerprint(IndexedArticle article, String stored) {
    String all =
        String.join(
            "\u0000",
            article.source(),
            article.url().toString(),
            article.outlet().toString(),
            article.title().toString(),
            article.section().toString(),
            article.published().toString(),
            article.authors().toString(),
            article.lead().toString(),
            article.text(),
            stored,
            article.verdicts().toString());
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
