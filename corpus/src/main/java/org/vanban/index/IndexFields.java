package org.vanban.index;

/**
 * The names of the index's fields, {@code text}, {@code mention}, {@code date}, and its version.
 */
public final class IndexFields {
  /** The version of the fields; an index of another version is told apart and rebuilt. */
  public static final String SCHEMA = "5";

  /** The article's id: one term, stored. */
  public static final String ID = "id";

  /** A checksum of all that was indexed: stored. */
  public static final String FINGERPRINT = "fingerprint";

  /** Title, lead and paragraphs, a line each: terms with positions and offsets, stored. */
  public static final String TEXT = "text";

  /** The title once more, for weight: terms with positions, stored. */
  public static final String TITLE = "title";

  /** The lead once more, for weight: terms with positions. */
  public static final String LEAD = "lead";

  /** What the text refers to, as {@link MentionTerms} on the positions and offsets of the text. */
  public static final String MENTION = "mention";

  /** Those of {@link #MENTION} that stand in the title: terms. */
  public static final String TITLE_MENTION = "mention.title";

  /** Those of {@link #MENTION} that stand in the lead: terms. */
  public static final String LEAD_MENTION = "mention.lead";

  /** The days that a date of the text covers: ranges of epoch days. */
  public static final String DATE = "date";

  /** The days of publication, as precise as known: a range of epoch days; stored as EDTF. */
  public static final String PUBLISHED = "published";

  /** The first day of publication: a number to sort by. */
  public static final String PUBLISHED_DAY = "published.day";

  /** The value of a ratio, part by whole: numbers. */
  public static final String RATIO = "ratio";

  /** Percentages: numbers. */
  public static final String PERCENT = "percent";

  /** Quantities without their units: numbers. */
  public static final String QUANTITY = "quantity";

  /** Authors and photographers: terms with positions, stored. */
  public static final String AUTHOR = "author";

  /** Authors once more, a term each, as {@link MentionTerms#author} writes it. */
  public static final String AUTHOR_NAME = "author.name";

  /** The paper or site: terms with positions, stored. */
  public static final String OUTLET = "outlet";

  /** The section: terms with positions, stored. */
  public static final String SECTION = "section";

  /** Where the article was read from: terms with positions, stored. */
  public static final String SOURCE = "source";

  /** The address: stored. */
  public static final String URL = "url";

  /** What a list of hits shows, text and all: doc values, as {@link PackedArticle} reads them. */
  public static final String PACKED = "packed";

  /** What alike texts are told by: doc values, as {@link TextSignature} reads them. */
  public static final String SIGNATURE = "signature";

  /** How the names in the text begin, as {@link Suggestions} writes them: terms. */
  public static final String SUGGEST = "suggest";

  /** Mentions as JSON: stored. */
  public static final String MENTIONS = "mentions";

  /** The annotated document as JSON: stored. */
  public static final String JSON = "json";

  /** The key of the schema version in the commit's data. */
  static final String SCHEMA_KEY = "vanban.schema";

  /** What the article was read from, as {@link Reading} writes it: terms, stored. */
  static final String READ_FROM = "read.from";

  /**
   * The article's number in the order of taking in, a new one with every change: numbers, stored.
   */
  static final String TAKEN = "taken";

  /** The key of the last number of which all up to it are in the commit, in the commit's data. */
  static final String TAKEN_KEY = "vanban.taken";

  /** The key of the ids of articles taken out for good, in the commit's data. */
  static final String REMOVED_KEY = "vanban.removed";

  /** The key of the program's version in the commit's data. */
  static final String PROGRAM_KEY = "vanban.program";

  private IndexFields() {}
}
