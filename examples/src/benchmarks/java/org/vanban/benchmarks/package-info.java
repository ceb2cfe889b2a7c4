/** Reading web pages, beside two other libraries that do. */
@NullMarked
package org.vanban.benchmarks;

import org.jspecify.annotations.NullMarked;
