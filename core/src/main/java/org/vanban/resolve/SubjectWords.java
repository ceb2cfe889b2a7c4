package org.vanban.resolve;

import java.util.EnumSet;
import java.util.Set;
import org.vanban.figure.FigureExtractor;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.table.WordRoles;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words of {@code subject-words.tsv}, and nouns that are units of figures. */
final class SubjectWords {
  /** What a word tells beside a figure. */
  enum Role {
    STOP,
    PREP,
    ACT,
    WORD,
    BASE,
    LINK,
    VERB,
    SHARE,
    COUNTING,
    MEASURED,
    LASTING,
    PRICE,
    THING,
    KIN,
    SCORE,
    STUFF,
    WORTH,
    GIVER,
    BARE,
    EMPTY,
    EVENT,
    DEED,
    LEAD,
    PART,
    AMONG,
    PLURAL,
    ALL,
    WHOLE,
    ENTIRE,
    JOINING,
    BODY,
    NOBODY,
    GROUP,
    REST,
    UNIT,
    NUMBERED,
    SEAT,
    PROVINCIAL,
    REGION,
    COUNTRY,
    TERRAIN,
    SMALL,
    SAME,
    SOLE,
    LOCAL,
    AWAY,
    SOURCE,
    TELLING,
    SAYING,
    ASKING,
    COMPARED,
    YEAR
  }

  /** What may open a name in small letters, or a place without one. */
  private static final Set<Role> SMALL_OPENING =
      EnumSet.of(
          Role.WHOLE,
          Role.ENTIRE,
          Role.ALL,
          Role.GROUP,
          Role.SMALL,
          Role.SAME,
          Role.UNIT,
          Role.REGION,
          Role.COUNTRY,
          Role.LOCAL);

  private static final Set<Role> OPENING = withBodies();

  /** What noun phrases end before, or hold as longer words. */
  private static final Set<Role> SHAPING =
      EnumSet.of(
          Role.STOP,
          Role.PREP,
          Role.VERB,
          Role.ACT,
          Role.MEASURED,
          Role.UNIT,
          Role.REGION,
          Role.ALL,
          Role.WHOLE,
          Role.ENTIRE);

  private static final String TABLE = "subject-words.tsv";
  private static final int LONGEST_WORD = 6;

  /** Classes of units that are no nouns of what is counted. */
  private static final Set<String> NO_NOUNS = Set.of("measure", "money", "none");

  final int la;
  final int cua;
  final int doWord;
  final int moi;
  final int trong;
  final int cho;
  final int rang;
  final int neu;
  final int co;
  final int duoc;
  final int da;
  final int tang;
  final int giam;
  final int ho;
  final int doPronoun;
  final int nay;
  final int cac;
  final int va;
  final int ve;
  final int chiem;
  final int dan;
  final int tai;
  final int o;
  final int so;
  final int ay;
  final int nganh;
  final int lake;
  final int voi;
  final int con;
  final int tong;
  final int gop;
  final int gom;
  final int hien;
  final int now;

  private final WordRoles<Role> roles;
  private final FigureUnits units = new FigureUnits(TABLE);
  private final Gazetteer<String> compounds;
  private final Gazetteer<String> syllables;
  private final boolean[] plain; // by word of the vocabulary

  private SubjectWords(WordRoles<Role> roles, Vocabulary.Builder vocabulary) {
    this.roles = roles;
    la = vocabulary.intern("là");
    cua = vocabulary.intern("của");
    doWord = vocabulary.intern("do");
    moi = vocabulary.intern("mỗi");
    trong = vocabulary.intern("trong");
    cho = vocabulary.intern("cho");
    rang = vocabulary.intern("rằng");
    neu = vocabulary.intern("nêu");
    co = vocabulary.intern("có");
    duoc = vocabulary.intern("được");
    da = vocabulary.intern("đã");
    tang = vocabulary.intern("tăng");
    giam = vocabulary.intern("giảm");
    ho = vocabulary.intern("họ");
    doPronoun = vocabulary.intern("đó");
    nay = vocabulary.intern("này");
    cac = vocabulary.intern("các");
    va = vocabulary.intern("và");
    ve = vocabulary.intern("về");
    chiem = vocabulary.intern("chiếm");
    dan = vocabulary.intern("dân");
    tai = vocabulary.intern("tại");
    o = vocabulary.intern("ở");
    so = vocabulary.intern("số");
    ay = vocabulary.intern("ấy");
    nganh = vocabulary.intern("ngành");
    lake = vocabulary.intern("hồ");
    voi = vocabulary.intern("với");
    con = vocabulary.intern("còn");
    tong = vocabulary.intern("tổng");
    gop = vocabulary.intern("góp");
    gom = vocabulary.intern("gồm");
    hien = vocabulary.intern("hiện");
    now = vocabulary.intern("nay");
    Gazetteer.Builder<String> single = Gazetteer.builder(vocabulary);
    Gazetteer.Builder<String> nouns = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(FigureExtractor.class, "units.tsv")) {
      String unit = row.get("unit");
      if (!NO_NOUNS.contains(row.get("class"))) {
        (unit.indexOf(' ') > 0 ? nouns : single).add(unit, "");
      }
    }
    for (TableReader.Row row : TableReader.rows(SubjectWords.class, TABLE)) {
      if (row.get("role").equals("word")) {
        nouns.add(row, row.get("word"), "");
      }
    }
    compounds = nouns.build();
    syllables = single.build();
    plain = new boolean[vocabulary.size()];
    for (int word = 0; word < plain.length; word++) {
      plain[word] = !compounds.canBegin(word) && !roles.mayBegin(SHAPING, word);
    }
  }

  private static Set<Role> withBodies() {
    EnumSet<Role> all = EnumSet.copyOf(SMALL_OPENING);
    all.add(Role.BODY);
    return all;
  }

  static SubjectWords load(Vocabulary.Builder words) {
    return new SubjectWords(WordRoles.load(words, TABLE, Role.class), words);
  }

  boolean is(Role role, Tokens tokens, int at) {
    return roles.is(role, tokens, at);
  }

  /** The token after the longest word of a role that begins at a token, or -1. */
  int end(Role role, Tokens tokens, int at) {
    return roles.end(role, tokens, at);
  }

  /**
   * The token after the noun of measure that begins at a token, or -1; the {@code số chi} of {@code
   * số chi bộ} is none.
   */
  int measuredEnd(Tokens tokens, int at) {
    int end = roles.end(Role.MEASURED, tokens, at);
    return end > at && isCut(tokens, end) ? -1 : end;
  }

  /** Whether the word before a token goes on behind it. */
  private boolean isCut(Tokens tokens, int end) {
    return compounds.endAt(tokens, end - 1) > end;
  }

  /** Whether a verb that begins no noun phrase begins at a token, and no noun. */
  boolean isAct(Tokens tokens, int at) {
    int end = roles.end(Role.ACT, tokens, at);
    return end > at && nounEnd(tokens, at) <= end;
  }

  /** As {@link #nounEnd}, or of a verb that noun phrases hold: {@code đất xây dựng}. */
  int compoundEnd(Tokens tokens, int at) {
    int act = roles.end(Role.ACT, tokens, at);
    return Math.max(nounEnd(tokens, at), act > at + 1 ? act : -1);
  }

  /** Whether a word begins at a token that is known to be a noun. */
  boolean isNoun(Tokens tokens, int at) {
    return nounEnd(tokens, at) > at
        || syllables.endAt(tokens, at) > at
        || measuredEnd(tokens, at) > at;
  }

  /** Whether no phrase ends before a word in small letters, and no longer word begins with it. */
  boolean isPlain(int word) {
    return word < plain.length && plain[word];
  }

  /** Whether a word of the vocabulary may begin a name, or a place without one. */
  boolean mayOpenName(int word) {
    return word == cac || roles.mayBegin(OPENING, word);
  }

  /** The same in small letters. */
  boolean mayOpenSmall(int word) {
    return word == cac || roles.mayBegin(SMALL_OPENING, word);
  }

  /** The token after a word of two syllables or more that is a noun, or -1. */
  int nounEnd(Tokens tokens, int at) {
    int measured = measuredEnd(tokens, at);
    return Math.max(compounds.endAt(tokens, at), measured > at + 1 ? measured : -1);
  }

  /** Whether a word of a role is all of a stretch. */
  boolean is(Role role, Tokens tokens, int from, int to) {
    return roles.is(role, tokens, from, to);
  }

  /** The first token of the longest word of a role that ends before a token, or -1. */
  int startBefore(Role role, Tokens tokens, int end, int floor) {
    for (int start = Math.max(floor, end - LONGEST_WORD); start < end; start++) {
      if (roles.is(role, tokens, start, end)) {
        return start;
      }
    }
    return -1;
  }

  FigureUnits units() {
    return units;
  }
}
