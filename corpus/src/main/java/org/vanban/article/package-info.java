/**
 * What reading gives: an {@link org.vanban.article.Article}, its paragraphs, and for every offset
 * of its text the place in the source.
 */
@NullMarked
package org.vanban.article;

import org.jspecify.annotations.NullMarked;
