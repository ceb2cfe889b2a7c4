/**
 * Questions to the index: a query as typed, {@code bài nào nhắc nghi quyet 18 w/5 "tinh giản"},
 * read, understood, answered.
 *
 * <p>{@link org.vanban.search.QueryReader} makes a {@link org.vanban.search.QueryNode} of it,
 * {@link org.vanban.search.ArticleSearcher} finds the articles and says how the query was
 * understood.
 */
@NullMarked
package org.vanban.search;

import org.jspecify.annotations.NullMarked;
