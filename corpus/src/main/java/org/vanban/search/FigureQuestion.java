package org.vanban.search;

import java.util.ArrayList;
import java.util.List;
import org.vanban.search.QueryLexer.Kind;
import org.vanban.search.QueryLexer.Lexeme;
import org.vanban.text.TextNormalizer;

/**
 * A question for figures taken apart: {@code hộ nghèo place:"Lâm Đồng" published:2020} is the
 * subject {@code hộ nghèo} in the articles that the rest finds.
 *
 * @param subject the plain words
 * @param rest conditions on the articles, a query of their own
 * @param places the values of {@code place:}, which figures of another place do not answer
 */
record FigureQuestion(String subject, String rest, List<String> places) {
  FigureQuestion {
    places = List.copyOf(places);
  }

  /**
   * Reads a question.
   *
   * @throws QuerySyntaxException if it has neither words nor conditions, or a quotation mark has no
   *     second
   */
  static FigureQuestion of(String question) {
    String query = TextNormalizer.nfc(question);
    List<Lexeme> pieces = QueryLexer.lex(query);
    StringBuilder subject = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    List<String> places = new ArrayList<>();
    int at = 0;
    while (pieces.get(at).kind() != Kind.END) {
      int end = condition(pieces, at);
      if (end > at) {
        rest.append(' ').append(query, pieces.get(at).start(), pieces.get(end - 1).end());
        if (pieces.get(at).text().equals("place:") && end == at + 2) {
          places.add(pieces.get(at + 1).text());
        }
        at = end;
      } else {
        subject.append(' ').append(pieces.get(at).text());
        at++;
      }
    }
    if (subject.isEmpty() && rest.isEmpty()) {
      throw new QuerySyntaxException(query, 0, "a subject is missing, such as: hộ nghèo");
    }
    return new FigureQuestion(subject.toString().strip(), rest.toString().strip(), places);
  }

  /** The piece behind a condition that begins at a piece; the piece itself where none does. */
  private static int condition(List<Lexeme> pieces, int at) {
    Lexeme piece = pieces.get(at);
    int last = pieces.size() - 1;
    if (piece.kind() == Kind.OPEN) {
      int depth = 0;
      int end = at;
      do {
        depth += pieces.get(end).kind() == Kind.OPEN ? 1 : 0;
        depth -= pieces.get(end).kind() == Kind.CLOSE ? 1 : 0;
        end++;
      } while (end < last && depth > 0);
      return end;
    }
    if (piece.kind() != Kind.WORD) {
      return at;
    }
    if (List.of("AND", "OR", "NOT").contains(piece.text())) {
      return at + 1;
    }
    String name = piece.text();
    boolean field =
        name.endsWith(":") && QueryReader.FIELDS.contains(name.substring(0, name.length() - 1));
    if (!field || at + 1 >= last) {
      return field ? at + 1 : at;
    }
    int end = at + 1;
    if (pieces.get(end).text().startsWith("[")) {
      while (end + 1 < last && !pieces.get(end).text().endsWith("]")) {
        end++;
      }
    }
    return end + 1;
  }
}
