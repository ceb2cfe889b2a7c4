package org.vanban.search;

import org.vanban.text.TextNormalizer;

/**
 * One text that several papers print: told by its letters and figures alone, headline left out,
 * since a paper sets its own above what an agency wrote.
 */
final class Reprints {
  private Reprints() {}

  /** Equal for two printings of one text. */
  static String key(PageArticle article) {
    String text = article.text();
    String title = article.reference().title().orElse("");
    String body =
        !title.isEmpty() && text.startsWith(title) && text.length() > title.length()
            ? text.substring(title.length())
            : text;
    StringBuilder letters = new StringBuilder(body.length());
    TextNormalizer.canonical(body)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return Integer.toHexString(letters.toString().hashCode())
        + ":"
        + letters.length()
        + ":"
        + letters.substring(0, Math.min(40, letters.length()));
  }
}
