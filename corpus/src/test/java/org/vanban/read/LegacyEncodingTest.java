package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanban.text.DocumentText;

class LegacyEncodingTest {
  private static final String LETTERS =
      "aáàảãạ ăắằẳẵặ âấầẩẫậ eéèẻẽẹ êếềểễệ iíìỉĩị oóòỏõọ ôốồổỗộ ơớờởỡợ uúùủũụ ưứừửữự yýỳỷỹỵ đ";
  private static final Path VECTORS =
      Path.of(System.getProperty("vanban.root", "."), "../shared/data/encodings/vectors.tsv");

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void everyLetterComesBack(LegacyEncoding encoding) {
    LegacyWriter writer = new LegacyWriter(encoding);
    assertThat(encoding.decode(writer.write(LETTERS)).text()).isEqualTo(LETTERS);
    String capitals = LETTERS.toUpperCase(Locale.ROOT);
    String back = encoding.decode(writer.write(capitals)).text();
    if (encoding.losesCapitals()) {
      assertThat(back.toUpperCase(Locale.ROOT)).isEqualTo(capitals);
      assertThat(back).contains("Ă", "Đ", "ắ").doesNotContain("Ắ");
    } else if (encoding == LegacyEncoding.BKHCM1) {
      assertThat(back).isEqualTo(capitals.replace('Ỵ', '?'));
    } else {
      assertThat(back).isEqualTo(capitals);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TCVN3, \u201cNGHÞ QUYÕT cña Bé ChÝnh trÞ\u201d \u2026, “NGHị QUYếT của Bộ Chính trị” …",
    "TCVN3, §ång chÝ BÝ th\u00ad, Đồng chí Bí thư",
    "VNI, NGHÒ QUYEÁT cuûa Boä Chính trò, NGHỊ QUYẾT của Bộ Chính trị",
    "VNI, UÛy ban nhaân daân tænh Laâm Ñoàng, Ủy ban nhân dân tỉnh Lâm Đồng",
    "VNI, hoïp thöôøng kyø, họp thường kỳ",
    "VPS, T¿ do - Hånh phúc, Tự do - Hạnh phúc",
    "VISCII, Ðµc l§p - Tñ do - HÕnh phúc, Độc lập - Tự do - Hạnh phúc",
    "BKHCM2, Cöång hoâa xaä höåi chuã nghôa Viïåt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "WINDOWS_1258, Côòng hoÌa xaÞ hôòi, Cộng hòa xã hội",
  })
  void decodes(LegacyEncoding encoding, String characters, String text) {
    assertThat(encoding.decode(characters).text()).isEqualTo(text);
  }

  @Test
  void agreesWithTheVectorsBesideTheProject() throws IOException {
    assumeTrue(Files.exists(VECTORS), "no vectors beside the project");
    Map<String, LegacyEncoding> encodings =
        Map.of(
            "TCVN3",
            LegacyEncoding.TCVN3,
            "VNI-WIN",
            LegacyEncoding.VNI,
            "VISCII",
            LegacyEncoding.VISCII,
            "VPS",
            LegacyEncoding.VPS,
            "BKHCM1",
            LegacyEncoding.BKHCM1,
            "BKHCM2",
            LegacyEncoding.BKHCM2,
            "VIETWARE-F",
            LegacyEncoding.VIETWARE_F,
            "VIETWARE-X",
            LegacyEncoding.VIETWARE_X,
            "CP1258",
            LegacyEncoding.WINDOWS_1258);
    int checked = 0;
    for (String line : Files.readAllLines(VECTORS)) {
      String[] cells = line.split("\t", -1);
      if (encodings.containsKey(cells[0])) {
        byte[] bytes = HexFormat.of().parseHex(cells[2]);
        String characters = new String(bytes, StandardCharsets.ISO_8859_1);
        String back = encodings.get(cells[0]).decode(characters).text();
        boolean lost = cells[4].equals("ambiguous");
        assertThat(lost ? back.toLowerCase(Locale.ROOT) : back)
            .as(line)
            .isEqualTo(lost ? cells[1].toLowerCase(Locale.ROOT) : cells[1]);
        checked++;
      }
    }
    assertThat(checked).isEqualTo(72);
  }

  /** The C library's converter as an independent judge of the letters above ASCII. */
  @ParameterizedTest
  @CsvSource({"VISCII, VISCII", "TCVN5712-1, TCVN3"})
  void agreesWithIconv(String name, LegacyEncoding encoding) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/iconv")), "no iconv here");
    byte[] bytes = new byte[1];
    for (int code = 0xA1; code < 256; code++) {
      bytes[0] = (byte) code;
      Process iconv = new ProcessBuilder("/usr/bin/iconv", "-f", name, "-t", "UTF-8").start();
      try (var in = iconv.getOutputStream()) {
        in.write(bytes);
      }
      String letter = new String(iconv.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assumeTrue(iconv.waitFor(10, TimeUnit.SECONDS) && iconv.exitValue() == 0, "no " + name);
      if (letter.length() == 1 && Character.isLetter(letter.charAt(0))) {
        assertThat(encoding.decode("" + (char) code).text()).isEqualTo(letter);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void everyLetterLeadsBackToItsBytes(LegacyEncoding encoding) {
    LegacyWriter writer = new LegacyWriter(encoding);
    String text = "\"Nghị quyết\" số 18 của Đảng bộ xã Ea Kar, nhiệm kỳ 2025 - 2030";
    DocumentText decoded = encoding.decode(writer.write(text));
    assertThat(decoded.text()).isEqualTo(text);
    for (int i = 0; i < text.length(); i++) {
      int before = writer.write(text.substring(0, i)).length();
      assertThat(decoded.alignment().toSource(i)).isEqualTo(before);
    }
  }

  @Test
  void anotherTextsLinesStay() {
    String source = "Coäng hoøa xaõ hoäi\nCộng hòa xã hội\nCoäng hoøa\n";
    DocumentText text = LegacyEncoding.VNI.decodeLines(source);
    assertThat(text.text()).isEqualTo("Cộng hòa xã hội\nCộng hòa xã hội\nCộng hòa\n");
    int last = text.text().lastIndexOf("hòa");
    assertThat(text.alignment().toSource(last)).isEqualTo(source.lastIndexOf("hoøa"));
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void anyTextDecodesInOrder(LegacyEncoding encoding) {
    Random random = new Random(5);
    for (int run = 0; run < 200; run++) {
      StringBuilder noise = new StringBuilder();
      for (int i = 0; i < 100; i++) {
        int kind = random.nextInt(3);
        noise.append((char) random.nextInt(kind == 0 ? 256 : kind == 1 ? 0x400 : 0x10000));
      }
      for (DocumentText text :
          List.of(encoding.decode(noise.toString()), encoding.decodeLines(noise.toString()))) {
        for (int i = 0; i < text.text().length(); i++) {
          int at = text.alignment().toSource(i);
          assertThat(at).isBetween(0, noise.length());
          assertThat(text.alignment().toSource(i + 1)).isGreaterThanOrEqualTo(at);
        }
      }
    }
  }
}
