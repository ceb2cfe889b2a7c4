package org.vanban.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Numbering.Runs;
import org.vanban.register.Numbering.Series;
import org.vanban.register.RegisteredDirective;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * Judges which document an id means, from what stands beside one mention of it.
 *
 * <p>Date, term and title each vote for a key. One key settles it; several make it ambiguous, the
 * conflict named; none leaves the candidates of the register, which alone never settle a mention.
 */
final class IdentityJudge {
  private static final String DECREE_CODE = "NĐ"; // the Government's alone
  private static final long FRESH_DAYS = 365;
  private static final long LAW_SETTLED_DAYS = 2 * 365;
  private static final long LAW_NEW_DAYS = 45;
  private static final long ISSUED_DAYS = 200;
  private static final long RECENT_DAYS = 2 * 365;
  private static final long LAW_OLD_DAYS = 6 * 365;

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern YEAR_BEHIND = Pattern.compile("\\s(?:19|20)\\d\\d$");
  private final DirectiveRegister register;
  private final DocumentKeys keys;
  private final TitleMatch titles;
  private final long passed; // thông qua
  private final Map<RegisteredDirective, Identity.Candidate> candidates = new IdentityHashMap<>();
  private final Map<RegisteredDirective, String> plainKeys = new IdentityHashMap<>();

  IdentityJudge(DirectiveRegister register, DocumentKeys keys, TitleWords words) {
    this.register = register;
    this.keys = keys;
    this.titles = new TitleMatch(register, words);
    this.passed = words.pair("thông", "qua");
    for (RegisteredDirective document : register.all()) {
      keys.of(document)
          .ifPresent(
              key -> {
                candidates.put(document, candidate(key, document));
                plainKeys.put(document, KeySpelling.plain(key));
              });
    }
  }

  private Optional<String> key(RegisteredDirective document) {
    return Optional.ofNullable(candidates.get(document)).map(Identity.Candidate::key);
  }

  /**
   * An id with what is known of it on the day of an article.
   *
   * @param known the documents it can mean that there were by then, the oldest first
   */
  record Asked(DirectiveId id, Series series, List<RegisteredDirective> known) {
    /** Whether its number names a document only together with a place. */
    boolean isLocal() {
      return id.kind() == DirectiveId.Kind.NUMBERED && series.isLocal();
    }
  }

  Asked ask(DirectiveId id, Optional<EdtfDate> published) {
    List<RegisteredDirective> known = register.candidates(id);
    int count = known.size();
    if (published.isPresent()) {
      while (count > 0 && known.get(count - 1).date().isAfter(published.get().latest())) {
        count--;
      }
    }
    return new Asked(id, keys.series(id), known.subList(0, count));
  }

  Identity judge(Asked asked, Citation citation, Optional<EdtfDate> published) {
    DirectiveId id = asked.id();
    List<RegisteredDirective> known = asked.known();
    Votes votes = new Votes();
    switch (id.kind()) {
      case NUMBERED -> numbered(votes, asked, citation);
      case CONGRESS -> {
        if (id.term().isPresent()) {
          votes.cast(id.text(), Evidence.Kind.NUMBER, id.text());
        }
      }
      case NAMED -> law(votes, id, citation, known, published);
      case BARE, PLENUM -> among(votes, id, citation, known);
    }
    boolean ownNumber = votes.byKey.size() == 1 && votes.byKey.containsKey(id.text());
    Optional<RegisteredDirective> titled = titles.cited(citation.wording(), known);
    if (!ownNumber) {
      titled
          .or(() -> titles.cited(citation.listed(), known))
          .ifPresent(d -> vote(votes, d, Evidence.Kind.TITLE, d.title()));
    }
    if (votes.byKey.isEmpty()) {
      titles
          .around(citation.sentence().get(), known)
          .ifPresent(d -> vote(votes, d, Evidence.Kind.TITLE, d.title()));
    }
    if (votes.byKey.isEmpty()) {
      fresh(votes, asked, citation, published);
    }
    Optional<RegisteredDirective> told =
        titled.or(() -> titles.elsewhere(citation.wording(), known));
    return identity(asked, citation.with(told), votes);
  }

  /**
   * The document that a person says it is.
   *
   * @param key as {@link Identity#key}
   */
  Identity told(DirectiveId id, String key, Citation citation) {
    DirectiveId whole = DirectiveId.of(key);
    DirectiveId number = whole.term().isPresent() ? whole : DirectiveId.of(key.split("@", 2)[0]);
    return resolved(
        id,
        key,
        citation,
        register.candidates(number),
        List.of(new Evidence(Evidence.Kind.CORRECTION, key)));
  }

  private void vote(Votes votes, RegisteredDirective document, Evidence.Kind kind, String value) {
    key(document).ifPresent(key -> votes.cast(key, kind, value));
  }

  private void numbered(Votes votes, Asked asked, Citation citation) {
    DirectiveId id = asked.id();
    Series series = asked.series();
    if (DocumentKeys.isItsOwn(id, series)) {
      votes.cast(id.text(), Evidence.Kind.NUMBER, id.text());
      return;
    }
    if (series.isLocal() && id.year().isPresent()) {
      DocumentKeys.key(id, series, Optional.empty(), citation.place())
          .ifPresent(key -> votes.cast(key, Evidence.Kind.ISSUER, citation.place().orElse("")));
    }
    citation
        .date()
        .ifPresent(
            date ->
                DocumentKeys.key(id, series, keys.when(series, date), citation.place())
                    .ifPresent(key -> votes.cast(key, Evidence.Kind.DATE, date.toString())));
    citation
        .term()
        .filter(term -> keys.isTerm(series, term))
        .ifPresent(
            term ->
                DocumentKeys.key(id, series, Optional.of(term), citation.place())
                    .ifPresent(key -> votes.cast(key, Evidence.Kind.TERM, term)));
  }

  /** A law by its name: by the year in its id, by its date, or as the one in force for years. */
  private void law(
      Votes votes,
      DirectiveId id,
      Citation citation,
      List<RegisteredDirective> known,
      Optional<EdtfDate> published) {
    if (known.size() == 1 && YEAR_BEHIND.matcher(id.text()).find()) {
      vote(votes, known.getFirst(), Evidence.Kind.DATE, id.text());
      return;
    }
    among(votes, id, citation, known);
    if (votes.byKey.isEmpty() && !known.isEmpty() && published.isPresent()) {
      RegisteredDirective newest = known.getLast();
      long age = ChronoUnit.DAYS.between(newest.date(), published.get().earliest());
      if (!newest.hint() && age <= LAW_NEW_DAYS && citation.sentence().get().has(passed)) {
        vote(votes, newest, Evidence.Kind.PUBLISHED, published.get().toString());
        return;
      }
      boolean settled = known.size() == 1 || age >= LAW_SETTLED_DAYS;
      if (!newest.hint() && settled && age <= LAW_OLD_DAYS) {
        vote(votes, newest, Evidence.Kind.PUBLISHED, published.get().toString());
      }
    }
  }

  /** What the register has under an id that is short of something. */
  private void among(
      Votes votes, DirectiveId id, Citation citation, List<RegisteredDirective> known) {
    if (id.kind() == DirectiveId.Kind.BARE
        && id.year().isPresent()
        && id.code().filter(DECREE_CODE::equals).isPresent()) {
      votes.cast(id.text() + "-CP", Evidence.Kind.NUMBER, id.text());
      return;
    }
    if (id.kind() == DirectiveId.Kind.BARE && id.year().isPresent() && known.size() == 1) {
      vote(votes, known.getFirst(), Evidence.Kind.NUMBER, id.text());
      return;
    }
    if (id.kind() == DirectiveId.Kind.BARE
        && known.size() == 1
        && isNickname(id, known.getFirst())) {
      vote(votes, known.getFirst(), Evidence.Kind.NUMBER, id.text());
      return;
    }
    citation
        .date()
        .ifPresent(
            date -> {
              List<RegisteredDirective> then =
                  known.stream()
                      .filter(d -> !d.date().isBefore(date.earliest()))
                      .filter(d -> !d.date().isAfter(date.latest()))
                      .toList();
              if (then.size() == 1) {
                vote(votes, then.getFirst(), Evidence.Kind.DATE, date.toString());
              }
            });
    if (id.kind() == DirectiveId.Kind.BARE) {
      citation
          .term()
          .ifPresent(
              term -> {
                List<RegisteredDirective> then =
                    known.stream()
                        .filter(d -> keys.term(d).filter(term::equals).isPresent())
                        .toList();
                if (then.size() == 1) {
                  vote(votes, then.getFirst(), Evidence.Kind.TERM, term);
                }
              });
    }
  }

  /** {@code Đề án 165}, as a document of another number is called everywhere. */
  private static boolean isNickname(DirectiveId id, RegisteredDirective document) {
    return !document.hint() && document.alsoCalled().contains(id);
  }

  /** A document of the last months or of this term, of which the text speaks beside it. */
  private void fresh(Votes votes, Asked asked, Citation citation, Optional<EdtfDate> published) {
    List<RegisteredDirective> known = asked.known();
    if (known.isEmpty() || published.isEmpty() || known.getLast().hint()) {
      return;
    }
    RegisteredDirective newest = known.getLast();
    long age = ChronoUnit.DAYS.between(newest.date(), published.get().earliest());
    boolean told =
        age <= FRESH_DAYS && isAloneForYears(newest, known) && isTold(citation, newest, age)
            || age <= RECENT_DAYS
                && isOfThisTerm(newest, asked.series(), published.get())
                && titles
                    .around(citation.surroundings().get(), known)
                    .filter(newest::equals)
                    .isPresent();
    if (told) {
      vote(votes, newest, Evidence.Kind.PUBLISHED, published.get().toString());
    }
  }

  private static boolean isAloneForYears(
      RegisteredDirective newest, List<RegisteredDirective> known) {
    LocalDate longAgo = newest.date().minusDays(8 * FRESH_DAYS);
    return known.stream().allMatch(d -> d == newest || d.date().isBefore(longAgo));
  }

  private boolean isTold(Citation citation, RegisteredDirective newest, long age) {
    Wording sentence = citation.sentence().get();
    return titles.touches(sentence, newest)
        || age <= ISSUED_DAYS && titles.namesIssuer(sentence, newest);
  }

  private boolean isOfThisTerm(RegisteredDirective document, Series series, EdtfDate published) {
    Optional<String> now = keys.when(series, published);
    return series.runs() == Runs.TERM && now.isPresent() && now.equals(keys.term(document));
  }

  private Identity identity(Asked asked, Citation citation, Votes votes) {
    DirectiveId id = asked.id();
    List<RegisteredDirective> known = asked.known();
    if (votes.byKey.size() == 1) {
      return resolved(id, votes.byKey.keySet().iterator().next(), citation, known, votes.all());
    }
    Optional<String> told = slip(votes, known);
    if (told.isPresent()) {
      return resolved(id, told.get(), citation, known, votes.withConflict());
    }
    List<Identity.Candidate> meant =
        known.reversed().stream()
            .flatMap(d -> Optional.ofNullable(candidates.get(d)).stream())
            .toList(); // the newest is the likeliest
    List<Evidence> evidence = votes.byKey.size() > 1 ? votes.withConflict() : votes.all();
    if (votes.byKey.size() > 1) {
      meant = ranked(votes, meant);
    }
    boolean local = asked.isLocal();
    Identity.Status status =
        meant.isEmpty() || local && votes.byKey.isEmpty()
            ? Identity.Status.UNKNOWN
            : Identity.Status.AMBIGUOUS;
    return new Identity(
        id,
        status,
        Optional.empty(),
        false,
        Optional.empty(),
        citation.date(),
        id.term(),
        Optional.empty(),
        status == Identity.Status.UNKNOWN ? List.of() : meant,
        evidence,
        citation.beside());
  }

  /**
   * The key that the title tells where a term speaks for another of which nothing is known: {@code
   * 05-CT/TW khóa XI về đẩy mạnh học tập và làm theo …} is a slip for XII.
   */
  private Optional<String> slip(Votes votes, List<RegisteredDirective> known) {
    if (votes.all().size() != 2 || votes.byKey.size() != 2) {
      return Optional.empty();
    }
    Optional<String> title = votes.keyBy(Evidence.Kind.TITLE);
    Optional<String> term = votes.keyBy(Evidence.Kind.TERM);
    return term.filter(key -> entry(key, known).isEmpty()).flatMap(key -> title);
  }

  private Identity resolved(
      DirectiveId id,
      String key,
      Citation citation,
      List<RegisteredDirective> known,
      List<Evidence> evidence) {
    Optional<RegisteredDirective> entry = entry(key, known);
    List<Evidence> reasons = new ArrayList<>(evidence);
    entry.ifPresent(
        d -> reasons.add(new Evidence(Evidence.Kind.REGISTER, d.id() + ", " + d.date())));
    int at = key.indexOf('@');
    Optional<String> when = at < 0 ? id.term() : Optional.of(key.substring(at + 1).split("@")[0]);
    return new Identity(
        id,
        Identity.Status.RESOLVED,
        Optional.of(entry.flatMap(this::key).filter(k -> !KeySpelling.differ(k, key)).orElse(key)),
        entry.isPresent(),
        entry.map(RegisteredDirective::issuer).filter(i -> !i.isEmpty()),
        entry.<EdtfDate>map(d -> EdtfDate.of(d.date())).or(citation::date),
        when.filter(w -> !YEAR.matcher(w).matches()),
        entry.map(RegisteredDirective::title).filter(t -> !t.isEmpty()),
        List.of(),
        reasons,
        citation.beside());
  }

  /** The entry of a key; one that is solid before a hint. */
  private Optional<RegisteredDirective> entry(String key, List<RegisteredDirective> known) {
    String plain = KeySpelling.plain(key);
    return known.stream()
        .filter(d -> plain.equals(plainKeys.get(d)))
        .min(Comparator.comparing(RegisteredDirective::hint));
  }

  private static Identity.Candidate candidate(String key, RegisteredDirective document) {
    return new Identity.Candidate(
        key,
        Optional.of(EdtfDate.of(document.date())),
        Optional.of(document.issuer()).filter(i -> !i.isEmpty()),
        Optional.of(document.title()).filter(t -> !t.isEmpty()));
  }

  /** Those that something speaks for first, also where the register lacks them. */
  private static List<Identity.Candidate> ranked(Votes votes, List<Identity.Candidate> candidates) {
    Map<String, Identity.Candidate> ranked = new LinkedHashMap<>();
    votes.byKey.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .map(Map.Entry::getKey)
        .forEach(key -> ranked.put(key, named(key, candidates)));
    candidates.forEach(c -> ranked.putIfAbsent(c.key(), c));
    return List.copyOf(ranked.values());
  }

  private static Identity.Candidate named(String key, List<Identity.Candidate> candidates) {
    String plain = KeySpelling.plain(key);
    return candidates.stream()
        .filter(c -> KeySpelling.plain(c.key()).equals(plain))
        .findFirst()
        .orElseGet(
            () ->
                new Identity.Candidate(key, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** An open mention with the identity that another of its number has. */
  Identity same(Identity open, Identity settled) {
    List<Evidence> evidence = new ArrayList<>(open.evidence());
    evidence.add(new Evidence(Evidence.Kind.MENTION, settled.key().orElse("")));
    return new Identity(
        open.id(),
        Identity.Status.RESOLVED,
        settled.key(),
        settled.registered(),
        settled.issuer(),
        settled.date(),
        settled.term(),
        settled.title(),
        List.of(),
        evidence,
        open.beside());
  }
}
