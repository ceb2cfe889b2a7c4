package org.vanban.read;

import java.util.List;
import java.util.Optional;

/**
 * What a parser took out of a document file, before its parts in the article are known.
 *
 * @param lines in reading order; of a mail none
 * @param mail the bodies and the header of a mail
 * @param warnings for the article
 */
record DocumentExtract(List<Line> lines, Optional<Mail> mail, List<String> warnings) {

  /**
   * A mail; what it lacks is the empty string.
   *
   * @param subject decoded
   * @param sender the name of who sent it, without the address
   * @param date the field as it stands: {@code Wed, 12 Jan 2022 08:05:00 +0700}
   * @param html the body as HTML
   * @param plain the body as text
   */
  record Mail(String subject, String sender, String date, String html, String plain) {}

  static DocumentExtract of(List<Line> lines) {
    return new DocumentExtract(lines, Optional.empty(), List.of());
  }

  static DocumentExtract of(List<Line> lines, List<String> warnings) {
    return new DocumentExtract(lines, Optional.empty(), warnings);
  }
}
