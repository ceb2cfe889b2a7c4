/** Numbers as Vietnamese prints and spells them: {@code 30 ngàn 309 tỷ}, {@code hai mươi ba}. */
@NullMarked
package org.vanban.number;

import org.jspecify.annotations.NullMarked;
