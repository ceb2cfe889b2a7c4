/**
 * Corrections of articles: a file of lines, each saying of one stretch of one article what is right
 * there, and which of them hold.
 */
@NullMarked
package org.vanban.correction;

import org.jspecify.annotations.NullMarked;
