package org.vanban.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;

/**
 * A person in an office that one person holds at a time, in one article. Immutable.
 *
 * @param where name and office stand
 * @param office tells the office from all others
 * @param name as printed
 * @param handover whether the text near by tells of the office being handed on
 */
record Holding(Findings.Sighting where, String office, String name, boolean handover) {
  private static final int LONGEST = 24;
  private static final int LONG_AGO_DAYS = 45;
  private static final int YEARS_AGO_DAYS = 730;
  private static final int PARAGRAPH = 400;

  Source source() {
    return where.source();
  }

  /** Those of an article that was published on a known day; none that is told of the past. */
  static List<Holding> read(ArticleText text, SingleHolders offices) {
    List<Holding> holdings = new ArrayList<>();
    if (text.day().isEmpty()) {
      return holdings;
    }
    Optional<String> home = new ClaimPlace.Reader(text, offices.provinces()).province();
    for (Mention.Person person : text.article().mentions().of(Mention.Person.class)) {
      if (!person.author() && isWhole(person.name())) {
        person.offices().forEach(office -> read(text, offices, home, person, office, holdings));
      }
    }
    Set<String> abroad = abroad(text, offices);
    holdings.removeIf(h -> abroad.contains(h.office));
    return holdings;
  }

  private static void read(
      ArticleText text,
      SingleHolders offices,
      Optional<String> home,
      Mention.Person person,
      Mention.Office office,
      List<Holding> into) {
    Optional<String> held = office.post().flatMap(p -> offices.office(p, home));
    Span span = hull(person.span(), office.span());
    int from = text.tokens().firstAtOrAfter(span.start());
    int to = text.tokens().firstAtOrAfter(span.end());
    if (held.isPresent() && to - from <= LONGEST && !text.isInTable(from) && !isPast(text, from)) {
      into.add(new Holding(text.sighting(span), held.get(), person.name(), isHandover(text, from)));
    }
  }

  /** Offices that the article gives to holders of another country, later without naming it. */
  private static Set<String> abroad(ArticleText text, SingleHolders offices) {
    return text.article().mentions().of(Mention.Person.class).stream()
        .flatMap(p -> p.offices().stream())
        .flatMap(o -> o.post().stream())
        .flatMap(post -> offices.abroad(post).stream())
        .collect(Collectors.toSet());
  }

  /** Two syllables at least, the last written out: {@code L. Q. Mạnh Khôi}. */
  private static boolean isWhole(String name) {
    String[] syllables = name.split(" ");
    return syllables.length > 1 && syllables[syllables.length - 1].length() > 1;
  }

  private static Span hull(Span one, Span other) {
    return Span.of(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /** {@code nguyên Bí thư}, or a sentence with a day long before the article. */
  private static boolean isPast(ArticleText text, int from) {
    int start = text.sentenceStart(from);
    int end = text.sentenceEnd(from);
    for (int at = start; at < end; at++) {
      Optional<Mention> mention = text.mentionAt(at);
      if (mention.isPresent()
          && mention.get() instanceof Mention.Date date
          && date.value().latest().plusDays(LONG_AGO_DAYS).isBefore(text.day().orElseThrow())) {
        return true;
      }
    }
    return text.has(Word.FORMER, start, end) || isHistory(text, start);
  }

  /** Whether the date before a sentence, in its paragraph, lies years before the article. */
  private static boolean isHistory(ArticleText text, int sentence) {
    for (int at = sentence - 1; at >= Math.max(0, sentence - PARAGRAPH); at--) {
      Optional<Mention> mention = text.mentionAt(at);
      if (mention.isPresent() && mention.get() instanceof Mention.Date date) {
        return date.value().latest().plusDays(YEARS_AGO_DAYS).isBefore(text.day().orElseThrow());
      }
      if (text.tokens().isBreakBefore(at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence, or one beside it, tells of a handover. */
  private static boolean isHandover(ArticleText text, int from) {
    int start = text.sentenceStart(from);
    int end = text.sentenceEnd(from);
    int before = start > 0 ? text.sentenceStart(start - 1) : start;
    int after = end < text.tokens().size() ? text.sentenceEnd(end) : end;
    for (int at = before; at < after; at++) {
      if (text.mentionAt(at).isEmpty()
          && text.words().roles().is(Word.HANDOVER, text.tokens(), at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two printed names can be one person's: shortened, without diacritics, initials. */
  boolean canBe(Holding other) {
    String[] one = TextNormalizer.fold(name).split(" ");
    String[] two = TextNormalizer.fold(other.name).split(" ");
    String[] shorter = one.length <= two.length ? one : two;
    String[] longer = one.length <= two.length ? two : one;
    int matched = 0;
    for (String syllable : longer) {
      if (matched < shorter.length && fits(shorter[matched], syllable)) {
        matched++;
      }
    }
    return matched == shorter.length
        || fits(shorter[shorter.length - 1], longer[longer.length - 1])
            && (fits(shorter[0], longer[0]) || apart(shorter, longer) < 2);
  }

  /** In how many syllables two names of one length differ. */
  private static int apart(String[] one, String[] other) {
    int apart = one.length == other.length ? 0 : one.length;
    for (int i = 0; i < one.length && one.length == other.length; i++) {
      apart += fits(one[i], other[i]) ? 0 : 1;
    }
    return apart;
  }

  private static boolean fits(String one, String other) {
    String a = one.replace(".", "");
    String b = other.replace(".", "");
    boolean initial = a.length() == 1 || b.length() == 1;
    return initial && !a.isEmpty() && !b.isEmpty() ? a.charAt(0) == b.charAt(0) : a.equals(b);
  }
}
