/** Leaf values: {@code of}, {@code parse}, {@code toString}. */
@NullMarked
package org.vanban.value;

import org.jspecify.annotations.NullMarked;
