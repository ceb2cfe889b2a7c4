/**
 * The index: annotated articles in, a Lucene index of text and mentions out.
 *
 * <p>One Lucene document an article. Text stands in {@code text} with positions and offsets; what
 * the text refers to stands in {@code mention}, on the positions and offsets of the text, as terms
 * that {@link org.vanban.index.MentionTerms} makes for articles and queries alike; dates and
 * figures stand as ranges and numbers too. {@link org.vanban.index.IndexFields} names the fields.
 */
@NullMarked
package org.vanban.index;

import org.jspecify.annotations.NullMarked;
