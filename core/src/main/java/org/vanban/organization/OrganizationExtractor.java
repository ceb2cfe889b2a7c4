package org.vanban.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vanban.mention.Mention;
import org.vanban.mention.Taken;
import org.vanban.person.PersonExtractor;
import org.vanban.place.PlaceNames;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Finds the names of bodies in what other mentions leave: {@code Sở Giáo dục và Đào tạo Yên Bái},
 * {@code Phòng Cảnh sát giao thông Công an tỉnh Nghệ An}, {@code Tỉnh ủy}.
 *
 * <p>A name begins with a head of the tables and goes on over capitals, the second syllables of
 * their words, fields that {@code và}, a dash or a comma joins, a number, a larger body and its
 * place. Immutable and safe for many threads.
 */
public final class OrganizationExtractor {
  private static final int NONE = Gazetteer.NONE;
  private static final int LONGEST = 30;
  private static final int LONGEST_GAP = 6;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_CODE = 6;
  private static final int LAST_DATELINE = 600; // units

  /** What a word of {@code organization-words.tsv} does. */
  private enum Role {
    WHOLE,
    OPEN,
    SOLE,
    NEVER,
    VERB,
    PLURAL,
    REST,
    TASK,
    SEATED,
    KIND,
    HIGH
  }

  private final Map<Role, Gazetteer<String>> words;
  private final Gazetteer<String> bodies; // kinds
  private final Gazetteer<String> inner;
  private final PlaceNames places;
  private final boolean[] openers; // by word: whether a body, or what is none, may begin with it

  private OrganizationExtractor(
      Map<Role, Gazetteer<String>> words,
      Gazetteer<String> bodies,
      Gazetteer<String> inner,
      PlaceNames places,
      int size) {
    this.words = words;
    this.bodies = bodies;
    this.inner = inner;
    this.places = places;
    openers = new boolean[size];
    for (int word = 0; word < size; word++) {
      openers[word] =
          bodies.canBegin(word)
              || words(Role.WHOLE).canBegin(word)
              || words(Role.OPEN).canBegin(word)
              || words(Role.NEVER).canBegin(word);
    }
  }

  private boolean mayBegin(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return word < openers.length && openers[word];
  }

  /**
   * Loads the tables; their words go into the vocabulary that texts are tokenized with.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static OrganizationExtractor load(Vocabulary.Builder vocabulary, PlaceNames places) {
    Map<Role, Gazetteer.Builder<String>> builders = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      builders.put(role, Gazetteer.builder(vocabulary));
    }
    for (TableReader.Row row :
        TableReader.rows(OrganizationExtractor.class, "organization-words.tsv")) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      builders.getOrDefault(role, Gazetteer.builder(vocabulary)).add(row, row.get("word"), "");
    }
    Map<Role, Gazetteer<String>> words = new EnumMap<>(Role.class);
    builders.forEach((role, builder) -> words.put(role, builder.build()));
    Gazetteer.Builder<String> bodies = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "bodies.tsv")) {
      bodies.add(row, row.get("body"), row.get("kind"));
    }
    Gazetteer.Builder<String> inner = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "body-words.tsv")) {
      inner.add(row, row.get("word"), "");
    }
    return new OrganizationExtractor(
        words, bodies.build(), inner.build(), places, vocabulary.size());
  }

  /** The bodies, in the order of the text. */
  public List<Mention.Organization> find(Tokens tokens, Taken taken) {
    List<Mention.Organization> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int outlet = outletEnd(tokens, at);
      if (outlet > at && !taken.isAt(at + 1) && neverEnd(tokens, at + 1) == NONE) {
        found.add(named(tokens, at + 1, outlet));
        at = outlet;
      }
      if (!mayBegin(tokens, at)) {
        at++;
        continue;
      }
      int to = Math.min(at + LONGEST, limit(tokens, taken, at));
      int never = neverEnd(tokens, at);
      int end =
          taken.isAt(at) || !tokens.isWordAt(at) ? NONE : new Reading(tokens, taken, at, to).end();
      if (end <= at && never > at) {
        at = never;
        continue;
      }
      if (end > at) {
        found.add(named(tokens, at, end));
      }
      at = Math.max(at + 1, end);
      int called = end > 0 && end == at ? calledEnd(tokens, at) : NONE;
      if (called > at && !taken.isAt(at + 1)) {
        found.add(named(tokens, at + 1, called));
        at = called + 1;
      }
    }
    return found;
  }

  private static Mention.Organization named(Tokens tokens, int from, int to) {
    return new Mention.Organization(
        tokens.span(from, to),
        TextNormalizer.blanksFolded(tokens.surface(from, to)),
        Mention.By.RULE);
  }

  /** The end of the paper in brackets that opens an article, {@code (QTO) -}; or -1. */
  private static int outletEnd(Tokens tokens, int at) {
    boolean early = tokens.isSymbolAt(at, '(') && tokens.start(at) < LAST_DATELINE;
    if (!early || !tokens.isAllCapsAt(at + 1) || tokens.length(at + 1) > LONGEST_CODE) {
      return NONE;
    }
    int close = tokens.isSymbolAt(at + 2, ')') ? at + 2 : NONE;
    int dash = close > 0 && tokens.isSymbolAt(close + 1, '.') ? close + 2 : close + 1;
    return close > 0 && tokens.length(at + 1) > 1 && tokens.isDashAt(dash) ? close : NONE;
  }

  /** The end of the short name in brackets behind a name: {@code (WHO)}, {@code (PC07)}; or -1. */
  private static int calledEnd(Tokens tokens, int at) {
    if (!tokens.isSymbolAt(at, '(') || !isShort(tokens, at + 1)) {
      return NONE;
    }
    int end = tokens.isNumberAt(at + 2) && !tokens.isBlankBefore(at + 2) ? at + 3 : at + 2;
    return tokens.isSymbolAt(end, ')') ? end : NONE;
  }

  /** A word of capitals, or with one inside: {@code HDBank}. */
  private static boolean isShort(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at)
            && tokens.length(at) > 1
            && tokens.idAt(at) == Vocabulary.UNKNOWN
        || tokens.isAllCapsAt(at) && tokens.length(at) > 1;
  }

  /** The end of words that are no body; of {@code giao Ban Tổ chức}, {@code giao ban} is none. */
  private int neverEnd(Tokens tokens, int at) {
    int end = words(Role.NEVER).endAt(tokens, at);
    boolean name = end > at + 1 && tokens.isCapitalizedAt(at + 1) && !tokens.isCapitalizedAt(at);
    return name ? NONE : end;
  }

  /** Where a name ends at the latest; a head that crosses an office is none: {@code Ban Bí thư}. */
  private int limit(Tokens tokens, Taken taken, int at) {
    int next = taken.next(at);
    boolean crosses = next > at && bodies.endAt(tokens, at) > next;
    return crosses ? taken.nextMention(at) : next;
  }

  /** What a head is. */
  private enum Kind {
    NO,
    WHOLE,
    OPEN
  }

  /** One name while it is read. */
  private final class Reading {
    private final Tokens tokens;
    private final Taken taken;
    private final int start;
    private final int to;
    private int at;
    private int placed = NONE; // where the first place or seat begins
    private int name; // where the words behind the last head begin
    private boolean open; // its name goes on over small letters, too
    private boolean told; // more than a head has been read

    Reading(Tokens tokens, Taken taken, int start, int to) {
      this.tokens = tokens;
      this.taken = taken;
      this.start = start;
      this.to = to;
    }

    int end() {
      int head = headEnd(start);
      if (head == NONE || head > to || isPlural()) {
        return NONE;
      }
      boolean small = !tokens.isCapitalizedAt(start);
      boolean inName =
          !small
              && tokens.isCapitalizedAt(start - 1)
              && !tokens.isAllCapsAt(start - 1)
              && PlaceNames.isInName(tokens, start);
      boolean said = head < to && tokens.isWordAt(head) && !tokens.isCapitalizedAt(head);
      if (inName
          || is(Role.SOLE, start, head)
              && said
              && end(Role.REST, head) == NONE
              && places.headEnd(tokens, head) == NONE) {
        return NONE;
      }
      Kind kind = kind(start, head);
      boolean kindOnly =
          end(Role.PLURAL, head) > head
              || end(Role.REST, head) > head + 1 && tokens.surface(head).equals("các");
      if (neverEnd(tokens, start) >= head
          || kindOnly
          || places.knownEnd(tokens, start, to) > head) {
        return NONE;
      }
      boolean sole = is(Role.SOLE, start, head);
      open = kind == Kind.OPEN;
      told = !sole && kind == Kind.WHOLE;
      at = head;
      name = head;
      while (at < to && step()) {
        // each step moves on
      }
      boolean proper = at > head && hasProper(head, at);
      boolean ofPlace = small && placed == head; // trung tâm TP.HCM, chi nhánh tại Huế
      return told && (!small || proper && !(ofPlace && is(Role.KIND, start, head))) ? at : NONE;
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
      return head > from && word <= head ? head : NONE; // Khoa học is no Khoa
    }

    private Kind kind(int from, int head) {
      String kind = bodies.endAt(tokens, from) == head ? bodies.valueAt(tokens, from, "") : "";
      boolean goesOn =
          kind.equals("open")
              || kind.equals("named")
              || kind.equals("school")
              || kind.equals("force")
              || end(Role.OPEN, from) == head;
      return goesOn ? Kind.OPEN : Kind.WHOLE;
    }

    private boolean isPlural() {
      return words(Role.PLURAL).endAt(tokens, start - 1) == start
          || words(Role.PLURAL).endAt(tokens, start - 2) == start;
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
      boolean committee =
          tokens.surface(at - 1).equals("ủy") || tokens.surface(at - 1).equals("uỷ");
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
      open = kind(at, head) == Kind.OPEN;
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
      boolean goesOn = open && !line || word > at;
      return goesOn && go(Math.max(at + 1, word), true);
    }

    private int field(int from) {
      return bodies.valueAt(tokens, from, "").equals("field") ? bodies.endAt(tokens, from) : NONE;
    }

    /** Small letters: the rest of a word, or words before the next capital, place or number. */
    private boolean small() {
      int rest = end(Role.REST, at);
      boolean branch = told && end(Role.KIND, at) == rest; // Ngân hàng Nhà nước chi nhánh Huế
      if (rest > at && (at > name || branch)) {
        return go(rest, told);
      }
      boolean second =
          open
              && at > name
              && tokens.isCapitalizedAt(at - 1)
              && !tokens.isAllCapsAt(at - 1)
              && !(at - 2 >= name && tokens.isCapitalizedAt(at - 2))
              && end(Role.VERB, at) == NONE;
      if (second) {
        return go(at + 1, true);
      }
      int gap = open || isJoin(at) ? gapEnd() : NONE;
      return gap > at && go(gap, true);
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
        boolean stops = tokens.surface(next).equals("của") || neverEnd(tokens, next) > next + 1;
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
                && open
                && (at + 1 >= tokens.size()
                    || tokens.isBlankBefore(at + 1)
                    || tokens.isSymbolAt(at + 1) && !tokens.isSymbolAt(at + 1, '/'))
                && !tokens.isSymbolAt(at + 1, '%');
        return alone && !taken.isCountedAt(at) && go(at + 1, true);
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
      return words(role).endAt(tokens, from);
    }

    private boolean is(Role role, int from, int end) {
      return words(role).between(tokens, from, end).isPresent();
    }
  }

  private Gazetteer<String> words(Role role) {
    Gazetteer<String> those = words.get(role);
    if (those == null) {
      throw new IllegalStateException("no words for " + role);
    }
    return those;
  }
}
