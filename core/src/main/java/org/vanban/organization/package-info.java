/** Names of bodies that no office is of: {@code Sở Y tế Hà Nội}, {@code Tỉnh ủy}. */
@NullMarked
package org.vanban.organization;

import org.jspecify.annotations.NullMarked;
