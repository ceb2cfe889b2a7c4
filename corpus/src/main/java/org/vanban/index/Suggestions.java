package org.vanban.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.analysis.FoldingFilter;
import org.vanban.mention.Mention;
import org.vanban.text.TextNormalizer;
import org.vanban.value.DirectiveId;

/**
 * The terms of the field {@code suggest}: how a name may begin as it is typed, without diacritics,
 * and then the name, {@code minh chinh␟official␟Phạm Minh Chính}.
 */
public final class Suggestions {
  private static final char PART = '\u001f';

  /** No more beginnings of a name than these; nobody types its ninth word first. */
  private static final int MOST_STARTS = 6;

  private static final List<Facet> NAMES =
      List.of(Facet.OFFICIAL, Facet.OFFICE, Facet.ORGANIZATION, Facet.PLACE);

  private Suggestions() {}

  /** What a term of the field means. */
  public record Suggested(String kind, String name) {}

  /**
   * The terms of an article.
   *
   * @param values what it is counted under
   */
  static Set<String> of(IndexedArticle article, Map<Facet, Set<String>> values) {
    Set<String> terms = new LinkedHashSet<>();
    for (Facet kind : NAMES) {
      for (String name : values.getOrDefault(kind, Set.of())) {
        name(terms, kind == Facet.OFFICIAL ? "person" : kind.toString(), name);
      }
    }
    for (Mention mention : article.mentions()) {
      switch (mention) {
        case Mention.Person p when p.name().indexOf(' ') > 0 ->
            name(terms, "person", FacetValues.spelled(p.name()));
        case Mention.Directive d -> {
          for (String key : d.keys()) {
            directive(terms, d.type(), DirectiveId.of(key).text());
          }
        }
        default -> {}
      }
    }
    return terms;
  }

  private static void directive(Set<String> terms, String type, String key) {
    String name = PART + Facet.DIRECTIVE.toString() + PART + key;
    terms.add(start(key) + name);
    if (!type.isEmpty()) {
      terms.add(start(type + " " + key) + name);
    }
  }

  /**
   * From its beginning, and from each capital letter: {@code Tỉnh ủy} of {@code Bí thư Tỉnh ủy}.
   */
  private static void name(Set<String> terms, String kind, String name) {
    int starts = 0;
    for (int at = 0; at < name.length() && starts < MOST_STARTS; at++) {
      boolean first = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
      if (first && (at == 0 || Character.isUpperCase(name.charAt(at)))) {
        terms.add(start(name.substring(at)) + PART + kind + PART + name);
        starts++;
      }
    }
  }

  /** How a name begins as it is typed: {@code 18 nq tw} for {@code 18-NQ/TW}. */
  public static String start(String typed) {
    return FoldingFilter.fold(exact(typed));
  }

  /** The same with its diacritics. */
  public static String exact(String typed) {
    String canonical = TextNormalizer.canonical(typed);
    StringBuilder words = new StringBuilder(canonical.length());
    boolean between = false;
    for (int i = 0; i < canonical.length(); i++) {
      char c = canonical.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        between = !words.isEmpty();
      } else {
        words.append(between ? " " : "").append(c);
        between = false;
      }
    }
    return words.toString();
  }

  /** The kind and the name in a term. */
  public static Suggested read(String term) {
    int kind = term.indexOf(PART);
    int name = term.indexOf(PART, kind + 1);
    return new Suggested(term.substring(kind + 1, name), term.substring(name + 1));
  }
}
