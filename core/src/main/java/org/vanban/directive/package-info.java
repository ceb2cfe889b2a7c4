/**
 * References to normative and directing documents: {@code Nghị quyết số 18-NQ/TW}, {@code Nghị
 * quyết Trung ương 4 khóa XII}, {@code Luật Đất đai năm 2013}.
 *
 * <p>A <i>number</i> is what the issuer stamps on a document, {@code 34/2016/NĐ-CP}; its
 * <i>code</i> is the letters after number and year, {@code NĐ-CP}, in which the <i>type letters</i>
 * ({@code NĐ}) and the <i>issuer letters</i> ({@code CP}) stand. A <i>bare</i> number has no code,
 * {@code Chỉ thị 05}. A <i>plenum</i> or <i>congress</i> resolution is named by the meeting that
 * passed it.
 */
@NullMarked
package org.vanban.directive;

import org.jspecify.annotations.NullMarked;
