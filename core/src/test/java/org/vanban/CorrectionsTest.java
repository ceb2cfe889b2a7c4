package org.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.InlineNotation;
import org.vanban.mention.Correction;
import org.vanban.mention.Corrections;
import org.vanban.mention.Mention;
import org.vanban.resolve.Evidence;
import org.vanban.resolve.Identity;
import org.vanban.text.Span;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/** What a person says of a text holds over what is found in it. */
class CorrectionsTest {
  private static final Annotator ANNOTATOR = Annotator.vietnamese();
  private static final ArticleContext JULY = ArticleContext.published("2019-07-05");

  /** The text of a sentence whose marked pieces are told, annotated. */
  private static AnnotatedDocument told(String marked) {
    InlineNotation.Parsed parsed = InlineNotation.parse(marked);
    return ANNOTATOR.annotate(parsed.text(), JULY, corrections(parsed));
  }

  private static Corrections corrections(InlineNotation.Parsed parsed) {
    return Corrections.of(
        parsed.mentions().stream().map(m -> Correction.of(m, m.span().of(parsed.text()))).toList());
  }

  /** That no mention stands at some words. */
  private static Correction none(String text, String words) {
    int at = text.indexOf(words);
    return Correction.none(Span.of(at, at + words.length()), words);
  }

  private static String inline(AnnotatedDocument document) {
    return InlineNotation.format(document.text(), document.mentions());
  }

  private static List<Mention> byHand(AnnotatedDocument document) {
    return document.mentions().stream().filter(Mention::isCorrected).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`Chiều ⟦2/7|DATE|edtf=2018-07-02⟧ có 12 xã họp.`"
            + "|`Chiều ⟦2/7|DATE|edtf=2018-07-02⟧ có ⟦12 xã|QUANTITY|value=12|unit=xã⟧ họp.`",
        "`Đội ⟦Sao Khuê|ORGANIZATION⟧ gặp ông Lò Văn Pửn.`"
            + "|`Đội ⟦Sao Khuê|ORGANIZATION⟧ gặp ông ⟦Lò Văn Pửn|PERSON⟧.`",
        "`Tổng cộng ⟦12 xã biên giới|QUANTITY|value=12|unit=xã biên giới⟧ và 3 huyện.`"
            + "|`Tổng cộng ⟦12 xã biên giới|QUANTITY|value=12|unit=xã biên giới⟧ và ⟦3 huyện|QUANTITY|value=3|unit=huyện⟧.`",
      })
  void replacedAndAdded(String marked, String expected) {
    AnnotatedDocument document = told(marked);
    assertThat(inline(document)).isEqualTo(expected);
    assertThat(byHand(document)).hasSize(1).allMatch(m -> m.by() == Mention.By.CORRECTION);
  }

  @Test
  void takenAway() {
    String text = "Chiều 2/7 có 12 xã họp.";
    Corrections corrections = Corrections.of(List.of(none(text, "2/7")));
    AnnotatedDocument document = ANNOTATOR.annotate(text, JULY, corrections);
    assertThat(inline(document)).isEqualTo("Chiều 2/7 có ⟦12 xã|QUANTITY|value=12|unit=xã⟧ họp.");
    assertThat(document.corrections()).isEqualTo(corrections);
  }

  @Test
  void whatStandsThereNoMoreSaysNothing() {
    Corrections old = Corrections.of(List.of(none("Chiều 3/7 có 12 xã họp.", "3/7")));
    for (String text : List.of("Chiều 2/7 có 12 xã họp.", "Chiều", "")) {
      AnnotatedDocument document = ANNOTATOR.annotate(text, JULY, old);
      assertThat(document).isEqualTo(ANNOTATOR.annotate(text, JULY));
      assertThat(document.corrections().isEmpty()).isTrue();
    }
  }

  @Test
  void ofTwoThatOverlapTheLaterHolds() {
    String text = "Chiều 2/7 có 12 xã họp.";
    Correction wide = none(text, "2/7 có 12 xã");
    Correction narrow = none(text, "12 xã");
    assertThat(Corrections.of(List.of(wide, narrow)).asList()).containsExactly(narrow);
    assertThat(Corrections.of(List.of(narrow, none(text, "2/7"), wide)).asList())
        .containsExactly(wide);
    assertThat(Corrections.of(List.of(narrow, none(text, "2/7"))).asList()).hasSize(2);
  }

  @Test
  void officesAreThoseTold() {
    AnnotatedDocument document =
        told(
            "Bí thư Huyện ủy Mường Ảng, đồng chí ⟦Lò Văn Pửn|PERSON|pos=Bí thư Huyện ủy Mường Ảng ; Tổ trưởng⟧ phát biểu.");
    Mention.Person person = document.mentions().of(Mention.Person.class).getFirst();
    Mention.Office written = person.offices().getFirst();
    assertThat(written.span()).isEqualTo(Span.of(0, 25));
    assertThat(written.post().orElseThrow().title()).isEqualTo("Bí thư");
    Mention.Office unwritten = person.offices().getLast();
    assertThat(unwritten.span()).isEqualTo(person.span());
    assertThat(unwritten.post().orElseThrow().title()).isEqualTo("Tổ trưởng");
    assertThat(document.entities().references()).isEmpty();
  }

  private static AnnotatedDocument meant(String text, String id, String key) {
    int at = text.indexOf("Nghị quyết");
    Span span = Span.of(at, text.indexOf(id) + id.length());
    Mention.Directive directive =
        new Mention.Directive(span, List.of(DirectiveId.of(id)), "nghị quyết", Optional.empty())
            .withKeys(List.of(key));
    Corrections corrections = Corrections.of(List.of(Correction.of(directive, span.of(text))));
    return ANNOTATOR.annotate(text, ArticleContext.published("2023-01-05"), corrections);
  }

  @Test
  void theDocumentIsTheOneTold() {
    String text =
        "Xã học Nghị quyết số 18-NQ/TW. Sau đó xã bàn việc thực hiện Nghị quyết 18-NQ/TW.";
    assertThat(keys(ANNOTATOR.annotate(text, ArticleContext.published("2023-01-05"))))
        .containsExactly("18-NQ/TW", "18-NQ/TW");
    AnnotatedDocument document = meant(text, "18-NQ/TW", "18-NQ/TW@XII");
    assertThat(keys(document)).containsExactly("18-NQ/TW@XII", "18-NQ/TW@XII"); // the other follows
    Identity identity = Objects.requireNonNull(document.entities().identities().get(0)).getFirst();
    assertThat(identity.evidence().getFirst())
        .isEqualTo(new Evidence(Evidence.Kind.CORRECTION, "18-NQ/TW@XII"));
    assertThat(identity.registered()).isTrue();
    assertThat(identity.title()).isPresent();
    assertThat(document.entities().resolved()).hasSize(1);
  }

  @Test
  void thePinpointInFrontOfADirectiveStays() {
    String text = "Theo khoản 9 Điều 13 Nghị quyết 18-NQ/TW thì xong.";
    Mention.Directive directive =
        meant(text, "18-NQ/TW", "18-NQ/TW@XII").mentions().of(Mention.Directive.class).getFirst();
    assertThat(directive.isCorrected()).isTrue();
    assertThat(directive.pinpoint().orElseThrow().of(text)).isEqualTo("khoản 9 Điều 13");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị quyết 18-NQ/TW | 18-NQ/TW | 18-NQ/TW@XI",
        "Nghị quyết 29-NQ/TU | 29-NQ/TU | 29-NQ/TU@2020-2025@Lâm Đồng",
        "Nghị quyết 29 | 29 | 29-NQ/TW@XI",
        "Nghị quyết NQTW4 | NQTW4 | NQTW4@XII",
        "Nghị quyết 07 | 07 | 07/2099/NQ-HĐND@Nơi khác",
      })
  void anyDocumentCanBeTold(String surface, String id, String key) {
    assertThat(keys(meant("Xã học " + surface + " rồi.", id, key))).containsExactly(key);
  }

  @Test
  void blanksAreNoMention() {
    for (String blank : List.of("", " ", "\n")) {
      assertThatThrownBy(() -> Correction.none(Span.of(3, 3 + blank.length()), blank))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aMentionIsOfWholeWords() {
    String text = "Chiều 2/7 có 12 xã họp.";
    for (String part : List.of("hiều", "Chiề", "2/7 ", " 12 xã", "ều 2/7")) {
      Corrections corrections = Corrections.of(List.of(none(text, part)));
      assertThat(ANNOTATOR.annotate(text, JULY, corrections))
          .as(part)
          .isEqualTo(ANNOTATOR.annotate(text, JULY));
    }
  }

  @Test
  void aKeyNamesADocument() {
    for (String key : List.of("", "@XII", " 18-NQ/TW", "18-NQ/TW @XII")) {
      assertThatThrownBy(() -> meant("Nghị quyết 18-NQ/TW", "18-NQ/TW", key))
          .as(key)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static List<String> keys(AnnotatedDocument document) {
    return document.mentions().of(Mention.Directive.class).stream()
        .flatMap(d -> d.keys().stream())
        .toList();
  }

  @Test
  void decomposedTextIsCorrectedInItsOwnOffsets() {
    String composed = "Sáng nay ở xã Đá Bạc có 12 xã họp với bà Mơ.";
    String text = Normalizer.normalize(composed, Normalizer.Form.NFD);
    String words = Normalizer.normalize("xã Đá Bạc", Normalizer.Form.NFD);
    int at = text.indexOf(words);
    Span span = Span.of(at, at + words.length());
    Mention place = new Mention.Organization(span, "xã Đá Bạc", Mention.By.CORRECTION);
    AnnotatedDocument document =
        ANNOTATOR.annotate(text, JULY, Corrections.of(List.of(Correction.of(place, words))));
    assertThat(byHand(document)).extracting(Mention::span).containsExactly(span);
  }

  /** Wherever they begin and end, and whatever they say. */
  @Test
  void anyStretchCanBeCorrected() throws Exception {
    Random random = new Random(5);
    for (GoldDocument gold : Surroundings.sampleGold().subList(0, 12)) {
      String text = gold.text();
      for (int round = 0; round < 40; round++) {
        List<Correction> made = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
          made.add(any(random, words(random, text), text));
        }
        Corrections corrections = Corrections.of(made);
        AnnotatedDocument document = ANNOTATOR.annotate(text, JULY, corrections);
        assertThat(byHand(document))
            .extracting(Mention::span)
            .isEqualTo(
                document.corrections().asList().stream()
                    .flatMap(c -> c.mention().stream())
                    .map(Mention::span)
                    .toList());
        assertThat(document.corrections().asList()).isNotEmpty();
      }
    }
  }

  /** One word or a few, over the ends of sentences and lines too. */
  private static Span words(Random random, String text) {
    int start = edge(text, random.nextInt(text.length() - 40));
    return Span.of(start, edge(text, start + 1 + random.nextInt(30)) - 1);
  }

  /** Behind the next blank. */
  private static int edge(String text, int from) {
    int at = from;
    while (at < text.length() - 2 && text.charAt(at) != ' ') {
      at++;
    }
    return at + 1;
  }

  private static Correction any(Random random, Span span, String text) {
    String surface = span.of(text);
    EdtfDate day = EdtfDate.parse("2018-07-02");
    List<DirectiveId> ids = List.of(DirectiveId.of("18-NQ/TW"), DirectiveId.of("05-CT"));
    String values =
        "⟦x|RATIO|num=1|den=2⟧ ⟦x|PERCENT|value=3⟧ ⟦x|QUANTITY|value=3|unit=xã⟧ "
            + "⟦x|PERSON|pos=Bí thư ; Chủ tịch⟧ ⟦x|ORGANIZATION⟧ ⟦x|PLACE⟧";
    List<Mention> kinds = new ArrayList<>(InlineNotation.parse(values).mentions().asList());
    kinds.add(new Mention.Date(span, day, Optional.empty()));
    kinds.add(
        new Mention.Directive(span, ids, "nghị quyết", Optional.empty())
            .withKeys(List.of("18-NQ/TW@XII", "05-CT")));
    UnaryOperator<Span> there = old -> span;
    return random.nextInt(5) == 0
        ? Correction.none(span, surface)
        : Correction.of(kinds.get(random.nextInt(kinds.size())).moved(there), surface);
  }
}
