package org.vanban.directive;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
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
    /** Is counted by the number before it: {@code năm}, {@code cấp}. */
    COUNTED,
    /** Ends the name of a law that no table has: {@code được}, {@code quy}. */
    NAME_END,
    /** Opens a part of a document: {@code khoản}, {@code Điều}. */
    PART,
    /**
     * Stands before {@code luật} in other words and names: {@code pháp luật}, {@code Khoa Luật}.
     */
    NOT_BEFORE_LAW
  }

  private final Map<Role, BitSet> roles = new EnumMap<>(Role.class);
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
    cong = vocabulary.intern("công");
    uoc = vocabulary.intern("ước");
    for (Role role : Role.values()) {
      roles.put(role, new BitSet());
    }
  }

  static DirectiveWords load(Vocabulary.Builder vocabulary) {
    DirectiveWords words = new DirectiveWords(vocabulary);
    for (TableReader.Row row : TableReader.rows(DirectiveWords.class, FILE)) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      for (String word : row.list("words")) {
        words.set(role).set(vocabulary.intern(word));
      }
    }
    return words;
  }

  private BitSet set(Role role) {
    return roles.getOrDefault(role, new BitSet());
  }

  boolean is(Role role, Tokens tokens, int token) {
    int id = tokens.idAt(token);
    return id != Vocabulary.UNKNOWN && set(role).get(id);
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
