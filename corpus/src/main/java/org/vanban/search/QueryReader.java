package org.vanban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vanban.search.QueryLexer.Kind;
import org.vanban.search.QueryLexer.Lexeme;
import org.vanban.text.TextNormalizer;

/**
 * The reader of the query language, {@code official:"Phạm Minh Chính" AND nghi quyet 18}.
 *
 * <pre>
 * query     = any
 * any       = all { "OR" all }
 * all       = condition { ["AND"] condition }
 * condition = "NOT" condition | nearness
 * nearness  = item { "w/" digits item }
 * item      = "(" any ")"                       conditions in one bracket hold of one mention
 *           | field ":" value
 *           | "\"" text "\""                    words in a row
 *           | "=" "\"" text "\""                letter for letter
 *           | word { word }                     plain words, understood together
 * value     = "[" end "TO" end "]"              end = date, number or "*"
 *           | ("&lt;" | "&lt;=" | "&gt;" | "&gt;=") number
 *           | "\"" text "\"" | word
 * field     = "directive" | "official" | "office" | "issuer" | "organization" | "place" | "date"
 *           | "published" | "ratio" | "percent" | "quantity" | "unit" | "title" | "section"
 *           | "source" | "outlet" | "author" | "post" | "kind" | "verdict"
 * </pre>
 *
 * {@code AND}, {@code OR}, {@code NOT} and {@code TO} are operators in capitals only. A word may
 * hold {@code *}. Plain words in a row go to {@link PlainWords}, which knows directives, persons,
 * offices, dates and figures. Immutable and safe for many threads.
 */
public final class QueryReader {
  static final Set<String> FIELDS =
      Set.of(
          "directive",
          "official",
          "office",
          "issuer",
          "organization",
          "place",
          "date",
          "published",
          "ratio",
          "percent",
          "quantity",
          "unit",
          "title",
          "section",
          "source",
          "outlet",
          "author",
          "post",
          "kind",
          "verdict");

  /** The fields whose values stand in the text as mentions. */
  private static final Set<String> PLACED =
      Set.of("directive", "official", "office", "issuer", "organization", "place", "unit");

  /** Longer queries are a mistake, and would let brackets nest without end. */
  private static final int LONGEST = 4000;

  private static final int DEEPEST = 50;

  private final PlainWords words;

  /** A reader that takes plain words as they are. */
  public QueryReader() {
    this(PlainWords.asTyped());
  }

  QueryReader(PlainWords words) {
    this.words = words;
  }

  /**
   * Reads a query; an empty one has no conditions.
   *
   * @throws QuerySyntaxException if it cannot be read, with the column
   */
  public QueryNode read(String query) {
    String nfc = TextNormalizer.nfc(query);
    if (nfc.length() > LONGEST) {
      throw new QuerySyntaxException(nfc, LONGEST, "a query of more than " + LONGEST + " letters");
    }
    return new Parse(nfc).query();
  }

  /** One query while it is read. */
  private final class Parse {
    private final String query;
    private final List<Lexeme> pieces;
    private int at;
    private int depth;

    Parse(String query) {
      this.query = query;
      this.pieces = QueryLexer.lex(query);
    }

    QueryNode query() {
      if (peek().kind() == Kind.END) {
        return new QueryNode.All(List.of());
      }
      QueryNode node = any();
      if (peek().kind() != Kind.END) {
        throw fault("a bracket that was not opened");
      }
      return node;
    }

    private QueryNode any() {
      List<QueryNode> nodes = new ArrayList<>(List.of(all()));
      while (takes("OR")) {
        nodes.add(all());
      }
      return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Any(nodes);
    }

    private QueryNode all() {
      List<QueryNode> nodes = new ArrayList<>(List.of(condition()));
      while (true) {
        boolean and = takes("AND");
        if (!and && (isOperator("OR") || isEnd())) {
          break;
        }
        nodes.add(condition());
      }
      return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.All(nodes);
    }

    private QueryNode condition() {
      if (takes("NOT")) {
        if (++depth > DEEPEST) {
          throw fault("more than " + DEEPEST + " conditions in each other");
        }
        QueryNode node = new QueryNode.Not(condition());
        depth--;
        return node;
      }
      Lexeme first = peek();
      QueryNode left = item();
      while (isNear(peek())) {
        int distance = Integer.parseInt(next().text().substring(2));
        Lexeme second = peek();
        left = new QueryNode.Near(placed(left, first), placed(item(), second), distance);
      }
      return left;
    }

    /** The item, if it stands somewhere in the text, where nearness is counted. */
    private QueryNode placed(QueryNode item, Lexeme start) {
      if (!hasPlace(item)) {
        throw new QuerySyntaxException(
            query, start.start(), "w/ takes words, phrases and mentions on either side");
      }
      return item;
    }

    private static boolean hasPlace(QueryNode node) {
      return switch (node) {
        case QueryNode.Field f ->
            PLACED.contains(f.name()) && f.value() instanceof QueryNode.Value.Text;
        case QueryNode.Any any -> any.nodes().stream().allMatch(Parse::hasPlace);
        case QueryNode.All all -> all.nodes().stream().allMatch(Parse::hasPlace);
        case QueryNode.Not not -> false;
        case QueryNode.Together together -> false;
        default -> true;
      };
    }

    private QueryNode item() {
      Lexeme piece = peek();
      return switch (piece.kind()) {
        case OPEN -> bracket();
        case PHRASE -> new QueryNode.Phrase(next().text());
        case EXACT -> new QueryNode.Exact(next().text());
        case CLOSE -> throw fault("a condition is missing before the bracket");
        case END -> throw fault("a condition is missing at the end");
        case WORD -> {
          if (isReserved(piece)) {
            throw fault("a condition is missing before " + piece.text());
          }
          yield isField(piece) ? field() : plain();
        }
      };
    }

    private QueryNode bracket() {
      Lexeme open = next();
      if (++depth > DEEPEST) {
        throw fault("more than " + DEEPEST + " brackets in each other");
      }
      QueryNode node = any();
      depth--;
      if (peek().kind() != Kind.CLOSE) {
        throw new QuerySyntaxException(query, open.start(), "a bracket that is not closed");
      }
      next();
      boolean fieldsAlone =
          node instanceof QueryNode.All all
              && all.nodes().stream().allMatch(QueryNode.Field.class::isInstance);
      return fieldsAlone
          ? new QueryNode.Together(
              ((QueryNode.All) node).nodes().stream().map(QueryNode.Field.class::cast).toList())
          : node;
    }

    /** A run of words, up to a phrase, a field, an operator or a bracket. */
    private QueryNode plain() {
      int start = peek().start();
      int end = start;
      while (peek().kind() == Kind.WORD && !isReserved(peek()) && !isField(peek())) {
        if (peek().text().contains("*")) {
          if (end > start) {
            break;
          }
          return new QueryNode.Wildcard(next().text());
        }
        end = next().end();
      }
      return words.read(query, start, end);
    }

    private QueryNode field() {
      Lexeme name = next();
      String field = name.text().substring(0, name.text().length() - 1);
      Lexeme value = peek();
      if (value.start() > name.end() || value.kind() == Kind.END) {
        throw new QuerySyntaxException(
            query, name.end(), "a value is missing after " + name.text());
      }
      return new QueryNode.Field(field, value(value), value.start());
    }

    private QueryNode.Value value(Lexeme value) {
      if (value.kind() == Kind.PHRASE || value.kind() == Kind.EXACT) {
        return new QueryNode.Value.Text(next().text());
      }
      if (value.kind() != Kind.WORD) {
        throw fault("a value is missing");
      }
      if (value.text().startsWith("[")) {
        return range();
      }
      String text = next().text();
      int operator = text.startsWith("<=") || text.startsWith(">=") ? 2 : 1;
      if (text.startsWith("<") || text.startsWith(">")) {
        return new QueryNode.Value.Compared(text.substring(0, operator), text.substring(operator));
      }
      return new QueryNode.Value.Text(text);
    }

    private QueryNode.Value range() {
      Lexeme first = next();
      String from = first.text().substring(1);
      if (from.isEmpty()) {
        from = next().text();
      }
      if (!takes("TO")) {
        throw new QuerySyntaxException(query, first.start(), "a range is written [from TO to]");
      }
      Lexeme last = next();
      String to = last.text();
      if (to.endsWith("]")) {
        return new QueryNode.Value.Range(from, to.substring(0, to.length() - 1));
      }
      if (!next().text().equals("]")) {
        throw new QuerySyntaxException(query, last.end(), "a range is written [from TO to]");
      }
      return new QueryNode.Value.Range(from, to);
    }

    private boolean isField(Lexeme piece) {
      String text = piece.text();
      return text.endsWith(":") && FIELDS.contains(text.substring(0, text.length() - 1));
    }

    private boolean isReserved(Lexeme piece) {
      return isNear(piece) || Set.of("AND", "OR", "NOT").contains(piece.text());
    }

    private boolean isNear(Lexeme piece) {
      return piece.kind() == Kind.WORD && piece.text().matches("w/\\d{1,3}");
    }

    private boolean isOperator(String operator) {
      return peek().kind() == Kind.WORD && peek().text().equals(operator);
    }

    private boolean takes(String operator) {
      boolean there = isOperator(operator);
      at += there ? 1 : 0;
      return there;
    }

    private boolean isEnd() {
      return peek().kind() == Kind.END || peek().kind() == Kind.CLOSE;
    }

    private Lexeme peek() {
      return pieces.get(at);
    }

    private Lexeme next() {
      Lexeme piece = pieces.get(at);
      at = Math.min(at + 1, pieces.size() - 1);
      return piece;
    }

    private QuerySyntaxException fault(String what) {
      return new QuerySyntaxException(query, peek().start(), what);
    }
  }
}
