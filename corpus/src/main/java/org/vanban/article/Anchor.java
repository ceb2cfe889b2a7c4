package org.vanban.article;

/**
 * The place in the source at which a stretch of a text begins; it holds up to the next anchor.
 *
 * @param start UTF-16 unit of the text
 * @param at its place in the source
 */
public record Anchor(int start, Place at) {}
