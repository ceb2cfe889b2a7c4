package org.vanban.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.vanban.mention.Mention;

/**
 * What an index holds: how many articles of which time, from where, with how many mentions.
 *
 * <p>Counted from columns of numbers that stand beside the articles, so that a million of them take
 * a second, and nothing is unpacked.
 *
 * @param articles that were not taken out
 * @param mentions in them, by kind
 * @param from the first day of publication; empty where no article is dated
 * @param to the last first day
 * @param undated articles without one
 * @param outlets articles by paper or site, by name
 * @param withoutOutlet articles of which none is known
 * @param producers articles by what annotated them, {@code vanban 0.1.0; rules and models}
 * @param bytes of the folder's files
 * @param schema version of the fields
 * @param program version of the program that wrote last
 */
public record Holdings(
    int articles,
    Map<Mention.Kind, Long> mentions,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int undated,
    Map<String, Integer> outlets,
    int withoutOutlet,
    Map<String, Integer> producers,
    long bytes,
    String schema,
    String program) {
  private static final String COUNT = "count.";
  private static final String PRODUCER = "producer";
  private static final String PRODUCER_KEY = "\"producer\":\"";
  private static final int LONGEST = 200; // Lucene bounds the bytes of a value

  public Holdings {
    mentions = Collections.unmodifiableMap(new EnumMap<>(mentions));
    outlets = Collections.unmodifiableMap(new TreeMap<>(outlets));
    producers = Collections.unmodifiableMap(new TreeMap<>(producers));
  }

  /** Adds what is counted of an article, but for its outlet, which is counted as a facet. */
  static void write(Document document, IndexedArticle article) {
    Map<Mention.Kind, Integer> counts = new EnumMap<>(Mention.Kind.class);
    article.mentions().forEach(m -> counts.merge(m.kind(), 1, Integer::sum));
    counts.forEach((kind, n) -> document.add(new NumericDocValuesField(COUNT + kind, n)));
    producer(article.json())
        .ifPresent(p -> document.add(new SortedDocValuesField(PRODUCER, new BytesRef(cut(p)))));
  }

  /** The key cannot stand inside a text of the JSON, where every quotation mark is escaped. */
  private static Optional<String> producer(String json) {
    int at = json.indexOf(PRODUCER_KEY);
    int start = at + PRODUCER_KEY.length();
    int end = at < 0 ? -1 : json.indexOf('"', start);
    return end < 0 ? Optional.empty() : Optional.of(json.substring(start, end));
  }

  private static String cut(String value) {
    return value.substring(0, Math.min(LONGEST, value.length()));
  }

  /**
   * Counts what was last committed, whichever schema it has; what an older one did not write is not
   * counted.
   *
   * @throws UnusableIndexException if there is no index, or this Lucene cannot read it
   */
  public static Holdings of(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(IndexFolder.existing(folder))) {
      Map<String, String> data = IndexFolder.commitData(folder, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        Tally tally = new Tally();
        for (LeafReaderContext leaf : reader.leaves()) {
          tally.add(leaf.reader());
        }
        return tally.holdings(reader.numDocs(), bytes(directory), data);
      }
    }
  }

  private static long bytes(Directory directory) throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  /** What was counted so far. */
  private static final class Tally {
    private final Map<Mention.Kind, Long> mentions = new EnumMap<>(Mention.Kind.class);
    private final Map<String, Integer> outlets = new HashMap<>();
    private final Map<String, Integer> producers = new HashMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private int dated;

    Tally() {
      for (Mention.Kind kind : Mention.Kind.values()) {
        mentions.put(kind, 0L);
      }
    }

    void add(LeafReader leaf) throws IOException {
      Bits live = leaf.getLiveDocs();
      for (Mention.Kind kind : Mention.Kind.values()) {
        NumericDocValues counts = DocValues.getNumeric(leaf, COUNT + kind);
        while (counts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (isLive(live, counts.docID())) {
            mentions.merge(kind, counts.longValue(), Long::sum);
          }
        }
      }
      NumericDocValues days = DocValues.getNumeric(leaf, IndexFields.PUBLISHED_DAY);
      while (days.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (isLive(live, days.docID())) {
          first = Math.min(first, days.longValue());
          last = Math.max(last, days.longValue());
          dated++;
        }
      }
      names(leaf, live);
    }

    private void names(LeafReader leaf, @Nullable Bits live) throws IOException {
      SortedDocValues makers = DocValues.getSorted(leaf, PRODUCER);
      while (makers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (isLive(live, makers.docID())) {
          String name = makers.lookupOrd(makers.ordValue()).utf8ToString();
          producers.merge(name, 1, Integer::sum);
        }
      }
      SortedSetDocValues papers = DocValues.getSortedSet(leaf, Facet.SOURCE.field());
      while (papers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (isLive(live, papers.docID())) {
          outlets.merge(papers.lookupOrd(papers.nextOrd()).utf8ToString(), 1, Integer::sum);
        }
      }
    }

    private static boolean isLive(@Nullable Bits live, int article) {
      return live == null || live.get(article);
    }

    Holdings holdings(int articles, long bytes, Map<String, String> data) {
      int named = outlets.values().stream().mapToInt(Integer::intValue).sum();
      return new Holdings(
          articles,
          mentions,
          dated == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first)),
          dated == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last)),
          articles - dated,
          outlets,
          articles - named,
          producers,
          bytes,
          data.getOrDefault(IndexFields.SCHEMA_KEY, "unknown"),
          data.getOrDefault(IndexFields.PROGRAM_KEY, "unknown"));
    }
  }
}
