package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Numbering;
import org.vanban.register.Provinces;
import org.vanban.register.RegisteredDirective;
import org.vanban.register.Terms;
import org.vanban.resolve.IdentityJudge.Asked;
import org.vanban.table.Gazetteer;
import org.vanban.table.WordRoles;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.DirectiveId;

/**
 * Settles which document each id of a directive mention means: {@code Nghị quyết 18-NQ/TW ngày
 * 25/10/2017} is {@code 18-NQ/TW@XII}.
 *
 * <p>Each mention is judged by what stands beside it; then mentions of one number that say nothing
 * themselves take what the others of the article say, if those agree. Immutable and safe for many
 * threads; time linear in the length of the text.
 */
final class DirectiveResolver {
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private static final int LONGEST_ISSUER = 12;

  private final Provinces provinces;
  private final ProvinceFinder finder;
  private final WordRoles<CitationWord> words;
  private final TitleWords titles;
  private final IdentityJudge judge;
  private final Gazetteer<String> issuers;

  DirectiveResolver(
      Vocabulary.Builder vocabulary, DirectiveRegister register, Terms terms, PlaceWords places) {
    provinces = places.provinces();
    finder = places.finder();
    words = CitationWord.load(vocabulary);
    titles = new TitleWords(vocabulary);
    issuers = issuers(vocabulary, register);
    judge =
        new IdentityJudge(register, new DocumentKeys(Numbering.load(), terms, provinces), titles);
  }

  private static Gazetteer<String> issuers(
      Vocabulary.Builder vocabulary, DirectiveRegister register) {
    Gazetteer.Builder<String> names = Gazetteer.builder(vocabulary);
    register.all().stream()
        .map(RegisteredDirective::issuer)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> names.add(name, name));
    return names.build();
  }

  /** A mention, in tokens, with what is asked of each of its ids. */
  private record Cited(int mention, int start, int end, List<Asked> asked) {
    boolean isLocal() {
      return asked.stream().anyMatch(Asked::isLocal);
    }
  }

  /**
   * One id of one mention, with what stands beside it.
   *
   * @param told the key of the document that a person says it is
   */
  private record Occurrence(int mention, Asked asked, Citation citation, Optional<String> told) {}

  /** By the index of each directive mention, one identity for each of its ids. */
  Map<Integer, List<Identity>> resolve(
      Tokens tokens, Mentions mentions, Circumstances circumstances) {
    List<Cited> cited = cited(tokens, mentions, circumstances);
    if (cited.isEmpty()) {
      return Map.of();
    }
    List<Occurrence> occurrences = occurrences(tokens, mentions, cited, circumstances);
    List<Identity> judged = new ArrayList<>();
    for (Occurrence one : occurrences) {
      judged.add(
          one.told()
              .map(key -> judge.told(one.asked().id(), key, one.citation()))
              .orElseGet(
                  () -> judge.judge(one.asked(), one.citation(), circumstances.published())));
    }
    agree(occurrences, judged);
    Map<Integer, List<Identity>> identities = new TreeMap<>();
    for (int i = 0; i < occurrences.size(); i++) {
      identities
          .computeIfAbsent(occurrences.get(i).mention(), m -> new ArrayList<>())
          .add(judged.get(i));
    }
    return identities;
  }

  private List<Cited> cited(Tokens tokens, Mentions mentions, Circumstances circumstances) {
    Map<DirectiveId, Asked> asked = new HashMap<>(); // one number is mentioned often
    List<Cited> cited = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.asList().get(i) instanceof Mention.Directive directive) {
        List<Asked> ids = new ArrayList<>();
        for (DirectiveId id : directive.ids()) {
          ids.add(asked.computeIfAbsent(id, d -> judge.ask(d, circumstances.published())));
        }
        int start = tokens.firstAtOrAfter(directive.span().start());
        cited.add(new Cited(i, start, tokens.firstAtOrAfter(directive.span().end()), ids));
      }
    }
    return cited;
  }

  private List<Occurrence> occurrences(
      Tokens tokens, Mentions mentions, List<Cited> cited, Circumstances circumstances) {
    CitationReader reader =
        new CitationReader(tokens, mentions.asList(), finder, words, titles, issuers);
    List<Citation> citations = citations(tokens, cited, reader);
    Optional<String> place =
        cited.stream().anyMatch(Cited::isLocal)
            ? place(tokens, reader, circumstances)
            : Optional.empty();
    List<Occurrence> occurrences = new ArrayList<>();
    for (int k = 0; k < cited.size(); k++) {
      Citation citation = citations.get(k).orPlace(place);
      Cited one = cited.get(k);
      Mention.Directive directive = (Mention.Directive) mentions.asList().get(one.mention());
      for (int i = 0; i < one.asked().size(); i++) {
        occurrences.add(
            new Occurrence(one.mention(), one.asked().get(i), citation, told(directive, i)));
      }
    }
    return occurrences;
  }

  /** The key that a person gave an id, where it says more than the id. */
  private static Optional<String> told(Mention.Directive directive, int id) {
    return directive.isCorrected()
        ? Optional.of(directive.keys().get(id)).filter(k -> !k.equals(directive.idTexts().get(id)))
        : Optional.empty();
  }

  private List<Citation> citations(Tokens tokens, List<Cited> cited, CitationReader reader) {
    int[] sentences = SentenceDetector.starts(tokens);
    List<Citation> citations = new ArrayList<>();
    int sentence = 0;
    int before = 0;
    for (int k = 0; k < cited.size(); k++) {
      Cited one = cited.get(k);
      while (sentence + 2 < sentences.length && sentences[sentence + 1] <= one.start()) {
        sentence++;
      }
      int stop = one.end();
      for (int s = sentence + 1; s < sentences.length && stop <= one.end(); s++) {
        stop = sentences[s];
      }
      int next = k + 1 < cited.size() ? cited.get(k + 1).start() : tokens.size();
      citations.add(
          reader.read(
              before,
              Math.max(before, sentences[sentence]),
              one.start(),
              one.end(),
              Math.max(one.end(), Math.min(stop, next)),
              one.isLocal()));
      before = one.end();
    }
    for (int k = cited.size() - 2; k >= 0; k--) {
      Cited one = cited.get(k);
      Cited next = cited.get(k + 1);
      if (isList(tokens, one.end(), next.start())) {
        boolean sameSeries = sameSeries(one.asked().getLast().id(), next.asked().getFirst().id());
        citations.set(k, citations.get(k).orFromList(citations.get(k + 1), sameSeries));
      } else if (isListOfIssuers(tokens, one.end(), next.start())) {
        citations.set(k, citations.get(k).orTitle(citations.get(k + 1)));
      }
    }
    return citations;
  }

  /** {@code và}, a comma, {@code cùng}: at most two tokens between. */
  private boolean isList(Tokens tokens, int from, int to) {
    boolean joint = to - from >= 1 && to - from <= 2;
    for (int at = from; at < to && joint; at++) {
      joint = words.is(CitationWord.JOINT, tokens, at);
    }
    return joint;
  }

  /** {@code của Ban Chấp hành Trung ương Đảng, }: an issuer and a joint. */
  private boolean isListOfIssuers(Tokens tokens, int from, int to) {
    boolean issuer = to - from <= LONGEST_ISSUER && words.is(CitationWord.JOINT, tokens, to - 1);
    for (int at = from; at < to - 1 && issuer; at++) {
      issuer = tokens.isCapitalizedAt(at) || words.is(CitationWord.LINK, tokens, at);
    }
    return issuer;
  }

  /** Numbers close to each other with the same letters are of one day more often than not. */
  private static boolean sameSeries(DirectiveId one, DirectiveId other) {
    boolean letters = one.code().isPresent() && one.code().equals(other.code());
    return letters && Math.abs(number(one) - number(other)) <= 3;
  }

  private static int number(DirectiveId id) {
    String digits = NO_DIGIT.matcher(id.number().orElse("0")).replaceAll("");
    return digits.isEmpty() || digits.length() > 6
        ? Integer.MIN_VALUE / 4
        : Integer.parseInt(digits);
  }

  /** The one province of the article, for numbers of local bodies. */
  private Optional<String> place(
      Tokens tokens, CitationReader reader, Circumstances circumstances) {
    Set<String> places = new HashSet<>();
    reader.places(places, 0, tokens.size());
    circumstances.province().flatMap(provinces::named).ifPresent(p -> places.add(p.name()));
    return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }

  /** What mentions of one number say, for those that say nothing. */
  private void agree(List<Occurrence> occurrences, List<Identity> judged) {
    if (judged.stream().allMatch(i -> i.status() == Identity.Status.RESOLVED)) {
      return;
    }
    Map<String, Identity> settled = new LinkedHashMap<>(); // by number and letters; first of each
    Set<String> several = new HashSet<>();
    for (int i = 0; i < judged.size(); i++) {
      Identity identity = judged.get(i);
      if (identity.status() == Identity.Status.RESOLVED) {
        for (String group : KeySpelling.groups(identity)) {
          Identity other = settled.putIfAbsent(group, identity);
          if (other != null && !other.key().equals(identity.key())) {
            several.add(group);
          }
        }
      }
    }
    for (int i = 0; i < judged.size(); i++) {
      Identity open = judged.get(i);
      if (open.status() == Identity.Status.RESOLVED) {
        continue;
      }
      String group = KeySpelling.group(open.id());
      boolean conflict = open.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.CONFLICT);
      if (!conflict
          && settled.containsKey(group)
          && !several.contains(group)
          && !occurrences.get(i).citation().says()) {
        judged.set(i, judge.same(open, settled.getOrDefault(group, open)));
      }
    }
  }
}
