/**
 * What articles of a collection print of the same things, held against each other and against the
 * register of documents.
 *
 * <p>{@link org.vanban.collection.CollectionAudit} takes annotated articles one by one and keeps
 * what they say, no texts: a <em>claim</em> is a figure with what it counts, where and when; a
 * <em>citation</em> is a document with what is printed behind its number; a <em>holding</em> is a
 * person in an office that one person holds at a time. The checks then sort each of these and look
 * at neighbours.
 *
 * <p>{@link org.vanban.collection.ArticleAudit} is the audit of one article with its documents;
 * {@link org.vanban.collection.MarksFile} keeps what readers think of findings.
 */
@NullMarked
package org.vanban.collection;

import org.jspecify.annotations.NullMarked;
