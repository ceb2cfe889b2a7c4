package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * The fonts that a page gives its elements: by {@code face}, by {@code style}, and by the simple
 * rules of its style sheets ({@code p}, {@code .text}, {@code p.text}; the last rule counts).
 */
final class StyledFonts {
  private static final int LONGEST_SHEET = 200_000;
  private static final int LONGEST_BLOCK = 5_000;
  private static final Pattern FAMILY =
      Pattern.compile("(?i)(?:^|[;\\s\"])font-family\\s{0,9}:\\s{0,9}([^;}]{1,300})");
  private static final Pattern SHORTHAND =
      Pattern.compile("(?i)(?:^|[;\\s\"])font\\s{0,9}:\\s{0,9}([^;}]{1,300})");
  private static final Pattern SIZE =
      Pattern.compile("(?i)^.{0,60}?\\d{1,5}(?:\\.\\d{1,3})?(?:pt|px|em|%)(?:/\\S{1,9})?\\s{1,9}");
  private static final Pattern SIMPLE = Pattern.compile("[a-z0-9]{0,20}(?:\\.[\\w-]{1,60})?");

  /** The first family by selector. */
  private final Map<String, String> rules = new HashMap<>();

  private StyledFonts() {}

  static StyledFonts of(PageElements page) {
    StyledFonts fonts = new StyledFonts();
    List<String> sheets = new ArrayList<>();
    for (Element style : page.styles) {
      for (DataNode sheet : style.dataNodes()) {
        sheets.add(sheet.getWholeData());
      }
    }
    if (sheets.stream().noneMatch(LegacyFonts.standard()::mayBeIn)) {
      return fonts;
    }
    sheets.forEach(fonts::read);
    if (fonts.rules.values().stream().allMatch(f -> LegacyFonts.standard().find(f).isEmpty())) {
      fonts.rules.clear(); // of Unicode fonts alone: nothing to look up
    }
    return fonts;
  }

  /** Takes the innermost blocks, one after another; what stands before a block is its selector. */
  private void read(String sheet) {
    int length = Math.min(sheet.length(), LONGEST_SHEET);
    int selector = 0;
    int block = -1;
    for (int i = 0; i < length; i++) {
      char c = sheet.charAt(i);
      if (c == '{') {
        selector = block < 0 ? selector : block;
        block = i + 1;
      } else if (c == '}') {
        if (block >= 0 && i - block < LONGEST_BLOCK) {
          rule(sheet.substring(selector, block - 1), sheet.substring(block, i));
        }
        selector = i + 1;
        block = -1;
      }
    }
  }

  private void rule(String selectors, String declarations) {
    Optional<String> family = family(declarations);
    if (family.isPresent() && selectors.length() < LONGEST_BLOCK) {
      for (String selector : selectors.replace("<!--", "").split(",", -1)) {
        String plain = selector.strip().toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && SIMPLE.matcher(plain).matches()) {
          rules.put(plain, family.get());
        }
      }
    }
  }

  /** Whether no style sheet gives an element a font that is not Unicode's. */
  boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Whether an element may have a font that is not Unicode's, if the one around it has none. */
  boolean mayHaveLegacyFont(Element element) {
    return !rules.isEmpty() || namesLegacyFont(element);
  }

  /** Whether an element's own {@code style} or {@code face} may name such a font. */
  static boolean namesLegacyFont(Element element) {
    LegacyFonts known = LegacyFonts.standard();
    return element.attributesSize() > 0
        && (known.mayBeIn(element.attributes().get("style"))
            || known.mayBeIn(element.attributes().get("face")));
  }

  /** The font that an element has of itself; empty where it has its parent's. */
  Optional<String> font(Element element) {
    if (rules.isEmpty() && element.attributesSize() == 0) {
      return Optional.empty();
    }
    return family(element.attributes().get("style"))
        .or(() -> first(element.attributes().get("face")))
        .or(() -> byRules(element));
  }

  private Optional<String> byRules(Element element) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    return element.classNames().stream()
        .flatMap(c -> byRule(element, c).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(rules.get(element.normalName())));
  }

  private Optional<String> byRule(Element element, String styleClass) {
    String selector = "." + styleClass.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(rules.get(element.normalName() + selector))
        .or(() -> Optional.ofNullable(rules.get(selector)));
  }

  private static Optional<String> family(String declarations) {
    if (declarations.isEmpty() || !declarations.toLowerCase(Locale.ROOT).contains("font")) {
      return Optional.empty();
    }
    Matcher family = FAMILY.matcher(declarations);
    if (family.find()) {
      return first(family.group(1));
    }
    Matcher shorthand = SHORTHAND.matcher(declarations);
    return shorthand.find()
        ? first(SIZE.matcher(shorthand.group(1)).replaceFirst(""))
        : Optional.empty();
  }

  private static Optional<String> first(String families) {
    String first = families.split(",", 2)[0].replaceAll("[\"']", "").strip();
    return first.isEmpty() ? Optional.empty() : Optional.of(first);
  }
}
