package org.vanban.search;

import java.util.ArrayList;
import java.util.List;
import org.vanban.text.Characters;

/** Cuts a query into brackets, quoted phrases and words. */
final class QueryLexer {

  enum Kind {
    OPEN,
    CLOSE,
    PHRASE,
    EXACT,
    WORD,
    END
  }

  /**
   * A piece of the query.
   *
   * @param text without its quotation marks
   * @param start where it begins
   * @param end the unit after it
   */
  record Lexeme(Kind kind, String text, int start, int end) {}

  private final String query;
  private int at;

  private QueryLexer(String query) {
    this.query = query;
  }

  /**
   * The pieces, the last of them the end.
   *
   * @throws QuerySyntaxException if a quotation mark has no second
   */
  static List<Lexeme> lex(String query) {
    QueryLexer lexer = new QueryLexer(query);
    List<Lexeme> pieces = new ArrayList<>();
    Lexeme piece;
    do {
      piece = lexer.next();
      pieces.add(piece);
    } while (piece.kind() != Kind.END);
    return pieces;
  }

  private Lexeme next() {
    while (at < query.length() && Characters.isBlank(query.charAt(at))) {
      at++;
    }
    int start = at;
    if (at == query.length()) {
      return new Lexeme(Kind.END, "", at, at);
    }
    char c = query.charAt(at);
    if (c == '(' || c == ')') {
      at++;
      return new Lexeme(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), start, at);
    }
    if (isQuote(c)) {
      return new Lexeme(Kind.PHRASE, quoted(start), start, at);
    }
    if (c == '=' && at + 1 < query.length() && isQuote(query.charAt(at + 1))) {
      at++;
      return new Lexeme(Kind.EXACT, quoted(start), start, at);
    }
    return word(start);
  }

  private String quoted(int start) {
    int from = ++at;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    if (at == query.length()) {
      throw new QuerySyntaxException(query, start, "a quotation mark without its second");
    }
    return query.substring(from, at++);
  }

  /** A word ends at a blank or bracket; behind a field's colon at once, so that a value follows. */
  private Lexeme word(int start) {
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Characters.isBlank(c) || c == '(' || c == ')' || isQuote(c)) {
        break;
      }
      at++;
      if (c == ':' && QueryReader.FIELDS.contains(query.substring(start, at - 1))) {
        break;
      }
    }
    return new Lexeme(Kind.WORD, query.substring(start, at), start, at);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }
}
