/**
 * Ratios, percentages and quantities: {@code 54/63}, {@code 11,7%}, {@code hơn 5 triệu đảng viên}.
 */
@NullMarked
package org.vanban.figure;

import org.jspecify.annotations.NullMarked;
