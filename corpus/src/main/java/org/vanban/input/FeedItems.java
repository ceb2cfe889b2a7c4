package org.vanban.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.vanban.read.Known;
import org.vanban.read.RejectReason;

/**
 * The items of an RSS or Atom file, each an article with title, link, time and authors. The source
 * of an item is its place in the feed, from 1: {@code tin.xml#3}. jsoup's parser of XML knows no
 * DTD and resolves no entity, and goes on where a feed is not well-formed.
 */
final class FeedItems {
  /** Elements that may hold an article's text, the fullest first. */
  private static final String[] TEXTS = {"content:encoded", "content", "description", "summary"};

  private static final String[] TIMES = {"pubDate", "published", "dc:date", "updated", "issued"};
  private static final String[] AUTHORS = {"dc:creator", "author"};

  private final Part feed;
  private final Gathering gathering;
  private int number;

  private FeedItems(Part feed, Gathering gathering) {
    this.feed = feed;
    this.gathering = gathering;
  }

  /** Hands on an item after the other. */
  static void read(Part feed, Gathering gathering) throws IOException {
    new FeedItems(feed, gathering).read();
  }

  private void read() throws IOException {
    Parser xml =
        Parser.xmlParser().setTrackPosition(true).setMaxDepth(gathering.limits().nesting());
    InputStream bounded = new Bounded(feed.in(), gathering.limits().bytes());
    try (StreamParser items = new StreamParser(xml)) {
      items.parse(TextStreams.reader(bounded), "");
      Optional<Element> item = next(items);
      while (item.isPresent()) {
        give(item.get(), feed.source() + "#" + ++number);
        item.get().remove();
        item = next(items);
      }
    } catch (LimitException e) {
      gathering.meter().unpacked(0); // throws again where not the feed but its file is the bomb
      gathering.reject(feed.source(), e);
    }
    if (number == 0) {
      gathering.reject(feed.source(), RejectReason.EMPTY, "a feed without items");
    }
  }

  private static Optional<Element> next(StreamParser items) throws IOException {
    return Library.ask(() -> Optional.ofNullable(items.selectNext("item, entry")));
  }

  private void give(Element item, String source) {
    if (item.endSourceRange().isImplicit()) {
      gathering.reject(source, RejectReason.TRUNCATED, "the feed ends within this item");
      return;
    }
    Optional<String> text = text(item);
    if (text.isEmpty()) {
      gathering.reject(source, RejectReason.NO_ARTICLE, "an item of the feed without text");
      return;
    }
    Map<String, String> fields = new HashMap<>();
    first(item, "title").ifPresent(t -> fields.put("title", plain(t.wholeText())));
    link(item).ifPresent(l -> fields.put("url", l));
    first(item, TIMES).ifPresent(t -> fields.put("published", t.wholeText().strip()));
    authors(item).ifPresent(a -> fields.put("authors", a));
    Known known = Known.of(field -> Optional.ofNullable(fields.get(field)));
    gathering.article(text.get(), source, known);
  }

  /** The text as HTML where it has tags or entities, else as it is. */
  private static Optional<String> text(Element item) {
    for (String name : TEXTS) {
      Optional<Element> element = first(item, name);
      if (element.isPresent()) {
        boolean nested = element.get().childrenSize() > 0; // type="xhtml"
        String text = (nested ? element.get().html() : element.get().wholeText()).strip();
        if (!text.isEmpty()) {
          boolean marked = text.contains("<") || !plain(text).equals(text);
          return Optional.of(marked ? "<div><p>" + text + "</p></div>" : text);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> link(Element item) {
    for (Element child : item.children()) {
      boolean alternate = child.attr("rel").isEmpty() || child.attr("rel").equals("alternate");
      if (child.tagName().equals("link") && alternate) {
        String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        if (!address.isBlank()) {
          return Optional.of(address.strip());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> authors(Element item) {
    StringBuilder names = new StringBuilder();
    for (String tag : AUTHORS) {
      for (Element child : item.children()) {
        if (child.tagName().equals(tag)) {
          String name = first(child, "name").orElse(child).wholeText();
          names.append(names.isEmpty() ? "" : ";").append(withoutMail(plain(name)));
        }
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return Optional.of(names.toString()).filter(n -> !n.isBlank());
  }

  /** RSS wants {@code toasoan@bao.vn (Nguyễn Văn An)}. */
  private static String withoutMail(String author) {
    return author.strip().replaceFirst("^\\S{1,80}@\\S{1,80} ?\\((.{1,200})\\)$", "$1");
  }

  private static Optional<Element> first(Element parent, String... tags) {
    for (String tag : tags) {
      for (Element child : parent.children()) {
        if (child.tagName().equals(tag)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  private static String plain(String escaped) {
    return Entities.unescape(escaped);
  }

  /** A feed is one file, and longer than one file may be it is given up. */
  private static final class Bounded extends SeenStream {
    private final long most;
    private long count;

    Bounded(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    void see(byte[] bytes, int from, int seen) throws LimitException {
      count += seen;
      if (count > most) {
        throw new LimitException(RejectReason.TOO_LARGE, "a feed of more than " + most + " bytes");
      }
    }
  }
}
