package org.vanban.mention;

import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/** The tokens of a text that mentions and offices stand on, for what is read in the rest. */
public final class Taken {
  private final Tokens tokens;
  private final BitSet taken;
  private final BitSet counted = new BitSet(); // by quantities
  private final BitSet alone; // by offices that no person stands beside

  private Taken(Tokens tokens) {
    this.tokens = tokens;
    this.taken = new BitSet(tokens.size());
    this.alone = new BitSet(tokens.size());
  }

  /**
   * What mentions take, with the offices of persons and those that stand alone.
   *
   * @param mentions of the text; quantities take nothing: {@code 3 huyện Ea Kar, …}
   */
  public static Taken of(
      Tokens tokens, Collection<? extends Mention> mentions, Collection<Mention.Office> alone) {
    Taken taken = new Taken(tokens);
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Quantity) {
        set(tokens, taken.counted, mention.span());
      } else {
        taken.add(mention.span());
      }
      if (mention instanceof Mention.Person person) {
        person.offices().forEach(office -> taken.add(office.span()));
      }
    }
    for (Mention.Office office : alone) {
      int start = tokens.firstAtOrAfter(office.span().start());
      if (!isNone(tokens, start)) {
        set(tokens, taken.alone, office.span());
      }
    }
    return taken;
  }

  /** {@code đại diện Sở Y tế}, {@code Đại hội đại biểu Đảng bộ tỉnh}: of the body alone. */
  private static boolean isNone(Tokens tokens, int start) {
    String second =
        start + 1 < tokens.size() ? tokens.surface(start + 1).toLowerCase(Locale.ROOT) : "";
    boolean congress =
        start > 0 && tokens.surface(start - 1).toLowerCase(Locale.ROOT).equals("hội");
    return tokens.surface(start).equalsIgnoreCase("đại")
        && (second.equals("diện") || second.equals("biểu") && congress);
  }

  private static void set(Tokens tokens, BitSet bits, Span span) {
    bits.set(tokens.firstAtOrAfter(span.start()), tokens.firstAtOrAfter(span.end()));
  }

  /** Adds a stretch of the text. */
  public void add(Span span) {
    set(tokens, taken, span);
  }

  public boolean isAt(int token) {
    return token >= 0 && (taken.get(token) || alone.get(token));
  }

  /**
   * Whether a quantity stands on a token: the 3 of {@code Trường Hòa Bình 3 phòng} is no name's.
   */
  public boolean isCountedAt(int token) {
    return counted.get(token);
  }

  /** Whether nothing stands on a stretch of tokens, no quantity either. */
  public boolean isFree(int from, int to) {
    int counts = counted.nextSetBit(from);
    return next(from) >= to && (counts < 0 || counts >= to);
  }

  /** The first token at or after {@code from} that is taken; the size of the text if none is. */
  public int next(int from) {
    int office = alone.nextSetBit(from);
    int mention = nextMention(from);
    return office < 0 ? mention : Math.min(office, mention);
  }

  /** The same, but that an office without a person takes nothing: {@code Ban Bí thư} is none. */
  public int nextMention(int from) {
    int next = taken.nextSetBit(from);
    return next < 0 ? tokens.size() : next;
  }
}
