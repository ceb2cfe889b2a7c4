package org.vanban.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Names of the persons that one text has named so far, where they stand again with nothing in front
 * that announces them: {@code Long nói}, {@code tình tiết Vũ đã trả}, {@code Giulia gọi}.
 *
 * <p>Kept are the whole name, its last part and its last two, and of a name of the Highlands or a
 * foreign one its beginning. A single syllable is taken only where it cannot be the first word of
 * something else: {@code Hải quan}, {@code Bình thường}.
 */
final class RepeatedNames {
  private static final int NONE = PhraseTable.NONE;

  /** So many names that begin alike are kept. */
  private static final int MOST_ALIKE = 8;

  private final PersonWords words;
  private final NameUnits units;
  private final Tokens tokens;
  private final Map<Long, List<Known>> byFirst = new HashMap<>();
  private final BitSet firsts = new BitSet(); // the same words by number, asked first

  /** A name or a part of one, where it stood first. */
  private record Known(int start, int end) {
    int length() {
      return end - start;
    }
  }

  RepeatedNames(PersonWords words, NameUnits units, Tokens tokens) {
    this.words = words;
    this.units = units;
    this.tokens = tokens;
  }

  /** Takes note of a name that something announced or that was full. */
  void add(Piece piece) {
    if (piece.kind() != Piece.Kind.NAME) {
      return;
    }
    List<Integer> starts = new ArrayList<>();
    for (int at = piece.start(); at < piece.end(); at = Math.max(at + 1, units.end(tokens, at))) {
      starts.add(at);
    }
    int count = starts.size();
    note(piece.start(), piece.end());
    if (count > 1) {
      note(starts.get(count - 1), piece.end());
    }
    if (count > 2) {
      note(starts.get(count - 2), piece.end());
    }
    if (count > 1 && beginsWithGiven(piece.start())) {
      boolean letter = tokens.length(piece.start()) == 1 && starts.get(1) == piece.start() + 1;
      note(piece.start(), letter && count > 2 ? starts.get(2) : starts.get(1));
    }
  }

  /** {@code Y Bhăm Niê}, {@code H'Ngọc Ênuôl}, {@code Giulia Ferraro}. */
  private boolean beginsWithGiven(int at) {
    return tokens.length(at) == 1 || !words.surnames().isSyllableAt(tokens, at);
  }

  private void note(int start, int end) {
    if (end == start + 1 && tokens.length(start) < 2) {
      return;
    }
    firsts.set(tokens.idAt(start));
    List<Known> alike = byFirst.computeIfAbsent(key(start), k -> new ArrayList<>(2));
    if (alike.size() < MOST_ALIKE && alike.stream().noneMatch(k -> isSame(k, start, end))) {
      alike.add(new Known(start, end));
    }
  }

  /** What two words in another case have in common. */
  private long key(int at) {
    int word = tokens.idAt(at);
    if (word != Vocabulary.UNKNOWN) {
      return word;
    }
    long hash = 7;
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      hash = hash * 31 + Character.toLowerCase(tokens.text().charAt(i));
    }
    return hash | 1L << 62;
  }

  private boolean isSame(Known known, int start, int end) {
    return known.length() == end - start && stands(known, start);
  }

  private boolean stands(Known known, int at) {
    for (int i = 0; i < known.length(); i++) {
      boolean capital = tokens.isCapitalizedAt(at + i) || !tokens.isCapitalizedAt(known.start + i);
      boolean broken = i > 0 && tokens.isParagraphBefore(at + i);
      if (key(at + i) != key(known.start + i) || !capital || broken) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name met before may begin with the word at a token, which has a capital. */
  boolean mayBegin(int at) {
    return firsts.get(tokens.idAt(at)) && byFirst.containsKey(key(at));
  }

  /** The end of the longest name met before that stands at a token, or {@link #NONE}. */
  private int known(int at) {
    int end = NONE;
    for (Known known : byFirst.getOrDefault(key(at), List.of())) {
      if (at + known.length() > end && stands(known, at)) {
        end = at + known.length();
      }
    }
    return end;
  }

  /** The same where no other word with a capital goes on; for a name that something announces. */
  int announcedEnd(int at) {
    if (!tokens.isCapitalizedAt(at) || !mayBegin(at)) {
      return NONE;
    }
    int end = known(at);
    return end == NONE || goesOn(end) ? NONE : end;
  }

  /** The same of names that cannot be taken for a word: of two syllables, or no Vietnamese one. */
  int firmEnd(int at) {
    int end = announcedEnd(at);
    return end != NONE && isFirm(at, end) && !isOtherName(at, end) ? end : NONE;
  }

  /** The end of the name met before that stands at a token, or {@link #NONE}. */
  int end(int at) {
    int end = announcedEnd(at);
    boolean subject = end != NONE && isSubject(at, end);
    boolean sentenced = end != NONE && isSentenced(end);
    if (sentenced || subject && isNamedAsWell(at, end)) {
      return end;
    }
    if (end == NONE || isOtherName(at, end) || tokens.isAllCapsAt(at) && tokens.length(at) > 1) {
      return NONE;
    }
    boolean word = end == at + 1 && words.ordinary().value(tokens, at).equals("both");
    boolean is =
        isFirm(at, end) && !word
            || subject
            || isRelative(at, end)
            || isObject(at, end)
            || (opensSentence(at) ? isOpening(at, end) : isInside(at, end));
    return is ? end : NONE;
  }

  /**
   * Whether the bearer does something at the head of a clause though something else be called so: a
   * country ({@code Nga nói}), a town, a commune ({@code Ngọc Hà kể}), the first word of others
   * ({@code Toàn khai}).
   */
  private boolean isNamedAsWell(int at, int end) {
    if (words.beforeRepeated().isAt(tokens, at - 1)) {
      return false;
    }
    boolean country = end == at + 1 && words.countries().end(tokens, at) == end;
    boolean commune = end == at + 2 && words.places().value(tokens, at).equals("W");
    boolean town = // Vinh kể, not Vinh đã mưa
        end == at + 1
            && words.places().end(tokens, at) == end
            && !words.auxiliaries().isAt(tokens, end);
    boolean opener =
        end == at + 1
            && words.nameStops().end(tokens, at) == end
            && words.ordinary().value(tokens, at).isEmpty()
            && !words.honorifics().isAt(tokens, at);
    return country || commune || town || opener;
  }

  /** {@code tuyên phạt Tiễn 18 năm tù, Lượt 15 năm tù}. */
  private boolean isSentenced(int end) {
    return tokens.isNumberAt(end) && words.sentences().isAt(tokens, end + 1);
  }

  private boolean goesOn(int end) {
    boolean point = tokens.isSymbolAt(end, '.') && tokens.isCapitalizedAt(end + 1);
    return tokens.isCapitalizedAt(end) && !tokens.isBreakBefore(end)
        || tokens.isDashAt(end) && !tokens.isBlankBefore(end)
        || point && !tokens.isBlankBefore(end) && !tokens.isBlankBefore(end + 1); // St.Petersburg
  }

  /** Behind another word with a capital that opens no sentence: {@code Tây Ban Nha}. */
  boolean isInside(int at) {
    boolean dash = tokens.isDashAt(at - 1) && (!tokens.isBlankBefore(at) || isNameAt(at - 2));
    boolean capital = isNameAt(at - 1) && !tokens.isBreakBefore(at);
    return dash || capital && (isOfName(at - 1) || !opensSentence(at - 1));
  }

  /** {@code Lê Thiện}, {@code Dân Trí}: a longer name rather than a word that opens a sentence. */
  private boolean isOfName(int at) {
    return words.countries().isAt(tokens, at)
        || words.surnames().isSyllableAt(tokens, at)
            && words.nameStops().end(tokens, at) == NONE
            && !words.honorifics().isAt(tokens, at);
  }

  private boolean isNameAt(int at) {
    return at >= 0 && tokens.isCapitalizedAt(at);
  }

  /** Whether nothing but a person is meant behind a calling: not {@code nhà văn Pháp}. */
  boolean isNoWord(int at, int end) {
    if (words.places().end(tokens, at) >= end || words.countries().end(tokens, at) >= end) {
      return false;
    }
    return end > at + 1
        || words.ordinary().end(tokens, at) <= at + 1
            && !words.ordinary().value(tokens, at).equals("both");
  }

  private boolean isFirm(int at, int end) {
    return end > at + 1 || !words.surnames().isSyllableAt(tokens, at) && tokens.length(at) > 4;
  }

  private boolean isOtherName(int at, int end) {
    return words.countries().end(tokens, at) >= end
        || words.places().end(tokens, at) >= end
        || end == at + 1 && words.nameStops().isAt(tokens, at);
  }

  /** Behind a stop, a colon, a quotation mark, or first in a line. */
  boolean opensSentence(int at) {
    return at == 0
        || tokens.isBreakBefore(at)
        || !tokens.isWordAt(at - 1)
            && !tokens.isNumberAt(at - 1)
            && !tokens.isSymbolAt(at - 1, ',')
            && !tokens.isSymbolAt(at - 1, ';')
            && !tokens.isSymbolAt(at - 1, '(');
  }

  /** {@code Nghênh không biết}; not {@code Nhưng không}, {@code Hùng vĩ}. */
  private boolean isOpening(int at, int end) {
    boolean said = tokens.isWordAt(end) && !tokens.isBreakBefore(end);
    boolean sign = tokens.isSymbolAt(end, ':') || tokens.isSymbolAt(end, ',');
    return (said || sign) && words.ordinary().end(tokens, at) == NONE;
  }

  /** {@code cho biết Nhàn có thể}; not {@code ở Trung ương}, {@code của Đảng}. */
  private boolean isInside(int at, int end) {
    return !tokens.isNumberAt(end)
        && (words.ordinary().end(tokens, at) == NONE
            || words.ordinary().value(tokens, at).equals("start"));
  }

  private boolean isSubject(int at, int end) {
    boolean opens = !tokens.isWordAt(at - 1) && !tokens.isNumberAt(at - 1);
    return (opens || words.beforeRepeated().isAt(tokens, at - 1))
        && words.doing().isAt(tokens, end)
        && !tokens.isCapitalizedAt(end)
        && words.ordinary().end(tokens, at) <= end; // Công nhận
  }

  /** {@code mẹ Hoa}, {@code gia đình Hoa}: also of a name that is a word as well. */
  private boolean isRelative(int at, int end) {
    boolean kin = words.kin().isAt(tokens, at - 1) || words.kin().end(tokens, at - 2) == at;
    return kin && !tokens.isBreakBefore(at) && words.ordinary().end(tokens, at) <= end;
  }

  private boolean isObject(int at, int end) {
    boolean sign = !tokens.isWordAt(end) && !tokens.isNumberAt(end) && !tokens.isDashAt(end);
    return words.beforeRepeated().isAt(tokens, at - 1)
        && !tokens.isBreakBefore(at)
        && (sign || words.and().isAt(tokens, end));
  }
}
