package org.vanban.resolve;

/**
 * One reason for an identity.
 *
 * @param kind what it was drawn from
 * @param value what stands there: {@code 2017-10-25}, {@code XII}, the words of a title
 */
public record Evidence(Kind kind, String value) {

  /** What evidence is drawn from, the strongest first. */
  public enum Kind {
    /** A person said which document it is. */
    CORRECTION,
    /** The number itself names term or year: {@code 80/2015/QH13}. */
    NUMBER,
    /** A date or year in the text beside the mention. */
    DATE,
    /** A term in the text beside the mention: {@code khóa XII}. */
    TERM,
    /** Another mention of the same number in the article. */
    MENTION,
    /** The title, or words of it, beside the mention. */
    TITLE,
    /** The issuer named beside the mention, with its place. */
    ISSUER,
    /** The register. */
    REGISTER,
    /** The day of publication: later documents are struck. */
    PUBLISHED,
    /** What speaks against the rest: {@code khóa XI} where subject and register say XII. */
    CONFLICT
  }
}
