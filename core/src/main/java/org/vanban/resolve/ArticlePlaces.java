package org.vanban.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.mention.Post;
import org.vanban.register.Provinces;
import org.vanban.register.Provinces.Province;
import org.vanban.table.Gazetteer;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * The places that an article names at each level of administration: its province where it names one
 * alone, and so its district and commune.
 *
 * <p>One walk over the tokens. For one article and thread.
 */
final class ArticlePlaces {
  private static final int LONGEST_NAME = 4;

  /** Words in front of a place's name, by level; of committees the word before {@code ủy}. */
  private static final Map<String, String> LEVELS =
      Map.ofEntries(
          Map.entry("tỉnh", "tỉnh"),
          Map.entry("tỉnh ủy", "tỉnh"),
          Map.entry("thành phố", "thành phố"),
          Map.entry("thành ủy", "thành phố"),
          Map.entry("huyện", "huyện"),
          Map.entry("huyện ủy", "huyện"),
          Map.entry("quận", "quận"),
          Map.entry("quận ủy", "quận"),
          Map.entry("thị xã", "thị xã"),
          Map.entry("thị ủy", "thị xã"),
          Map.entry("xã", "xã"),
          Map.entry("phường", "phường"));

  private final Provinces provinces;
  private final ProvinceFinder finder;
  private final Gazetteer<String> levels;

  /** The words in front of places, for the walk over a text. */
  static Gazetteer<String> levels(Vocabulary.Builder words) {
    Gazetteer.Builder<String> levels = Gazetteer.builder(words);
    LEVELS.forEach(levels::add);
    return levels.build();
  }

  private final Map<String, Set<String>> named = new HashMap<>();

  ArticlePlaces(
      Tokens tokens,
      Mentions mentions,
      Circumstances circumstances,
      Provinces provinces,
      ProvinceFinder finder,
      Gazetteer<String> levels) {
    this.provinces = provinces;
    this.finder = finder;
    this.levels = levels;
    walk(tokens, mentions.asList());
    province(circumstances)
        .filter(p -> at("tỉnh").isEmpty() && at("thành phố").isEmpty())
        .ifPresent(p -> at(p.kind()).add(p.name()));
  }

  /** The province that is told, or that the outlet is of: {@code Báo Lâm Đồng}. */
  private Optional<Province> province(Circumstances circumstances) {
    Optional<Province> told = circumstances.province().flatMap(provinces::named);
    if (told.isPresent() || circumstances.outlet().isEmpty()) {
      return told;
    }
    String[] words = circumstances.outlet().get().split("\\s+");
    int start = 0;
    for (String word : words) {
      Optional<Province> named =
          provinces.at(
              circumstances.outlet().get(), circumstances.outlet().get().indexOf(word, start));
      if (named.isPresent()) {
        return named;
      }
      start += word.length();
    }
    return Optional.empty();
  }

  private Set<String> at(String level) {
    return named.computeIfAbsent(level, l -> new HashSet<>());
  }

  private void walk(Tokens tokens, List<Mention> mentions) {
    int next = 0;
    for (int at = 0; at + 1 < tokens.size(); at++) {
      int end = levels.endAt(tokens, at);
      if (end < 0 || end >= tokens.size() || !isName(tokens, end)) {
        continue;
      }
      String level = levels.valueAt(tokens, at, "");
      at = end - 1;
      int start = tokens.start(at + 1);
      while (next < mentions.size() && mentions.get(next).span().end() <= start) {
        next++;
      }
      int border = next < mentions.size() ? mentions.get(next).span().start() : Integer.MAX_VALUE;
      name(tokens, at + 1, border, level).ifPresent(at(level)::add);
    }
  }

  private static boolean isName(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at) && !tokens.isBreakBefore(at);
  }

  private Optional<String> name(Tokens tokens, int from, int border, String level) {
    if (level.equals("tỉnh") || level.equals("thành phố")) {
      Optional<Province> province = finder.at(tokens, from);
      if (province.isPresent() || level.equals("tỉnh")) {
        return province.map(Province::name);
      }
    }
    int to = from;
    while (to < tokens.size()
        && to - from < LONGEST_NAME
        && tokens.isCapitalizedAt(to)
        && tokens.start(to) < border
        && (to == from || !tokens.isBreakBefore(to))) {
      to++;
    }
    return to == from
        ? Optional.empty()
        : Optional.of(TextNormalizer.blanksFolded(tokens.surface(from, to)));
  }

  /** A post with its place, from the article where the office leaves it out, and with codes. */
  Post in(Post post) {
    String body = post.body().map(TextNormalizer::canonical).orElse("");
    Optional<Locality> place =
        post.place().map(p -> locality(p.name())).or(() -> ofCommittee(body));
    return new Post(post.title(), post.body(), place);
  }

  /** {@code tỉnh} alone stays as printed, with the codes of the one that the article names. */
  private Locality locality(String name) {
    String level = LEVELS.getOrDefault(TextNormalizer.canonical(name), "");
    Set<String> those = level.isEmpty() ? Set.of() : at(level);
    Locality named = coded(those.size() == 1 ? level + " " + those.iterator().next() : name);
    return new Locality(name, named.code(), named.codeNow());
  }

  /** {@code Ban Dân vận Tỉnh ủy}: of the one province that the article names. */
  private Optional<Locality> ofCommittee(String body) {
    int blank = body.lastIndexOf(' ');
    String before = blank > 0 ? body.substring(0, blank) : "";
    String two = before.substring(before.lastIndexOf(' ') + 1) + body.substring(Math.max(0, blank));
    String level = two.endsWith("ủy") ? LEVELS.getOrDefault(two.strip(), "") : "";
    Set<String> those = level.isEmpty() ? Set.of() : at(level);
    return those.size() == 1 ? Optional.of(coded(those.iterator().next())) : Optional.empty();
  }

  private Locality coded(String name) {
    String bare = name.replaceFirst("^(?i:tỉnh|thành phố)\\s+", "");
    return provinces
        .named(bare)
        .map(p -> new Locality(name, Optional.of(p.code()), Optional.of(p.codeNow())))
        .orElseGet(() -> Locality.of(name));
  }
}
