package org.vanban.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import org.vanban.mention.Mention;
import org.vanban.mention.Taken;
import org.vanban.table.TableReader;
import org.vanban.text.SentenceDetector;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Finds names that the rules leave open, by a trained model: {@code Thoong-lun Xi-xu-lít}.
 *
 * <p>The model sees a sentence only where two capitalised words in a row stand outside everything
 * the rules found. Every document has a finder of its own over the shared model, so nothing learnt
 * in one is carried to the next. Immutable and safe for many threads.
 */
public final class NameFinder {
  static final String PERSON = "person";

  /** A name the model is less sure of is not taken: a wrong name costs more than a missed one. */
  private static final double SURE = 0.8;

  private final NameModel model;
  private final BitSet namesOfElse; // words before the name of a street, a school, a place

  private NameFinder(NameModel model, BitSet namesOfElse) {
    this.model = model;
    this.namesOfElse = namesOfElse;
  }

  /**
   * A finder over a model.
   *
   * @throws IllegalStateException if the table of contexts is damaged
   */
  public static NameFinder load(Vocabulary.Builder words, NameModel model) {
    BitSet namesOfElse = new BitSet();
    TableReader.rows(NameFinder.class, "names-of-else.tsv")
        .forEach(row -> namesOfElse.set(words.intern(row.get("word"))));
    return new NameFinder(model, namesOfElse);
  }

  /**
   * The persons in what the rules left open, sorted and disjoint, none overlapping a mention that
   * is known.
   *
   * @param tokens the text
   * @param known what the rules found
   */
  public List<Mention.Person> find(Tokens tokens, Collection<? extends Mention> known) {
    Taken taken = Taken.of(tokens, known, List.of());
    int[] starts = SentenceDetector.starts(tokens);
    List<Mention.Person> found = new ArrayList<>();
    NameFinderME finder = new NameFinderME(model.model());
    for (int i = 0; i + 1 < starts.length; i++) {
      if (isOpen(tokens, taken, starts[i], starts[i + 1])) {
        find(finder, tokens, taken, starts[i], starts[i + 1], found);
      }
    }
    return List.copyOf(found);
  }

  private void find(
      NameFinderME finder,
      Tokens tokens,
      Taken taken,
      int from,
      int to,
      List<Mention.Person> found) {
    Span[] spans = finder.find(surfaces(tokens, from, to));
    double[] sure = finder.probs(spans);
    for (int i = 0; i < spans.length; i++) {
      int start = from + spans[i].getStart();
      int end = from + spans[i].getEnd();
      if (sure[i] >= SURE
          && taken.isFree(start, end)
          && isName(tokens, start, end)
          && !isNameOfElse(tokens, start)) {
        String name = TextNormalizer.blanksFolded(tokens.surface(start, end));
        found.add(
            new Mention.Person(
                tokens.span(start, end),
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Mention.By.MODEL));
      }
    }
  }

  /**
   * Whether two capitalised words in a row, of which the first does not begin the sentence, are
   * left.
   */
  private static boolean isOpen(Tokens tokens, Taken taken, int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (isFree(tokens, taken, i) && isFree(tokens, taken, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFree(Tokens tokens, Taken taken, int token) {
    return tokens.isCapitalizedAt(token)
        && tokens.length(token) > 1
        && taken.isFree(token, token + 1);
  }

  /**
   * Whether the word before, a stop or colon passed over, says that something else bears the name,
   * or is the number of a house: {@code 36 Lục Văn Sình}.
   */
  private boolean isNameOfElse(Tokens tokens, int start) {
    boolean sign = tokens.isSymbolAt(start - 1, '.') || tokens.isSymbolAt(start - 1, ':');
    int before = sign ? start - 2 : start - 1;
    return tokens.isNumberAt(start - 1) || namesOfElse.get(tokens.idAt(before));
  }

  /** Two words or more, all of them capitalised, joined by blanks or hyphens alone. */
  private static boolean isName(Tokens tokens, int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      if (tokens.isCapitalizedAt(i)) {
        words++;
      } else if (!tokens.isDashAt(i)
          && !(i > start && tokens.isWordAt(i) && tokens.isDashAt(i - 1))) {
        return false;
      }
    }
    return words >= 2;
  }

  static String[] surfaces(Tokens tokens, int from, int to) {
    String[] surfaces = new String[to - from];
    for (int i = from; i < to; i++) {
      surfaces[i - from] = tokens.surface(i);
    }
    return surfaces;
  }
}
