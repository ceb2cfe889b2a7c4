/**
 * What is known before an article is read: documents with their dates, the calendar of terms, and
 * what each issuer's numbers run by.
 */
@NullMarked
package org.vanban.register;

import org.jspecify.annotations.NullMarked;
