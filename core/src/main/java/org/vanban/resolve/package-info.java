/**
 * What the candidates of all kinds become: overlaps settled, and then which document and which
 * person is meant.
 */
@NullMarked
package org.vanban.resolve;

import org.jspecify.annotations.NullMarked;
