package org.vanban.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vanban.search.DirectivePage.YearFigures;

/** How often something is cited by year of publication, gathered article by article. */
final class YearsSeen {
  private static final class Seen {
    private int articles;
    private int mentions;
    private int resolved;
    private final Set<Integer> texts = new HashSet<>();
  }

  private final SortedMap<Integer, Seen> dated = new TreeMap<>();
  private final Seen undated = new Seen();
  private final Set<Integer> texts = new HashSet<>();

  /**
   * Takes in one article.
   *
   * @param reprint {@link PageArticle#reprint}
   * @param resolved whether it settles which document or person is meant
   */
  void add(ArticleReference article, int reprint, int mentions, boolean resolved) {
    Seen seen =
        article.year().map(year -> dated.computeIfAbsent(year, y -> new Seen())).orElse(undated);
    seen.articles++;
    seen.mentions += mentions;
    seen.resolved += resolved ? 1 : 0;
    seen.texts.add(reprint);
    texts.add(reprint);
  }

  SortedMap<Integer, Integer> byYear() {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    dated.forEach((year, seen) -> years.put(year, seen.articles));
    return years;
  }

  int undated() {
    return undated.articles;
  }

  int articles() {
    return dated.values().stream().mapToInt(s -> s.articles).sum() + undated.articles;
  }

  int distinct() {
    return texts.size();
  }

  /**
   * The figures, those without a year last where there are any.
   *
   * @param collection how many articles the index has of each year
   * @param all how many it has at all
   */
  List<YearFigures> figures(Map<Integer, Integer> collection, int all) {
    List<YearFigures> figures = new ArrayList<>();
    dated.forEach(
        (year, seen) ->
            figures.add(figures(OptionalInt.of(year), seen, collection.getOrDefault(year, 0))));
    if (undated.articles > 0) {
      int known = collection.values().stream().mapToInt(Integer::intValue).sum();
      figures.add(figures(OptionalInt.empty(), undated, all - known));
    }
    return figures;
  }

  private static YearFigures figures(OptionalInt year, Seen seen, int collection) {
    return new YearFigures(
        year,
        seen.articles,
        seen.mentions,
        seen.texts.size(),
        seen.resolved,
        seen.articles - seen.resolved,
        collection);
  }
}
