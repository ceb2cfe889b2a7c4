package org.vanban.search;

/**
 * A query that cannot be read, {@code "nghị quyết} without its second quotation mark; the message
 * names the column.
 */
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int column;
  private final String fault;

  QuerySyntaxException(String query, int offset, String fault) {
    super("column " + (offset + 1) + ": " + fault);
    this.query = query;
    this.column = offset + 1;
    this.fault = fault;
  }

  /** The same fault, told of the whole query. */
  QuerySyntaxException in(String whole) {
    return new QuerySyntaxException(whole, column - 1, fault);
  }

  /** The query as typed. */
  public String query() {
    return query;
  }

  /** Where it cannot be read, counted from 1, in UTF-16 units. */
  public int column() {
    return column;
  }

  /** The query, and a mark under the column. */
  public String pointer() {
    return query + "\n" + " ".repeat(column - 1) + "^";
  }
}
