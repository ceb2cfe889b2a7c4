package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import org.vanban.article.Anchor;
import org.vanban.article.Place;
import org.vanban.text.Characters;

/**
 * A line of text in NFC, blanks folded, ligatures parted, {@linkplain LookAlikes look-alikes}
 * mended, with the way back to its source.
 *
 * @param text neither begins nor ends with a blank
 * @param anchors by ascending start, the first at 0
 */
record SourceLine(String text, List<Anchor> anchors) {

  static SourceLine of(String text, Place at) {
    Builder line = new Builder();
    line.append(text, at);
    return line.build();
  }

  Place at() {
    return anchors.getFirst().at();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The line from one unit to another, blanks at the new ends left out. */
  SourceLine cut(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    List<Anchor> kept = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (anchor.start() >= end && !kept.isEmpty()) {
        break;
      }
      if (anchor.start() <= start) {
        kept.clear();
        kept.add(new Anchor(0, moved(anchor, start - anchor.start())));
      } else {
        kept.add(new Anchor(anchor.start() - start, anchor.at()));
      }
    }
    return new SourceLine(text.substring(start, end), List.copyOf(kept));
  }

  private static Place moved(Anchor anchor, int by) {
    Place at = anchor.at();
    return at.character().isPresent() ? Place.ofCharacter(at.character().getAsInt() + by) : at;
  }

  /** This line and another, a separator between them. */
  SourceLine joined(String separator, SourceLine other) {
    List<Anchor> all = new ArrayList<>(anchors);
    int shift = text.length() + separator.length();
    for (Anchor anchor : other.anchors) {
      all.add(new Anchor(anchor.start() + shift, anchor.at()));
    }
    return new SourceLine(text + separator + other.text, List.copyOf(all));
  }

  /** Puts a line together from stretches of the source. */
  static final class Builder {
    private static final List<String> LATIN_LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl");

    private final StringBuilder text = new StringBuilder();
    private final List<Anchor> anchors = new ArrayList<>();
    private boolean blank;
    private boolean alike;

    /** Adds a stretch that has one place. */
    void append(CharSequence stretch, Place at) {
      boolean anchored = false;
      int i = 0;
      while (i < stretch.length()) {
        if (takesBlank(stretch.charAt(i))) {
          i++;
          continue;
        }
        pendingBlank();
        if (!anchored) {
          anchored = true;
          anchor(at);
        }
        int end = plainEnd(stretch, i);
        if (end > i) {
          text.append(stretch, i, end);
          i = end;
        } else {
          letters(stretch.charAt(i++));
        }
      }
    }

    /** The end of what stays as it is: ASCII, single blanks between its words. */
    private static int plainEnd(CharSequence stretch, int from) {
      int end = from;
      for (int i = from; i < stretch.length(); i++) {
        char c = stretch.charAt(i);
        if (c > ' ' && c < 0x7f) {
          end = i + 1;
        } else if (c != ' ' || end < i) {
          break;
        }
      }
      return end;
    }

    /** Adds one unit, that stands at a character of the source. */
    void append(char c, int character) {
      if (!takesBlank(c)) {
        pendingBlank();
        anchorCharacter(character);
        letters(c);
      }
    }

    /** The letter, or those of a ligature: {@code ﬁ}. */
    private void letters(char c) {
      if (c >= '\ufb00' && c <= '\ufb04') {
        text.append(LATIN_LIGATURES.get(c - '\ufb00'));
      } else {
        alike |= LookAlikes.is(c);
        text.append(c);
      }
    }

    void blank() {
      blank = true;
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    int length() {
      return text.length();
    }

    boolean endsInDigit() {
      return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** Whether the last two units are letters. */
    boolean endsInWord() {
      int length = text.length();
      return length > 1
          && Character.isLetter(text.charAt(length - 1))
          && Character.isLetter(text.charAt(length - 2));
    }

    boolean endsInSmallLetterOrDigit() {
      char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
      return Character.isLowerCase(last) || Character.isDigit(last);
    }

    private boolean takesBlank(char c) {
      if (Characters.isBlank(c) || c == '\u00ad') {
        blank |= c != '\u00ad' && c != '\u200b' && c != '\ufeff';
        return true;
      }
      return Character.isISOControl(c) || isUnseen(c);
    }

    /** Joiners, marks of direction, the place of an object: what has no width and no letter. */
    private static boolean isUnseen(char c) {
      return c >= '\u200c' && c <= '\u200f'
          || c >= '\u202a' && c <= '\u202e'
          || c >= '\u2060' && c <= '\u206f'
          || c == '\u180e'
          || c == '\u034f'
          || c == '\ufffc';
    }

    private void pendingBlank() {
      if (blank && !text.isEmpty()) {
        text.append(' ');
      }
      blank = false;
    }

    private void anchor(Place at) {
      if (anchors.isEmpty() || !anchors.getLast().at().equals(at)) {
        anchors.add(new Anchor(anchors.isEmpty() ? 0 : text.length(), at));
      }
    }

    private void anchorCharacter(int character) {
      if (!anchors.isEmpty()) {
        Anchor last = anchors.getLast();
        int expected = last.at().character().orElse(-1) + text.length() - last.start();
        if (expected == character) {
          return;
        }
      }
      anchors.add(new Anchor(anchors.isEmpty() ? 0 : text.length(), Place.ofCharacter(character)));
    }

    SourceLine build() {
      String line = text.toString();
      return new SourceLine(alike ? LookAlikes.mended(line) : line, List.copyOf(anchors));
    }
  }
}
