package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.mention.Post;
import org.vanban.register.Provinces;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads the offices of an article into title, body and place: {@code Bí thư Tỉnh ủy} after {@code
 * Bí thư Tỉnh ủy Yên Bái} is of {@code Yên Bái}.
 *
 * <p>A place that an office leaves out is taken from the article where that settles one: from its
 * other offices and bodies of the same level, and for a province from what is known of the article
 * besides. Where two compete none is taken. Immutable and safe for many threads.
 */
final class OfficePosts {
  private final PostReader reader;
  private final Provinces provinces;
  private final ProvinceFinder finder;
  private final Gazetteer<String> levels;

  private OfficePosts(Vocabulary.Builder words, Provinces provinces) {
    this.provinces = provinces;
    finder = ProvinceFinder.load(words, provinces);
    levels = ArticlePlaces.levels(words);
    reader = new PostReader(provinces);
  }

  static OfficePosts load(Vocabulary.Builder words) {
    return new OfficePosts(words, Provinces.load());
  }

  /** The posts of one article. */
  Article of(Tokens tokens, Mentions mentions, Circumstances circumstances) {
    return new Article(
        new ArticlePlaces(tokens, mentions, circumstances, provinces, finder, levels));
  }

  /** Reads the offices of one article, each wording once; for one thread. */
  final class Article {
    private final ArticlePlaces places;
    private final Map<String, Post> read = new HashMap<>();

    private Article(ArticlePlaces places) {
      this.places = places;
    }

    /** The mentions, each office of a person with its post. */
    Mentions read(Mentions mentions) {
      List<Mention> all = new ArrayList<>();
      for (Mention mention : mentions) {
        all.add(
            mention instanceof Mention.Person person && !person.offices().isEmpty()
                ? person.withOffices(read(person.offices()))
                : mention);
      }
      return Mentions.of(all);
    }

    /** Offices, each with its post. */
    List<Mention.Office> read(List<Mention.Office> offices) {
      return offices.stream()
          .map(
              o -> o.withPost(read.computeIfAbsent(o.text(), text -> places.in(reader.read(text)))))
          .toList();
    }
  }
}
