package org.vanban.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.vanban.export.Json;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.index.IndexedArticle;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * Any number of articles, made from the lines of the sample articles: four to fourteen lines an
 * article, with other names, numbers of directives, days and papers. An article of a number is
 * always the same; every tenth is a reprint of an earlier one under a headline of its own.
 *
 * <p>What is changed keeps its length, so that every span stays where it is.
 */
final class GeneratedArticles {
  private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);
  private static final int DAYS = 365 * 18;
  private static final int PAPERS = 63;
  private static final int NAMES = 20_000;

  private record Line(String text, List<Mention> mentions) {}

  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, List<String>> namesByLength = new HashMap<>();

  private GeneratedArticles() {}

  static GeneratedArticles from(Path samples) throws IOException {
    GeneratedArticles articles = new GeneratedArticles();
    List<String> syllables = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(samples)) {
      files = all.filter(f -> f.toString().endsWith(".gold")).sorted().toList();
    }
    for (Path file : files) {
      for (GoldDocument document : GoldFile.read(file)) {
        articles.add(document, syllables);
      }
    }
    Random random = new Random(1);
    for (int i = 0; i < NAMES; i++) {
      String name =
          Stream.generate(() -> syllables.get(random.nextInt(syllables.size())))
              .limit(3)
              .reduce((a, b) -> a + " " + b)
              .orElseThrow();
      articles.namesByLength.computeIfAbsent(name.length(), l -> new ArrayList<>()).add(name);
    }
    return articles;
  }

  private void add(GoldDocument document, List<String> syllables) {
    int start = 0;
    for (String line : document.text().split("\n", -1)) {
      int from = start;
      int end = start + line.length();
      List<Mention> inside = new ArrayList<>();
      for (Mention mention : document.mentions()) {
        if (mention.span().start() >= from && mention.span().end() <= end) {
          inside.add(
              mention.moved(
                  s -> Span.of(Math.max(0, s.start() - from), Math.max(1, s.end() - from))));
          if (mention instanceof Mention.Person p) {
            syllables.addAll(List.of(p.name().split(" ")));
          }
        }
      }
      if (line.length() > 30) {
        lines.add(new Line(line, inside));
      }
      start = end + 1;
    }
  }

  /** The article of a number. */
  IndexedArticle article(int number) {
    boolean reprint = number % 10 == 9;
    Random random = new Random(reprint ? number / 10 * 10 + number / 10 % 9 : number);
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    String title = "Tin số " + number + ": " + words(random);
    text.append(title).append('\n');
    int count = 4 + random.nextInt(11);
    String lead = "";
    for (int i = 0; i < count; i++) {
      Line line = lines.get(random.nextInt(lines.size()));
      int shift = text.length();
      StringBuilder changed = new StringBuilder(line.text());
      for (Mention mention : line.mentions()) {
        mentions.add(
            changed(mention, changed, random)
                .moved(s -> Span.of(s.start() + shift, s.end() + shift)));
      }
      lead = i == 0 ? changed.toString() : lead;
      text.append(changed).append('\n');
    }
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS)).plusDays(reprint ? 1 : 0);
    String id = "bai-" + number;
    return new IndexedArticle(
        id,
        id + ".html",
        Optional.of("https://bao.example/" + id),
        Optional.of("Báo số " + (new Random(number).nextInt(PAPERS) + 1)),
        Optional.of(title),
        Optional.of("Thời sự"),
        Optional.of(EdtfDate.parse(day.toString())),
        List.of("Lò Văn Pửn"),
        Optional.of(lead),
        text.toString(),
        List.of(),
        Mentions.of(mentions),
        Json.line(Json.object().put("id", id).put("text", text.toString())),
        List.of(random.nextInt(5) == 0 ? "inconsistent" : "consistent"));
  }

  private String words(Random random) {
    String[] words = lines.get(random.nextInt(lines.size())).text().split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(8, words.length)));
  }

  /** The mention with another name or number of the same length, in the line as well. */
  private Mention changed(Mention mention, StringBuilder line, Random random) {
    return switch (mention) {
      case Mention.Person p when isAsPrinted(p.name(), p.span(), line) -> {
        List<String> names = namesByLength.getOrDefault(p.name().length(), List.of(p.name()));
        // some are named far more often than others, as in the news
        String name = names.get((int) (names.size() * Math.pow(random.nextDouble(), 4)));
        line.replace(p.span().start(), p.span().end(), name);
        yield new Mention.Person(
            p.span(), name, p.offices(), p.rank(), p.honorific(), p.author(), p.by());
      }
      case Mention.Directive d when d.ids().size() == 1 -> {
        String id = d.ids().getFirst().text();
        int at = line.indexOf(id, d.span().start());
        boolean printed = at >= 0 && at + id.length() <= d.span().end();
        if (!printed || !Character.isDigit(id.charAt(0)) || random.nextInt(3) == 0) {
          yield d;
        }
        String other = (1 + (int) (9 * Math.pow(random.nextDouble(), 3))) + id.substring(1);
        line.replace(at, at + id.length(), other);
        yield new Mention.Directive(
            d.span(), List.of(DirectiveId.of(other)), d.type(), d.pinpoint());
      }
      default -> mention;
    };
  }

  private static boolean isAsPrinted(String name, Span span, StringBuilder line) {
    return line.substring(span.start(), span.end()).equals(name);
  }
}
