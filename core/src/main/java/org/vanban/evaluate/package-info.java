/** How well what was found agrees with gold, and what one output wins or loses against another. */
@NullMarked
package org.vanban.evaluate;

import org.jspecify.annotations.NullMarked;
