package org.vanban.organization;

import java.util.Set;
import org.vanban.mention.Taken;
import org.vanban.organization.OrganizationWords.Role;
import org.vanban.place.PlaceNames;
import org.vanban.table.Gazetteer;
import org.vanban.table.WordRoles;
import org.vanban.text.Syllables;
import org.vanban.text.Tokens;

/** One name of a body while it is read; for one thread. */
final class OrganizationReading {
  private static final int NONE = Gazetteer.NONE;
  private static final Set<String> OPEN_KINDS = Set.of("open", "named", "school", "force");
  private static final int LONGEST_GAP = 6;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_OBJECT = 8;

  private final OrganizationWords words;
  private final WordRoles<Role> roles;
  private final Gazetteer<String> bodies;
  private final Gazetteer<String> inner;
  private final PlaceNames places;
  private final Tokens tokens;
  private final Taken taken;
  private final int start;
  private final int to;
  private int at;
  private int placed = NONE; // where the first place or seat begins
  private int name; // where the words behind the last head begin
  private boolean open; // its name goes on over small letters, too
  private boolean told; // more than a head has been read

  OrganizationReading(OrganizationWords words, Tokens tokens, Taken taken, int start, int to) {
    this.words = words;
    roles = words.roles();
    bodies = words.bodies();
    inner = words.inner();
    places = words.places();
    this.tokens = tokens;
    this.taken = taken;
    this.start = start;
    this.to = to;
  }

  /** The token after the name that begins at the first token; -1 where none does. */
  int end() {
    int head = headEnd(start);
    if (head == NONE || head > to || isNone(head)) {
      return NONE;
    }
    boolean small = !tokens.isCapitalizedAt(start);
    boolean sole = is(Role.SOLE, start, head);
    open = isOpen(start, head);
    told = !sole && !open;
    at = head;
    name = head;
    while (at < to && step()) {
      // each step moves on
    }
    boolean proper = at > head && hasProper(head, at);
    boolean ofPlace = small && placed == head; // trung tâm TP.HCM, chi nhánh tại Huế
    return told && (!small || proper && !(ofPlace && is(Role.KIND, start, head))) ? at : NONE;
  }

  /** Whether a head is none here: inside another name, of a kind, a place or a common word. */
  private boolean isNone(int head) {
    boolean inName =
        tokens.isCapitalizedAt(start)
            && tokens.isCapitalizedAt(start - 1)
            && !tokens.isAllCapsAt(start - 1)
            && PlaceNames.isInName(tokens, start);
    boolean kindOnly =
        end(Role.PLURAL, head) > head
            || end(Role.REST, head) > head + 1 && tokens.surface(head).equals("các");
    return inName
        || kindOnly
        || isPlural()
        || isSaidAlone(head)
        || is(Role.WHOLE, start, head) && places.isUnitBefore(tokens, start) // xã Tiền Phong
        || is(Role.VERB, start, head) && words.neverEnd(tokens, head) > head // tổ chức Hội nghị
        || words.neverEnd(tokens, start) >= head
        || places.knownEnd(tokens, start, to) > head
        || places.knownEnd(tokens, start - 1, to) > start; // Đồn of Vân Đồn
  }

  /** {@code Sở trình}: a head that is no name by itself, before small letters that are none's. */
  private boolean isSaidAlone(int head) {
    return is(Role.SOLE, start, head)
        && head < to
        && tokens.isWordAt(head)
        && !tokens.isCapitalizedAt(head)
        && end(Role.REST, head) == NONE
        && places.headEnd(tokens, head) == NONE;
  }

  /** The token after a head that begins a body's name, or -1. */
  private int headEnd(int from) {
    int body = bodies.endAt(tokens, from);
    String kind = bodies.valueAt(tokens, from, "");
    boolean acronym = kind.equals("acronym") && !tokens.isAllCapsAt(from);
    int known = kind.equals("field") || acronym ? NONE : body;
    int own = Math.max(end(Role.WHOLE, from), end(Role.OPEN, from));
    int head = Math.max(known, own);
    int word = inner.endAt(tokens, from);
    return head > from && word <= head ? toComma(from, head) : NONE; // Khoa học is no Khoa
  }

  /**
   * {@code Bộ Chính trị} of {@code Bộ Chính trị, Ban Bí thư}: two bodies, though one in offices.
   */
  private int toComma(int from, int head) {
    for (int i = from + 1; i + 1 < head; i++) {
      boolean body = !bodies.valueAt(tokens, i + 1, "field").equals("field");
      if (tokens.isSymbolAt(i, ',') && body) {
        return i;
      }
    }
    return head;
  }

  /** Whether a name goes on behind a head: {@code Sở}, {@code Công ty}, not {@code Tỉnh ủy}. */
  private boolean isOpen(int from, int head) {
    String kind = bodies.endAt(tokens, from) == head ? bodies.valueAt(tokens, from, "") : "";
    return OPEN_KINDS.contains(kind) || end(Role.OPEN, from) == head;
  }

  private boolean isPlural() {
    return roles.isBefore(Role.PLURAL, tokens, start);
  }

  private boolean step() {
    if (tokens.isBreakBefore(at)) {
      return false;
    }
    if (!tokens.isWordAt(at)) {
      return symbol();
    }
    return seat() || body() || place() || capital() || small();
  }

  private boolean goOverPlace(int next) {
    placed = placed == NONE ? at : placed;
    return go(next, true);
  }

  private boolean go(int next, boolean tells) {
    if (next <= at || next > to) {
      return false;
    }
    at = next;
    told |= tells;
    return true;
  }

  /** {@code Đại sứ quán Việt Nam tại Lào}, {@code Tòa án nhân dân cấp cao tại Hà Nội}. */
  private boolean seat() {
    boolean seated =
        tokens.surface(at).equals("tại")
            && (end(Role.SEATED, start) > start || end(Role.HIGH, at - 2) == at);
    int next = at + 1;
    int place =
        seated
            ? Math.max(places.headedEnd(tokens, next, to), places.knownEnd(tokens, next, to))
            : NONE;
    int region = seated ? places.regionEnd(tokens, next, to) : NONE;
    return Math.max(place, region) > next && goOverPlace(Math.max(place, region));
  }

  /** A place ends the name, but for a larger body behind it. */
  private boolean place() {
    int headed = places.headedEnd(tokens, at, to);
    int region = places.regionEnd(tokens, at, to);
    if (Math.max(headed, region) > at) {
      open = false;
      return goOverPlace(Math.max(headed, region));
    }
    int unit = places.headEnd(tokens, at);
    boolean alone =
        unit > at
            && places.isUnitAlone(tokens, at)
            && inner.endAt(tokens, at) <= unit
            && (!tokens.isCapitalizedAt(at) || tokens.isAllCapsAt(at))
            && (!tokens.isCapitalizedAt(unit) || tokens.isBreakBefore(unit));
    if (alone) {
      open = false;
      return goOverPlace(unit);
    }
    int known = places.knownEnd(tokens, at, to);
    boolean committee = tokens.surface(at - 1).equals("ủy") || tokens.surface(at - 1).equals("uỷ");
    boolean line = tokens.isAllCapsAt(at) && tokens.length(at) > 1;
    int run = committee && !line ? places.runEnd(tokens, at, to) : NONE;
    if (Math.max(known, run) > at) {
      open &= known > at && tokens.isCapitalizedAt(known) && tokens.idAt(known) > 0;
      return goOverPlace(Math.max(known, run));
    }
    return false;
  }

  private boolean body() {
    int head = tokens.isCapitalizedAt(at) ? headEnd(at) : NONE;
    if (head == NONE || head > to) {
      return false;
    }
    boolean brand = open && head == at + 1 && is(Role.WHOLE, at, head); // Công ty Becamex IDC
    open = brand || isOpen(at, head);
    name = head;
    return go(head, !is(Role.SOLE, at, head) || head > at + 1 || told);
  }

  private boolean capital() {
    if (!tokens.isCapitalizedAt(at)) {
      return false;
    }
    int word = Math.max(inner.endAt(tokens, at), field(at));
    boolean line =
        tokens.isAllCapsAt(at)
            && tokens.length(at) > 1
            && tokens.isAllCapsAt(at - 1)
            && tokens.isAllCapsAt(at + 1);
    boolean roman = end(Role.REGIONAL, at - 2) == at && tokens.isAllCapsAt(at);
    boolean goesOn = open && !line || word > at || roman;
    return goesOn && go(Math.max(at + 1, word), true);
  }

  private int field(int from) {
    return bodies.valueAt(tokens, from, "").equals("field") ? bodies.endAt(tokens, from) : NONE;
  }

  /** Small letters: the rest of a word, or words before the next capital, place or number. */
  private boolean small() {
    int rest = end(Role.REST, at);
    boolean branch = told && end(Role.KIND, at) == rest; // Ngân hàng Nhà nước chi nhánh Huế
    int court = told ? Math.max(end(Role.HIGH, at), end(Role.REGIONAL, at)) : NONE;
    if (court > at) {
      return go(court, true); // Tòa án nhân dân cấp cao, … khu vực 3
    }
    if (rest > at && (at > name || branch)) {
      return go(rest, told);
    }
    int object = objectEnd();
    if (object > at) {
      return go(object, true);
    }
    boolean school = end(Role.NUMBERED, at) == at + 1 && at > name && isNamed(start);
    if (school && tokens.isNumberAt(at + 1)) {
      return go(at + 2, true); // Trường THPT Tiên Du số 1
    }
    boolean second =
        open
            && at > name
            && tokens.isCapitalizedAt(at - 1)
            && !tokens.isAllCapsAt(at - 1)
            && Syllables.isSyllable(tokens, at - 1)
                == Syllables.isSyllable(tokens, at) // Lidové noviny; not Gulf dẫn đầu
            && !(at - 2 >= name && tokens.isCapitalizedAt(at - 2))
            && end(Role.VERB, at) == NONE;
    if (second) {
      return go(at + 1, true);
    }
    int gap = open || isJoin(at) ? gapEnd() : NONE;
    return gap > at && go(gap, true);
  }

  /**
   * The end of what {@code Quản lý}, {@code Dự báo} takes as its object in small letters: {@code
   * Cục Quản lý cạnh tranh}, up to a verb, a sign, a place; or -1.
   */
  private int objectEnd() {
    boolean takes = open && at > name && roles.isBefore(Role.OBJECT, tokens, at);
    if (!takes || !tokens.isCapitalizedAt(at - 2)) {
      return NONE;
    }
    int next = at;
    int last = Math.min(to, at + LONGEST_OBJECT);
    while (next < last && tokens.isWordAt(next) && !tokens.isCapitalizedAt(next)) {
      int word = inner.endAt(tokens, next);
      boolean stops =
          tokens.isBreakBefore(next)
              || end(Role.VERB, next) >= Math.max(word, next + 1)
              || words.neverEnd(tokens, next) > next + 1 && word <= next + 1
              || places.isUnitAlone(tokens, next) && word <= next + 1;
      if (places.headedEnd(tokens, next, to) > next) {
        return NONE; // a place belongs to the name
      }
      if (stops) {
        break;
      }
      next = Math.max(next + 1, word);
    }
    boolean ends = next < last && (!tokens.isWordAt(next) || !tokens.isCapitalizedAt(next));
    return ends && next > at + 1 ? next : NONE;
  }

  private boolean isNamed(int from) {
    String kind = bodies.valueAt(tokens, from, "");
    return kind.equals("named") || kind.equals("school");
  }

  /** {@code Trường … Tiểu học và Trung học cơ sở}: one school of two levels. */
  private boolean isNamed() {
    return bodies.valueAt(tokens, start, "").equals("named");
  }

  private boolean isSchool(int from) {
    return bodies.valueAt(tokens, from, "").equals("school");
  }

  private boolean isJoin(int from) {
    return tokens.surface(from).equals("và") && field(from + 1) > from;
  }

  private int gapEnd() {
    boolean and = tokens.surface(at).equals("và");
    int next = and ? at + 1 : at;
    boolean task = end(Role.TASK, start) == at;
    int last = Math.min(to, at + (task ? 2 * LONGEST_GAP : LONGEST_GAP));
    while (next < last && tokens.isWordAt(next) && !tokens.isBreakBefore(next)) {
      boolean numbered = tokens.surface(next).equals("số") && tokens.isNumberAt(next + 1);
      if (numbered && !and) {
        return next + 2;
      }
      boolean stops = tokens.surface(next).equals("của") || words.neverEnd(tokens, next) > next + 1;
      if (stops) {
        return NONE;
      }
      if (tokens.isCapitalizedAt(next)) {
        boolean other =
            headEnd(next) != NONE && field(next) == NONE && !(and && isSchool(next) && isNamed());
        return next > at && (other || places.headEnd(tokens, next) > next) ? NONE : next;
      }
      int word = inner.endAt(tokens, next);
      if (!task && end(Role.VERB, next) >= Math.max(word, next + 1)) {
        return NONE;
      }
      if (places.headedEnd(tokens, next, to) > next) {
        return and ? NONE : next;
      }
      boolean unit = places.isUnitAlone(tokens, next) && word <= next + 1;
      if (unit) {
        return and ? NONE : next;
      }
      next = Math.max(next + 1, word);
    }
    return NONE;
  }

  private boolean symbol() {
    if (tokens.isNumberAt(at)) {
      boolean alone =
          tokens.length(at) <= LONGEST_NUMBER
              && (open || isOpen(start, headEnd(start)) || end(Role.REGIONAL, at - 2) == at)
              && (at + 1 >= tokens.size()
                  || tokens.isBlankBefore(at + 1)
                  || tokens.isSymbolAt(at + 1) && !tokens.isSymbolAt(at + 1, '/'))
              && !tokens.isSymbolAt(at + 1, '%');
      return alone && !taken.isCountedAt(at) && go(at + 1, true);
    }
    int hyphened = tokens.isCapitalizedAt(at - 1) ? PlaceNames.hyphenedEnd(tokens, at, to) : NONE;
    if (hyphened > at && open) {
      return go(hyphened, true); // Công ty Pác-xi-man
    }
    boolean dash = tokens.isDashAt(at) || tokens.isSymbolAt(at, '&');
    if (dash && tokens.isCapitalizedAt(at + 1) && at + 1 < to) {
      boolean tight = !tokens.isBlankBefore(at) && !tokens.isBlankBefore(at + 1);
      int place = places.knownEnd(tokens, at + 1, to);
      if (place > at + 1 && tokens.isDashAt(at)) {
        return go(place, true); // Công ty Cao su Dầu Tiếng - Lai Châu
      }
      boolean field = inner.endAt(tokens, at + 1) > at + 1 || field(at + 1) > at + 1;
      return (tight || open && field) && headEnd(at + 1) == NONE && go(at + 2, true);
    }
    boolean comma = tokens.isSymbolAt(at, ',') && open && isListed(at + 1);
    return comma && go(at + 1, true);
  }

  /** {@code Văn hóa, Thể thao và Du lịch}: fields up to {@code và}. */
  private boolean isListed(int from) {
    int next = from;
    for (int i = 0; i < LONGEST_GAP && next < to; i++) {
      int word = Math.max(inner.endAt(tokens, next), field(next));
      if (word <= next || !tokens.isCapitalizedAt(next) && i == 0) {
        return false;
      }
      next = word;
      if (next < to && tokens.isWordAt(next) && tokens.surface(next).equals("và")) {
        return tokens.isCapitalizedAt(next + 1)
            && Math.max(inner.endAt(tokens, next + 1), field(next + 1)) > next;
      }
      if (tokens.isSymbolAt(next, ',')) {
        next++;
      }
    }
    return false;
  }

  /** Whether a name is more than a kind: {@code tổ bầu cử số 3}, not {@code tổ 12}. */
  private boolean hasProper(int from, int end) {
    boolean numbered = from > start + 1;
    for (int i = from; i < end; i++) {
      if (tokens.isCapitalizedAt(i) || numbered && tokens.isNumberAt(i)) {
        return true;
      }
    }
    return false;
  }

  private int end(Role role, int from) {
    return roles.end(role, tokens, from);
  }

  private boolean is(Role role, int from, int end) {
    return roles.is(role, tokens, from, end);
  }
}
