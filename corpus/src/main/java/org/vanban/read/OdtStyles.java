package org.vanban.read;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The styles of an ODT file: font and weight, with what each inherits; which lists count. */
final class OdtStyles {
  private static final int LONGEST_CHAIN = 12;

  /** A style as written; the empty string where nothing is. */
  private record Style(String parent, String font, String weight) {
    static final Style NONE = new Style("", "", "");
  }

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> fontFaces = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private String open = "";
  private String openList = "";

  /** Takes the start of an element outside the body. */
  void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "font-face" ->
          fontFaces.put(value(xml, "name"), value(xml, "font-family").replace("'", ""));
      case "style" -> {
        open = value(xml, "name");
        styles.put(open, new Style(value(xml, "parent-style-name"), "", ""));
      }
      case "default-style" -> open = "";
      case "text-properties" -> properties(xml);
      case "list-style" -> openList = value(xml, "name");
      case "list-level-style-number" -> {
        if (!value(xml, "num-format").isEmpty()) {
          String suffix = value(xml, "num-suffix");
          numbers.put(
              openList + "/" + value(xml, "level"), value(xml, "num-prefix") + "1" + suffix);
        }
      }
      default -> {
        // the look of pages
      }
    }
  }

  private void properties(XMLStreamReader xml) {
    Style style = styles.get(open);
    if (style != null) {
      String face = value(xml, "font-name");
      String font = face.isEmpty() ? value(xml, "font-family") : fontFaces.getOrDefault(face, face);
      styles.put(open, new Style(style.parent(), font, value(xml, "font-weight")));
    }
  }

  static String value(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  String font(String name) {
    return inherited(name, true);
  }

  boolean isBold(String name) {
    String weight = inherited(name, false);
    return weight.equals("bold") || weight.matches("[6-9]00");
  }

  private String inherited(String name, boolean font) {
    String next = name;
    for (int i = 0; i < LONGEST_CHAIN && !next.isEmpty(); i++) {
      Style style = styles.getOrDefault(next, Style.NONE);
      String value = font ? style.font() : style.weight();
      if (!value.isEmpty()) {
        return value;
      }
      next = style.parent();
    }
    return "";
  }

  /** Whether a style or what it inherits from has this name: {@code Title}. */
  boolean is(String name, String wanted) {
    String next = name;
    for (int i = 0; i < LONGEST_CHAIN && !next.isEmpty(); i++) {
      if (next.equals(wanted)) {
        return true;
      }
      next = styles.getOrDefault(next, Style.NONE).parent();
    }
    return false;
  }

  /** How a level of a list prints its numbers, a 1 for each: {@code "1."}; empty for bullets. */
  String number(String list, int level) {
    return numbers.getOrDefault(list + "/" + level, "");
  }
}
