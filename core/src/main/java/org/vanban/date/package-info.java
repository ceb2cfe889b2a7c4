/** Calendar expressions: days, months, quarters, half-years, years, terms of office, and ranges. */
@NullMarked
package org.vanban.date;

import org.jspecify.annotations.NullMarked;
