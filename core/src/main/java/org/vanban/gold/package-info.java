/** Gold articles in the inline notation {@code ⟦surface|TYPE|key=value⟧}: read and written. */
@NullMarked
package org.vanban.gold;

import org.jspecify.annotations.NullMarked;
