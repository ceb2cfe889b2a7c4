package org.vanban.resolve;

import java.util.List;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Subject;
import org.vanban.resolve.NameReader.Named;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * The bodies and places that one sentence names, by where they stand: {@code trên địa bàn tỉnh}
 * behind a figure, {@code Cục Thuế} before it. The sentence is read when somebody asks; for one
 * thread.
 */
final class BodiesAndPlaces {
  /** So many words join a place to the phrase behind a figure: {@code trên địa bàn}. */
  private static final int NEAR = 4;

  private final Tokens tokens;
  private final SubjectWords words;
  private final NameMemory memory;
  private final NameReader reader;
  private final int from;

  /**
   * Whose and where.
   *
   * @param isGroup whether the body is one of a kind, whose place is told beside it: {@code các
   *     trường công lập}
   * @param isUnclear whether a place is meant, but not which: {@code toàn tỉnh} of two
   */
  record Found(
      Optional<String> body, Optional<Locality> place, boolean isGroup, boolean isUnclear) {
    static final Found NOTHING = of(Optional.empty(), Optional.empty());

    static Found of(Subject subject) {
      return of(subject.body(), subject.place());
    }

    static Found of(Optional<String> body, Optional<Locality> place) {
      return new Found(body, place, false, false);
    }

    boolean isNothing() {
      return body.isEmpty() && place.isEmpty() && !isUnclear;
    }
  }

  BodiesAndPlaces(
      Tokens tokens,
      SubjectWords words,
      BodyNames names,
      MentionTokens mentions,
      NameMemory memory,
      int from,
      int to) {
    this.tokens = tokens;
    this.words = words;
    this.memory = memory;
    this.from = from;
    reader = new NameReader(tokens, words, names, mentions, memory, from, to);
  }

  /** What is named last in a stretch, if anything is. */
  Optional<Found> nearest(int from, int to) {
    Optional<Named> body = last(reader.bodies(), from, to);
    Optional<Named> place = last(reader.places(), from, to);
    return body.isEmpty() && place.isEmpty() ? Optional.empty() : Optional.of(found(body, place));
  }

  private Found found(Optional<Named> body, Optional<Named> place) {
    return new Found(
        body.map(this::text),
        place.flatMap(this::locality),
        body.filter(b -> tokens.idAt(b.from()) == words.cac).isPresent(),
        place.filter(p -> p.from() == p.to()).isPresent());
  }

  /** What the sentence names last. */
  Found all() {
    return nearest(from, Integer.MAX_VALUE).orElse(Found.NOTHING);
  }

  /** What it says last to be the subject of a clause, or where or whose something is. */
  Found lastOpening() {
    return found(lastOpening(reader.bodies()), lastOpening(reader.places()));
  }

  private Optional<Named> lastOpening(List<Named> all) {
    return all.reversed().stream().filter(named -> reader.opensClause(named.start())).findFirst();
  }

  /** The body or place that opens the sentence: {@code Huyện Quỳ Hợp đỡ hơn nhờ có đập mới.} */
  Found topic() {
    int opening = from;
    while (words.is(Role.LEAD, tokens, opening) || words.is(Role.JOINING, tokens, opening)) {
      opening++;
    }
    Found topic = found(at(reader.bodies(), opening), at(reader.places(), opening));
    return topic.isNothing() ? found(at(reader.bodies(), from), at(reader.places(), from)) : topic;
  }

  /** The first place that is said to be where something happens, in a stretch behind a figure. */
  Optional<Found> firstWhere(int from, int to) {
    for (Named place : reader.places()) {
      boolean where = place.start() >= from && place.end() <= to;
      if (where && words.is(Role.JOINING, tokens, place.start() - 1)) {
        return Optional.of(found(Optional.empty(), Optional.of(place)));
      }
    }
    return Optional.empty();
  }

  /** A place that {@code tại} or {@code ở} tells in the clause of a figure, behind it. */
  Optional<Found> firstAt(int from, int to) {
    for (int at = from; at < to && tokens.isWordAt(at); at++) {
      boolean where = tokens.idAt(at) == words.tai || tokens.idAt(at) == words.o;
      Optional<Named> place = where ? at(reader.places(), at + 1) : Optional.empty();
      if (place.isPresent()) {
        return Optional.of(found(Optional.empty(), place));
      }
    }
    return Optional.empty();
  }

  /** What opens the next clause: {@code Kiểm tra 24 cơ sở, Cục Thuế thấy 7 cơ sở sai}. */
  Optional<Found> firstDoer(int from) {
    int comma = from;
    while (tokens.isWordAt(comma) && !tokens.isCapitalizedAt(comma)) {
      comma++;
    }
    Found doer = found(at(reader.bodies(), comma + 1), at(reader.places(), comma + 1));
    return tokens.isSymbolAt(comma, ',') && !doer.isNothing()
        ? Optional.of(doer)
        : Optional.empty();
  }

  private static Optional<Named> last(List<Named> all, int from, int to) {
    for (int i = all.size() - 1; i >= 0 && all.get(i).start() >= from; i--) {
      if (all.get(i).start() < to) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Named> at(List<Named> all, int start) {
    return last(all, start, start + 1);
  }

  /** The token after the body or place that begins at a token, or -1. */
  int endOf(int start) {
    return Math.max(
        at(reader.bodies(), start).map(Named::end).orElse(-1),
        at(reader.places(), start).map(Named::end).orElse(-1));
  }

  private String text(Named named) {
    return TextNormalizer.blanksFolded(tokens.surface(named.from(), named.to()));
  }

  private Optional<Locality> locality(Named named) {
    return named.from() == named.to()
        ? Optional.empty()
        : Optional.of(memory.locality(named.from(), named.to()));
  }

  /** What a preposition joins to the phrase behind a figure: {@code 120 xã của tỉnh Bến Tre}. */
  Found behind(int at) {
    int next = at;
    while (next < at + NEAR && isJoining(next)) {
      next++;
    }
    return found(
        next == at ? Optional.empty() : at(reader.bodies(), next), at(reader.places(), next));
  }

  private boolean isJoining(int at) {
    if (!tokens.isWordAt(at) || tokens.isBreakBefore(at) && tokens.isCapitalizedAt(at)) {
      return false;
    }
    return words.is(Role.JOINING, tokens, at);
  }
}
