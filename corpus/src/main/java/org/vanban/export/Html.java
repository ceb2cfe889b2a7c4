package org.vanban.export;

import java.util.regex.Pattern;

/** Text of articles as text of a page, whatever stands in it. */
final class Html {
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");

  private Html() {}

  /**
   * As text or as an attribute's value in double quotes. What HTML cannot hold is left out, and so
   * are the marks by which a text turns the order of what follows: {@code 46/51} has to be read as
   * it is printed.
   */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Html::isShown).forEach(c -> append(out, c));
    return out.toString();
  }

  private static boolean isShown(int c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F;
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return !control && !half && !turns && (c & 0xFFFE) != 0xFFFE;
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.append(' ');
      default -> out.appendCodePoint(c);
    }
  }

  /**
   * As an anchor and its address alike: {@code parts-sum@5+12} stays, any other sign than these is
   * its number, {@code a~20b}.
   */
  static String anchor(String id) {
    StringBuilder out = new StringBuilder(id.length());
    for (int at = 0; at < id.length(); at++) {
      char c = id.charAt(at);
      boolean plain = c < 0x7F && Character.isLetterOrDigit(c) || ".-_@+".indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : "~" + Integer.toHexString(c));
    }
    return out.toString();
  }

  /** A link where the address is one of the web, else the address as text. */
  static String link(String address) {
    String shown = text(address);
    return WEB.matcher(address).matches()
        ? "<a href=\"" + shown + "\" rel=\"noreferrer noopener\">" + shown + "</a>"
        : shown;
  }
}
