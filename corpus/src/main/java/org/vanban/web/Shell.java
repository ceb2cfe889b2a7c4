package org.vanban.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of HTML with holes: {@code {{word:search}}} takes a word of the language, {@code
 * {{detail}}} a value, {@code {{lang}}} the language itself. Whatever goes in is escaped.
 */
final class Shell {
  private static final Pattern HOLE = Pattern.compile("\\{\\{(word:)?([a-zA-Z0-9.-]{1,60})\\}\\}");

  private final String html;

  Shell(String name) {
    html = new String(Assets.bytes(name), StandardCharsets.UTF_8);
  }

  String fill(PageWords words, Map<String, String> values) {
    Matcher hole = HOLE.matcher(html);
    StringBuilder page = new StringBuilder();
    while (hole.find()) {
      String key = hole.group(2);
      String value =
          hole.group(1) != null
              ? words.get(key)
              : key.equals("lang") ? words.language() : values.getOrDefault(key, "");
      hole.appendReplacement(page, Matcher.quoteReplacement(escape(value)));
    }
    return hole.appendTail(page).toString();
  }

  /** Text as it may stand in HTML, inside quoted attributes too. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
