package org.vanban.names;

/**
 * The features of a token: what the model is asked with, each a number made of a template and the
 * values in it. {@code word -1} with {@code xã} is one feature, {@code shapes -1, 0} with {@code
 * small, capital} another.
 *
 * <p>The windows are two tokens wide; the run of capitals that the token stands in brings the words
 * before and behind it, however long it is. For one thread.
 */
final class NameFeatures {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final int MOST = 64; // of one token
  private static final int LONGEST_NAME = 8; // longer ones are one length
  private static final int LONGEST_RUN = 4;

  private final NameContext context;
  private final Marks marks;
  private final long[] features = new long[MOST];
  private int count;
  private int template;

  NameFeatures(NameContext context) {
    this.context = context;
    this.marks = context.marks();
  }

  /** The features of the last token that was read. */
  long get(int index) {
    return features[index];
  }

  int count() {
    return count;
  }

  /**
   * Reads the features of a token.
   *
   * @param outcomes of the tokens before it, by number
   * @param start where the name begins that the token before is part of; -1 if it is of none
   */
  void read(int token, byte[] outcomes, int start) {
    count = 0;
    template = 0;
    int last = token > 0 ? outcomes[token - 1] : Outcomes.OTHER;
    int before = token > 1 ? outcomes[token - 2] : Outcomes.OTHER;
    words(token, last, before);
    shapes(token, last);
    name(token, last, start);
    rules(token, last);
    clusters(token, last);
    run(token, last);
    elsewhere(token, last);
  }

  private void words(int token, int last, int before) {
    int word = context.word(token);
    int one = context.word(token - 1);
    int next = context.word(token + 1);
    add();
    add(last);
    add(before, last);
    add(word);
    add(one);
    add(context.word(token - 2));
    add(next);
    add(context.word(token + 2));
    add(last, word);
    add(last, next);
    add(last, one);
    add(context.shape(token), word);
    add(one, word);
    add(word, next);
  }

  private void shapes(int token, int last) {
    int shape = context.shape(token);
    int one = context.shape(token - 1);
    int next = context.shape(token + 1);
    int gap = context.gap(token);
    int gapBehind = context.gap(token + 1);
    add(gap, shape);
    add(one, gap, shape);
    add(shape, gapBehind, next);
    int around = (int) mixed(mixed(mixed(mixed(mixed(0L, one), gap), shape), gapBehind), next);
    add(around);
    add(context.shape(token - 2), around, context.shape(token + 2));
    add(last, around);
  }

  /** The name that the token may go on. */
  private void name(int token, int last, int start) {
    if (last == Outcomes.OTHER || start < 0) {
      template += 4;
      return;
    }
    int shape = context.shape(token);
    add(context.word(start), last, context.word(token));
    add(context.word(start), shape, context.shape(token + 1));
    add(context.word(start), context.word(start + 1), shape);
    add(Math.min(LONGEST_NAME, token - start), last, shape);
  }

  private void rules(int token, int last) {
    int mark = marks.codeAt(token);
    int one = marks.codeAt(token - 1);
    int next = marks.codeAt(token + 1);
    int shape = context.shape(token);
    add(mark);
    add(mark, last);
    add(one, mark);
    add(mark, next);
    add(last, one, mark, next);
    add(mark, context.word(token));
    add(mark, context.shape(token - 1), shape, context.shape(token + 1));
    add(mark, next, marks.codeAt(token + 2), last);
    add(one, shape, last);
  }

  private void clusters(int token, int last) {
    int cluster = context.cluster(token);
    int shape = context.shape(token);
    add(context.cluster(token - 1), last);
    add(cluster, last);
    add(context.cluster(token + 1), last);
    add(context.cluster(token - 1), shape);
    add(shape, context.cluster(token + 1));
  }

  private void run(int token, int last) {
    if (!context.isInRun(token)) {
      template += 7;
      return;
    }
    int start = context.runStart(token);
    int end = context.runEnd(token);
    int place = token == start ? 0 : token == end - 1 ? 1 : 2;
    int where = place * LONGEST_RUN + Math.min(LONGEST_RUN, end - start) - 1;
    int shape = context.shape(token);
    int before = context.cluster(start - 1);
    int behind = context.cluster(end);
    add(context.word(start - 1), where);
    add(context.word(end), place);
    add(before, where, last);
    add(behind, where, last);
    add(before, behind, shape);
    add(where, last, shape);
    add(context.word(end), context.cluster(end + 1));
  }

  private void elsewhere(int token, int last) {
    int here = context.elsewhere(token);
    add(here, context.shape(token), last);
    add(context.pairElsewhere(token), last);
    add(context.pairElsewhere(token - 1), last);
    add(here, marks.codeAt(token), last);
  }

  private void add() {
    add(mixed(0));
  }

  private void add(int one) {
    add(mixed(one));
  }

  private void add(int one, int two) {
    add(mixed(mixed(one), two));
  }

  private void add(int one, int two, int three) {
    add(mixed(mixed(mixed(one), two), three));
  }

  private void add(int one, int two, int three, int four) {
    add(mixed(mixed(mixed(mixed(one), two), three), four));
  }

  /** The number of what is asked next with its first value. */
  private long mixed(int value) {
    return mixed(template + 1L, value);
  }

  private static long mixed(long feature, int value) {
    long mixed = (feature ^ value) * MIX;
    return mixed ^ mixed >>> 29;
  }

  private void add(long feature) {
    template++;
    features[count++] = feature;
  }
}
