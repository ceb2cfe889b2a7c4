package org.vanban.audit;

import java.util.Optional;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * A percentage and the figure before it that the sentence gives it to: {@code 54/63 xã, đạt 85,7%}.
 *
 * @param figure the ratio or count
 * @param percent the percentage
 * @param link what joins them
 * @param strong whether nothing else can be meant: a bracket, or a comma and a joining word
 * @param base what the words behind the percentage say of its base
 */
record Pairing(Figure figure, Figure percent, Link link, boolean strong, Base base) {
  private static final int FARTHEST = 28;
  private static final int DASH = 6;
  private static final int SHORT = 4;
  private static final Set<String> POINTING = Set.of("này", "đó", "ấy", "trên");

  /** What joins a figure and its percentage. */
  enum Link {
    SHARE,
    ATTAIN,
    BRACKET
  }

  /** What the words behind a percentage say of its base. */
  enum Base {
    /** Nothing: the clause ends. */
    OPEN,
    /** All of them: {@code tổng số đại biểu Quốc hội}. */
    ALL,
    /** A plan or a former value. */
    OTHER,
    /** Some words. */
    NAMED
  }

  /** The pairing of a percentage with the figure right before it. */
  static Optional<Pairing> of(FigureText text, Figure percent) {
    if (percent.kind() != Figure.Kind.PERCENT) {
      return Optional.empty();
    }
    Optional<Figure> nearest = text.before(percent).map(f -> describedBy(text, f));
    return FurtherPercents.subject(text, percent)
        .map(f -> FurtherPercents.pairing(text, f, percent))
        .or(() -> acrossBracket(text, percent))
        .or(() -> nearest.flatMap(f -> between(text, f, percent)));
  }

  /** {@code 27/31 đại biểu có mặt (tổng số là 35) tán thành, bằng 77,1%}: a ratio can do so. */
  private static Optional<Pairing> acrossBracket(FigureText text, Figure percent) {
    return Clauses.beforeBracket(text, percent)
        .filter(f -> f.kind() == Figure.Kind.RATIO && f.index() < percent.index() - 1)
        .flatMap(f -> between(text, f, percent))
        .filter(p -> p.link() != Link.BRACKET);
  }

  /**
   * {@code 414 người dưới 18 tuổi (10,7%)}, {@code 38 cụm dân cư hai bên biên giới, đạt 95%}: an
   * age, or a number in words, describes what is counted before it.
   */
  private static Figure describedBy(FigureText text, Figure figure) {
    boolean age =
        figure.unit().equals("tuổi")
            && (figure.isCount() || figure.kind() == Figure.Kind.ASIDE); // từ 15 - 24 tuổi
    return age || figure.isCount() && isInWords(text, figure)
        ? text.before(figure)
            .filter(f -> isNumber(f) && figure.from() - f.to() <= described(f))
            .filter(f -> !text.hasSymbol(",;:.()", f.to(), figure.from()))
            .orElse(figure)
        : figure;
  }

  /** {@code 480/512 cử tri tham gia lấy ý kiến về việc nhập hai xã}: a ratio is read on farther. */
  private static int described(Figure figure) {
    return figure.kind() == Figure.Kind.RATIO ? FARTHEST / 2 : DASH;
  }

  /** Whether {@code , tỷ lệ} opens the clause of a percentage of three digits and more. */
  boolean isRate(FigureText text) {
    int cue = text.find(Role.SHARE, Math.max(figure.to(), percent.from() - DASH), percent.from());
    return cue > 0
        && text.tokens().isSymbolAt(cue - 1, ',')
        && percent.value().value().precision() > 2
        && !text.hasSymbol(",;:.()", cue, percent.from());
  }

  private static boolean isInWords(FigureText text, Figure figure) {
    for (int token = figure.from(); token < figure.to(); token++) {
      if (text.tokens().isNumberAt(token)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a figure can have a percentage of its own. */
  static boolean isNumber(Figure figure) {
    return figure.kind() == Figure.Kind.RATIO || figure.isCount();
  }

  /** {@code dịch vụ 39,3% (20,2 triệu người)}: the count stands in the bracket behind. */
  static Optional<Pairing> bracketed(FigureText text, Figure percent) {
    return text.after(percent)
        .filter(f -> f.kind() == Figure.Kind.COUNT && !text.isTime(f) && !text.isChange(f))
        .filter(f -> f.from() == percent.to() + 1 && text.tokens().isSymbolAt(percent.to(), '('))
        .filter(f -> text.tokens().isSymbolAt(f.to(), ')'))
        .map(f -> new Pairing(f, percent, Link.BRACKET, true, Base.OPEN));
  }

  /** {@code chiếm 64%, tương đương 48 hộ}: the count stands behind its percentage. */
  static Optional<Pairing> ahead(FigureText text, Figure percent) {
    int cue = text.cueEndingAt(percent.from(), text.sentenceStart(percent.sentence()));
    return text.after(percent)
        .filter(f -> f.isCount() && cue >= 0 && text.isCue(Role.SHARE, cue))
        .filter(f -> f.from() - percent.to() <= 5 && !text.isChange(f))
        .filter(f -> text.has(Role.ATTAIN, percent.to(), f.from()))
        .map(f -> new Pairing(f, percent, Link.SHARE, true, Base.OPEN));
  }

  /** {@code 78,4% số xã (127/162 xã)}, {@code 78,4%, tức 127/162}: the ratio stands behind. */
  static Optional<Pairing> behind(FigureText text, Figure ratio) {
    int before = text.cueEndingAt(ratio.from(), 0);
    boolean cue = before >= 0 && (text.isCue(Role.ATTAIN, before) || text.isCue(Role.WITH, before));
    return text.before(ratio)
        .filter(p -> p.kind() == Figure.Kind.PERCENT && !text.isChange(p))
        .filter(p -> ratio.from() - p.to() <= FARTHEST / 2)
        .filter(p -> text.tokens().isSymbolAt(ratio.from() - 1, '(') || cue)
        .filter(p -> !text.hasStop(p.to(), ratio.from()))
        .filter(p -> !text.hasSymbol(")", p.to(), ratio.from()))
        .filter(p -> Pairing.of(text, p).isEmpty())
        .map(
            p ->
                new Pairing(
                    ratio,
                    p,
                    Link.SHARE,
                    ratio.from() - p.to() <= DASH
                        && (!text.isCue(Role.WITH, before) || isToldOf(text, p, ratio)),
                    Base.OPEN));
  }

  /** {@code Tỷ lệ hộ dùng nước sạch đạt 91,2%, với 342 hộ trên 375 hộ}: the noun comes again. */
  private static boolean isToldOf(FigureText text, Figure percent, Figure ratio) {
    int from = Math.max(text.sentenceStart(percent.sentence()), percent.from() - FARTHEST / 2);
    int blank = ratio.unit().indexOf(' ');
    String noun = blank < 0 ? ratio.unit() : ratio.unit().substring(0, blank);
    for (int token = from; token < percent.from() && !noun.isEmpty(); token++) {
      if (text.tokens().surface(token).equalsIgnoreCase(noun)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Pairing> between(FigureText text, Figure figure, Figure percent) {
    int from = figure.to();
    int to = percent.from();
    if (!isNumber(figure)
        || to - from > FARTHEST
        || text.hasStop(from, to) && !takesUp(text, from, to)
        || text.opensAmong(from, to)
        || text.tokens().isBreakBefore(to)) {
      return Optional.empty();
    }
    if (takesUp(text, from, to)) {
      return Optional.of(new Pairing(figure, percent, Link.SHARE, true, base(text, percent.to())));
    }
    int at = beforeFillers(text, from, to);
    if (text.isDash(at - 1)
        && at - 1 - from <= DASH
        && !text.hasSymbolOrComma("()", figure.unit(), from, at)) {
      Base base = base(text, percent.to());
      return Optional.of(new Pairing(figure, percent, Link.BRACKET, base != Base.NAMED, base));
    }
    return text.tokens().isSymbolAt(at - 1, '(') || opensBracket(text, from, at)
        ? bracket(text, figure, percent, at)
        : joined(text, figure, percent, at);
  }

  /** {@code 437/450 đại biểu tán thành; số này chiếm 91,32%}: a new clause about the same. */
  private static boolean takesUp(FigureText text, int from, int to) {
    int cue = text.cueEndingAt(beforeFillers(text, from, to), from);
    boolean joins = cue >= 0 && (text.isCue(Role.SHARE, cue) || text.isCue(Role.ATTAIN, cue));
    return joins
        && cue - 3 >= from
        && POINTING.contains(text.tokens().surface(cue - 1))
        && text.tokens().surface(cue - 2).equals("số")
        && text.hasSymbol(";", from, cue - 2)
        && !text.hasSymbol(",.()", cue - 2, to)
        && cue - from <= FARTHEST;
  }

  /** The token before which only hedges and words like {@code là} stand. */
  static int beforeFillers(FigureText text, int from, int to) {
    int at = to;
    for (int cue = text.cueEndingAt(at, from); cue >= 0; cue = text.cueEndingAt(at, from)) {
      Role role = text.roleAt(cue).orElseThrow();
      if (role != Role.BE && role != Role.TO && Hedge.of(role) == Hedge.NONE) {
        break;
      }
      at = cue;
    }
    return at;
  }

  private static boolean opensBracket(FigureText text, int from, int at) {
    int cue = text.cueEndingAt(at, from);
    return cue >= 0
        && (text.isCue(Role.SHARE, cue) || text.isCue(Role.ATTAIN, cue))
        && text.tokens().isSymbolAt(cue - 1, '(');
  }

  private static Optional<Pairing> bracket(FigureText text, Figure figure, Figure percent, int at) {
    int open =
        text.tokens().isSymbolAt(at - 1, '(') ? at - 1 : text.cueEndingAt(at, figure.to()) - 1;
    boolean comma = text.hasSymbolOrComma("", figure.unit(), figure.to(), open);
    boolean plain =
        !text.hasSymbol("()", figure.to(), open)
            && (!text.hasChange(figure.to(), open) || isSurpassing(text, figure, open))
            && (!comma || figure.kind() == Figure.Kind.RATIO || adjoins(text, figure, open));
    boolean attain = open < at - 1 && text.isCue(Role.ATTAIN, open + 1);
    Base base = base(text, percent.to());
    return plain
        ? Optional.of(
            new Pairing(
                figure,
                percent,
                attain ? Link.ATTAIN : Link.BRACKET,
                base != Base.NAMED && (!comma || adjoins(text, figure, open)),
                base))
        : Optional.empty();
  }

  /** {@code 26/30 chỉ tiêu đạt và vượt kế hoạch (86,7%)}: no rise, but what they have reached. */
  private static boolean isSurpassing(FigureText text, Figure figure, int open) {
    int cue = text.find(Role.RISE, figure.to(), open);
    return figure.kind() == Figure.Kind.RATIO
        && cue >= 0
        && text.tokens().surface(cue).equals("vượt")
        && text.isCue(Role.PLAN, text.cueEnd(cue))
        && !text.has(Role.FALL, figure.to(), open)
        && !text.has(Role.RISE, cue + 1, open);
  }

  /** {@code 57 người chuyên khoa II, thạc sĩ (chiếm 9,8%)}: a few words more say who they are. */
  private static boolean adjoins(FigureText text, Figure figure, int open) {
    int last = open - 1;
    while (last > figure.to() && !text.tokens().isSymbolAt(last, ',')) {
      last--;
    }
    return open - last <= SHORT && !text.tokens().isCapitalizedAt(last + 1);
  }

  private static Optional<Pairing> joined(FigureText text, Figure figure, Figure percent, int at) {
    int cue = text.cueEndingAt(at, figure.to());
    boolean share = text.isCue(Role.SHARE, cue);
    if (cue < 0 || !share && !text.isCue(Role.ATTAIN, cue)) {
      Pairing rate = new Pairing(figure, percent, Link.SHARE, false, base(text, percent.to()));
      boolean total = text.isCue(Role.TOTAL, cue) && text.tokens().isSymbolAt(cue - 1, ',');
      return total || rate.isRate(text) ? Optional.of(rate) : Optional.empty();
    }
    if (share
        && !text.tokens().isSymbolAt(cue - 1, ',')
        && text.cueEndingAt(cue, figure.to()) >= 0
        && text.isCue(Role.ATTAIN, text.cueEndingAt(cue, figure.to()))) {
      cue = text.cueEndingAt(cue, figure.to());
    }
    boolean comma = text.tokens().isSymbolAt(cue - 1, ',') || text.isDash(cue - 1);
    boolean oneClause =
        !text.hasSymbolOrComma("()", figure.unit(), figure.to(), comma ? cue - 1 : cue);
    if (text.hasChange(figure.to(), cue) || text.has(Role.FULL, figure.to(), cue) && !comma) {
      return Optional.empty();
    }
    Base base = base(text, percent.to());
    boolean named = base == Base.NAMED && !repeatsUnit(text, figure, percent);
    boolean adjacent = share && cue == figure.to(); // tôm 8.960 tấn chiếm 35%
    boolean strong = (comma || adjacent) && oneClause && !named;
    return Optional.of(
        new Pairing(figure, percent, share ? Link.SHARE : Link.ATTAIN, strong, base));
  }

  /** {@code 5.860/8.227 xã, đạt 71,2% số xã}: of what the figure counts itself. */
  private static boolean repeatsUnit(FigureText text, Figure figure, Figure percent) {
    int at = percent.to() + 1;
    int blank = figure.unit().indexOf(' ');
    String noun =
        figure.kind() == Figure.Kind.RATIO && blank > 0
            ? figure.unit().substring(0, blank)
            : figure.unit();
    int end = at + noun.split(" ").length;
    return !noun.isEmpty()
        && end <= text.tokens().size()
        && text.tokens().surface(percent.to()).equals("số")
        && text.tokens().surface(at, end).equalsIgnoreCase(noun);
  }

  static Base base(FigureText text, int to) {
    Tokens tokens = text.tokens();
    if (to >= tokens.size()
        || tokens.isBreakBefore(to)
        || tokens.isSymbolAt(to) && !tokens.isSymbolAt(to, '(')
        || tokens.isSymbolAt(to, '(')) {
      return Base.OPEN;
    }
    if (text.isCue(Role.TOTAL, to) || text.isCue(Role.OUT_OF, to)) {
      return Base.ALL;
    }
    if (text.isCue(Role.PLAN, to) || text.isCue(Role.COMPARED, to)) {
      return Base.OTHER;
    }
    return opensClause(tokens.surface(to)) ? Base.OPEN : Base.NAMED;
  }

  private static boolean opensClause(String word) {
    return switch (word) {
      case "và", "còn", "nhưng", "trong", "do", "để", "là", "gồm" -> true;
      default -> false;
    };
  }
}
