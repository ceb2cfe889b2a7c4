package org.vanban.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.directive.DirectiveTypes.Type;
import org.vanban.directive.DirectiveWords.Role;
import org.vanban.directive.TermReader.Ordinal;
import org.vanban.directive.TermReader.Terms;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.DirectiveId;
import org.vanban.value.RomanNumeral;

/**
 * Resolutions named by the meeting that passed them: plenums, {@code Nghị quyết Trung ương 4, 7, 8
 * khóa XII}, {@code Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII}, and
 * congresses, {@code Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII}.
 */
final class MeetingReader {
  private static final int LONGEST_NAME = 18;
  private static final int MOST_NUMBERS = 12;

  private final DirectiveWords words;
  private final TermReader terms;
  private final int dh;
  private final int hoi;
  private final int nghi;
  private final int ban;
  private final int chap;
  private final int hanh;
  private final int bch;
  private final int trung;
  private final int uong;
  private final int tw;
  private final int bchtw;
  private final int bchTu;
  private final int dang;
  private final int bo;
  private final int dai;
  private final int bieu;
  private final int toan;
  private final int quoc;
  private final int cap;
  private final int communist;
  private final int san;

  MeetingReader(DirectiveWords words) {
    this.words = words;
    this.terms = new TermReader(words);
    dh = words.intern("đh");
    hoi = words.intern("hội");
    nghi = words.intern("nghị");
    ban = words.intern("ban");
    chap = words.intern("chấp");
    hanh = words.intern("hành");
    bch = words.intern("bch");
    trung = words.intern("trung");
    uong = words.intern("ương");
    tw = words.intern("tw");
    bchtw = words.intern("bchtw");
    bchTu = words.intern("bchtư");
    dang = words.intern("đảng");
    bo = words.intern("bộ");
    dai = words.intern("đại");
    bieu = words.intern("biểu");
    toan = words.intern("toàn");
    quoc = words.intern("quốc");
    cap = words.intern("cấp");
    communist = words.intern("cộng");
    san = words.intern("sản");
  }

  TermReader terms() {
    return terms;
  }

  /**
   * A meeting's resolutions.
   *
   * @param ids one for each meeting and term
   * @param next the token after the last
   */
  record Reading(List<DirectiveId> ids, int next) {}

  /**
   * The meeting whose resolution a type word names.
   *
   * @param after the token after the type word
   */
  Optional<Reading> at(Tokens tokens, int after, Type type) {
    if (tokens.isParagraphBefore(after)) {
      return Optional.empty();
    }
    boolean of = tokens.idAt(after) == words.cua;
    int from = of ? after + 1 : after;
    if (tokens.idAt(from) == dai && tokens.idAt(from + 1) == hoi) {
      return congress(tokens, from + 2, type, of);
    }
    if (tokens.idAt(from) == dh && tokens.isAllCapsAt(from)) {
      return congress(tokens, from + 1, type, of);
    }
    boolean said = from > 0 && isCentreSaid(tokens, from - 1);
    Optional<Reading> first = plenum(tokens, from, type, said);
    if (first.isEmpty()) {
      return first;
    }
    List<DirectiveId> ids = new ArrayList<>(first.get().ids());
    int next = first.get().next();
    Optional<Reading> more = further(tokens, next, type);
    while (more.isPresent() && ids.size() < MOST_NUMBERS) {
      ids.addAll(more.get().ids());
      next = more.get().next();
      more = further(tokens, next, type);
    }
    return Optional.of(new Reading(ids, next));
  }

  /** {@code NQTW}, {@code NQTƯ}: an abbreviation that names the centre. */
  private static boolean isCentreSaid(Tokens tokens, int token) {
    char last = tokens.text().charAt(tokens.end(token) - 1);
    return tokens.length(token) == 4
        && tokens.isAllCapsAt(token)
        && tokens.text().charAt(tokens.end(token) - 2) == 'T'
        && (last == 'W' || last == 'Ư');
  }

  /** {@code …, Trung ương 7 khóa XII} after a plenum under the same type word. */
  private Optional<Reading> further(Tokens tokens, int token, Type type) {
    boolean joined = tokens.isSymbolAt(token, ',') || tokens.idAt(token) == words.va;
    return joined && centre(tokens, token + 1) > 0
        ? plenum(tokens, token + 1, type, false)
        : Optional.empty();
  }

  /**
   * The token after {@code Trung ương}, {@code TW}, {@code TƯ}, {@code T.Ư}; -1 if none is there.
   */
  private int centre(Tokens tokens, int token) {
    if (tokens.idAt(token) == trung && tokens.idAt(token + 1) == uong) {
      return token + 2;
    }
    if (tokens.idAt(token) == tw
        || tokens.idAt(token) == bchtw
        || tokens.idAt(token) == bchTu
        || (tokens.length(Math.min(token, tokens.size() - 1)) == 2
            && tokens.isAllCapsAt(token)
            && tokens.surface(token).equals("TƯ"))) {
      return token + 1;
    }
    boolean dotted =
        tokens.charAt(token) == 'T'
            && tokens.length(Math.min(token, tokens.size() - 1)) == 1
            && tokens.isSymbolAt(token + 1, '.');
    char last = tokens.charAt(token + 2);
    return dotted && (last == 'Ư' || last == 'W') ? token + 3 : -1;
  }

  private Optional<Reading> plenum(Tokens tokens, int after, Type type, boolean said) {
    int at = after;
    int end = -1;
    boolean centre = said;
    boolean ordinal = false;
    List<Integer> numbers = new ArrayList<>();
    while (at < tokens.size() && at - after < LONGEST_NAME && !tokens.isParagraphBefore(at)) {
      int next = centre(tokens, at);
      if (next > 0) {
        if (centre && !said) {
          break;
        }
        centre = true;
        at = next;
        end = numbers.isEmpty() ? end : at;
        continue;
      }
      next = centre ? -1 : termBefore(tokens, at, numbers);
      if (next > 0) {
        return Optional.of(withTerms(tokens, at, at, type.letters() + "TW", numbers));
      }
      next = filler(tokens, at, centre, !numbers.isEmpty());
      if (next > 0) {
        ordinal |= tokens.idAt(at) == words.thu || tokens.idAt(at) == words.lan;
        end = tokens.idAt(at) == dang && !numbers.isEmpty() ? next : end;
        at = next;
        continue;
      }
      if (!numbers.isEmpty() || !(centre || ordinal)) {
        break;
      }
      next = numbers(tokens, at, ordinal || isTermAhead(tokens, at + 1), numbers);
      if (next < 0) {
        break;
      }
      at = next;
      end = next;
    }
    if (numbers.isEmpty() || !centre) {
      return Optional.empty();
    }
    return Optional.of(withTerms(tokens, at, end, type.letters() + "TW", numbers));
  }

  /**
   * The token after a term that stands before the centre, {@code Hội nghị lần thứ năm (khóa IX) của
   * Ban Chấp hành Trung ương}: the mention ends with it; -1 if none stands there.
   */
  private int termBefore(Tokens tokens, int token, List<Integer> numbers) {
    Optional<Terms> term = numbers.isEmpty() ? Optional.empty() : terms.at(tokens, token);
    if (term.isEmpty()) {
      return -1;
    }
    int next = term.get().next();
    int of = tokens.idAt(next) == words.cua || tokens.isSymbolAt(next, ',') ? next + 1 : next;
    boolean committee = centre(tokens, of + 1) > 0 || centre(tokens, of + 3) > 0;
    return centre(tokens, of) > 0 || (isCommittee(tokens, of) && committee) ? next : -1;
  }

  private boolean isTermAhead(Tokens tokens, int token) {
    return terms.at(tokens, token).isPresent();
  }

  private boolean isCommittee(Tokens tokens, int token) {
    return tokens.idAt(token) == bch
        || (tokens.idAt(token) == ban && tokens.idAt(token + 1) == chap);
  }

  /** The token after a word that a plenum's name is made of; -1 for any other. */
  private int filler(Tokens tokens, int token, boolean centre, boolean numbered) {
    int id = tokens.idAt(token);
    if (id == hoi && tokens.idAt(token + 1) == nghi && !numbered) {
      return token + 2;
    }
    if (id == ban && tokens.idAt(token + 1) == chap && tokens.idAt(token + 2) == hanh) {
      return token + 3;
    }
    if (id == words.cua && numbered && !centre) {
      return isCommittee(tokens, token + 1) || centre(tokens, token + 1) > 0 ? token + 1 : -1;
    }
    if (tokens.isSymbolAt(token, ',') && numbered && !centre) {
      return isCommittee(tokens, token + 1) ? token + 1 : -1;
    }
    boolean counts = (id == words.lan || id == words.thu) && !numbered;
    boolean party = id == dang && centre && tokens.idAt(token + 1) != bo;
    if (party && tokens.idAt(token + 1) == communist && tokens.idAt(token + 2) == san) {
      return token + 5; // "Đảng Cộng sản Việt Nam"
    }
    return id == bch || counts || party ? token + 1 : -1;
  }

  /** The numbers of a list, {@code 4, 7, 8}; the token after it, or -1 if none stands there. */
  private int numbers(Tokens tokens, int token, boolean ordinal, List<Integer> numbers) {
    Optional<Ordinal> first = terms.ordinal(tokens, token, ordinal);
    if (first.isEmpty() || !ends(tokens, first.get().next(), true)) {
      return -1;
    }
    numbers.add(first.get().value());
    int next = first.get().next();
    while (numbers.size() < MOST_NUMBERS) {
      boolean joined = tokens.isSymbolAt(next, ',') || tokens.idAt(next) == words.va;
      Optional<Ordinal> more = joined ? terms.ordinal(tokens, next + 1, false) : Optional.empty();
      if (more.isEmpty() || !ends(tokens, more.get().next(), false)) {
        break;
      }
      numbers.add(more.get().value());
      next = more.get().next();
    }
    return next;
  }

  /** Whether a number ends before a token, and counts nothing. */
  private boolean ends(Tokens tokens, int token, boolean first) {
    if (words.isClauseEnd(tokens, token)) {
      boolean decimal =
          (tokens.isSymbolAt(token, '.') || tokens.isSymbolAt(token, '-'))
              && tokens.isNumberAt(token + 1)
              && !tokens.isBlankBefore(token + 1);
      return !decimal;
    }
    if (tokens.isSymbolAt(token)) {
      return false;
    }
    return words.is(Role.FOLLOW, tokens, token)
        || tokens.idAt(token) == words.khoa
        || tokens.idAt(token) == words.va
        || tokens.idAt(token) == words.lan
        || isCommittee(tokens, token)
        || centre(tokens, token) > 0
        || (first && !words.is(Role.COUNTED, tokens, token));
  }

  private Reading withTerms(Tokens tokens, int at, int end, String name, List<Integer> numbers) {
    int from = at;
    boolean set = tokens.isSymbolAt(at, ',') || tokens.isDashAt(at);
    int session = session(tokens, at);
    if (session > 0) {
      from = session;
    } else if (set && tokens.idAt(at + 1) == words.khoa) {
      from = at + 1;
    }
    Optional<Terms> found = terms.at(tokens, from);
    List<DirectiveId> ids = new ArrayList<>();
    for (int number : numbers) {
      if (found.isEmpty()) {
        ids.add(DirectiveId.of(name + number));
      } else {
        found.get().terms().forEach(t -> ids.add(DirectiveId.of(name + number + "@" + t)));
      }
    }
    return new Reading(ids, found.map(Terms::next).orElse(end));
  }

  /** The token after {@code (lần 2)} of {@code Trung ương 6 (lần 2) khóa VIII}; -1 if none. */
  private int session(Tokens tokens, int token) {
    boolean bracket = tokens.isSymbolAt(token, '(');
    int at = bracket ? token + 1 : token;
    if (tokens.idAt(at) != words.lan) {
      return -1;
    }
    Optional<Ordinal> second = terms.ordinal(tokens, at + 1, true);
    if (second.isEmpty() || (bracket && !tokens.isSymbolAt(second.get().next(), ')'))) {
      return -1;
    }
    int next = second.get().next() + (bracket ? 1 : 0);
    return terms.at(tokens, next).isPresent() ? next : -1;
  }

  /**
   * The congress after {@code Đại hội}.
   *
   * @param of whether {@code của} stands before it: without a number that is none, {@code các nghị
   *     quyết của đại hội}
   */
  private Optional<Reading> congress(Tokens tokens, int after, Type type, boolean of) {
    String name = type.letters() + "ĐH";
    boolean national = true;
    boolean ordinal = false;
    int end = -1;
    int at = after;
    while (at < tokens.size() && at - after < LONGEST_NAME && !tokens.isParagraphBefore(at)) {
      Optional<Ordinal> number = terms.ordinal(tokens, at, ordinal);
      boolean counts = tokens.isNumberAt(at) && !ordinal && number.isPresent();
      boolean meant = (national || ordinal) && !(counts && !ends(tokens, at + 1, false));
      if (number.isPresent() && meant) {
        return Optional.of(congresses(tokens, number.get(), name));
      }
      int id = tokens.idAt(at);
      boolean party = id == dang && tokens.idAt(at + 1) != bo;
      if (id == words.lan || id == words.thu || (id == words.khoa && !national)) {
        ordinal = true;
      } else if (party || (id == quoc && tokens.idAt(at - 1) == toan)) {
        end = national ? at + 1 : end;
      } else if (id != dai && id != bieu && id != toan && id != words.cua) {
        national = false;
        if (!isBodyWord(tokens, at)) {
          break;
        }
      }
      at++;
    }
    boolean named = words.isClauseEnd(tokens, end) || words.is(Role.FOLLOW, tokens, end);
    return end > 0 && !of && named
        ? Optional.of(new Reading(List.of(DirectiveId.of(name)), end))
        : Optional.empty();
  }

  /** A word of the name of a lower congress: {@code Đảng bộ tỉnh Lâm Đồng}; no {@code các cấp}. */
  private boolean isBodyWord(Tokens tokens, int token) {
    return tokens.idAt(token) == bo
        || (tokens.isWordAt(token)
            && !(tokens.idAt(token) == words.cac && tokens.idAt(token + 1) == cap)
            && (tokens.idAt(token) == words.cac || !words.endsName(tokens, token)))
        || (tokens.isSymbolAt(token, '.') && tokens.idAt(token - 1) != Vocabulary.UNKNOWN);
  }

  private Reading congresses(Tokens tokens, Ordinal first, String name) {
    List<DirectiveId> ids = new ArrayList<>();
    ids.add(DirectiveId.of(name + "@" + RomanNumeral.of(first.value())));
    int next = first.next();
    while (ids.size() < MOST_NUMBERS
        && (tokens.isSymbolAt(next, ',') || tokens.idAt(next) == words.va)
        && terms.roman(tokens, next + 1).isPresent()) {
      int value = terms.roman(tokens, next + 1).getAsInt();
      ids.add(DirectiveId.of(name + "@" + RomanNumeral.of(value)));
      next += 2;
    }
    return new Reading(ids, next);
  }
}
