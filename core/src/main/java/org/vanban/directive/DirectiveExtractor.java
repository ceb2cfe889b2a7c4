package org.vanban.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.directive.DirectiveTypes.Naming;
import org.vanban.directive.DirectiveTypes.Type;
import org.vanban.directive.NumberWalk.Reading;
import org.vanban.directive.NumberWalk.Trust;
import org.vanban.mention.Mention;
import org.vanban.mention.MentionExtractor;
import org.vanban.table.Gazetteer;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.DirectiveId;

/**
 * Finds references to documents: {@code Nghị quyết số 18-NQ/TW}, {@code Chỉ thị 03, 05}, {@code
 * Nghị quyết Trung ương 4 khóa XII}, {@code Luật Đất đai năm 2013}, and numbers that stand alone,
 * {@code Số: 627/TB-VPCP}.
 *
 * <p>A type word or a number begins a mention; nothing else is looked at. Immutable and safe for
 * many threads. Spans and ids are those of the annotation guide, section DIRECTIVE.
 */
public final class DirectiveExtractor implements MentionExtractor {
  private final DirectiveTypes types;
  private final DirectiveNumberReader numbers;
  private final NumberedReader numbered;
  private final MeetingReader meetings;
  private final NamedLawReader laws;
  private final PinpointReader pinpoints;
  private final int so;

  private DirectiveExtractor(Vocabulary.Builder vocabulary) {
    DirectiveWords words = DirectiveWords.load(vocabulary);
    types = DirectiveTypes.load(vocabulary);
    numbers = DirectiveNumberReader.load();
    meetings = new MeetingReader(words);
    numbered = new NumberedReader(words, types, numbers, meetings.terms());
    laws = NamedLawReader.load(vocabulary, words, numbers, meetings.terms());
    pinpoints = new PinpointReader(words);
    so = words.so;
  }

  /**
   * The extractor with the shipped tables.
   *
   * @param words where the tables' words are gathered; the texts must be cut with the vocabulary
   *     that it gives
   * @throws IllegalStateException if a table is damaged
   */
  public static DirectiveExtractor load(Vocabulary.Builder words) {
    return new DirectiveExtractor(words);
  }

  /** What stands at a token: its ids, its last unit, the token to go on with. */
  private record Found(int start, int end, int next, List<DirectiveId> ids, String type) {}

  @Override
  public List<Mention.Directive> extract(Tokens tokens) {
    List<Mention.Directive> mentions = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Found> found = at(tokens, at);
      if (found.isPresent()) {
        mentions.add(mention(tokens, found.get()));
        at = Math.max(at + 1, found.get().next());
      } else {
        at++;
      }
    }
    return mentions;
  }

  private Mention.Directive mention(Tokens tokens, Found found) {
    Span span = Span.of(tokens.start(found.start()), found.end());
    Optional<Span> pinpoint =
        pinpoints.before(tokens, found.start()).filter(p -> p.end() <= span.start());
    pinpoint.ifPresent(p -> tokens.trace().rule(DirectiveRule.PINPOINT));
    return new Mention.Directive(span, found.ids(), found.type(), pinpoint);
  }

  private Optional<Found> at(Tokens tokens, int token) {
    if (tokens.isNumberAt(token)) {
      return alone(tokens, token);
    }
    if (!types.canBegin(tokens.idAt(token))) {
      return Optional.empty();
    }
    return types.at(tokens, token).flatMap(m -> typed(tokens, m));
  }

  private Optional<Found> typed(Tokens tokens, Gazetteer.Match<Type> match) {
    int start = match.start();
    Type type = match.value();
    if (type.letters().equals("NQ") || type.letters().equals("KL")) {
      Optional<MeetingReader.Reading> meeting = meetings.at(tokens, match.end(), type);
      if (meeting.isPresent()) {
        MeetingReader.Reading m = meeting.get();
        tokens.trace().rule(DirectiveRule.MEETING);
        return Optional.of(
            new Found(start, tokens.end(m.next() - 1), m.next(), m.ids(), type.word()));
      }
    }
    Optional<Found> found =
        numbered
            .at(tokens, start, match.end(), type)
            .map(n -> new Found(start, n.end(), n.next(), n.ids(), type.word()));
    if (found.isPresent() || type.naming() != Naming.NAME) {
      found.ifPresent(f -> tokens.trace().rule(DirectiveRule.NUMBERED));
      return found;
    }
    Optional<NamedLawReader.Law> law = laws.at(tokens, start, match.end(), type);
    law.ifPresent(l -> tokens.trace().rule(DirectiveRule.NAMED_LAW));
    return law.map(l -> new Found(start, l.end(), l.next(), l.ids(), type.word()));
  }

  /** {@code Số: 12/SYT-NVY}, as documents open. */
  private boolean isHeadLine(Tokens tokens, int token) {
    return tokens.isSymbolAt(token - 1, ':')
        && tokens.idAt(token - 2) == so
        && tokens.isCapitalizedAt(token - 2);
  }

  /** Most numbers stand before a word or a comma, and are passed over here. */
  private static boolean mayHaveCode(Tokens tokens, int token) {
    int after = tokens.isWordAt(token + 1) && tokens.length(token + 1) == 1 ? token + 2 : token + 1;
    return tokens.isSymbolAt(after) && !tokens.isSymbolAt(after, ',');
  }

  /** A number without a type word, whose code shows what it is: {@code 18-NQ/TW}. */
  private Optional<Found> alone(Tokens tokens, int token) {
    boolean tail =
        !tokens.isBlankBefore(token)
            && (tokens.isDashAt(token - 1)
                || tokens.isSymbolAt(token - 1, '/')
                || tokens.isSymbolAt(token - 1, '%')
                || tokens.isSymbolAt(token - 1, '=')
                || tokens.isSymbolAt(token - 1, '_')
                || tokens.isWordAt(token - 1));
    boolean headLine = isHeadLine(tokens, token);
    if (tail || !(mayHaveCode(tokens, token) || headLine)) {
      return Optional.empty();
    }
    Optional<Reading> reading =
        numbers
            .at(tokens, token, headLine ? Trust.TYPED : Trust.ALONE)
            .filter(r -> r.strong() || (headLine && r.value().hasCode()));
    reading.ifPresent(
        r -> tokens.trace().rule(headLine ? DirectiveRule.HEAD_LINE : DirectiveRule.ALONE));
    return reading.map(r -> new Found(token, r.end(), r.next(), List.of(r.value().id()), ""));
  }
}
