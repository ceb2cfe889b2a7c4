package org.vanban.text;

/**
 * What is told of each rule that fires while a text is read, so that rules which never do can be
 * found.
 *
 * <p>A row of a table fires where a reader that came to a place finds the row's phrase there, as
 * the longest of its table; a rule of the grammar fires where it reads a stretch of text. Neither
 * says that a mention came of it: a later rule may have refused.
 */
public interface Trace {
  /** Looks away. */
  Trace NONE =
      new Trace() {
        @Override
        public void row(String table, int line) {}

        @Override
        public void rule(Enum<?> rule) {}
      };

  /**
   * A row of a table fired.
   *
   * @param table the name of its file, {@code offices.tsv}
   * @param line counted from 1
   */
  void row(String table, int line);

  /** A rule of the grammar fired. */
  void rule(Enum<?> rule);
}
