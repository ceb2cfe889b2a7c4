/** Names of places, and how they are read: {@code xã Nậm Lúc}, {@code quốc lộ 1A}, {@code Lào}. */
@NullMarked
package org.vanban.place;

import org.jspecify.annotations.NullMarked;
