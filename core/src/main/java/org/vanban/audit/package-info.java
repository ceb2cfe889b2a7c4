/**
 * Figures of one article held against each other: {@code 46/51 (88,46%)}.
 *
 * <p>A <em>figure</em> is a ratio, percentage, quantity or bare number as printed. A <em>check</em>
 * pairs figures that the sentence puts together, works one out from the others with rounding
 * intervals, and gives a {@link org.vanban.audit.Finding}. Numbers that disagree are shown; which
 * of them is wrong is never said.
 */
@NullMarked
package org.vanban.audit;

import org.jspecify.annotations.NullMarked;
