package org.vanban.person;

import org.vanban.text.Tokens;

/** One body while it is read. */
final class BodyReading {
  private static final int NONE = PhraseTable.NONE;
  private static final int MOST_STEPS = 24;

  private final PersonWords words;
  private final NameReader names;
  private final PlaceReader places;
  private final BodyLimits limits;
  private final Tokens tokens;
  private final int office;
  private final boolean weak; // đại diện, phụ trách: only a body makes an office of it
  private int end;
  private BodyState state = BodyState.START;
  private boolean named; // Ủy ban Kinh tế: a whole name to which a field may be joined
  private boolean namedAfter; // Trường, Bệnh viện: may have the name of a person
  private boolean school; // THPT: has the name of a person or place for sure
  private boolean unit; // Vụ, Phòng: the larger body may follow behind a comma

  BodyReading(BodyReader reader, Tokens tokens, int office, int at, String kind) {
    this.words = reader.words;
    this.names = reader.names;
    this.places = reader.places;
    this.limits = reader.limits;
    this.tokens = tokens;
    this.office = office;
    this.weak = kind.equals("weak");
    this.end = at;
    if (kind.equals("village")) {
      state = BodyState.PLACE;
    } else if (kind.equals("implied")) {
      state = BodyState.IMPLIED;
      startInTitle();
      unit = true;
    }
  }

  /** The end of the body. */
  int read() {
    for (int i = 0; i < MOST_STEPS && step(); i++) {
      // each step moves the end
    }
    return end;
  }

  /** {@code Ban Tổ chức Trung ương} in {@code Trưởng Ban Tổ chức Trung ương}. */
  private void startInTitle() {
    for (int head = end - 2; head < end; head++) { // Chánh Văn phòng, Trưởng Ban
      int whole = words.bodies().end(tokens, head);
      if (whole > end) {
        boolean closed = words.bodies().value(tokens, head).equals("closed");
        state = closed ? BodyState.CLOSED : BodyState.OPEN;
        named = closed;
        end = whole;
        return;
      }
    }
  }

  private boolean step() {
    int next = next();
    if (next == NONE) {
      return false;
    }
    end = next;
    return true;
  }

  private int next() {
    if (end >= tokens.size() || tokens.isParagraphBefore(end)) {
      return NONE;
    }
    if (tokens.isBreakBefore(end)
        && (!LineBreaks.isWrapped(tokens, end - 1, end) || limits.isDate(tokens, end))) {
      return NONE;
    }
    if (!tokens.isWordAt(end)) {
      return symbol();
    }
    boolean head = state == BodyState.HEAD && namedAfter;
    int own = head ? limits.ownName(tokens, end, school) : NONE;
    if (own != NONE) {
      state = BodyState.OPEN;
      return own;
    }
    return isOtherPiece() ? NONE : word();
  }

  private int word() {
    int body = body();
    if (body != NONE) {
      return body;
    }
    int place = place();
    if (place != NONE) {
      return place;
    }
    if (words.and().isAt(tokens, end)) {
      return joined(end + 1);
    }
    if (words.of().isAt(tokens, end)) {
      return ofBody();
    }
    if (words.about().isAt(tokens, end) && state != BodyState.START) {
      return limits.about(tokens, end);
    }
    if (words.at().isAt(tokens, end)) {
      return seat();
    }
    if (tokens.isCapitalizedAt(end) && !BodyLimits.isAmongCapitals(tokens, end)) {
      return capitalized();
    }
    return lower();
  }

  /** {@code Quỹ Ánh Sáng tại Việt Nam}; {@code Tòa án nhân dân cấp cao tại Huế}. */
  private int seat() {
    boolean seated = words.seated().end(tokens, end - 2) == end;
    if (!seated && state != BodyState.OPEN && state != BodyState.HEAD) {
      return lower();
    }
    state = BodyState.PLACE;
    int country = places.country(tokens, end + 1);
    return seated ? Math.max(country, places.seat(tokens, end + 1)) : country;
  }

  /** A name, a title, an honorific, a rank. */
  private boolean isOtherPiece() {
    int name = names.bare(tokens, end);
    if (name != NONE
        && !(state == BodyState.HEAD && limits.takesName(tokens, end, name, school))
        && !limits.isNoName(tokens, end, name)) {
      return true;
    }
    int title = words.titles().end(tokens, end);
    int body = words.bodies().end(tokens, end);
    if (Math.max(title, words.ranks().end(tokens, end)) > body) {
      return true;
    }
    boolean deputy = words.deputy().isAt(tokens, end) || words.titlePrefixes().isAt(tokens, end);
    if (deputy && words.titles().isAt(tokens, end + 1)) {
      return true;
    }
    return body == NONE
        && !words.bodyWords().isAt(tokens, end)
        && state != BodyState.HEAD
        && state != BodyState.IMPLIED
        && words.honorifics().isAt(tokens, end)
        && !(tokens.isCapitalizedAt(end) && !tokens.isCapitalizedAt(end + 1));
  }

  private int body() {
    int body = words.bodies().end(tokens, end);
    if (body == NONE || endsBefore(body)) {
      return NONE;
    }
    if (words.bodyWords().end(tokens, end) > body) {
      return NONE; // Khoa học: not the head Khoa
    }
    String kind = words.bodies().value(tokens, end);
    if (kind.equals("acronym") && !tokens.isAllCapsAt(end)) {
      return NONE;
    }
    if (limits.endsInName(tokens, end, body)) {
      return NONE;
    }
    switch (kind) {
      case "open", "named", "school" -> {
        school = kind.equals("school");
        namedAfter = school || kind.equals("named");
        state = BodyState.HEAD;
        unit |= tokens.isCapitalizedAt(end);
      }
      case "field" -> state = BodyState.OPEN;
      default -> {
        state = BodyState.CLOSED;
        named = body > end + 2;
        unit = kind.equals("force");
      }
    }
    return body;
  }

  /** A lower-case word that is a verb here: {@code tổ chức}, {@code đội}. */
  private boolean endsBefore(int bodyEnd) {
    return (!tokens.isCapitalizedAt(end) || BodyLimits.isAmongCapitals(tokens, end))
        && words.officeStops().end(tokens, end) >= bodyEnd
        && state != BodyState.HEAD;
  }

  private int place() {
    boolean longer = words.bodyWords().end(tokens, end) > words.placeTypes().end(tokens, end);
    int place = longer ? NONE : places.typed(tokens, end);
    if (place == NONE && !longer) {
      place = Math.max(places.named(tokens, end, ""), places.country(tokens, end));
    }
    if (place != NONE) {
      state = state == BodyState.OPEN || state == BodyState.HEAD ? BodyState.OPEN : BodyState.PLACE;
    }
    return place;
  }

  private int joined(int next) {
    boolean inside = state == BodyState.OPEN || state == BodyState.HEAD;
    boolean field = words.bodies().value(tokens, next).equals("field");
    boolean joinsField =
        state == BodyState.CLOSED && named && field && tokens.isCapitalizedAt(next);
    if (!(inside || joinsField) || !tokens.isWordAt(next)) {
      return NONE;
    }
    int and = end;
    end = next;
    int degree = words.honorifics().end(tokens, next);
    boolean named = degree != NONE && names.bare(tokens, degree) != NONE;
    boolean other = named || isOtherPiece() || words.bodies().value(tokens, next).equals("closed");
    boolean word = tokens.isCapitalizedAt(next) || words.bodyWords().isAt(tokens, next);
    end = and;
    int type = words.placeTypes().end(tokens, next);
    boolean place = type != NONE && type >= words.bodyWords().end(tokens, next);
    return other || !word || place ? NONE : next;
  }

  /** {@code của Quốc hội}, {@code của Thủ tướng}, {@code của Vietnam Airlines}. */
  private int ofBody() {
    int next = end + 1;
    boolean person = words.persons().isAt(tokens, next) && !tokens.isCapitalizedAt(next + 1);
    if (person && state == BodyState.START) {
      return next + 1;
    }
    int title = words.titles().end(tokens, next);
    if (title != NONE && tokens.isCapitalizedAt(next) && !tokens.isCapitalizedAt(title)) {
      state = BodyState.CLOSED;
      return title;
    }
    boolean other = title != NONE || words.officeStops().isAt(tokens, next);
    if (other || names.bare(tokens, next) != NONE) {
      return NONE;
    }
    boolean known =
        words.bodies().isAt(tokens, next)
            || places.typed(tokens, next) != NONE
            || places.country(tokens, next) != NONE
            || places.named(tokens, next, "P") != NONE;
    boolean foreign =
        tokens.isCapitalizedAt(next)
            && !words.surnames().isSyllableAt(tokens, next)
            && !words.honorifics().isAt(tokens, next);
    if (foreign && !known) {
      state = BodyState.OPEN;
      return next + 1;
    }
    return known ? next : NONE;
  }

  private int capitalized() {
    int word = words.bodyWords().end(tokens, end);
    if (word > end + 1) {
      state = state == BodyState.CLOSED ? state : BodyState.OPEN; // Bộ trưởng Tuyên truyền
      return word;
    }
    boolean inside = state == BodyState.OPEN || state == BodyState.HEAD || isFunction();
    boolean acronym = tokens.isAllCapsAt(end) && tokens.length(end) > 1;
    if (inside || acronym) {
      state = BodyState.OPEN;
      return end + 1;
    }
    boolean foreign =
        (state == BodyState.START || state == BodyState.IMPLIED)
            && !words.surnames().isSyllableAt(tokens, end)
            && !words.foreignNames().isAt(tokens, end) // giám mục Louis Trần Văn Bảo
            && (names.bare(tokens, end + 1) != NONE || limits.isBehindName(tokens, office));
    if (foreign) {
      state = BodyState.OPEN;
    }
    return foreign ? end + 1 : NONE;
  }

  /** {@code Tuyên giáo} behind {@code Trưởng ban}: a capital and a lower-case word, no verb. */
  private boolean isFunction() {
    int next = end + 1;
    return state == BodyState.IMPLIED
        && tokens.isWordAt(next)
        && !tokens.isCapitalizedAt(next)
        && !words.officeStops().isAt(tokens, next);
  }

  /**
   * A word in lower case: the names of bodies are made of more nouns than a table can list, while
   * the verbs that follow an office are few, so that any word that is no verb goes on.
   */
  private int lower() {
    if (limits.isDate(tokens, end)) {
      return NONE;
    }
    int word = words.bodyWords().end(tokens, end);
    int stop = words.officeStops().end(tokens, end);
    boolean inside =
        state == BodyState.OPEN || state == BodyState.HEAD || state == BodyState.IMPLIED;
    boolean lowerCase =
        state == BodyState.START && !weak && word > end + 1 && stop == NONE; // bộ trưởng y tế
    boolean goesOn = inside || state == BodyState.CLOSED || lowerCase;
    if (word != NONE
        && goesOn
        && (word > stop
            || (inside
                && word == stop
                && !limits.isVerb(tokens, end, word, state == BodyState.OPEN)))) {
      return goOn(word);
    }
    return stop == NONE && inside && !limits.isSaid(tokens, end) ? goOn(end + 1) : NONE;
  }

  private int goOn(int next) {
    boolean opens = state == BodyState.IMPLIED || (state == BodyState.HEAD && !namedAfter);
    state = opens ? BodyState.OPEN : state;
    return next;
  }

  private int symbol() {
    if (tokens.isNumberAt(end)) {
      boolean follows = state != BodyState.START && state != BodyState.PLACE;
      boolean apart =
          tokens.isBlankBefore(end)
              || tokens.isDashAt(end - 1) // COVID-19
              || tokens.isAllCapsAt(end - 1); // PC02
      return follows
              && apart
              && PlaceReader.standsAlone(tokens, end)
              && limits.isNumber(tokens, end)
          ? end + 1
          : NONE;
    }
    int former = words.former().end(tokens, end);
    if (former != NONE) {
      return former;
    }
    int shortName = state == BodyState.START ? NONE : limits.shortNameEnd(tokens, end);
    if (shortName != NONE) {
      return shortName;
    }
    if ((tokens.isDashAt(end) && !tokens.isBreakBefore(end)) || tokens.isSymbolAt(end, '&')) {
      return dash();
    }
    return tokens.isSymbolAt(end, ',') ? comma() : NONE;
  }

  private int dash() {
    boolean tight = !tokens.isBlankBefore(end) && !tokens.isBlankBefore(end + 1);
    boolean number = tokens.isNumberAt(end + 1) && tokens.isAllCapsAt(end - 1);
    boolean capital = tokens.isCapitalizedAt(end + 1);
    if (tight && (number || capital) && state == BodyState.OPEN) {
      return end + 1;
    }
    if (isLarger(end + 1) || isOwnBody(end + 1)) {
      return end + 1;
    }
    boolean field = words.bodyWords().end(tokens, end + 1) > end + 2;
    boolean goesOn = capital || (field && !words.officeStops().isAt(tokens, end + 1));
    return goesOn ? joined(end + 1) : NONE;
  }

  /** {@code Tổng Giám đốc - Tổng Công ty Lương thực}: a title without a body before a dash. */
  private boolean isOwnBody(int next) {
    String kind = words.bodies().value(tokens, next);
    return state == BodyState.START
        && !weak
        && tokens.isCapitalizedAt(next)
        && (kind.equals("open") || kind.equals("named") || kind.equals("school"))
        && !words.titles().isAt(tokens, next);
  }

  /** {@code xã A, huyện B}; {@code Vụ Địa phương I, Ban Tổ chức Trung ương}. */
  private int comma() {
    int next = end + 1;
    if (words.placeTypes().isAt(tokens, next)) {
      boolean behindPlace = state == BodyState.PLACE || state == BodyState.OPEN;
      int place = behindPlace ? places.larger(tokens, end, next) : NONE;
      return place == NONE ? NONE : next;
    }
    boolean inside = state == BodyState.OPEN || state == BodyState.HEAD;
    if (inside && words.partOf().isAt(tokens, next)) {
      int body = words.partOf().end(tokens, next);
      return limits.isBody(tokens, body) ? body : NONE; // Hợp tác xã Vận tải, thuộc Sở Giao thông
    }
    return isLarger(next) || (inside && limits.isListed(tokens, next)) ? next : NONE;
  }

  /** {@code Ban Tổ chức Trung ương} behind a unit: the body it is part of. */
  private boolean isLarger(int next) {
    boolean whole =
        state == BodyState.OPEN
            || state == BodyState.CLOSED
            || (state == BodyState.HEAD && !tokens.isCapitalizedAt(end - 1)); // Cục … phong trào
    boolean larger = unit && whole && limits.isBody(tokens, next);
    if (larger) {
      unit = false;
    }
    return larger;
  }
}
