package org.vanban.resolve;

import java.util.Arrays;
import java.util.Optional;
import org.vanban.text.Span;

/**
 * What is quoted in one text: somebody who speaks does not mean himself by his name, {@code ông
 * Đặng Khánh cười: "Anh Khánh nặng lắm"}. A quotation ends with its paragraph at the latest.
 */
final class Quotations {
  private static final String MARKS = "\"“”";

  private final int[] marks = {-1, -1, -1}; // where the next of each stands
  private int[] starts = new int[8]; // of the opening marks
  private int[] ends = new int[8]; // behind the closing ones
  private int size;

  Quotations(String text) {
    int open = mark(text, 0);
    while (open < text.length()) {
      int close = mark(text, open + 1);
      if (text.indexOf("\n\n", open, close) >= 0) {
        open = close; // never closed
      } else {
        if (close < text.length()) {
          add(open, close + 1);
        }
        open = mark(text, Math.min(close + 1, text.length()));
      }
    }
  }

  /** The next quotation mark from an offset on, or the end of the text. */
  private int mark(String text, int from) {
    int next = text.length();
    for (int i = 0; i < MARKS.length(); i++) {
      if (marks[i] < from) {
        int at = text.indexOf(MARKS.charAt(i), from);
        marks[i] = at < 0 ? text.length() : at;
      }
      next = Math.min(next, marks[i]);
    }
    return next;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /** The last quotation that begins before an offset, with its marks. */
  Optional<Span> lastBefore(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    int index = (found < 0 ? -found - 1 : found) - 1;
    return index < 0 ? Optional.empty() : Optional.of(Span.of(starts[index], ends[index]));
  }
}
