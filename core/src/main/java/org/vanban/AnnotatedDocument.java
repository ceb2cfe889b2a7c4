package org.vanban;

import org.vanban.mention.Corrections;
import org.vanban.mention.Mentions;
import org.vanban.resolve.Entities;

/**
 * A text with what it refers to. Immutable and safe for many threads.
 *
 * @param text the text as it was given
 * @param context what was known besides
 * @param mentions what was found; spans count UTF-16 units of {@code text}
 * @param entities which document and which person the mentions mean
 * @param corrections what persons said of the text, as far as it stands there; told in mentions
 */
public record AnnotatedDocument(
    String text,
    ArticleContext context,
    Mentions mentions,
    Entities entities,
    Corrections corrections) {}
