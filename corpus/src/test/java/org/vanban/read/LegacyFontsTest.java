package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.table.TableReader;

class LegacyFontsTest {
  private final LegacyFonts fonts = LegacyFonts.standard();

  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3, false",
    ".VnTimeH, TCVN3, true",
    "'.VnArial NarrowH', TCVN3, true",
    "'.VNTIMEH,Bold', TCVN3, true",
    "ABCDEF+.VnTimeH-Bold, TCVN3, true",
    "VNI-Times, VNI, false",
    "'\"VNI-Helve\"', VNI, false",
    "VNI Helve, VNI, false",
    "VPS Times, VPS, false",
    "VNtimes new roman, VIETWARE_X, false",
    "SVNtimes new roman, VIETWARE_F, false",
    "VI Times, VISCII, false",
  })
  void knowsFontsByName(String name, LegacyEncoding encoding, boolean capitals) {
    assertThat(fonts.find(name)).contains(new LegacyFonts.Font(encoding, capitals));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p {font-family:.VnTime} | true",
        "font-family: 'VNI-Times' | true",
        "font:bold 12px/1.2 vps times | true",
        "font-family:ABCDEF+.VNTIMEH | true",
        "VNI | true",
        "url(//univni.example/v.woff) | false",
        "font-family:UVNI | false",
        "font-family:Vnia | false",
        "div {vertical-align:top} | false",
        "font-family:Arial;v | false",
      })
  void tellsStylesThatMayNameOne(String styles, boolean may) {
    assertThat(fonts.mayBeIn(styles)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({"Times New Roman", "Arial", "UVN Bach Dang", "UTM Times", "Vni2Go", "Verdana", "''"})
  void leavesUnicodeFonts(String name) {
    assertThat(fonts.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ".VnTime, Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    ".VnTimeH, Céng hßa x· héi 1945, CỘNG HÒA XÃ HỘI 1945",
    ".VnTime, th\u00ad ký, thư ký",
    ".VnTime, \u201cBé ChÝnh trÞ\u201d \u2013 n\u00a8m, “Bộ Chính trị” – năm",
    "VNI-Times, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VNI-Times, ÑAÏI HOÄI; UÙy; aÙo; thö kyù, ĐẠI HỘI; Úy; áo; thư ký",
    "VPS Times, C¶ng hòa xã h¶i chû nghïa ViŒt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VI Times, Cµng hòa xã hµi chü nghîa Vi®t Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
    "VNtimes new roman, Cäüng hoìa xaî häüi, Cộng hòa xã hội",
    "SVNtimes new roman, Cèng hßa xº hèi chï nghÚa, Cộng hòa xã hội chủ nghĩa",
  })
  void decodesRuns(String font, String run, String text) {
    assertThat(fonts.decode(run, font)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "VNI-Times, Cộng hòa", // Unicode typed in an old font
    "VNI-Times, là",
    ".VnTime, Đảng ủy",
    ".VnTimeH, Đảng ủy",
    "Times New Roman, Céng hßa",
    "'', Coäng hoøa",
  })
  void leavesWhatCannotBeInTheEncoding(String font, String run) {
    assertThat(fonts.decode(run, font)).isEqualTo(run);
  }

  @Test
  void readsTheBytesOfSymbolFontsAsWordKeepsThem() {
    assertThat(fonts.decode("C\uf0e9ng h\uf0dfa", ".VnTime")).isEqualTo("Cộng hòa");
  }

  @Test
  void everyRowsExampleIsOfItsFamily() {
    for (TableReader.Row row : TableReader.rows(LegacyFonts.class, "legacy-fonts.tsv")) {
      assertThat(fonts.find(row.get("example")).map(LegacyFonts.Font::encoding))
          .as(row.where())
          .contains(LegacyEncoding.valueOf(row.get("encoding")));
    }
  }
}
