package org.vanban.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.vanban.table.TableReader;

public class VietnameseAnalyzerTest extends BaseTokenStreamTestCase {

  public void testFiguresStayWhole() throws IOException {
    assertFigures("số 18-NQ/TW, 34/2016/NĐ-CP", "số", "18-NQ/TW", "34/2016/NĐ-CP");
    assertFigures("80/2015/QH13 và 18/nq-tw", "80/2015/QH13", "và", "18/nq-tw");
    assertFigures("54/63, 57.448/57.796", "54/63", "57.448/57.796");
    assertFigures("02/07/2018 11-10-2021 17:14 2/7", "02/07/2018", "11-10-2021", "17:14", "2/7");
    assertFigures("4.401.230 người, 1,25 tỷ.", "4.401.230", "người", "1,25", "tỷ");
    assertFigures("đạt 11,7%.", "đạt", "11,7%", "11,7");
  }

  public void testWhatIsNoFigureParts() throws IOException {
    assertFigures("2015-2020, 2020-nay", "2015", "2020", "2020", "nay");
    assertFigures("COVID-19, Covid19", "COVID", "19", "Covid", "19");
    assertFigures("60km/h số 5-Nguyễn Trãi", "60", "km", "h", "số", "5", "Nguyễn", "Trãi");
    assertFigures("năm 2020.Hội nghị", "năm", "2020", "Hội", "nghị");
    assertFigures("18- /TW -5 12:5", "18", "TW", "5", "12", "5");
  }

  public void testOneSpellingOfASyllable() throws IOException {
    Analyzer query = VietnameseAnalyzer.forQuery();
    assertAnalyzesTo(query, "Hoà Uỷ quý", new String[] {"hòa", "ủy", "quí"});
    assertAnalyzesTo(query, "Hòa Ủy quí", new String[] {"hòa", "ủy", "quí"});
    assertAnalyzesTo(query, "kỷ KĨ lý tỷ y Thúy thuý", split("kỉ kĩ lí tỉ y thúy thúy"));
    assertAnalyzesTo(query, "NÐ-CP ĐẢNG", split("nđ cp đảng"));
    String apart = Normalizer.normalize("Nghị quyết uỷ", Normalizer.Form.NFD);
    assertAnalyzesTo(query, apart, split("nghị quyết ủy"));
  }

  public void testTheFoldedFormStandsBeside() throws IOException {
    assertAnalyzesTo(
        new VietnameseAnalyzer(),
        "Nghị quyết ban",
        split("nghị nghi quyết quyet ban"),
        new int[] {0, 0, 5, 5, 11},
        new int[] {4, 4, 10, 10, 14},
        new int[] {1, 0, 1, 0, 1});
  }

  public void testAbbreviationsAreWrittenOutOnPositionsOfTheirOwn() throws IOException {
    assertAnalyzesTo(
        VietnameseAnalyzer.forQuery(),
        "UBND xã",
        split("ủy ban nhân dân xã"),
        new int[] {0, 0, 0, 0, 5},
        new int[] {4, 4, 4, 4, 7},
        new int[] {1, 1, 1, 1, 1});
    assertAnalyzesTo(VietnameseAnalyzer.forQuery(), "TƯ tư", split("trung ương tư"));
    assertAnalyzesTo(VietnameseAnalyzer.forQuery(), "hdnd", split("hội đồng nhân dân"));
  }

  public void testEveryAbbreviationOfTheTableReadsAsItsFullForm() throws IOException {
    for (TableReader.Row row : TableReader.rows(Abbreviations.class, "abbreviations.tsv")) {
      String example = row.get("example");
      assertTrue(row.where(), example.contains(row.get("short")));
      assertEquals(
          row.where(), terms(example.replace(row.get("short"), row.get("full"))), terms(example));
    }
  }

  public void testALineBreakLeavesAGap() throws IOException {
    assertAnalyzesTo(
        VietnameseAnalyzer.forIndex(),
        "hai\nba",
        split("hai ba"),
        new int[] {0, 4},
        new int[] {3, 6},
        new int[] {1, 1 + VietnameseAnalyzer.PARAGRAPH_GAP});
  }

  public void testPairsOfSyllables() throws IOException {
    assertAnalyzesTo(
        VietnameseAnalyzer.forQuery().withPairs(),
        "Nghị quyết số 18 của UB\nxã",
        split("nghị nghị_quyết quyết quyết_số số 18 của của_ub ub ub_xã xã"),
        new int[] {0, 0, 5, 5, 11, 14, 17, 17, 21, 21, 24},
        new int[] {4, 10, 10, 13, 13, 16, 20, 23, 23, 26, 26},
        null, // types
        new int[] {1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1},
        new int[] {1, 2, 1, 2, 1, 1, 1, 2, 1, 2, 1});
    assertAnalyzesTo(VietnameseAnalyzer.forIndex().withPairs(), "mở\nsổ", split("mở mo sổ so"));
    assertAnalyzesTo(
        new VietnameseAnalyzer().withPairs(), "mở sổ", split("mở mo mở_sổ mo_so sổ so"));
  }

  public void testFoldingIsTwiceAsFastAsLucenes() throws IOException {
    String text = "Hội nghị tổng kết việc thực hiện Nghị quyết của Đảng ủy xã. ".repeat(2000);
    long fastest = Long.MAX_VALUE;
    long lucenesFastest = Long.MAX_VALUE;
    for (int round = 0; round < 40; round++) {
      fastest = Math.min(fastest, time(FoldingFilter::new, text));
      lucenesFastest = Math.min(lucenesFastest, time(t -> new ASCIIFoldingFilter(t, true), text));
    }
    double ratio = (double) lucenesFastest / fastest;
    System.out.printf(Locale.ROOT, "folding: %.1f times as fast as ASCIIFoldingFilter%n", ratio);
    assertTrue("only " + ratio + " times as fast", ratio > 2);
  }

  private static long time(Function<Tokenizer, TokenStream> filter, String text)
      throws IOException {
    Tokenizer tokenizer = new VietnameseTokenizer();
    tokenizer.setReader(new StringReader(text));
    try (TokenStream stream = filter.apply(tokenizer)) {
      long start = System.nanoTime();
      stream.reset();
      int tokens = 0;
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
      assertTrue(tokens > 30_000);
      return System.nanoTime() - start;
    }
  }

  public void testPartsAreFoundByName() throws IOException {
    try (Analyzer custom =
        CustomAnalyzer.builder()
            .withTokenizer("vietnamese", "paragraphGap", "3")
            .addTokenFilter("vietnameseAbbreviation")
            .addTokenFilter("vietnameseSpelling")
            .addTokenFilter("vietnamesePair")
            .addTokenFilter("vietnameseFolding")
            .build()) {
      assertAnalyzesTo(
          custom,
          "HĐND",
          split(
              "hội hoi hội_đồng hoi_dong đồng dong đồng_nhân dong_nhan nhân nhan nhân_dân"
                  + " nhan_dan dân dan"));
    }
    IllegalArgumentException fault =
        expectThrows(
            IllegalArgumentException.class,
            () ->
                TokenizerFactory.forName("vietnamese", new java.util.HashMap<>(Map.of("x", "1"))));
    assertTrue(fault.toString(), fault.toString().contains("{x=1}"));
  }

  public void testRandomText() throws IOException {
    for (Analyzer analyzer :
        List.of(
            new VietnameseAnalyzer(),
            VietnameseAnalyzer.forIndex(),
            VietnameseAnalyzer.forQuery(),
            VietnameseAnalyzer.forQuery().withPairs(),
            VietnameseAnalyzer.forIndex().withPairs())) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
      analyzer.close();
    }
  }

  public void testLongRunsAreCutAndLoseNothing() throws IOException {
    for (String piece : List.of("a", "1", "1/", "1.", "18-NQ/", "ữ", "𐐷", "%", "12-AB")) {
      String text = piece.repeat(50_000);
      int length = 0;
      for (String term : terms(text)) {
        assertTrue(term.length() <= VietnameseTokenizer.LONGEST);
        length += term.length();
      }
      assertTrue(piece, piece.equals("%") ? length == 0 : length >= 50_000);
    }
  }

  private static void assertFigures(String text, String... tokens) throws IOException {
    Tokenizer tokenizer = new VietnameseTokenizer();
    tokenizer.setReader(new StringReader(text));
    assertTokenStreamContents(tokenizer, tokens);
  }

  private static List<String> terms(String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (Analyzer analyzer = VietnameseAnalyzer.forQuery();
        TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  private static String[] split(String words) {
    return words.split(" ");
  }
}
