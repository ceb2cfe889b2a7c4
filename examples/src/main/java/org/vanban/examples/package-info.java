/** Short programs that show how the library is used; the build compiles and runs them. */
@NullMarked
package org.vanban.examples;

import org.jspecify.annotations.NullMarked;
