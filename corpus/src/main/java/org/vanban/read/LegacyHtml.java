package org.vanban.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes the letters of a page Unicode, where its fonts or its words say that they are letters of an
 * encoding from before Unicode.
 *
 * <p>A text in a font that {@link LegacyFonts} knows is in the font's encoding. What has no such
 * font, the title among it, is in the encoding that the file is in, else that of the page's fonts,
 * else what the words of the whole page say. The tree keeps its elements and their places.
 */
final class LegacyHtml {

  /** A text with the font it stands in. */
  private record Run(TextNode node, Optional<LegacyFonts.Font> font) {}

  private final StyledFonts styles;
  private final List<Run> runs = new ArrayList<>();
  private final Set<LegacyEncoding> converted = EnumSet.noneOf(LegacyEncoding.class);
  private boolean capitalsLost;

  private LegacyHtml(StyledFonts styles) {
    this.styles = styles;
  }

  /**
   * Converts a page in place.
   *
   * @param elements those of the page
   * @param file the encoding that the file's characters stand for, where its bytes told
   * @return what to say of the article
   */
  static List<String> convert(Document page, PageElements elements, Optional<LegacyEncoding> file) {
    LegacyHtml html = new LegacyHtml(StyledFonts.of(elements));
    if (elements.namesLegacyFonts || !html.styles.isEmpty()) {
      html.walk(page, Optional.empty());
      html.convertFonts();
    } else {
      elements.texts.forEach(text -> html.runs.add(new Run(text, Optional.empty())));
    }
    Optional<LegacyEncoding> rest = file.or(html::ofFonts).or(html::ofWords);
    rest.ifPresent(
        encoding ->
            html.convertRest(
                elements.metas,
                encoding,
                text -> file.isPresent() || LegacyDetector.isMostly(encoding, text)));
    return html.warnings();
  }

  private void walk(Element element, Optional<LegacyFonts.Font> outer) {
    Optional<LegacyFonts.Font> font =
        outer.isPresent() || styles.mayHaveLegacyFont(element)
            ? styles.font(element).map(LegacyFonts.standard()::find).orElse(outer)
            : outer;
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      Node child = element.childNode(i);
      if (child instanceof TextNode text) {
        if (!text.isBlank()) {
          runs.add(new Run(text, font));
        }
      } else if (child instanceof Element inner) {
        walk(inner, font);
      }
    }
  }

  private void convertFonts() {
    for (Run run : runs) {
      run.font().ifPresent(font -> set(run.node(), font.decode(run.node().getWholeText()), font));
    }
  }

  private void set(TextNode node, String text, LegacyFonts.Font font) {
    if (!text.equals(node.getWholeText())) {
      converted.add(font.encoding());
      capitalsLost |= font.encoding().losesCapitals() && !font.capitals();
      node.text(text);
    }
  }

  private Optional<LegacyEncoding> ofFonts() {
    return converted.size() == 1 ? converted.stream().findFirst() : Optional.empty();
  }

  /** By the words of all that has no font of its own. */
  private Optional<LegacyEncoding> ofWords() {
    return LegacyDetector.detect(
        runs.stream().filter(run -> run.font().isEmpty()).map(run -> run.node().getWholeText()));
  }

  private void convertRest(List<Element> metas, LegacyEncoding encoding, Predicate<String> isIn) {
    LegacyFonts.Font font = new LegacyFonts.Font(encoding, false);
    for (Run run : runs) {
      String text = run.node().getWholeText();
      if (run.font().isEmpty() && isIn.test(text)) {
        set(run.node(), font.decode(text), font);
      }
    }
    for (Element meta : metas) {
      String content = meta.attr("content");
      if (isIn.test(content)) {
        meta.attr("content", font.decode(content));
      }
    }
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    for (LegacyEncoding encoding : converted) {
      List<String> all = encoding.warnings();
      warnings.addAll(capitalsLost ? all : all.subList(0, 1));
    }
    return warnings;
  }
}
