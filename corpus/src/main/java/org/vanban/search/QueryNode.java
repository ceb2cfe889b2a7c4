package org.vanban.search;

import java.util.List;

/** A query once read: a tree of conditions, {@code official:Chính AND (nghị quyết 18 OR 19)}. */
public sealed interface QueryNode {

  /** Every condition: words in a row, {@code AND}. */
  record All(List<QueryNode> nodes) implements QueryNode {
    public All {
      nodes = List.copyOf(nodes);
    }
  }

  /** At least one condition: {@code OR}. */
  record Any(List<QueryNode> nodes) implements QueryNode {
    public Any {
      nodes = List.copyOf(nodes);
    }
  }

  /** The condition does not hold: {@code NOT}. */
  record Not(QueryNode node) implements QueryNode {}

  /** Both within a number of words of each other: {@code tinh giản w/5 biên chế}. */
  record Near(QueryNode left, QueryNode right, int distance) implements QueryNode {}

  /** Conditions in one bracket, which hold of one mention: {@code (official:A office:B)}. */
  record Together(List<Field> fields) implements QueryNode {
    public Together {
      fields = List.copyOf(fields);
    }
  }

  /** Words in a row in the text: {@code "tinh giản biên chế"}. */
  record Phrase(String text) implements QueryNode {}

  /** A stretch of the text, letter for letter: {@code ="Uỷ ban"}. */
  record Exact(String text) implements QueryNode {}

  /** A word with {@code *} for any letters: {@code tinh*}. */
  record Wildcard(String pattern) implements QueryNode {}

  /** Words anywhere in the article, pairs of them side by side. */
  record Words(List<String> words) implements QueryNode {
    public Words {
      words = List.copyOf(words);
    }
  }

  /**
   * Words of the title of a document that is asked for beside them: {@code quy định 126 bảo vệ
   * chính trị nội bộ}. An article that names the document by its number alone is meant too; one
   * that has the words stands before it.
   */
  record Title(List<String> words) implements QueryNode {
    public Title {
      words = List.copyOf(words);
    }
  }

  /** What a part of the query was understood to mean. */
  record Meant(String typed, Meaning meaning) implements QueryNode {}

  /** A condition on a field: {@code official:"Phạm Minh Chính"}, {@code percent:>50}. */
  record Field(String name, Value value, int offset) implements QueryNode {}

  /** What a field is to hold. */
  sealed interface Value {
    /** Words, {@code Chính} or {@code "Phạm Minh Chính"}. */
    record Text(String text) implements Value {}

    /** From one to another, both included, {@code [2018-01 TO 2018-06]}; {@code *} for no end. */
    record Range(String from, String to) implements Value {}

    /** {@code <0.6}, {@code >=50}. */
    record Compared(String operator, String number) implements Value {}
  }
}
