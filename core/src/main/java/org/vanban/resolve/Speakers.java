package org.vanban.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/**
 * Who speaks of whom in one text, so that they are two of one name: {@code ông Đặng Khánh cười:
 * "Anh Khánh nặng lắm"}; {@code "Thầy Khoan chở gạo", cha Khoan nói}.
 */
final class Speakers {
  /** So many tokens stand between a quotation and who said it. */
  private static final int LONGEST_SAYING = 7;

  /** So many mentions of one quotation are looked at. */
  private static final int MOST_QUOTED = 16;

  private final PersonCues cues;
  private final Tokens tokens;
  private final SentenceLimits sentences;
  private final List<NamedPerson> mentions = new ArrayList<>(); // so far
  private final List<Individual> owners = new ArrayList<>(); // whose they are
  private Optional<Quotations> quotations = Optional.empty(); // read where somebody asks

  Speakers(PersonCues cues, Tokens tokens, SentenceLimits sentences) {
    this.cues = cues;
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Takes note of whose mention one is; mentions come in the order of the text. */
  void add(Individual one, NamedPerson person) {
    mentions.add(person);
    owners.add(one);
  }

  private Optional<Span> quotationBefore(NamedPerson person) {
    if (quotations.isEmpty()) {
      quotations = Optional.of(new Quotations(tokens.text()));
    }
    return quotations.get().lastBefore(person.span().start());
  }

  /** Whether a mention stands in a quotation. */
  boolean isQuoted(NamedPerson person) {
    return quotationBefore(person).filter(q -> q.overlaps(person.span())).isPresent();
  }

  /** Whether somebody speaks of the person or is spoken of by him. */
  boolean areTwo(Individual one, NamedPerson person) {
    Optional<Span> last = quotationBefore(person);
    if (last.isEmpty() || mentions.isEmpty()) {
      return false;
    }
    Span quotation = last.get();
    return quotation.overlaps(person.span())
        ? isSpeaker(one, quotation) && !isNaming(person.start()) && !isLed(person)
        : isSpokenOf(one, quotation)
            && speaks(person, quotation)
            && !isNaming(person.start())
            && !isLed(person);
  }

  /** Whether the last mention is somebody's and leads to a quotation. */
  private boolean isSpeaker(Individual one, Span quotation) {
    NamedPerson before = mentions.getLast();
    return owners.getLast() == one
        && before.span().end() <= quotation.start()
        && isSaying(before, quotation);
  }

  /** Whether somebody is named in a quotation, behind which no one was named so far. */
  private boolean isSpokenOf(Individual one, Span quotation) {
    for (int i = mentions.size() - 1; i >= 0 && i >= mentions.size() - MOST_QUOTED; i--) {
      Span span = mentions.get(i).span();
      if (span.start() < quotation.start()) {
        return false;
      }
      if (owners.get(i) == one && span.overlaps(quotation)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(NamedPerson person, Span quotation) {
    int end = tokens.firstAtOrAfter(quotation.end());
    return person.start() - end < LONGEST_SAYING && !sentences.endsSentence(end, person.start());
  }

  /** {@code Tôi là Khánh}, {@code tên Khánh}. */
  private boolean isNaming(int at) {
    return tokens.isWordAt(at - 1)
        && (tokens.surface(at - 1).equals("là") || tokens.surface(at - 1).equals("tên"));
  }

  /** {@code mẹ của Bảy nói}: not he does. */
  private boolean isLed(NamedPerson person) {
    int start = cues.startBefore(tokens, person.start());
    return cues.phrases(PersonCues.Role.LED).endAt(tokens, start - 1) == start;
  }

  private boolean isSaying(NamedPerson speaker, Span quotation) {
    int colon = tokens.firstAtOrAfter(quotation.start()) - 1;
    return speaker.end() <= colon
        && !isLed(speaker)
        && colon - speaker.end() <= LONGEST_SAYING
        && tokens.isSymbolAt(colon, ':')
        && !sentences.endsSentence(speaker.end(), colon);
  }
}
