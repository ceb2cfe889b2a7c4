package org.vanban.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * What is quoted in one text: somebody who speaks does not mean himself by his name, {@code ông
 * Đặng Khánh cười: "Anh Khánh nặng lắm"}.
 */
final class Quotations {
  private final List<Integer> starts = new ArrayList<>(); // of the quotation marks
  private final List<Integer> ends = new ArrayList<>(); // of the closing ones

  Quotations(Tokens tokens) {
    boolean open = false;
    for (int at = 0; at < tokens.size(); at++) {
      if (open && tokens.isParagraphBefore(at)) {
        starts.removeLast(); // never closed
        open = false;
      }
      if (isMark(tokens, at)) {
        (open ? ends : starts).add(at);
        open = !open;
      }
    }
    if (open) {
      starts.removeLast();
    }
  }

  private static boolean isMark(Tokens tokens, int at) {
    return tokens.isSymbolAt(at, '"') || tokens.isSymbolAt(at, '“') || tokens.isSymbolAt(at, '”');
  }

  /** A quotation by its marks. */
  record Quotation(int start, int end) {
    boolean holds(int token) {
      return start < token && token < end;
    }
  }

  /** The last quotation that begins before a token. */
  Optional<Quotation> lastBefore(int token) {
    int found = Collections.binarySearch(starts, token);
    int index = (found < 0 ? -found - 1 : found) - 1;
    return index < 0
        ? Optional.empty()
        : Optional.of(new Quotation(starts.get(index), ends.get(index)));
  }
}
