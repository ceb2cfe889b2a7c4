package org.vanban.directive;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Words that settle where a mention ends or whether it is one, by what they do; the table {@code
 * directive-words.tsv}. Words of the grammar itself ({@code số}, {@code khóa}) are fields.
 */
final class DirectiveWords {
  private static final String FILE = "directive-words.tsv";

  /** What a word does beside a mention. */
  enum Role {
    /** May follow a bare number: {@code của}, {@code về}. */
    FOLLOW,
    /** Is counted by the number before it: {@code năm}, {@code nội dung}. */
    COUNTED,
    /** Stands before a bare number in small letters: {@code theo quyết định 17}. */
    CITING,
    /** Ends the name of a law that no table has: {@code được}, {@code quy}. */
    NAME_END,
    /** Opens a part of a document: {@code khoản}, {@code Điều}. */
    PART,
    /** Stands before a building, whose number is none: {@code nhà CT4B}, {@code tòa CT12}. */
    HOUSE,
    /** Begins no name of a law: {@code Luật sư}, {@code Luật Việt Nam}. */
    NOT_NAME,
    /** Begins no name in small letters: {@code Luật pháp}, {@code Luật chơi}. */
    NOT_SMALL_NAME,
    /**
     * Stands before {@code luật} in other words and names: {@code pháp luật}, {@code Khoa Luật}.
     */
    NOT_BEFORE_LAW,
    /** The same, where {@code luật} has a small letter: {@code định luật}. */
    NOT_BEFORE_SMALL_LAW
  }

  private static final int LONGEST_PHRASE = 3;

  private final Map<Role, Gazetteer<Role>> roles = new EnumMap<>(Role.class);
  private final Vocabulary.Builder vocabulary;
  final int so;
  final int hieu;
  final int nam;
  final int khoa;
  final int cua;
  final int va;
  final int hoac;
  final int lan;
  final int thu;
  final int ve;
  final int cac;
  final int cong;
  final int uoc;

  private DirectiveWords(Vocabulary.Builder vocabulary) {
    this.vocabulary = vocabulary;
    so = vocabulary.intern("số");
    hieu = vocabulary.intern("hiệu");
    nam = vocabulary.intern("năm");
    khoa = vocabulary.intern("khóa");
    cua = vocabulary.intern("của");
    va = vocabulary.intern("và");
    hoac = vocabulary.intern("hoặc");
    lan = vocabulary.intern("lần");
    thu = vocabulary.intern("thứ");
    ve = vocabulary.intern("về");
    cac = vocabulary.intern("các");
    cong = vocabulary.intern("công");
    uoc = vocabulary.intern("ước");
  }

  static DirectiveWords load(Vocabulary.Builder vocabulary) {
    DirectiveWords words = new DirectiveWords(vocabulary);
    Map<Role, Gazetteer.Builder<Role>> builders = new EnumMap<>(Role.class);
    for (TableReader.Row row : TableReader.rows(DirectiveWords.class, FILE)) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      Gazetteer.Builder<Role> builder =
          builders.computeIfAbsent(role, r -> Gazetteer.builder(vocabulary));
      row.list("words").forEach(word -> builder.add(row, word, role));
    }
    builders.forEach((role, builder) -> words.roles.put(role, builder.build()));
    return words;
  }

  /** Whether a word or phrase of the role begins at a token. */
  boolean is(Role role, Tokens tokens, int token) {
    Gazetteer<Role> phrases = roles.get(role);
    return phrases != null && phrases.endAt(tokens, token) != Gazetteer.NONE;
  }

  /** Whether a name ends before a token; {@code Quy Nhơn} and {@code Kỳ Anh} are names. */
  boolean endsName(Tokens tokens, int token) {
    return !tokens.isCapitalizedAt(token) && is(Role.NAME_END, tokens, token);
  }

  /** Whether a word or phrase of the role ends before a token. */
  boolean endsBefore(Role role, Tokens tokens, int token) {
    Gazetteer<Role> phrases = roles.get(role);
    for (int start = token - 1; phrases != null && start >= token - LONGEST_PHRASE; start--) {
      if (phrases.endAt(tokens, start) == token) {
        return true;
      }
    }
    return false;
  }

  int intern(String word) {
    return vocabulary.intern(word);
  }

  /** Whether a clause ends before a token: punctuation, a paragraph, the text's end. */
  boolean isClauseEnd(Tokens tokens, int token) {
    if (token >= tokens.size() || tokens.isBreakBefore(token)) {
      return true;
    }
    return tokens.isSymbolAt(token)
        && !tokens.isSymbolAt(token, '%')
        && !tokens.isSymbolAt(token, '/')
        && !tokens.isSymbolAt(token, '+');
  }
}
