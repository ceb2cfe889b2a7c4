package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.vanban.register.Terms;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Tokens;
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

  /** What may stand between the members of a list of documents. */
  private static final Set<String> JOINTS = Set.of("và", ",", "cùng", "với", ";");

  private final Provinces provinces;
  private final ProvinceFinder finder;
  private final IdentityJudge judge;

  DirectiveResolver(DirectiveRegister register, Terms terms, PlaceWords places) {
    provinces = places.provinces();
    finder = places.finder();
    judge = new IdentityJudge(register, new DocumentKeys(Numbering.load(), terms, provinces));
  }

  /** One id of one mention, with what stands beside it. */
  private record Occurrence(int mention, DirectiveId id, Citation citation) {}

  /** By the index of each directive mention, one identity for each of its ids. */
  Map<Integer, List<Identity>> resolve(
      Tokens tokens, Mentions mentions, Circumstances circumstances) {
    List<Occurrence> occurrences = read(tokens, mentions, circumstances);
    List<Identity> judged = new ArrayList<>();
    for (Occurrence one : occurrences) {
      judged.add(judge.judge(one.id(), one.citation(), circumstances.published()));
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

  private List<Occurrence> read(Tokens tokens, Mentions mentions, Circumstances circumstances) {
    List<Mention> all = mentions.asList();
    List<Integer> directives = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Mention.Directive) {
        directives.add(i);
      }
    }
    if (directives.isEmpty()) {
      return List.of();
    }
    CitationReader reader = new CitationReader(tokens, all, finder);
    List<Citation> citations = citations(tokens, all, directives, reader);
    Optional<String> place = place(tokens, all, directives, reader, circumstances);
    List<Occurrence> occurrences = new ArrayList<>();
    for (int k = 0; k < directives.size(); k++) {
      Mention.Directive mention = (Mention.Directive) all.get(directives.get(k));
      Citation citation = citations.get(k).orPlace(place);
      int index = directives.get(k);
      mention.ids().forEach(id -> occurrences.add(new Occurrence(index, id, citation)));
    }
    return occurrences;
  }

  private List<Citation> citations(
      Tokens tokens, List<Mention> all, List<Integer> directives, CitationReader reader) {
    int[] sentences = SentenceDetector.starts(tokens);
    List<Citation> citations = new ArrayList<>();
    int sentence = 0;
    int before = 0;
    for (int k = 0; k < directives.size(); k++) {
      Mention mention = all.get(directives.get(k));
      int start = tokens.firstAtOrAfter(mention.span().start());
      int end = tokens.firstAtOrAfter(mention.span().end());
      while (sentence + 2 < sentences.length && sentences[sentence + 1] <= start) {
        sentence++;
      }
      int stop = end;
      int next = k + 1 < directives.size() ? start(tokens, all, directives, k + 1) : tokens.size();
      for (int s = sentence + 1; s < sentences.length && stop <= end; s++) {
        stop = sentences[s];
      }
      citations.add(
          reader.read(
              before,
              Math.max(before, sentences[sentence]),
              start,
              end,
              Math.max(end, Math.min(stop, next)),
              ((Mention.Directive) mention).ids().stream().anyMatch(judge::isLocal)));
      before = end;
    }
    for (int k = directives.size() - 2; k >= 0; k--) {
      if (isList(tokens, end(tokens, all, directives, k), start(tokens, all, directives, k + 1))) {
        Mention.Directive one = (Mention.Directive) all.get(directives.get(k));
        Mention.Directive next = (Mention.Directive) all.get(directives.get(k + 1));
        boolean sameSeries = sameSeries(one.ids().getLast(), next.ids().getFirst());
        citations.set(k, citations.get(k).orFromList(citations.get(k + 1), sameSeries));
      }
    }
    return citations;
  }

  private static int start(Tokens tokens, List<Mention> all, List<Integer> directives, int k) {
    return tokens.firstAtOrAfter(all.get(directives.get(k)).span().start());
  }

  private static int end(Tokens tokens, List<Mention> all, List<Integer> directives, int k) {
    return tokens.firstAtOrAfter(all.get(directives.get(k)).span().end());
  }

  /** {@code và}, a comma, {@code cùng}: at most two tokens between. */
  private static boolean isList(Tokens tokens, int from, int to) {
    if (to - from < 1 || to - from > 2) {
      return false;
    }
    for (int at = from; at < to; at++) {
      String word = tokens.surface(at).toLowerCase(Locale.ROOT);
      if (!JOINTS.contains(word)) {
        return false;
      }
    }
    return true;
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
      Tokens tokens,
      List<Mention> all,
      List<Integer> directives,
      CitationReader reader,
      Circumstances circumstances) {
    boolean needed =
        directives.stream()
            .flatMap(i -> ((Mention.Directive) all.get(i)).ids().stream())
            .anyMatch(judge::isLocal);
    if (!needed) {
      return Optional.empty();
    }
    Set<String> places = new HashSet<>();
    reader.places(places, 0, tokens.size());
    circumstances.province().flatMap(provinces::named).ifPresent(p -> places.add(p.name()));
    return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
  }

  /** What mentions of one number say, for those that say nothing. */
  private void agree(List<Occurrence> occurrences, List<Identity> judged) {
    Map<String, Identity> settled = new LinkedHashMap<>(); // by number and letters; first of each
    Set<String> several = new HashSet<>();
    for (int i = 0; i < judged.size(); i++) {
      Identity identity = judged.get(i);
      if (identity.status() == Identity.Status.RESOLVED) {
        for (String group : IdentityJudge.groups(identity)) {
          Identity other = settled.putIfAbsent(group, identity);
          if (other != null && !other.key().equals(identity.key())) {
            several.add(group);
          }
        }
      }
    }
    for (int i = 0; i < judged.size(); i++) {
      Identity open = judged.get(i);
      String group = IdentityJudge.group(open.id());
      boolean conflict = open.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.CONFLICT);
      if (open.status() != Identity.Status.RESOLVED
          && !conflict
          && settled.containsKey(group)
          && !several.contains(group)
          && !occurrences.get(i).citation().says()) {
        judged.set(i, judge.same(open, settled.getOrDefault(group, open)));
      }
    }
  }
}
