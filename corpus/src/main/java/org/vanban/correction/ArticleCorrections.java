package org.vanban.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.article.Article;
import org.vanban.mention.Correction;
import org.vanban.mention.Corrections;

/** The corrections that hold, by the article that they are of. Immutable. */
public final class ArticleCorrections {
  private static final ArticleCorrections NONE = new ArticleCorrections(Map.of());

  private final Map<String, Corrections> byFingerprint;

  private ArticleCorrections(Map<String, Corrections> byFingerprint) {
    this.byFingerprint = Map.copyOf(byFingerprint);
  }

  public static ArticleCorrections none() {
    return NONE;
  }

  /** What lines say, in the order in which they were written: the later holds over the earlier. */
  public static ArticleCorrections of(Collection<CorrectionLine> lines) {
    Map<String, List<Correction>> made = new LinkedHashMap<>();
    Set<Correction> takenBack = Collections.newSetFromMap(new IdentityHashMap<>());
    for (CorrectionLine line : lines) {
      made.computeIfAbsent(line.fingerprint(), f -> new ArrayList<>()).add(line.correction());
      if (line.takesBack()) {
        takenBack.add(line.correction());
      }
    }
    Map<String, Corrections> held = new LinkedHashMap<>();
    made.forEach(
        (fingerprint, all) -> {
          Corrections those = Corrections.of(all).filter(c -> !takenBack.contains(c));
          if (!those.isEmpty()) {
            held.put(fingerprint, those);
          }
        });
    return new ArticleCorrections(held);
  }

  public boolean isEmpty() {
    return byFingerprint.isEmpty();
  }

  /** Those of an article. */
  public Corrections of(Article article) {
    return isEmpty() ? Corrections.none() : of(article.fingerprint());
  }

  /** Those of the article with a {@link Article#fingerprint}. */
  public Corrections of(String fingerprint) {
    return byFingerprint.getOrDefault(fingerprint, Corrections.none());
  }
}
