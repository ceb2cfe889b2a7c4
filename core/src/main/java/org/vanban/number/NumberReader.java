package org.vanban.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.vanban.number.Numeral.Shape;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.Amount;

/**
 * Reads the number that begins at a token: {@code 30 ngàn 309 tỷ}, {@code 4,52 ngàn}, {@code một
 * trăm linh năm}, {@code nửa tỷ}.
 *
 * <pre>
 *   numeral  = half { multiplier } | part { part }          a later part is smaller than the last multiplier
 *   part     = ( digits | words ) { multiplier } [ rưỡi | mốt | tư | lăm ]     hai tỉ mốt: a tenth of the multiplier
 * </pre>
 *
 * <p>A numeral never runs over an empty line. Immutable and safe for many threads; a reading looks
 * at no more than {@value #LONGEST} tokens.
 */
public final class NumberReader {
  private static final int LONGEST = 48;
  private static final int MOST_ZEROS = 18;
  private static final int THOUSAND = 3;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumberWords words;

  private NumberReader(NumberWords words) {
    this.words = words;
  }

  /** The reader, with its words entered into a vocabulary that is being gathered. */
  public static NumberReader load(Vocabulary.Builder vocabulary) {
    return new NumberReader(NumberWords.load(vocabulary));
  }

  /** Whether a number may begin with this token: digits, or a number word. */
  public boolean canBegin(Tokens tokens, int token) {
    return tokens.isNumberAt(token) || words.canBegin(tokens.idAt(token));
  }

  /** The longest number that begins at a token. */
  public Optional<Numeral> readAt(Tokens tokens, int start) {
    return canBegin(tokens, start) ? new Reading(tokens, start).numeral() : Optional.empty();
  }

  /** One reading, while it goes on. */
  private final class Reading {
    private final Tokens tokens;
    private final int start;
    private int at;
    private BigDecimal total = BigDecimal.ZERO; // parts that are finished
    private BigDecimal part = BigDecimal.ZERO; // the part being read
    private int zeros; // of all multipliers of the part
    private int lastZeros; // of the last of them
    private Shape shape = Shape.WORDS;

    Reading(Tokens tokens, int start) {
      this.tokens = tokens;
      this.start = start;
      this.at = start;
    }

    Optional<Numeral> numeral() {
      if (!firstPart()) {
        return Optional.empty();
      }
      multipliers();
      BigDecimal leading = part;
      int firstZeros = zeros;
      Shape firstShape = shape;
      part = part.scaleByPowerOfTen(zeros);
      while (lastZeros > 0 && at - start < LONGEST && nextPart()) {
        // the parts add up in the fields
      }
      Amount amount = Amount.of(plus(total, part));
      return Optional.of(new Numeral(start, at, amount, leading, firstZeros, firstShape));
    }

    private boolean firstPart() {
      if (words.isHalf(tokens.idAt(at))) {
        at++;
        part = HALF;
        return words.multiplierZeros(tokens, at) != 1;
      }
      return digits() || group();
    }

    private boolean digits() {
      Optional<Digits> digits = Digits.readAt(tokens, at);
      digits.ifPresent(
          d -> {
            part = d.value();
            shape = d.shape();
            at = d.end();
          });
      return digits.isPresent();
    }

    private boolean group() {
      int end = words.groupEnd(tokens, at);
      if (end <= at) {
        return false;
      }
      part = BigDecimal.valueOf(words.groupValue(tokens, at, end));
      at = end;
      return true;
    }

    /** Takes the multipliers that follow the part. */
    private void multipliers() {
      zeros = 0;
      lastZeros = 0;
      while (near(at)) {
        int more = words.multiplierZeros(tokens, at);
        if (more == 0 || zeros + more > MOST_ZEROS) {
          break;
        }
        zeros += more;
        lastZeros = more;
        at++;
      }
      if (zeros > 1 && words.isAndHalf(tokens.idAt(at))) {
        part = part.add(HALF.scaleByPowerOfTen(lastZeros - zeros));
        at++;
        lastZeros = 0;
      } else if (zeros >= THOUSAND && words.unitAt(tokens, at) > 0 && near(at)) {
        part =
            part.add(
                BigDecimal.valueOf(words.unitAt(tokens, at))
                    .scaleByPowerOfTen(lastZeros - zeros - 1));
        at++;
        lastZeros = 0;
      }
    }

    /** Takes one more part, smaller than the multiplier before it; whether there was one. */
    private boolean nextPart() {
      int from = at;
      int before = lastZeros;
      Shape printed = shape;
      BigDecimal sofar = plus(total, part);
      BigDecimal done = total;
      BigDecimal last = part;
      boolean spelled = !tokens.isNumberAt(at);
      if (near(at)
          && (spelled ? linkedGroup() : digits())
          && part.compareTo(BigDecimal.ONE.scaleByPowerOfTen(before)) < 0) {
        boolean closes = spelled ? at - from > 1 : figureCloses(before);
        multipliers();
        if (zeros > before) { // 30 ngàn 309 tỷ: the multiplier holds of all before it
          total = BigDecimal.ZERO;
          part = plus(sofar, part).scaleByPowerOfTen(zeros);
        } else {
          total = sofar;
          part = part.scaleByPowerOfTen(zeros);
        }
        if (zeros > 0 || closes) {
          return true;
        }
      }
      at = from;
      total = done;
      part = last;
      shape = printed;
      lastZeros = 0;
      return false;
    }

    /** {@code nghìn 200}: three digits fill the places behind a thousand. */
    private boolean figureCloses(int before) {
      return before == 3 && part.scale() == 0 && tokens.length(at - 1) == 3;
    }

    private boolean linkedGroup() {
      if (words.isLink(tokens.idAt(at))) {
        int end = words.groupEnd(tokens, at + 1);
        if (end != at + 2) {
          return false;
        }
        part = BigDecimal.valueOf(words.groupValue(tokens, at + 1, end));
        at = end;
        return true;
      }
      return group();
    }

    /** The sum, as finely given as the finer of the two; a nought that was not printed is none. */
    private static BigDecimal plus(BigDecimal done, BigDecimal more) {
      return done.signum() == 0 ? more : done.add(more);
    }

    private boolean near(int token) {
      return token < tokens.size() && !tokens.isParagraphBefore(token);
    }
  }
}
