package org.vanban.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.vanban.article.Place;

/**
 * Line and column of the elements in a page's body, the same that a parser finds which tracks them,
 * at a tenth of its cost.
 *
 * <p>The blocks of the tree are paired with the start tags of the source, one by one in their
 * order. Where the two do not agree, as where a table's text was moved out of it, or where an
 * element is asked for that has no tag of its own, the page is parsed anew with tracking.
 */
final class ElementPlaces {
  private final String source;
  private final Element body;
  private final int nesting;
  private final Map<Element, Integer> offsets = new IdentityHashMap<>(1024);
  private Map<Element, Place> tracked = Map.of();

  /** The element that was asked for last, for it is asked for again. */
  private @Nullable Element last;

  private Place lastPlace = Place.ofElement(1, 1);
  private int[] lines = {0};
  private int lineCount = 1;
  private int lastLine;

  private ElementPlaces(String source, Element body, int nesting) {
    this.source = source;
    this.body = body;
    this.nesting = nesting;
  }

  /**
   * @param page as parsed from the source, its elements where they were
   * @param nesting how deep it may be nested, for the parser that parsed it
   */
  static ElementPlaces of(Document page, String source, int nesting) {
    ElementPlaces places = new ElementPlaces(source, page.body(), nesting);
    if (!places.pair(SourceTags.of(source))) {
      places.offsets.clear();
    }
    places.findLines();
    return places;
  }

  /** Whether every block was found in the source. */
  boolean arePaired() {
    return !offsets.isEmpty();
  }

  /** Where the start tag stands that made an element. */
  Place of(Element element) {
    if (element != last) {
      last = element;
      lastPlace = find(element);
    }
    return lastPlace;
  }

  private Place find(Element element) {
    Integer offset = offsets.get(element);
    if (offset != null) {
      int line = lineOf(offset);
      return Place.ofElement(line + 1, offset - lines[line] + 1);
    }
    if (tracked.isEmpty()) {
      track();
    }
    return tracked.getOrDefault(element, Place.ofElement(1, 1));
  }

  /** The line of an offset; most are asked for in their order. */
  private int lineOf(int offset) {
    if (offset < lines[lastLine]) {
      int found = Arrays.binarySearch(lines, 0, lineCount, offset);
      lastLine = found >= 0 ? found : -found - 2;
    }
    while (lastLine + 1 < lineCount && lines[lastLine + 1] <= offset) {
      lastLine++;
    }
    return lastLine;
  }

  private void findLines() {
    for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      if (lineCount == lines.length) {
        lines = Arrays.copyOf(lines, Math.max(256, 2 * lineCount));
      }
      lines[lineCount++] = at + 1;
    }
  }

  /** Pairs blocks and tags; false where they do not agree. */
  private boolean pair(SourceTags tags) {
    if (tags.body() < 0) {
      return false;
    }
    offsets.put(body, tags.body());
    List<Element> blocks = new ArrayList<>(tags.size());
    collect(body, blocks);
    int block = 0;
    int tag = 0;
    while (true) {
      int firstBlock = block;
      int firstTag = tag;
      while (block < blocks.size() && blocks.get(block).normalName().equals("p")) {
        block++;
      }
      while (tag < tags.size() && tags.name(tag).equals("p")) {
        tag++;
      }
      if (!pairParagraphs(blocks.subList(firstBlock, block), tags, firstTag, tag)) {
        return false;
      }
      if (block == blocks.size() || tag == tags.size()) {
        return block == blocks.size() && tag == tags.size();
      }
      if (!pair(blocks.get(block++), tags, tag++)) {
        return false;
      }
    }
  }

  private static void collect(Element parent, List<Element> blocks) {
    int size = parent.childNodeSize();
    for (int i = 0; i < size; i++) {
      if (parent.childNode(i) instanceof Element child) {
        if (SourceTags.isBlock(child.normalName())) {
          blocks.add(child);
        }
        collect(child, blocks);
      }
    }
  }

  private boolean pair(Element block, SourceTags tags, int tag) {
    offsets.put(block, tags.offset(tag));
    return block.normalName().equals(tags.name(tag))
        && !(tags.isBare(tag) && block.attributesSize() > 0);
  }

  /**
   * Pairs paragraphs that follow one another, among them those that a parser makes of a lone {@code
   * </p>}: they are empty, and need no place.
   */
  private boolean pairParagraphs(List<Element> blocks, SourceTags tags, int from, int to) {
    int made = blocks.size() - (to - from);
    int empty = 0;
    for (Element block : blocks) {
      empty += isEmpty(block) ? 1 : 0;
    }
    if (made < 0 || made > empty) {
      return false;
    }
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int most = Math.min(made, before);
      int least = Math.max(0, made - (empty - before));
      if (made > 0 && isEmpty(blocks.get(i))) {
        before++;
      } else if (most != least || !pair(blocks.get(i), tags, from + i - most)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmpty(Element block) {
    return block.childNodeSize() == 0 && block.attributesSize() == 0;
  }

  /** Parses the page anew; its elements are the same, in the same order. */
  private void track() {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(nesting);
    Element twin = parser.parseInput(source, "").body();
    List<Element> mine = body.getAllElements();
    List<Element> theirs = twin.getAllElements();
    tracked = new IdentityHashMap<>(2 * mine.size());
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      tracked.put(mine.get(i), place(theirs.get(i)));
    }
  }

  private static Place place(Element element) {
    return Optional.of(element.sourceRange())
        .filter(Range::isTracked)
        .map(range -> Place.ofElement(range.start().lineNumber(), range.start().columnNumber()))
        .orElse(Place.ofElement(1, 1));
  }
}
