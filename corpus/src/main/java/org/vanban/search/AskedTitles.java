package org.vanban.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vanban.analysis.FoldingFilter;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.RegisteredDirective;
import org.vanban.text.TextNormalizer;
import org.vanban.value.DirectiveId;

/**
 * Tells the words that are the title of a document asked for beside them, {@code quy định 126 bảo
 * vệ chính trị nội bộ}, from words to be found in the text.
 */
final class AskedTitles {
  /** A word alone is about anything. */
  private static final int FEWEST_WORDS = 2;

  /** What leads from a title to its document, or from a document to its title. */
  private static final Set<String> LINKS = Set.of("ve", "theo");

  private AskedTitles() {}

  /** Conditions of which all are to hold, with such words among them as titles. */
  static List<QueryNode> told(List<QueryNode> conditions) {
    Optional<DirectiveId> asked = asked(conditions);
    if (asked.isEmpty() || conditions.size() == 1) {
      return conditions;
    }
    return conditions.stream()
        .map(
            one ->
                words(one)
                    .filter(words -> isTitle(asked.get(), words))
                    .<QueryNode>map(QueryNode.Title::new)
                    .orElse(one))
        .toList();
  }

  /** The one document that is asked for. */
  private static Optional<DirectiveId> asked(List<QueryNode> conditions) {
    List<DirectiveId> ids =
        conditions.stream()
            .flatMap(
                one ->
                    one instanceof QueryNode.Meant(String t, Meaning.Directives d)
                        ? d.ids().stream()
                        : Stream.empty())
            .toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /** The words of a condition on the text, those with capitals in a row among them. */
  private static Optional<List<String>> words(QueryNode condition) {
    return switch (condition) {
      case QueryNode.Words words -> Optional.of(words.words());
      case QueryNode.All all when !all.nodes().isEmpty() -> words(all.nodes().getFirst());
      default -> Optional.empty();
    };
  }

  private static boolean isTitle(DirectiveId id, List<String> words) {
    Set<String> asked = syllables(String.join(" ", words));
    asked.removeAll(LINKS);
    return asked.size() >= FEWEST_WORDS
        && Register.SHIPPED.candidates(id).stream()
            .flatMap(AskedTitles::titles)
            .anyMatch(title -> syllables(title).containsAll(asked));
  }

  private static Stream<String> titles(RegisteredDirective directive) {
    return Stream.concat(Stream.of(directive.title()), directive.shortTitles().stream());
  }

  private static Set<String> syllables(String text) {
    String folded = FoldingFilter.fold(TextNormalizer.canonical(text));
    return new HashSet<>(Arrays.asList(folded.split("[^\\p{L}\\p{N}]+")));
  }

  private static final class Register {
    private static final DirectiveRegister SHIPPED = DirectiveRegister.load();
  }
}
