package org.vanban.directive;

/**
 * The rules by which directives are read; a {@link org.vanban.text.Trace} is told of each that
 * fires.
 */
public enum DirectiveRule {
  /** {@code Nghị quyết Trung ương 4 khóa XII}. */
  MEETING,
  /** {@code Nghị quyết số 18-NQ/TW}, {@code Chỉ thị 03, 05}. */
  NUMBERED,
  /** {@code Luật Đất đai năm 2013}. */
  NAMED_LAW,
  /** {@code Số: 627/TB-VPCP}. */
  HEAD_LINE,
  /** {@code 18-NQ/TW}. */
  ALONE,
  /** {@code khoản 9 Điều 13} before a directive. */
  PINPOINT
}
