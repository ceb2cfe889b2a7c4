package org.vanban.person;

import java.util.ArrayList;
import java.util.List;
import org.vanban.text.Tokens;

/** Cuts a text into the pieces that matter to persons, in one pass from left to right. */
final class PieceReader {
  private static final int NONE = PhraseTable.NONE;

  /** So many words may a name in quotes have: {@code biệt danh "Hai Lúa Miền Tây"}. */
  private static final int LONGEST_ALIAS = 4;

  private final PersonWords words;
  private final NameReader names;
  private final OfficeReader offices;
  private final BylineReader bylines;

  /** The words at which a piece can begin: most words of a text are not among them. */
  private final boolean[] openers;

  /** The words at which one can begin if they have a capital. */
  private final boolean[] capitalOpeners;

  /**
   * @param size one more than the highest number of the tables' words
   */
  PieceReader(PersonWords words, NameReader names, OfficeReader offices, int size) {
    this.words = words;
    this.names = names;
    this.offices = offices;
    this.bylines = new BylineReader(words, names);
    this.openers = new boolean[size];
    this.capitalOpeners = new boolean[size];
    for (int word = 0; word < size; word++) {
      openers[word] = isOpener(word);
      capitalOpeners[word] = isCapitalOpener(word);
    }
  }

  private boolean opens(Tokens tokens, int at, int word) {
    return openers[word] || (capitalOpeners[word] && tokens.isCapitalizedAt(at));
  }

  private boolean isOpener(int word) {
    return words.titles().canBegin(word)
        || words.titlePrefixes().canBegin(word)
        || words.deputy().canBegin(word)
        || words.ranks().canBegin(word)
        || words.honorifics().canBegin(word)
        || words.credits().canBegin(word)
        || words.sources().canBegin(word)
        || words.according().canBegin(word);
  }

  private boolean isCapitalOpener(int word) {
    return words.surnames().canBegin(word)
        || words.knownNames().canBegin(word)
        || words.foreignNames().canBegin(word)
        || words.places().canBegin(word);
  }

  List<Piece> read(Tokens tokens) {
    Reading reading = new Reading(tokens);
    int at = 0;
    while (at < tokens.size()) {
      int word = tokens.idAt(at);
      boolean opens = word < openers.length && opens(tokens, at, word);
      at = opens || reading.mayGoOn(at) ? reading.piece(at) : at + 1;
    }
    return reading.pieces;
  }

  /** One text while it is read. */
  private final class Reading {
    private final Tokens tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private int chainStart; // first token of the pieces that touch the last one
    private final OtherNames others;
    private final RepeatedNames repeated;
    private final NameLists list;
    private final NameContexts contexts;

    Reading(Tokens tokens) {
      this.tokens = tokens;
      this.list = new NameLists(words, names, tokens);
      this.contexts = new NameContexts(words, tokens);
      this.others = new OtherNames(words, tokens);
      this.repeated = new RepeatedNames(words, names.units, tokens);
    }

    /** Whether a word that opens nothing matters here: behind a trigger, or first on a line. */
    boolean mayGoOn(int at) {
      return tokens.isCapitalizedAt(at)
          && (tokens.isBreakBefore(at)
              || (!pieces.isEmpty() && last().end() == at)
              || list.isItem(at)
              || opensBracket(at)
              || repeated.mayBegin(at)
              || names.units.isMarked(tokens, at));
    }

    /** Reads what begins at a token; the token to go on with. */
    int piece(int at) {
      boolean touches = !pieces.isEmpty() && last().end() == at && !last().isPerson() && joins(at);
      if (touches && tokens.isCapitalizedAt(at) && !isNextTrigger(at)) {
        int end =
            isFamilyNameOng(at)
                ? names.announced(tokens, at + 1, NameReader.Trigger.ADDRESS)
                : announcedAgain(at);
        if (end != NONE) {
          if (contexts.isOfSomethingElse(chainStart, true)) {
            others.add(end);
            return end;
          }
          return name(at, end, PersonRule.ANNOUNCED_NAME);
        }
      }
      int line = line(at);
      if (line != at) {
        tokens.trace().rule(PersonRule.BYLINE);
        return line;
      }
      int place = placeEnd(at);
      if (place != NONE) {
        if (contexts.isOfSomethingElse(at, false)) {
          others.add(place);
        }
        return place;
      }
      if (offices.canBegin(tokens, at)) {
        int end = offices.end(tokens, at);
        if (end != NONE) {
          tokens.trace().rule(PersonRule.OFFICE);
          return add(Piece.Kind.OFFICE, at, end);
        }
        int none = offices.noOfficeEnd(tokens, at);
        if (none != NONE) {
          return none;
        }
      }
      return other(at);
    }

    /** Whether another word in front of a name begins here: {@code ông Giám đốc}, not chị Bé Ba. */
    private boolean isNextTrigger(int at) {
      boolean again = repeated.mayBegin(at) && repeated.firmEnd(at) != NONE;
      return !again && !isFamilyNameOng(at) && isTrigger(at);
    }

    /** {@code ông Ông Thế Tài}: the second is the family name. */
    private boolean isFamilyNameOng(int at) {
      return words.persons().isAt(tokens, at)
          && last().is(Piece.Kind.HONORIFIC)
          && !tokens.isBreakBefore(at)
          && tokens.isCapitalizedAt(at + 1)
          && tokens.isCapitalizedAt(at + 2);
    }

    private int other(int at) {
      int rank = words.ranks().end(tokens, at);
      if (rank != NONE) {
        tokens.trace().rule(PersonRule.RANK);
        return add(Piece.Kind.RANK, at, rank);
      }
      int credit = bylines.credit(tokens, at, pieces);
      if (credit != at) {
        tokens.trace().rule(PersonRule.CREDIT);
        return credit;
      }
      int alias = alias(at);
      if (alias != NONE) {
        return alias;
      }
      int again = again(at);
      int honorific = again == NONE ? honorificEnd(at) : NONE;
      if (honorific != NONE) {
        tokens.trace().rule(PersonRule.HONORIFIC);
        return add(Piece.Kind.HONORIFIC, at, honorific);
      }
      if (!tokens.isCapitalizedAt(at)) {
        return at + 1;
      }
      int end = Math.max(Math.max(bare(at), list.item(at)), nickname(at));
      if (isAgainBehindOpener(at, end)) {
        return at + 1;
      }
      if (end != NONE && end >= again) {
        return name(at, end, PersonRule.BARE_NAME);
      }
      return again == NONE ? at + 1 : name(at, again, PersonRule.REPEATED_NAME);
    }

    /** {@code Nay Lam Giang}: the first word opens the sentence, the rest was named before. */
    private boolean isAgainBehindOpener(int at, int end) {
      return end > at + 2
          && words.nameStops().end(tokens, at) == at + 1
          && repeated.mayBegin(at + 1)
          && repeated.firmEnd(at + 1) == end;
    }

    /**
     * {@code tức "Phụng Xẩm"}: a name in quotes behind a word that brings one; or {@link #NONE}.
     */
    private int alias(int at) {
      int quote = words.honorifics().end(tokens, at);
      String kind = quote == NONE ? "" : words.honorifics().value(tokens, at);
      boolean apart = tokens.isSymbolAt(at - 1, ',') || tokens.isSymbolAt(at - 1, '(');
      boolean brings = kind.equals("alias") || kind.equals("quoted") && apart;
      int close = brings ? quotedEnd(quote, LONGEST_ALIAS) : NONE;
      boolean named =
          close != NONE
              && tokens.isCapitalizedAt(quote + 1)
              && (tokens.isCapitalizedAt(close - 2) || close <= quote + 4);
      if (!named) {
        return NONE;
      }
      add(Piece.Kind.HONORIFIC, at, quote);
      name(quote + 1, close - 1, PersonRule.ANNOUNCED_NAME);
      return close;
    }

    /** The token after words in quotes, at most so many, that begin at a token; or NONE. */
    private int quotedEnd(int at, int most) {
      if (!isQuote(at) || tokens.isBreakBefore(at)) {
        return NONE;
      }
      int end = at + 1;
      while (end <= at + most && tokens.isWordAt(end) && !tokens.isBreakBefore(end)) {
        end++;
      }
      return end > at + 1 && isQuote(end) && !tokens.isBlankBefore(end) ? end + 1 : NONE;
    }

    private boolean isQuote(int at) {
      return tokens.isSymbolAt(at, '"') || tokens.isSymbolAt(at, '“') || tokens.isSymbolAt(at, '”');
    }

    /**
     * {@code Tuấn "Béo"}, {@code Kiệt "kế toán" (1986)}: a nickname in quotes belongs to a name;
     * the token after it.
     */
    private int withNickname(int at, int end) {
      if (end > at + 3 || !tokens.isBlankBefore(end)) {
        return end;
      }
      int close = quotedEnd(end, 2);
      boolean one = close == end + 3 && tokens.isCapitalizedAt(end + 1);
      boolean listed = close != NONE && tokens.isSymbolAt(close, '('); // chê Tí “sợ vợ”, is none
      return one && !tokens.isCapitalizedAt(close) || listed ? close : end;
    }

    /** Whether a bracket stands right behind a name. */
    private boolean opensBracket(int at) {
      return tokens.isSymbolAt(at - 1, '(')
          && !pieces.isEmpty()
          && last().is(Piece.Kind.NAME)
          && last().end() == at - 1;
    }

    /** {@code Trần Văn Niệm (Sáu Niệm)}, {@code Lê Thị Hoa (Út Bé)}. */
    private int nickname(int at) {
      if (!opensBracket(at)) {
        return NONE;
      }
      int end = at;
      while (end < at + 3 && tokens.isCapitalizedAt(end)) {
        end++;
      }
      boolean same = tokens.idAt(end - 1) == tokens.idAt(at - 2) && end > at + 1;
      boolean ordered = end == at + 2 && words.numerals().isAt(tokens, at);
      boolean place = words.places().isAt(tokens, at) || words.countries().isAt(tokens, at);
      return tokens.isSymbolAt(end, ')') && (same || ordered && !place) ? end : NONE;
    }

    /** The end of a name met before that stands here with nothing in front, or {@link #NONE}. */
    private int again(int at) {
      boolean may = tokens.isCapitalizedAt(at) && repeated.mayBegin(at);
      if (!may || repeated.isInside(at) || contexts.isOfSomethingElse(at, false)) {
        return NONE;
      }
      int end = repeated.end(at);
      boolean address = end != NONE && words.honorifics().isAt(tokens, at);
      boolean opens = repeated.opensSentence(at) || tokens.isCapitalizedAt(at - 1);
      return address && opens ? NONE : end; // Anh Phong, no one's whole name
    }

    private int line(int at) {
      boolean late = tokens.start(at) > tokens.text().length() / 2;
      if (!late || at == 0 || !tokens.isBreakBefore(at) || !tokens.isCapitalizedAt(at)) {
        return at;
      }
      int before = pieces.size();
      bylines.line(tokens, at, pieces);
      return pieces.size() > before ? last().end() : at;
    }

    private boolean isTrigger(int at) {
      return words.ranks().isAt(tokens, at)
          || (offices.canBegin(tokens, at) && offices.end(tokens, at) != NONE)
          || (honorificEnd(at) != NONE
              && tokens.isCapitalizedAt(words.honorifics().end(tokens, at)));
    }

    private int honorificEnd(int at) {
      int end = words.honorifics().end(tokens, at);
      if (end == NONE || isPlaceName(at, end)) {
        return NONE;
      }
      String kind = words.honorifics().value(tokens, at);
      if (kind.equals("quoted")) {
        return NONE;
      }
      if (!kind.equals("address") && words.contexts().end(tokens, at - 2) == end) {
        return NONE; // văn phòng luật sư
      }
      boolean name = words.surnames().strengthAt(tokens, at) == Surnames.STRONG;
      if (name && tokens.isCapitalizedAt(at + 1) && !tokens.isAllCapsAt(at)) {
        return NONE; // Vũ Công Sĩ
      }
      if (kind.equals("degree")) {
        if (!tokens.isCapitalizedAt(at)) {
          return tokens.isCapitalizedAt(end) ? behindPeople(end) : NONE;
        }
        boolean stop = tokens.isSymbolAt(end, '.') && tokens.isCapitalizedAt(end + 1);
        return stop ? end + 1 : behindPeople(end);
      }
      int shorter = at + 1;
      end = kind.equals("calling") ? behindNationality(end) : end;
      boolean again = repeated.mayBegin(shorter) && repeated.firmEnd(shorter) > end;
      boolean given = tokens.isCapitalizedAt(shorter) && !tokens.isCapitalizedAt(at);
      boolean named = // anh Trai, no brother; Anh Hùng Anh, no hero
          end == at + 2 && words.addresses().isAt(tokens, at) && (again || given);
      return isCountry(at, end, kind) ? NONE : named ? shorter : end;
    }

    /** {@code nhà thiết kế người Ý Giulia Ferraro}, {@code đạo diễn Mỹ John Ford}. */
    private int behindNationality(int at) {
      if (behindPeople(at) > at) {
        return behindPeople(at);
      }
      int country = words.nationals().isAt(tokens, at) ? words.nationals().end(tokens, at) : at;
      int end = tokens.isCapitalizedAt(country) ? words.countries().end(tokens, country) : NONE;
      boolean foreign =
          end != NONE
              && tokens.isCapitalizedAt(end)
              && tokens.length(end) > 1
              && (isForeignWord(end) || isForeignWord(end + 1))
              && !words.places().isAt(tokens, end)
              && !words.bodies().isAt(tokens, end);
      return foreign ? end : at;
    }

    /** {@code nhà báo Tày Ma Đình Thu}. */
    private int behindPeople(int at) {
      int people = tokens.isCapitalizedAt(at) ? words.peoples().end(tokens, at) : NONE;
      boolean named =
          people != NONE
              && tokens.isCapitalizedAt(people)
              && tokens.isCapitalizedAt(people + 1)
              && words.surnames().strengthAt(tokens, people) != Surnames.NONE;
      return named ? people : at;
    }

    private boolean isForeignWord(int at) {
      return tokens.isCapitalizedAt(at) && !words.surnames().isSyllableAt(tokens, at);
    }

    /** {@code tiếng Anh}, {@code trẻ em}, {@code Đức Bà}, {@code chùa Ông}. */
    private boolean isCountry(int at, int end, String kind) {
      if (!kind.equals("address") || end > at + 1 || at == 0 || tokens.isBreakBefore(at)) {
        return false;
      }
      int before = at - 1;
      boolean behind = !pieces.isEmpty() && last().isPerson() && last().end() == at;
      boolean name =
          tokens.isCapitalizedAt(before) && !behind && !words.nameStops().isAt(tokens, before);
      boolean place = name || contexts.isOfSomethingElse(at, false);
      boolean phrase = words.notAddressed().end(tokens, before) == end;
      boolean capital = tokens.isCapitalizedAt(at) && !tokens.isAllCapsAt(at);
      return capital ? place || phrase : phrase && words.children().isAt(tokens, before);
    }

    /** {@code Hai Bà Trưng}, {@code Bà Rịa}: nothing inside is a piece. */
    private int placeEnd(int at) {
      if (!tokens.isCapitalizedAt(at)
          || !tokens.isCapitalizedAt(at + 1)
          || words.surnames().strengthAt(tokens, at) != Surnames.NONE) {
        return NONE;
      }
      int end = words.places().end(tokens, at);
      boolean commune = words.places().value(tokens, at).equals("W") && end < at + 3;
      return end > at + 1 && !commune ? end : NONE;
    }

    /** {@code Bà Rịa}, {@code Anh Sơn}. */
    private boolean isPlaceName(int at, int end) {
      boolean capitals = tokens.isCapitalizedAt(at) && tokens.isCapitalizedAt(end);
      return capitals && words.places().end(tokens, at) > end;
    }

    private int announced(int at) {
      NameReader.Trigger trigger = trigger(at);
      boolean apart =
          trigger == NameReader.Trigger.CALLING
              && tokens.isBreakBefore(at)
              && !LineBreaks.isWrapped(tokens, at - 1, at);
      int end = apart ? names.bare(tokens, at) : names.announced(tokens, at, trigger);
      if (end == NONE || !NameUnits.hasSyllable(tokens, at, end)) {
        return NONE;
      }
      boolean honorific = last().is(Piece.Kind.HONORIFIC) || last().is(Piece.Kind.RANK);
      if (isPlaceOfOffice(at, end) || contexts.isAcrossWord(at)) {
        return NONE;
      }
      int known = words.bodies().end(tokens, at);
      boolean body = known >= end && !(honorific && known == at + 1);
      boolean person = words.surnames().strengthAt(tokens, at) != Surnames.NONE && end > at + 1;
      return body && !person ? NONE : end;
    }

    /**
     * {@code Ông Cao Xuân Mểnh, Trưởng thôn Cổ Liêm, nhắn}: who holds the office is named before.
     */
    private boolean isPlaceOfOffice(int at, int end) {
      int office = pieces.size() - 1;
      return last().is(Piece.Kind.OFFICE)
          && words.placeTypes().end(tokens, at - 1) == at
          && tokens.isSymbolAt(end, ',')
          && tokens.isSymbolAt(last().start() - 1, ',')
          && office > 0
          && pieces.get(office - 1).is(Piece.Kind.NAME)
          && pieces.get(office - 1).end() == last().start() - 1
          && words.surnames().strengthAt(tokens, at) != Surnames.STRONG;
    }

    /** {@code bác sĩ Ngọc thức trắng}: behind a calling the given name of somebody named before. */
    private int announcedAgain(int at) {
      int end = announced(at);
      int again = repeated.mayBegin(at) ? repeated.announcedEnd(at) : NONE;
      return again > end && repeated.isNoWord(at, again) ? again : end;
    }

    /** Behind an empty line only a signature goes on. */
    private boolean joins(int at) {
      if (tokens.isBreakBefore(at) && tokens.isSymbolAt(last().start() - 1, '|')) {
        return false; // the next row of a table
      }
      return !tokens.isParagraphBefore(at) || tokens.isAllCapsAt(at - 1);
    }

    private NameReader.Trigger trigger(int at) {
      Piece last = last();
      return switch (last.kind()) {
        case OFFICE ->
            offices.isForeign(tokens, last.start())
                ? NameReader.Trigger.FOREIGN_OFFICE
                : NameReader.Trigger.CALLING;
        case HONORIFIC -> honorificTrigger(words.honorifics().value(tokens, last.start()), at);
        default -> NameReader.Trigger.ADDRESS;
      };
    }

    /** Behind a degree the name of a commune is a person's: {@code NSND Trà Giang}. */
    private NameReader.Trigger honorificTrigger(String kind, int at) {
      String levels = words.places().value(tokens, at);
      boolean commune = !levels.isEmpty() && !levels.contains("P");
      return kind.equals("address") || (kind.equals("degree") && commune)
          ? NameReader.Trigger.ADDRESS
          : NameReader.Trigger.CALLING;
    }

    private int bare(int at) {
      int shape = names.shape(tokens, at);
      if (shape == NONE || contexts.isInsideHeading(at) || contexts.isInAddress(at, shape)) {
        return NONE;
      }
      boolean type =
          words.contexts().end(tokens, at) == at + 1
              && words.surnames().strengthAt(tokens, at) == Surnames.WEAK;
      boolean lady = words.persons().isAt(tokens, at + 1) && tokens.isCapitalizedAt(at + 1);
      if (type && (lady || words.surnames().strengthAt(tokens, at + 1) == Surnames.STRONG)) {
        others.add(Math.max(names.shape(tokens, at + 1), at + 1)); // Đường Võ Nguyên Giáp
        return NONE;
      }
      if (others.isOne(at, shape) || contexts.isOfSomethingElse(at, false)) {
        others.add(shape);
        return NONE;
      }
      int end = names.bare(tokens, at);
      boolean goesOn = end != NONE && tokens.isCapitalizedAt(end) && !stopsAt(end);
      boolean country = words.countries().end(tokens, at - 1) >= end; // Bồ Đào Nha
      return goesOn || country || isInsidePhrase(at) ? NONE : end;
    }

    private boolean stopsAt(int end) {
      return words.nameStops().isAt(tokens, end)
          || (tokens.isAllCapsAt(end) && words.officeStops().isAt(tokens, end)) // TỪ TRẦN
          || tokens.isBreakBefore(end)
          || !tokens.isBlankBefore(end)
          || isTrigger(end)
          || !words.surnames().isSyllableAt(tokens, end);
    }

    /** Behind another word with a capital: {@code Trường Nguyễn Du}. */
    private boolean isInsidePhrase(int at) {
      int before = at - 1;
      boolean capital = tokens.isCapitalizedAt(before) && !tokens.isBreakBefore(at);
      return capital && !opensSentence(before) && !isForeigner(at);
    }

    /** {@code Hàn Quốc Park Chan-soo}: a foreign name behind a country. */
    private boolean isForeigner(int at) {
      boolean country =
          words.countries().end(tokens, at - 1) == at
              || words.countries().end(tokens, at - 2) == at;
      return country
          && words.surnames().strengthAt(tokens, at) == Surnames.NONE
          && !words.surnames().isSyllableAt(tokens, at);
    }

    private boolean opensSentence(int before) {
      if (tokens.isAllCapsAt(before)
          && tokens.length(before) > 1
          && (tokens.length(before + 1) == 1 || !tokens.isAllCapsAt(before + 1))) {
        return false; // ĐH Nguyễn Huệ
      }
      return words.nameStops().end(tokens, before) == before + 1
          || words.nameStops().end(tokens, before - 1) == before + 1
          || (!tokens.isCapitalizedAt(before - 1)
              && !words.surnames().isSyllableAt(tokens, before)
              && !words.contexts().isAt(tokens, before)
              && !words.bodies().isAt(tokens, before));
    }

    private int name(int at, int end, PersonRule rule) {
      tokens.trace().rule(rule);
      return add(Piece.Kind.NAME, at, withNickname(at, end));
    }

    private int add(Piece.Kind kind, int at, int end) {
      if (pieces.isEmpty() || last().end() != at || last().isPerson()) {
        chainStart = at;
      }
      Piece piece = new Piece(kind, at, end);
      pieces.add(piece);
      list.add(piece);
      repeated.add(piece);
      return end;
    }

    private Piece last() {
      return pieces.getLast();
    }
  }
}
