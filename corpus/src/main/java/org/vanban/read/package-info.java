/**
 * Files in, articles out.
 *
 * <p>{@link org.vanban.read.ArticleReader} is the front door. A file is told apart by its content,
 * taken apart into <em>lines</em> (a paragraph, a caption, a row, each with its place in the
 * source), and a <em>layout</em> finds among them title, time, lead, byline and furniture: menus,
 * counters, share bars and whatever else is not the article. Every file gives a {@link
 * org.vanban.read.ReadOutcome}, never an exception for what it holds.
 */
@NullMarked
package org.vanban.read;

import org.jspecify.annotations.NullMarked;
