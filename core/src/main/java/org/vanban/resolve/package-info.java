/** Candidates of all kinds made one list: overlaps settled. */
@NullMarked
package org.vanban.resolve;

import org.jspecify.annotations.NullMarked;
