/** The speed of the rules, measured: {@code mvn -Pbench package}. */
@NullMarked
package org.vanban.bench;

import org.jspecify.annotations.NullMarked;
