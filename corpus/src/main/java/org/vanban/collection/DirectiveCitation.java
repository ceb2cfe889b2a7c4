package org.vanban.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.resolve.Beside;
import org.vanban.resolve.Identity;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * A document in one article, with what is printed behind its number. Immutable.
 *
 * @param where it stands, with what is printed behind it
 * @param id number and code
 * @param type the type word, {@code nghị quyết}; empty where none stands
 * @param key of the document it means, where that is told
 * @param beside what is printed behind it
 * @param committee the people's committee or council behind {@code của}: {@code Ủy ban nhân dân}
 * @param provincial whether the body of a whole province stands beside it
 */
record DirectiveCitation(
    Findings.Sighting where,
    DirectiveId id,
    String type,
    Optional<String> key,
    Beside beside,
    Optional<String> committee,
    boolean provincial) {

  /** Those of an article that say more than a number. */
  static List<DirectiveCitation> read(ArticleText text) {
    List<Mention> mentions = text.article().mentions().asList();
    List<DirectiveCitation> citations = new ArrayList<>();
    text.article()
        .entities()
        .identities()
        .forEach(
            (index, meant) -> {
              Mention.Directive mention = (Mention.Directive) mentions.get(index);
              if (meant.size() == 1) {
                DirectiveCitation citation = of(text, mention, meant.getFirst());
                if (citation.committee().isPresent() || says(citation.beside())) {
                  citations.add(citation);
                }
              }
            });
    return citations;
  }

  private static DirectiveCitation of(
      ArticleText text, Mention.Directive mention, Identity identity) {
    return new DirectiveCitation(
        text.sighting(identity.beside().span()),
        identity.id(),
        mention.type().toLowerCase(Locale.ROOT),
        identity.key(),
        identity.beside(),
        committee(text, identity.beside().span().end()),
        isProvincial(text, mention.span().start(), identity.beside().span().end()));
  }

  /**
   * {@code UBND tỉnh Lào Cai ban hành Quyết định …}, {@code Quyết định … của UBND tỉnh Lào Cai}.
   */
  private static boolean isProvincial(ArticleText text, int start, int end) {
    int first = text.tokens().firstAtOrAfter(start);
    int behind = text.tokens().firstAtOrAfter(end);
    for (int at = Math.max(0, first - NEAR); at <= behind + NEAR; at++) {
      boolean beside = at < first || at >= behind;
      if (beside
          && text.mentionAt(at).orElse(null) instanceof Mention.Organization body
          && body.place().filter(p -> p.name().startsWith("tỉnh ")).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Nghị quyết số 35/2021/NQ-HĐND của UBND tỉnh Yên Bái}. */
  private static Optional<String> committee(ArticleText text, int end) {
    int behind = text.tokens().firstAtOrAfter(end);
    boolean issued = text.words().roles().is(Word.ISSUED_BY, text.tokens(), behind);
    return issued && text.mentionAt(behind + 1).orElse(null) instanceof Mention.Organization body
        ? Optional.of(body.body()).filter(COMMITTEES::containsValue)
        : Optional.empty();
  }

  /** Whose numbers end with which letters. */
  private static final Map<String, String> COMMITTEES =
      Map.of("UBND", "Ủy ban nhân dân", "HĐND", "Hội đồng nhân dân");

  /** The committee or council whose letters its number has; empty where it has others. */
  String lettersOf() {
    String number = id.text();
    return COMMITTEES.getOrDefault(number.substring(number.lastIndexOf('-') + 1), "");
  }

  /** Whether the letters of its number are those of another body than the one behind it. */
  boolean isOfOtherLetters() {
    return !lettersOf().isEmpty() && committee.filter(c -> !c.equals(lettersOf())).isPresent();
  }

  private static final int NEAR = 5; // tokens

  private static boolean says(Beside beside) {
    return beside.date().isPresent()
        || beside.term().isPresent()
        || beside.issuer().isPresent()
        || beside.titled().isPresent();
  }

  /** The day that is printed behind it, unless that is about the day of the article. */
  Optional<EdtfDate> date() {
    return beside
        .date()
        .filter(
            d ->
                where
                    .source()
                    .published()
                    .map(p -> d.latest().plusDays(NEWS_DAYS).isBefore(p.earliest()))
                    .orElse(true));
  }

  /** So near the day of the article a date may be that of a meeting. */
  private static final int NEWS_DAYS = 20;
}
