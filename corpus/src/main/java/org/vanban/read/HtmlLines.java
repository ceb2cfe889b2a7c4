package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.vanban.text.TextNormalizer;

/** Walks a page and gives the lines it shows, in their order. */
final class HtmlLines {
  private static final Set<String> UNSHOWN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "button",
          "select",
          "option",
          "textarea",
          "input",
          "head",
          "audio",
          "amp-audio",
          "amp-ad",
          "amp-social-share",
          "amp-iframe",
          "amp-analytics",
          "marquee",
          "map",
          "math",
          "dialog",
          "progress",
          "meter",
          "datalist");
  private static final Set<String> BLOCKS =
      Set.of(
          "li", "td", "th", "tr", "dd", "dt", "caption", "figcaption", "summary", "video", "main");
  private static final Set<String> BOLD = Set.of("b", "strong", "u", "h1", "h2", "h3");
  private static final Set<String> ITALIC = Set.of("em", "i");
  private static final Set<String> LABELS =
      Set.of("span", "a", "time", "small", "label", "em", "i");
  private static final Set<String> PICTURES = Set.of("img", "picture", "video", "amp-img");

  /** What the pictures of buttons are called. */
  private static final Set<String> BUTTONS =
      Set.of("pdf", "print", "e-mail", "email", "in", "in bài", "in trang", "gửi email");

  private static final int SHORTEST_LEAD = 60;
  private static final Pattern UNIT = Pattern.compile("px$");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,2}");
  private static final Pattern BOLD_STYLE =
      Pattern.compile("(?is).{0,300}font-weight\\s{0,3}:\\s{0,3}(?:bold|[6-9]00)");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile(
          "(?is).{0,300}(?:display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden)");

  private final List<HtmlLine> lines = new ArrayList<>();

  /** Class names of the page, and whether they mark captions. */
  private final Map<String, Boolean> captions = new HashMap<>();

  private SourceLine.Builder line = new SourceLine.Builder();
  private Element block;
  private final ElementPlaces places;
  private int linked;
  private boolean plainLetters;
  private int linkDepth;
  private int boldDepth;
  private int breaks;
  private @Nullable Element pictureIn;
  private @Nullable Element pictureBehind;
  private boolean uprightLetters;
  private int italicDepth;
  private boolean edge;
  private boolean labelEdge;

  /** Two labels that touch, each with a class of its own. */
  private boolean classEdge;

  /** Where the last element inside the line begins, 0 where none does. */
  private int lastEdge;

  private HtmlLines(Element root, ElementPlaces places) {
    this.places = places;
    block = root;
  }

  static List<HtmlLine> of(Element root, ElementPlaces places) {
    HtmlLines walk = new HtmlLines(root, places);
    walk.children(root);
    walk.flush();
    return walk.lines;
  }

  private void children(Element parent) {
    int size = parent.childNodeSize();
    for (int i = 0; i < size; i++) {
      Node child = parent.childNode(i);
      if (child instanceof TextNode text) {
        text(text.getWholeText());
      } else if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void text(String source) {
    if (source.isBlank()) {
      line.blank();
      return;
    }
    if (breaks > 0) {
      lineBreak(source);
    }
    String text = TextNormalizer.nfc(source);
    if (edge && Character.isUpperCase(text.charAt(0)) && line.endsInSmallLetterOrDigit()) {
      line.blank(); // two labels that only their style parts: Hà Giang|Sáng 5/3
    }
    if (labelEdge && (line.endsInDigit() || Character.isDigit(text.charAt(0)))) {
      line.blank();
    }
    if (classEdge && Character.isUpperCase(text.charAt(0)) && line.endsInWord()) {
      line.blank(); // two lines of a banner: ĐIỆN TỬ|XÃ LÂM AN
    }
    classEdge = false;
    edge = false;
    labelEdge = false;
    line.append(text, places.of(block));
    boolean letters = boldDepth == 0 && hasLetters(text);
    linked += linkDepth > 0 ? text.strip().length() : 0;
    plainLetters |= letters;
    uprightLetters |= letters && italicDepth == 0;
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Two breaks part paragraphs; one is a blank where a sentence runs on over it: a long line
   * without a stop before it, a small letter after it.
   */
  private void lineBreak(String next) {
    String before = line.build().text();
    char first = next.stripLeading().charAt(0);
    boolean goesOn =
        Character.isLowerCase(first)
            || !Wording.endsSentence(before)
                && before.length() >= 60
                && !before.endsWith(":")
                && "-•+*".indexOf(first) < 0
                && plainLetters;
    boolean parts = breaks > 1 || !goesOn;
    if (parts) {
      flush();
    } else {
      line.blank();
    }
    breaks = 0;
  }

  private void element(Element element) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      breaks += line.isEmpty() ? 0 : 1;
      line.blank();
    } else if (PICTURES.contains(tag)) {
      picture(element);
    } else if (!UNSHOWN.contains(tag) && !isHidden(element)) {
      if (tag.equals("table") && DataTable.isOne(element)) {
        table(element);
      } else if (element.isBlock() || BLOCKS.contains(tag) || isSapo(element)) {
        block(element);
      } else {
        inline(element, tag);
      }
    }
  }

  /** A lead that an old page sets in an inline element, breaks behind it. */
  private static boolean isSapo(Element element) {
    return element.className().toLowerCase(Locale.ROOT).contains("sapo")
        && element.text().length() >= SHORTEST_LEAD;
  }

  private void picture(Element element) {
    if (!element.normalName().equals("img") || !isIcon(element)) {
      if (line.isEmpty()) {
        pictureIn = block;
      } else {
        pictureBehind = block;
      }
    }
  }

  private static boolean isIcon(Element img) {
    return isSmall(img.attr("width"))
        || isSmall(img.attr("height"))
        || BUTTONS.contains(img.attr("alt").toLowerCase(Locale.ROOT));
  }

  private static boolean isSmall(String pixels) {
    if (pixels.isEmpty()) {
      return false;
    }
    String figures = UNIT.matcher(pixels).replaceFirst("").strip();
    return FIGURES.matcher(figures).matches() && Integer.parseInt(figures) <= 48;
  }

  /**
   * Whether only their style parts two labels, as {@code <a>Mộc Nhiên</a><span>8 tháng 9,
   * 2020</span>}: elements that touch, a figure on one side, one of them with a class.
   */
  private boolean touches(Element element) {
    return !line.isEmpty()
        && element.previousSibling() instanceof Element before
        && (before.attributesSize() == 0 && element.attributesSize() == 0
            || before.hasAttr("class")
            || element.hasAttr("class")
            || !before.normalName().equals(element.normalName()));
  }

  /** Notes whether a label begins right behind another; the first in one stands where that does. */
  private void labelEdges(Element element, String tag) {
    if (element.previousSibling() != null) {
      labelEdge = LABELS.contains(tag) && touches(element);
      classEdge = labelEdge && isOfOtherClass(element);
    }
  }

  private static boolean isOfOtherClass(Element element) {
    return element.hasAttr("class")
        && element.previousSibling() instanceof Element label
        && label.hasAttr("class")
        && !label.className().equals(element.className());
  }

  /** Not the mark of a place in the page. */
  private static boolean isLink(Element a) {
    return a.hasAttr("href") || !a.hasAttr("name") && !a.hasAttr("id");
  }

  private void inline(Element element, String tag) {
    boolean link = tag.equals("a") && isLink(element);
    boolean bold = BOLD.contains(tag) || isBoldStyle(element);
    linkDepth += link ? 1 : 0;
    boldDepth += bold ? 1 : 0;
    int italic = ITALIC.contains(tag) ? 1 : 0;
    italicDepth += italic;
    edge = true;
    labelEdges(element, tag);
    lastEdge = line.isEmpty() || element.isBlock() || breaks > 0 ? lastEdge : line.length();
    children(element);
    edge = true;
    linkDepth -= link ? 1 : 0;
    boldDepth -= bold ? 1 : 0;
    italicDepth -= italic;
  }

  private static boolean isBoldStyle(Element element) {
    String style = element.attr("style");
    return style.contains("weight") && BOLD_STYLE.matcher(style).lookingAt();
  }

  private void block(Element element) {
    flush();
    Element outer = block;
    block = element;
    inline(element, element.normalName());
    flush();
    block = outer;
  }

  private void table(Element table) {
    flush();
    for (Element child : table.children()) {
      if (child.normalName().equals("caption")) {
        block(child);
      }
    }
    for (DataTable.Row row : DataTable.rows(table)) {
      SourceLine text = SourceLine.of(TextNormalizer.nfc(row.text()), places.of(row.element()));
      if (!text.isEmpty() && !Wording.isMarksOnly(text.text())) {
        add(text, row.element(), HtmlLine.Role.ROW, row.linked());
      }
    }
  }

  private void flush() {
    breaks = 0;
    if (!line.isEmpty()) {
      for (SourceLine part : withoutStamp(line.build(), lastEdge)) {
        add(part, block, role(block), linked);
      }
      line = new SourceLine.Builder();
    }
    lastEdge = 0;
    pictureIn = pictureBehind == null ? pictureIn : pictureBehind;
    pictureBehind = null;
    uprightLetters = false;
    linked = 0;
    plainLetters = false;
  }

  /** A time set behind a title in an element of its own is a line of its own. */
  private static List<SourceLine> withoutStamp(SourceLine line, int edge) {
    String text = line.text();
    if (edge > 0 && edge < text.length() && Wording.words(text.substring(0, edge)) >= 4) {
      Optional<PrintedTime> stamp = PrintedTime.in(text.substring(edge));
      if (stamp.isPresent() && stamp.get().isWholeLine()) {
        return List.of(line.cut(0, edge), line.cut(edge, text.length()));
      }
    }
    return List.of(line);
  }

  private void add(SourceLine text, Element in, HtmlLine.Role role, int links) {
    HtmlLine.Style style = HtmlLine.Style.PLAIN;
    if (role != HtmlLine.Role.ROW && !uprightLetters) {
      style = !plainLetters ? HtmlLine.Style.STRONG : HtmlLine.Style.ITALIC;
    }
    HtmlLine.Picture picture =
        pictureIn == null
            ? HtmlLine.Picture.NONE
            : pictureIn == in ? HtmlLine.Picture.WITHIN : HtmlLine.Picture.BEFORE;
    lines.add(HtmlLine.of(lines.size(), text, in, role, links, style, picture));
    pictureIn = null;
  }

  private HtmlLine.Role role(Element block) {
    int up = 0;
    for (Element e = block; e != null && up < 4; e = e.parent(), up++) {
      if (e.hasAttr("class")
          && captions.computeIfAbsent(e.className(), c -> PageHints.standard().isCaption(c))) {
        return HtmlLine.Role.CAPTION;
      }
      switch (e.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          boolean caption = e.parent() != null && e.parent().normalName().equals("figcaption");
          return caption ? HtmlLine.Role.CAPTION : HtmlLine.Role.HEADING;
        }
        case "figcaption", "caption" -> {
          return HtmlLine.Role.CAPTION;
        }
        case "li", "dd", "dt" -> {
          return HtmlLine.Role.ITEM;
        }
        case "figure" -> {
          return HtmlLine.Role.CAPTION;
        }
        default -> {}
      }
    }
    return HtmlLine.Role.TEXT;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return (style.contains("none") || style.contains("hidden"))
        && HIDDEN_STYLE.matcher(style).lookingAt();
  }
}
