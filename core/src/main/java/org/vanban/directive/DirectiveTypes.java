package org.vanban.directive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * The words that name a type of document, {@code nghị quyết}, {@code thông tư liên tịch}, and what
 * each stands for; the table {@code directive-types.tsv}.
 *
 * <p>Immutable and safe for many threads.
 */
public final class DirectiveTypes {
  private static final String FILE = "directive-types.tsv";

  private final Gazetteer<Word> words;
  private final Map<String, Type> byWord;

  private DirectiveTypes(Gazetteer<Word> words, Map<String, Type> byWord) {
    this.words = words;
    this.byWord = Map.copyOf(byWord);
  }

  /** How little after the word makes a mention. */
  public enum Naming {
    /** A name is enough: {@code Luật Đất đai}. */
    NAME,
    /** A bare number is enough: {@code Chỉ thị 05}. */
    BARE,
    /** {@code số} or a code is needed: {@code Báo cáo số 12}. */
    NUMBER,
    /** A code is needed: {@code Lệnh số 05/2014/L-CTN}; not {@code quân lệnh số 1}. */
    CODE
  }

  /**
   * A type of document.
   *
   * @param word in lower case: {@code nghị quyết}
   * @param letters as codes have them: {@code NQ}
   * @param kind in English: {@code resolution}
   * @param naming what makes a mention
   */
  public record Type(String word, String letters, String kind, Naming naming) {}

  /** A word for a type; an abbreviation counts in capitals alone. */
  private record Word(Type type, boolean abbreviation) {}

  /**
   * The types of the shipped table.
   *
   * @param vocabulary where its words are gathered
   * @throws IllegalStateException if the table is damaged
   */
  public static DirectiveTypes load(Vocabulary.Builder vocabulary) {
    Map<String, Type> byWord = new HashMap<>();
    Gazetteer.Builder<Word> words = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(DirectiveTypes.class, FILE)) {
      Naming naming = Naming.valueOf(row.get("naming").toUpperCase(Locale.ROOT));
      Type type = new Type(row.get("word"), row.get("letters"), row.get("kind"), naming);
      words.add(row, type.word(), new Word(type, false));
      byWord.put(type.word(), type);
      for (String alias : row.list("aliases")) {
        boolean abbreviation = alias.endsWith("*");
        words.add(row, alias.replace("*", ""), new Word(type, abbreviation));
      }
    }
    return new DirectiveTypes(words.build(), byWord);
  }

  /** The type of a word as mentions have it, {@code "nghị quyết"}; no alias. */
  public Optional<Type> byWord(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** The types that letters stand for: {@code QĐ} is quyết định and quy định. */
  public List<Type> byLetters(String letters) {
    return byWord.values().stream()
        .filter(type -> type.letters().equalsIgnoreCase(letters))
        .sorted(Comparator.comparing(Type::word))
        .toList();
  }

  /** Whether a type word begins with this word of the vocabulary. */
  public boolean canBegin(int word) {
    return words.canBegin(word);
  }

  /** The longest type word at a token. */
  public Optional<Gazetteer.Match<Type>> at(Tokens tokens, int token) {
    return words
        .longestAt(tokens, token)
        .filter(m -> !m.value().abbreviation() || tokens.isAllCapsAt(token))
        .map(m -> new Gazetteer.Match<>(m.start(), m.end(), m.value().type()));
  }
}
