package org.vanban.search;

/**
 * A name that a search may ask for.
 *
 * @param kind {@code person}, {@code office}, {@code directive}, {@code organization} or {@code
 *     place}
 * @param name as articles have it: {@code Phạm Minh Chính}, {@code 18-NQ/TW@XII}
 * @param articles how many articles have it; those taken out not long ago may be among them
 */
public record Suggestion(String kind, String name, int articles) {}
