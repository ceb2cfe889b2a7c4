package org.vanban.read;

import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of a document whose fonts say nothing, in Unicode: the words of all of them
 * together tell the encoding, if it is one from before Unicode.
 *
 * @param texts a text for each that was given
 * @param warnings what to say of the article; none where nothing was converted
 */
record LegacyParagraphs(List<String> texts, List<String> warnings) {

  /**
   * Converts where the words say so.
   *
   * @param paragraphs as the document holds them, soft hyphens among them, for {@code ư} of TCVN3
   *     is one
   */
  static LegacyParagraphs of(List<String> paragraphs) {
    Optional<LegacyEncoding> told = LegacyDetector.detect(String.join("\n", paragraphs));
    return told.map(encoding -> in(encoding, paragraphs))
        .orElseGet(() -> new LegacyParagraphs(List.copyOf(paragraphs), List.of()));
  }

  private static LegacyParagraphs in(LegacyEncoding encoding, List<String> paragraphs) {
    List<String> texts =
        paragraphs.stream()
            .map(p -> LegacyDetector.isRather(encoding, p) ? encoding.decode(p).text() : p)
            .toList();
    return new LegacyParagraphs(texts, encoding.warnings());
  }
}
