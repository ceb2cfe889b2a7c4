package org.vanban.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Finding;
import org.vanban.audit.Severity;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Marks;

/**
 * A report as one page that a browser shows without a network: summary, what is to be looked at,
 * then every article with its findings.
 *
 * <pre>{@code
 * try (AuditPage page = AuditPage.open(file, run, words)) {
 *   page.add(article, report); // for each
 *   page.finish();
 * }
 * }</pre>
 *
 * <p>Articles are written to files as they come; in memory are their counts and addresses alone.
 * The summary, which is known last, stands first: the page is put together in {@link #finish}, and
 * only then takes its place. For one thread.
 */
public final class AuditPage implements AutoCloseable {
  private static final String CSS = css();

  private final AuditRun run;
  private final ReportWords words;
  private final PageParts parts;
  private final Marks marks;
  private final AuditTally tally = new AuditTally();
  private final Map<String, Integer> anchors = new HashMap<>();
  private String across = "";
  private String scope = "";

  private AuditPage(AuditRun run, ReportWords words, PageParts parts, Marks marks) {
    this.run = run;
    this.words = words;
    this.parts = parts;
    this.marks = marks;
  }

  /**
   * Begins a page.
   *
   * @throws IOException if no page can be written there
   */
  public static AuditPage open(Path file, AuditRun run, ReportWords words) throws IOException {
    return open(file, run, words, Marks.none());
  }

  /**
   * Begins a page whose findings bear what readers marked them as.
   *
   * @throws IOException if no page can be written there
   */
  public static AuditPage open(Path file, AuditRun run, ReportWords words, Marks marks)
      throws IOException {
    return new AuditPage(run, words, new PageParts(file), marks);
  }

  /** Says above all else that the page shows some findings of some articles. */
  public void scope(long articles, long looked) {
    scope = words.get("page.scope", articles, looked);
  }

  /**
   * Adds an article.
   *
   * @throws IOException if it cannot be written
   */
  public void add(Article article, AuditReport report) throws IOException {
    tally.add(report);
    ArticleHtml html = new ArticleHtml(words, article, report, anchor(article.id()), marks);
    for (Finding finding : report.flags()) {
      parts.add(part(finding.severity()), html.line(finding));
    }
    boolean flagged = !report.flags().isEmpty();
    parts.add(flagged ? PageParts.Part.FLAGGED : PageParts.Part.OTHERS, html.write());
  }

  private static PageParts.Part part(Severity severity) {
    return switch (severity) {
      case HIGH -> PageParts.Part.HIGH;
      case MEDIUM -> PageParts.Part.MEDIUM;
      case LOW, NONE -> PageParts.Part.LOW;
    };
  }

  /** The id of an article as an address; where several have one, the later ones are numbered. */
  private String anchor(String id) {
    String anchor = Html.anchor(id);
    int times = anchors.merge(anchor, 1, Integer::sum);
    return times == 1 ? anchor : anchor + "~~" + times;
  }

  /** Adds what the articles say of each other, once all of them were added. */
  public void across(CollectionReport report) {
    tally.add(report);
    across = new AcrossHtml(words, report, anchors.keySet(), marks).write();
  }

  /**
   * Adds what could not be read.
   *
   * @param line source and reason
   * @throws IOException if it cannot be written
   */
  public void reject(String line) throws IOException {
    parts.add(PageParts.Part.REJECTED, "<li><code>" + Html.text(line) + "</code></li>\n");
  }

  /**
   * Writes the page to its place.
   *
   * @throws IOException if it cannot be written; what stood there before stays
   */
  public void finish() throws IOException {
    parts.finish(this::write);
  }

  private void write(Writer out) throws IOException {
    out.write(top());
    out.write(new SummaryHtml(words, run, tally, scope).write());
    out.write("<section id=\"flags\">\n<h2>" + words.get("flags.title") + "</h2>\n");
    if (tally.flags() == 0) {
      out.write("<p>" + words.get("flags.none") + "</p>\n");
    }
    lines(out, PageParts.Part.HIGH, Severity.HIGH);
    lines(out, PageParts.Part.MEDIUM, Severity.MEDIUM);
    lines(out, PageParts.Part.LOW, Severity.LOW);
    out.write("</section>\n");
    out.write(across);
    section(out, PageParts.Part.FLAGGED, "articles.flagged", "");
    section(out, PageParts.Part.OTHERS, "articles.others", "");
    section(out, PageParts.Part.REJECTED, "rejected.title", words.get("rejected.text"));
    out.write("</main>\n</body>\n</html>\n");
  }

  private void lines(Writer out, PageParts.Part part, Severity severity) throws IOException {
    if (parts.has(part)) {
      String head = words.get("severity.label", words.severity(severity));
      out.write("<h3>" + head + "</h3>\n<ul class=\"list\">\n");
      parts.copy(part, out);
      out.write("</ul>\n");
    }
  }

  private void section(Writer out, PageParts.Part part, String title, String below)
      throws IOException {
    if (parts.has(part)) {
      boolean list = part == PageParts.Part.REJECTED;
      out.write("<section>\n<h2>" + words.get(title) + "</h2>\n");
      out.write(list ? "<p>" + below + "</p>\n<ul class=\"rejected\">\n" : "");
      parts.copy(part, out);
      out.write(list ? "</ul>\n</section>\n" : "</section>\n");
    }
  }

  private String top() {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="%s">
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    <a class="skip" href="#flags">%s</a>
    <main class="page">
    """
        .formatted(
            words.tag(),
            hash(CSS),
            Html.text(run.producer()),
            words.get("page.title") + " · " + run.time().toLocalDate(),
            CSS,
            words.get("page.skip"));
  }

  private static String hash(String css) {
    byte[] digest = Versions.sha256().digest(css.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  private static String css() {
    try (InputStream in = AuditPage.class.getResourceAsStream("audit-page.css")) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: audit-page.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException("damaged in the program: audit-page.css", e);
    }
  }

  /** Takes away what was written on the way. */
  @Override
  public void close() throws IOException {
    parts.close();
  }
}
