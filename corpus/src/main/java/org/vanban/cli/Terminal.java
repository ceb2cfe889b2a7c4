package org.vanban.cli;

import java.util.List;
import java.util.Optional;
import org.vanban.search.ArticleReference;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/** How results look at a terminal: colour where it has it, none where {@code NO_COLOR} is set. */
final class Terminal {
  private static final int WIDTH = 96;

  private final boolean colour;

  Terminal() {
    this.colour = System.getenv("NO_COLOR") == null && isWatched("stdout");
  }

  /**
   * Whether a person watches a stream. The launcher tells, since Java 21 cannot ask of one stream.
   *
   * @param stream {@code stdout} or {@code stderr}
   */
  static boolean isWatched(String stream) {
    String told = System.getProperty("vanban." + stream);
    return told == null ? System.console() != null : told.equals("terminal");
  }

  String bold(String text) {
    return paint("\u001b[1m", text);
  }

  String faint(String text) {
    return paint("\u001b[2m", text);
  }

  String mark(String text) {
    return colour ? paint("\u001b[1;36m", text) : "«" + text + "»";
  }

  private String paint(String code, String text) {
    return colour ? code + text + "\u001b[0m" : text;
  }

  /** A passage with its marked stretches, cut to the neighbourhood of the first of them. */
  String passage(String text, List<Span> marks) {
    int first = marks.isEmpty() ? 0 : marks.getFirst().start();
    int last = marks.isEmpty() ? 0 : marks.getFirst().end();
    int from = wordStart(text, Math.max(0, first - WIDTH));
    int to = wordEnd(text, Math.min(text.length(), last + WIDTH));
    StringBuilder out = new StringBuilder(from > 0 ? "… " : "");
    int at = from;
    for (Span mark : marks) {
      if (mark.end() > to) {
        break;
      }
      out.append(text, at, mark.start()).append(mark(mark.of(text)));
      at = mark.end();
    }
    return out.append(text, at, to)
        .append(to < text.length() ? " …" : "")
        .toString()
        .replace('\n', ' ');
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return Math.min(start, text.length());
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code 2018-07-02 · Báo Lâm Đồng · id}, as far as known. */
  static String about(Optional<EdtfDate> published, Optional<String> outlet, String id) {
    StringBuilder line = new StringBuilder();
    published.ifPresent(p -> line.append(day(p)).append(" · "));
    outlet.ifPresent(o -> line.append(o).append(" · "));
    return line.append(id).toString();
  }

  static String about(ArticleReference article) {
    return about(article.published(), article.outlet(), article.id());
  }

  private static String day(EdtfDate date) {
    return date instanceof EdtfDate.Moment m ? m.time().toLocalDate().toString() : date.toString();
  }

  /** A bar of a chart, of at least one mark where there is anything. */
  static String bar(int count, int most) {
    return "█".repeat(count == 0 ? 0 : Math.max(1, count * 30 / Math.max(1, most)));
  }
}
