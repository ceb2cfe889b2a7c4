package org.vanban.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The start tags of blocks behind a page's {@code <body>} with their offsets, in the order of the
 * source. Scripts, comments and attribute values are passed over. Linear.
 */
final class SourceTags {
  /** Elements that stand on lines of their own, but for those that a parser makes of itself. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "nav",
          "aside",
          "hgroup",
          "header",
          "footer",
          "ul",
          "ol",
          "pre",
          "blockquote",
          "address",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "ins",
          "del",
          "dl",
          "dt",
          "dd",
          "li",
          "table",
          "caption",
          "thead",
          "tfoot",
          "tr",
          "th",
          "td",
          "video",
          "details",
          "summary",
          "menu",
          "article",
          "main",
          "center",
          "hr",
          "title");

  /** Elements in which {@code <} opens no tag. */
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

  /** What stands before a body that does not begin of itself. */
  private static final Set<String> IN_HEAD =
      Set.of("html", "head", "meta", "link", "base", "script", "style", "title");

  private static final int LONGEST_NAME = 10;

  private final String source;
  private String[] names = new String[256];
  private int[] offsets = new int[256];
  private int size;
  private int body = -1;

  /** The names met last, for a page has few. */
  private final @Nullable String[] met = new String[128];

  private SourceTags(String source) {
    this.source = source;
  }

  static SourceTags of(String source) {
    SourceTags tags = new SourceTags(source);
    tags.scan();
    return tags;
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Where {@code <body>} stands, less than 0 where the body begins of itself or may do so. */
  int body() {
    return body;
  }

  int size() {
    return size;
  }

  String name(int index) {
    return names[index];
  }

  int offset(int index) {
    return offsets[index];
  }

  /** Whether nothing but its name stands in a tag. */
  boolean isBare(int index) {
    int end = offsets[index] + 1 + names[index].length();
    return end < source.length() && source.charAt(end) == '>';
  }

  private void scan() {
    int at = 0;
    int text = 0;
    boolean head = true;
    while (at >= 0 && (at = source.indexOf('<', at)) >= 0) {
      if (body < 0) {
        head = head && isBlank(text, at);
      }
      char next = charAt(at + 1);
      if (isLetter(next)) {
        String name = nameAt(at + 1);
        if (body < 0) {
          if (name.equals("body")) {
            body = at;
          }
          head = head && (body >= 0 || IN_HEAD.contains(name) || name.equals("noscript"));
        }
        if (!head) {
          body = -1;
          return;
        }
        at = startTag(at, name);
      } else if (next == '/' && isLetter(charAt(at + 2))) {
        at = tagEnd(at + 2);
      } else if (next == '!' || next == '?' || next == '/') {
        at = source.startsWith("!--", at + 1) ? commentEnd(at) : behind(">", at);
      } else {
        at++;
        continue; // a sign in the text
      }
      text = at;
    }
  }

  private int startTag(int at, String name) {
    if (body >= 0 && BLOCKS.contains(name)) {
      add(name, at);
    }
    int end = tagEnd(at + 1);
    boolean raw = RAW.contains(name) || body < 0 && name.equals("noscript");
    return raw && end >= 0 ? closing(name, end) : end;
  }

  private void add(String name, int at) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    names[size] = name;
    offsets[size++] = at;
  }

  /** The tag's name in small letters; empty where it is longer than any that counts. */
  private String nameAt(int from) {
    int end = from;
    while (end - from <= LONGEST_NAME && isNamePart(charAt(end))) {
      end++;
    }
    int length = end - from;
    if (length > LONGEST_NAME) {
      return "";
    }
    int slot = (charAt(from) * 31 + charAt(end - 1) * 7 + length) % met.length;
    String known = met[slot];
    if (known != null && known.length() == length && source.startsWith(known, from)) {
      return known;
    }
    String name = source.substring(from, end).toLowerCase(Locale.ROOT);
    met[slot] = name;
    return name;
  }

  /** Behind the {@code >} that closes a tag, which is none in a quoted value. */
  private int tagEnd(int from) {
    int at = from;
    while (isNamePart(charAt(at))) {
      at++;
    }
    boolean value = false;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (value && (c == '"' || c == '\'')) {
        at = source.indexOf(c, at + 1);
        if (at < 0) {
          return -1;
        }
        value = false;
      } else if (value && !isBlank(c)) {
        while (!isBlank(charAt(at)) && charAt(at) != '>') {
          at++;
        }
        value = false;
        continue;
      } else {
        value = value || c == '=';
      }
      at++;
    }
    return -1;
  }

  private int commentEnd(int at) {
    return charAt(at + 4) == '>' ? at + 5 : behind("-->", at + 2);
  }

  private int behind(String end, int from) {
    int at = source.indexOf(end, from);
    return at < 0 ? -1 : at + end.length();
  }

  /** Where the end tag of an element begins in which nothing else is a tag. */
  private int closing(String name, int from) {
    int at = source.indexOf("</", from);
    while (at >= 0
        && (!source.regionMatches(true, at + 2, name, 0, name.length())
            || isNamePart(charAt(at + 2 + name.length())))) {
      at = source.indexOf("</", at + 2);
    }
    return at;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The unit at an offset, {@code >} behind the end. */
  private char charAt(int at) {
    return at < source.length() ? source.charAt(at) : '>';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isNamePart(char c) {
    return !isBlank(c) && c != '/' && c != '>' && c != '<' && c != 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
