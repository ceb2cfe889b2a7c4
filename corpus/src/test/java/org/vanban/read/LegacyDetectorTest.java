package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegacyDetectorTest {
  private static final String ARTICLE =
      """
      Sáng 12/6, Đảng ủy xã Bản Cầm tổ chức hội nghị sơ kết công tác sáu tháng đầu năm.
      Tám thôn đã hoàn thành kế hoạch trồng rừng; hai thôn còn lại sẽ trồng xong trước mùa mưa.
      Đồng chí Bí thư Đảng ủy đề nghị các chi bộ giữ vững nền nếp sinh hoạt.
      """;

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void tellsEachEncodingByItsWords(LegacyEncoding encoding) {
    String written = new LegacyWriter(encoding).write(ARTICLE);
    assertThat(LegacyDetector.detect(written)).contains(encoding);
    byte[] bytes = written.getBytes(StandardCharsets.ISO_8859_1);
    CharsetDetector.Decoded decoded = CharsetDetector.decode(bytes).told();
    String expected = encoding.losesCapitals() ? encoding.decode(written).text() : ARTICLE;
    assertThat(decoded.letters().text()).isEqualTo(expected);
    assertThat(decoded.warnings())
        .isEqualTo(
            encoding == LegacyEncoding.WINDOWS_1258 ? java.util.List.of() : encoding.warnings());
  }

  /** What was decoded as windows-1252 and saved as UTF-8. */
  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void tellsThemInUnicodeTextToo(LegacyEncoding encoding) {
    StringBuilder garbled = new StringBuilder();
    for (char c : new LegacyWriter(encoding).write(ARTICLE).toCharArray()) {
      String windows = new String(new byte[] {(byte) c}, Charset.forName("windows-1252"));
      garbled.append(windows.equals("\uFFFD") ? String.valueOf(c) : windows);
    }
    byte[] bytes = garbled.toString().getBytes(StandardCharsets.UTF_8);
    CharsetDetector.Decoded decoded = CharsetDetector.decode(bytes).told();
    assertThat(decoded.legacy()).contains(encoding);
    assertThat(decoded.letters().text()).isEqualToIgnoringCase(ARTICLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French|Le comité a été créé à Genève où les députés élus siègent déjà. Après la clôture de"
            + " l’été, le maire a présenté un décret très détaillé: l’État prévoit des crédits pour"
            + " les écoles, la santé, l’énergie et la sécurité; c’était nécessaire, répète-t-il.",
        "Spanish|La sesión comenzó mañana según el señor alcalde; después habló también la niña"
            + " más pequeña. Está así: educación, comunicación, política, república, según él sí"
            + " habrá más años de tradición y pasión en la región, aquí y allá.",
        "Portuguese|A reunião não começou até às três; os irmãos e as mães já estão lá. É uma"
            + " decisão da administração: educação, saúde, eleições, informação, à porta, só então"
            + " irão, são, dão, hão, pão, cão.",
        "Czech|Příliš žluťoučký kůň úpěl ďábelské ódy; schůze začala včera a účastníci přijali"
            + " návrh, že vláda příští týden předloží zákon. Žádný člen výboru nebyl proti, říká"
            + " mluvčí úřadu.",
        "German|Die Gemeinde prüft fünf Anträge über die Straßen; für große Häuser müssen künftig"
            + " höhere Gebühren gezahlt werden. Die Räte hörten Bürger, Ämter und Verbände; schließlich"
            + " würde ein Beschluß nötig, erklärte der Bürgermeister während der Sitzung.",
        "Icelandic|Það er gott að búa á Íslandi þó að veðrið sé oft vont; ríkisstjórnin hélt fund í"
            + " gær og rædd voru mörg mál, meðal annars um skóla, sjúkrahús og þjóðvegi.",
        "Swedish|Kommunen har på måndagen beslutat att både höja avgifterna och bygga två nya"
            + " skolor; många är emot, några är för. Återstår att få frågan prövad på nästa möte, så"
            + " är läget nu.",
        "Hungarian|A képviselő-testület tegnapi ülésén döntött az útépítésről és az új óvodáról; a"
            + " költségvetésről később tárgyalnak, mondta a polgármester. Több kérdés is érkezett a"
            + " lakóktól.",
        "Italian|La città è più bella perché c’è già la libertà; così però non può andare: lunedì,"
            + " martedì, giovedì, venerdì. Sarà, verrà, farà, dirà: è l’università, la società, la"
            + " qualità, la verità.",
        "Pinyin|Zhōngguó nǐ hǎo, wǒ jiào Lǐ Míng; wǒmen qù Běijīng, tā zài nàlǐ gōngzuò, hěn máng,"
            + " méi yǒu shíjiān, kàn shū, chī fàn, hē chá, tīng yīnyuè.",
        "English|The naïve café owner’s résumé was “fine” – or so the façade suggested; the"
            + " coöperative’s élite, the fiancée, the protégé and the cliché stayed in the soirée.",
        "Unicode|Đảng ủy xã Bản Cầm tổ chức hội nghị sơ kết công tác sáu tháng đầu năm; tám thôn đã"
            + " hoàn thành kế hoạch trồng rừng, hai thôn còn lại trồng xong trước mùa mưa.",
        "Mixed|Ông Trần đọc bài thơ Pháp: où es-tu, été déjà passé? C’était l’époque des fêtes."
            + " Đảng ủy xã họp và ra nghị quyết về xây dựng nông thôn mới, có sáu thôn tham gia.",
      })
  void leavesOtherTexts(String language, String text) {
    assertThat(LegacyDetector.detect(text.repeat(3))).as(language).isEmpty();
    String capitals = text.toUpperCase(java.util.Locale.ROOT).repeat(3);
    assertThat(LegacyDetector.detect(capitals)).as(language).isEmpty();
    for (String charset : new String[] {"windows-1252", "windows-1250", "windows-1254"}) {
      byte[] bytes = text.repeat(3).getBytes(Charset.forName(charset));
      assertThat(CharsetDetector.decode(bytes).told().legacy()).as(language + charset).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1251|Вчера депутаты обсудили закон о бюджете; решение примут в четверг.",
        "KOI8-R|Вчера депутаты обсудили закон о бюджете; решение примут в четверг.",
        "GBK|昨天代表们讨论了预算法案,决定将于星期四作出,各地方政府都表示支持。",
        "Shift_JIS|昨日の委員会で予算案が審議され、来週にも採決される見通しとなった。",
        "EUC-KR|어제 위원회는 예산안을 심의하였고 다음 주에 표결할 예정이라고 밝혔다.",
        "TIS-620|เมื่อวานนี้คณะกรรมการได้พิจารณาร่างงบประมาณ และจะลงมติในสัปดาห์หน้า",
      })
  void leavesOtherScripts(String charset, String text) {
    byte[] bytes = text.repeat(8).getBytes(Charset.forName(charset));
    assertThat(CharsetDetector.decode(bytes).told().legacy()).isEmpty();
  }

  @Test
  void leavesShortTexts() {
    assertThat(LegacyDetector.detect("Céng hßa x· héi chñ nghÜa")).isEmpty();
    assertThat(LegacyDetector.detect("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=x-viet-vps>, VPS",
    "<meta charset='viscii'>, VISCII",
    "<?xml version=1 encoding=\"tcvn\"?>, TCVN3"
  })
  void believesADeclaredEncodingOfAShortText(String head, LegacyEncoding encoding) {
    byte[] bytes =
        (head + new LegacyWriter(encoding).write("Đảng bộ xã"))
            .getBytes(StandardCharsets.ISO_8859_1);
    CharsetDetector.Decoded decoded = CharsetDetector.decode(bytes).told();
    assertThat(decoded.legacy()).contains(encoding);
    assertThat(decoded.letters().text()).endsWith("Đảng bộ xã");
  }

  @ParameterizedTest
  @CsvSource({"utf-8", "windows-1252", "iso-8859-1", "x-user-defined", "windows-1258", "viscii"})
  void doesNotBelieveADeclarationThatTheWordsContradict(String declared) {
    String head =
        "<html><meta http-equiv=content-type content='text/html; charset=" + declared + "'><p>";
    String page = head + new LegacyWriter(LegacyEncoding.VNI).write(ARTICLE);
    byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(CharsetDetector.decode(bytes).told().legacy()).contains(LegacyEncoding.VNI);
  }

  @Test
  void noBytesMakeItSlowOrThrow() {
    byte[] random = new byte[1_000_000];
    new Random(3).nextBytes(random);
    byte[] high = new byte[1_000_000];
    Arrays.fill(high, (byte) 0xE9);
    byte[] all = new byte[4_096];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    byte[] words =
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp ".repeat(20_000))
            .getBytes(StandardCharsets.ISO_8859_1);
    for (byte[] bytes : new byte[][] {random, high, all, words}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10), () -> CharsetDetector.decode(bytes).told().letters());
    }
    assertThat(CharsetDetector.decode(words).told().legacy())
        .isEqualTo(Optional.of(LegacyEncoding.VNI));
  }
}
