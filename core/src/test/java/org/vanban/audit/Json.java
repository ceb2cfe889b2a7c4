package org.vanban.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader of JSON for test data: objects as maps, arrays as lists, anything else as strings. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * Reads one value; {@code null} becomes an empty {@link Optional}, numbers stay as printed.
   *
   * @throws IllegalArgumentException if the text is no JSON
   */
  static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.blanks();
    if (json.at < text.length()) {
      throw new IllegalArgumentException("more behind the value at " + json.at);
    }
    return value;
  }

  private Object value() {
    blanks();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> plain();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    for (boolean more = opens('}'); more; more = goesOn('}')) {
      blanks();
      String key = string();
      blanks();
      take(':');
      object.put(key, value());
    }
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    for (boolean more = opens(']'); more; more = goesOn(']')) {
      array.add(value());
    }
    return array;
  }

  private boolean opens(char end) {
    at++;
    blanks();
    at += peek() == end ? 1 : 0;
    return text.charAt(at - 1) != end;
  }

  private boolean goesOn(char end) {
    blanks();
    boolean more = peek() == ',';
    take(more ? ',' : end);
    return more;
  }

  private String string() {
    take('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    char c = text.charAt(at++);
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    int control = "nrtbf".indexOf(c);
    return control < 0 ? c : "\n\r\t\b\f".charAt(control);
  }

  private Object plain() {
    int start = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String plain = text.substring(start, at);
    return plain.equals("null") ? Optional.empty() : plain;
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw new IllegalArgumentException("ends too early");
    }
    return text.charAt(at);
  }

  private void take(char c) {
    if (peek() != c) {
      throw new IllegalArgumentException(c + " wanted at " + at);
    }
    at++;
  }
}
