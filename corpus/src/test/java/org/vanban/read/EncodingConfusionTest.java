package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;

/**
 * Vietnamese texts of 200 to 2,000 characters in every encoding, told and read again: the project's
 * own articles, and news beside the project where they are there; as printed and in capitals.
 */
class EncodingConfusionTest {
  private static final double FLOOR = 0.99;
  private static final int EVERY = Integer.getInteger("vanban.news.every", 200);
  private static final int PIECES_OF_A_TEXT = 3;
  private static final String SMALL =
      "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";
  private static final String LETTERS = SMALL + SMALL.toUpperCase(Locale.ROOT);
  private static final Path ROOT = Path.of(System.getProperty("vanban.root", "."));
  private static final Path NEWS = ROOT.resolve("../shared/data/news");

  @Test
  void everyEncodingIsToldAndReadAgain() throws IOException {
    List<String> pieces = pieces();
    List<String> capitals = pieces.stream().map(p -> p.toUpperCase(Locale.ROOT)).toList();
    for (Map.Entry<String, Function<String, byte[]>> writer : writers().entrySet()) {
      check(writer.getKey(), writer.getValue(), pieces);
      check(writer.getKey() + ", capitals", writer.getValue(), capitals);
    }
  }

  private static void check(String name, Function<String, byte[]> writer, List<String> pieces) {
    Map<String, Integer> told = new TreeMap<>();
    int right = 0;
    for (String piece : pieces) {
      CharsetDetector.Decoded decoded = CharsetDetector.decode(writer.apply(piece)).told();
      String as = decoded.legacy().map(LegacyEncoding::label).orElse(decoded.charset().name());
      told.merge(as, 1, Integer::sum);
      boolean caseLost = decoded.legacy().map(LegacyEncoding::losesCapitals).orElse(false);
      String text = decoded.letters().text();
      right += caseLost ? same(text, piece) : text.equals(piece) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%-28s %.4f of %d %s%n",
        name,
        (double) right / pieces.size(),
        pieces.size(),
        told);
    if (name.startsWith("UTF")) {
      assertThat(told.keySet()).as(name).noneMatch(as -> !as.startsWith("UTF"));
    }
    assertThat((double) right / pieces.size()).as(name).isGreaterThanOrEqualTo(FLOOR);
  }

  private static int same(String text, String piece) {
    return text.toLowerCase(Locale.ROOT).equals(piece.toLowerCase(Locale.ROOT)) ? 1 : 0;
  }

  private static Map<String, Function<String, byte[]>> writers() {
    Map<String, Function<String, byte[]>> writers = new LinkedHashMap<>();
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      LegacyWriter writer = new LegacyWriter(encoding);
      writers.put(encoding.label(), t -> writer.write(t).getBytes(StandardCharsets.ISO_8859_1));
      writers.put(
          encoding.label() + " in UTF-8", t -> writer.write(t).getBytes(StandardCharsets.UTF_8));
    }
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      writers.put(charset.name(), t -> t.getBytes(charset));
    }
    writers.put(
        "UTF-8, NFD",
        t -> Normalizer.normalize(t, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
    return writers;
  }

  private static List<String> pieces() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("corpus/articles"))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(".gold")) {
          GoldFile.read(file).stream().map(GoldDocument::text).forEach(texts::add);
        }
      }
    }
    if (Files.exists(NEWS)) {
      news("vntc-politics.jsonl", texts);
      news("viwiki-politics.jsonl", texts);
    } else {
      System.out.println("no news beside the project: its own articles alone");
    }
    Random lengths = new Random(11);
    List<String> pieces = new ArrayList<>();
    texts.forEach(text -> cut(writable(text), lengths, pieces));
    return pieces;
  }

  private static void news(String file, List<String> texts) throws IOException {
    ObjectMapper json = new ObjectMapper();
    int line = 0;
    for (String article : Files.readAllLines(NEWS.resolve(file))) {
      if (line++ % EVERY == 0) {
        texts.add(json.readTree(article).path("text").asText());
      }
    }
  }

  /** What all the encodings have: Vietnamese letters and ASCII. */
  private static String writable(String text) {
    String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
    String plain = nfc.replaceAll("[“”]", "\"").replaceAll("[–—]", "-").replace("…", "...");
    return plain.replaceAll("[^ -~\\n" + LETTERS + "]|[{}|~^`]", "");
  }

  private static void cut(String text, Random lengths, List<String> pieces) {
    int from = 0;
    for (int piece = 0; piece < PIECES_OF_A_TEXT; piece++) {
      int to = Math.min(text.length(), from + 200 + lengths.nextInt(piece == 0 ? 100 : 1_800));
      if (to - from >= 200) {
        pieces.add(text.substring(from, to));
      }
      from = to;
    }
  }
}
