package org.vanban.audit;

import java.util.Optional;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * The names listed for a number of things: {@code 6 huyện gồm Mộc Châu, Vân Hồ, Yên Châu}, {@code 3
 * thôn (Khe Cát, Trường Nam, Khe Dây)}.
 *
 * @param count how many names stand there
 * @param within how many more there are if {@code và} inside a name joins two
 * @param last whether {@code và} stands before the last, which may be inside a name too
 * @param others how many begin with a kind of place that is not the one counted: {@code 5 xã: Yên
 *     Phú, …, thị trấn Quán Lào}
 * @param longest how many words the longest has
 * @param pure whether every item is a name and nothing else
 * @param closed whether the list ends where the sentence, bracket or clause does
 */
record NameList(
    int count, int within, boolean last, int others, int longest, boolean pure, boolean closed) {
  private static final int REACH = 28;
  private static final int BRACKET = 10;
  private static final int OWN = 4; // words of a noun before a bracket that is its own
  private static final int LONGEST_ITEM = 10;
  private static final int TITLES = 5;
  private static final int ORGANIZATION = 2; // words before a plain one: Công an tỉnh
  private static final int MOST = 400; // tokens of a list
  private static final Set<String> COMMUNES = Set.of("xã", "phường", "thị trấn", "đặc khu");
  private static final Set<String> DISTRICTS = Set.of("huyện", "quận", "thị xã", "thành phố");
  private static final Set<String> LARGER = Set.of("huyện", "tỉnh", "quận");
  private static final Set<String> TITLED = Set.of("các", "ông", "bà", "đồng", "chí", "anh", "chị");

  /** The list that opens behind a figure, if names stand in it. */
  static Optional<NameList> after(FigureText text, Figure figure) {
    int open = opener(text, figure);
    int end = Math.min(text.sentenceEnd(figure.sentence()), open + MOST);
    return open < 0 ? Optional.empty() : new Reader(text, open, figure, end).read();
  }

  /** The list before a number that sums it up: {@code Hòa An, Hạ Lang và Trà Lĩnh là 3 huyện …}. */
  static Optional<NameList> before(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int is = figure.from() - 1;
    int start = text.sentenceStart(figure.sentence());
    if (is <= start || !isBe(text, is) || text.before(figure).isPresent()) {
      return Optional.empty();
    }
    while (start < is && !tokens.isCapitalizedAt(start) || isHead(tokens, start)) {
      start++; // Các huyện Hòa An, …
    }
    if (!tokens.isCapitalizedAt(start + 1)) {
      return Optional.empty(); // Bên cạnh Biên Hòa, …
    }
    Reader reader = new Reader(text, start - 1, figure, is);
    return reader.read().filter(l -> reader.at == is);
  }

  private static boolean isHead(Tokens tokens, int token) {
    return tokens.isWordAt(token)
        && tokens.isWordAt(token + 1)
        && tokens.surface(token).equalsIgnoreCase("các");
  }

  /** {@code 3 ủy viên UBND tỉnh}: the body they are of. */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  /** The token that opens the names; -1 if none does. */
  private static int opener(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    if (tokens.isCapitalizedAt(figure.to())
        && !isAcronym(tokens.surface(figure.to()))
        && !tokens.isBreakBefore(figure.to())) {
      return figure.to() - 1; // ba tỉnh Nghệ An, Hà Tĩnh và Quảng Bình
    }
    int sentence = text.sentenceEnd(figure.sentence());
    int next = // Ba người bị thương, trong đó hai người là A và B
        text.after(figure).filter(figure::sameUnit).map(Figure::from).orElse(sentence);
    int end = Math.min(next, figure.to() + REACH);
    for (int token = figure.to(); token < end; token++) {
      if (tokens.isSymbolAt(token, ':')) {
        return token;
      }
      if (tokens.isSymbolAt(token, '(')) {
        boolean named = isNamed(text, figure);
        boolean own = named || !hasCapital(tokens, figure.to(), token);
        return own && token - figure.to() <= (named ? BRACKET : OWN) ? token : -1;
      }
      boolean names =
          isName(text, text.cueEnd(token))
              || tokens.isSymbolAt(text.cueEnd(token), ':')
              || titles(text, text.cueEnd(token)) >= 0;
      if ((text.isCue(Role.LIST, token) || isBe(text, token)) && names) {
        int last = Math.max(text.cueEnd(token), titles(text, text.cueEnd(token)));
        return tokens.isSymbolAt(last, ':') ? last : last - 1;
      }
      if (text.isCue(Role.LIKE, token)) {
        return -1;
      }
      boolean inFigure =
          "/%".indexOf(tokens.charAt(token)) >= 0 || !tokens.isBlankBefore(token + 1);
      if (tokens.isSymbolAt(token)
          && !tokens.isDashAt(token)
          && !inFigure
          && !text.isUnitComma(token)
          && !(tokens.isSymbolAt(token, ',') && opensNames(text, token + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether no name of what is counted holds và: a place of one kind, a person. */
  static boolean isOwn(FigureText text, Figure figure) {
    return isNamed(text, figure) && !figure.unit().equals("địa phương");
  }

  /** Whether what is counted has names of its own: places and people. */
  static boolean isNamed(FigureText text, Figure figure) {
    return figure.unit().equals("tỉnh")
        || figure.unit().equals("địa phương")
        || isPlace(figure)
        || isZone(figure)
        || text.words().kindOf(figure.unit()) == AuditWords.UnitKind.PERSON;
  }

  /** Whether places of one level are counted: communes, districts. */
  static boolean isPlace(Figure figure) {
    return COMMUNES.contains(figure.unit()) || DISTRICTS.contains(figure.unit());
  }

  private static boolean isZone(Figure figure) {
    return figure.unit().startsWith("khu ");
  }

  private static boolean hasCapital(Tokens tokens, int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.isCapitalizedAt(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code gồm các ông, bà: …}: the colon behind titles; -1 if none stands. */
  private static int titles(FigureText text, int from) {
    Tokens tokens = text.tokens();
    int token = from;
    while (token < from + TITLES && (tokens.isWordAt(token) || tokens.isSymbolAt(token, ','))) {
      token++;
    }
    return tokens.isSymbolAt(token, ':') ? token : -1;
  }

  /** {@code ba khu công nghiệp, gồm Hựu Thạnh, …}. */
  private static boolean opensNames(FigureText text, int token) {
    return text.isCue(Role.LIST, token);
  }

  private static boolean isBe(FigureText text, int token) {
    return text.isCue(Role.BE, token) && text.tokens().surface(token).equals("là");
  }

  /** Whether a name begins at a token: a capital, or one word or unit before it. */
  private static boolean isName(FigureText text, int at) {
    Tokens tokens = text.tokens();
    int token = at;
    while (token < at + TITLES
        && TITLED.contains(tokens.surface(Math.min(token, tokens.size() - 1)))) {
      token++; // các đồng chí Nguyễn Văn Tâm
    }
    return tokens.isCapitalizedAt(token)
        || tokens.isWordAt(token) && tokens.isCapitalizedAt(token + 1)
        || tokens.isWordAt(token)
            && tokens.isWordAt(token + 1)
            && tokens.isCapitalizedAt(token + 2);
  }

  /** Reads the items of a list, one after the other. */
  private static final class Reader {
    private final FigureText text;
    private final Tokens tokens;
    private final boolean bracket;
    private final boolean people;
    private final boolean direct; // bốn huyện Hòa An, Hạ Lang, …
    private final Figure counted;
    private final int open;
    private final int number;
    private final String unit;
    private final int end;
    private int at;
    private int count;
    private int within;
    private boolean last;
    private boolean pure = true;
    private boolean value; // whether the item at hand has a figure

    private int others;
    private int longest;

    Reader(FigureText text, int open, Figure figure, int end) {
      this.text = text;
      this.tokens = text.tokens();
      this.bracket = tokens.isSymbolAt(open, '(');
      this.direct = open + 1 == figure.to();
      this.people = text.words().kindOf(figure.unit()) == AuditWords.UnitKind.PERSON;
      this.end = end;
      this.unit = figure.unit();
      this.counted = figure;
      this.open = open;
      this.number = figure.value().value().intValue();
      this.at = open + 1;
    }

    Optional<NameList> read() {
      while (at < end && opensItem(at) && !isLargerUnit()) {
        int ands = item();
        if (isComma() && opensItem(at + 1)) {
          within += ands;
          count++;
          at += isAnd(at + 1) ? 2 : 1; // …, và Phước Long
          if (isLargerUnit()) {
            pure = false;
          }
        } else {
          within += Math.max(0, ands - 1);
          last = ands > 0;
          count += last ? 2 : 1;
          break;
        }
      }
      return count < 2
          ? Optional.empty()
          : Optional.of(new NameList(count, within, last, others, longest, pure, isClosed()));
    }

    /**
     * {@code ba xã Tân Lập, Tân Tiến, Tân Hòa, huyện Hòa An}: the district is none of the three.
     */
    private boolean isLargerUnit() {
      return count > 0
          && !tokens.isCapitalizedAt(at)
          && LARGER.contains(tokens.surface(at))
          && !unit.startsWith(tokens.surface(at));
    }

    private boolean isComma() {
      boolean semicolon = tokens.isSymbolAt(at, ';') && (value || opensItem(at + 1));
      boolean comma = tokens.isSymbolAt(at, ',') || semicolon;
      return comma && tokens.isBlankBefore(at + 1);
    }

    private boolean isClosed() {
      if (bracket) {
        return tokens.isSymbolAt(at, ')');
      }
      if (direct && isPlain(at) && !isLargerUnit()) {
        return count > number && isPlace(counted); // … được chọn; fewer may go on in other words
      }
      if (isAnd(at)) {
        return true;
      }
      boolean stop = tokens.isSymbolAt(at, '.') && at + 1 >= end;
      boolean over = last && people && isComma(); // … và Lương Văn Quý, về tội
      boolean clause = // …, tổng diện tích 1.042 ha
          isComma() && tokens.isWordAt(at + 1) && text.isCue(Role.TOTAL, at + 1);
      return at >= end || stop || over || clause || tokens.isSymbolAt(at, ';');
    }

    /** Reads one item up to what ends it; how many và stand in it. */
    private int item() {
      int first = at;
      int ands = 0;
      value = false;
      others += isOther(at) ? 1 : 0;
      while (at < end && !ends()) {
        if (tokens.isSymbolAt(at, '(')) {
          at = closing(at);
          continue;
        }
        if (isAnd(at)) {
          ands++;
          pure &= isName(text, at + 1) && isFullName(first);
          longest = Math.max(longest, at - first);
          first = at + 1;
        } else if (tokens.isNumberAt(at)) {
          value = true;
          pure &= tokens.isBlankBefore(at) || tokens.isSymbolAt(at - 1); // QL1A is no place
        } else if (tokens.isWordAt(at)
            && !tokens.isCapitalizedAt(at)
            && !value
            && at > first + (tokens.isCapitalizedAt(first) ? ORGANIZATION : 1)
            && !unit.startsWith("khu ")) { // Tân Đức mở rộng
          pure = false;
        }
        at++;
      }
      pure &= isFullName(first) && at - first <= LONGEST_ITEM;
      longest = Math.max(longest, at - first);
      return ands;
    }

    private boolean opensItem(int token) {
      return direct ? tokens.isCapitalizedAt(token) : isName(text, token);
    }

    /** Whether another kind of place than the one counted opens an item. */
    private boolean isOther(int token) {
      for (int words = 2; words >= 1; words--) {
        if (tokens.isWordAt(token)
            && !tokens.isCapitalizedAt(token)
            && tokens.isCapitalizedAt(token + words)
            && isLevel(tokens.surface(token, token + words))) {
          String kind = tokens.surface(token, token + words);
          return !unit.equals(kind) && !isCounted(kind);
        }
      }
      return false;
    }

    private boolean ends() {
      boolean over = direct && isPlain(at) && tokens.isCapitalizedAt(at - 1) && !isAnd(at);
      return over
          || isAnd(at) && isOther(at + 1) // 5 xã: …, Tân Thành và thị trấn Liên Nghĩa
          || isComma()
          || tokens.isSymbolAt(at)
              && ".;)…".indexOf(tokens.charAt(at)) >= 0
              && !inNumber()
              && !(text.isAbbreviation(at) && at + 1 < end && tokens.isCapitalizedAt(at + 1));
    }

    /** Whether the noun phrase counts a kind beside its unit: {@code 7 xã, thị trấn: …}. */
    private boolean isCounted(String kind) {
      return open > counted.to() && tokens.surface(counted.to(), open).contains(kind);
    }

    /** Whether places of a kind stand beside those counted: communes and towns. */
    private boolean isLevel(String kind) {
      return COMMUNES.contains(kind) && COMMUNES.contains(unit)
          || DISTRICTS.contains(kind) && DISTRICTS.contains(unit);
    }

    private boolean isPlain(int token) {
      return tokens.isWordAt(token) && !tokens.isCapitalizedAt(token);
    }

    private boolean inNumber() {
      return tokens.isSymbolAt(at, '.')
          && !tokens.isBlankBefore(at + 1)
          && tokens.isNumberAt(at + 1);
    }

    private boolean isAnd(int token) {
      return tokens.isWordAt(token) && tokens.surface(token).equals("và");
    }

    /** People are named in full; of places one word is enough. */
    private boolean isFullName(int item) {
      int first = item;
      while (people && first < at && TITLED.contains(tokens.surface(first))) {
        first++; // ông Nguyễn Văn An
      }
      return !people || tokens.isCapitalizedAt(first) && tokens.isCapitalizedAt(first + 1);
    }

    private int closing(int open) {
      int token = open;
      while (token < end && !tokens.isSymbolAt(token, ')')) {
        token++;
      }
      return Math.min(token + 1, end);
    }
  }
}
