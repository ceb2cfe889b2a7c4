package org.vanban.read;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vanban.read.ParagraphLines.Role;

/**
 * The body of an RTF file: paragraphs with the fonts of their runs, printed numbers of lists,
 * tables; without headers, footers, notes, field codes, hidden and deleted text.
 */
final class RtfDocument {
  /** Groups that hold no text of the body. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "*",
          "annotation",
          "colortbl",
          "fldinst",
          "filetbl",
          "footer",
          "footerf",
          "footerl",
          "footerr",
          "footnote",
          "header",
          "headerf",
          "headerl",
          "headerr",
          "info",
          "nonshppict",
          "objdata",
          "pict",
          "rxe",
          "shp",
          "tc",
          "xe");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("~", " "),
          Map.entry("_", "-"),
          Map.entry("-", "\u00ad"), // a letter, ư, in fonts of TCVN3
          Map.entry("tab", " "),
          Map.entry("nestcell", " "),
          Map.entry("nestrow", " "),
          Map.entry("line", " "),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"));

  /** Where the bytes of a group go. */
  private enum Target {
    BODY,
    NOTHING,
    FONTS,
    STYLES,
    NUMBER
  }

  /** What a group inherits from the one around it. */
  private record State(Target target, int font, boolean bold, boolean hidden, int fallback) {
    State to(Target other) {
      return new State(other, font, bold, hidden, fallback);
    }
  }

  private final RtfTokens tokens;
  private final Spending spending;
  private final ParagraphLines lines;
  private final RtfFonts fonts = new RtfFonts();
  private final Map<Integer, Role> styles = new HashMap<>();
  private final Deque<State> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream run = new ByteArrayOutputStream();
  private final StringBuilder styleName = new StringBuilder();
  private final StringBuilder number = new StringBuilder();
  private State state = new State(Target.BODY, 0, false, false, 1);
  private int standardFont;
  private int style;
  private Role role = Role.TEXT;
  private String itemNumber = "";
  private boolean item;
  private int skip;
  private boolean inTable;
  private boolean rowOpen;
  private boolean tableOpen;

  private RtfDocument(byte[] bytes, ReadLimits limits) {
    this.tokens = new RtfTokens(bytes);
    this.spending = new Spending(limits);
    this.lines = new ParagraphLines(limits);
  }

  static DocumentExtract read(byte[] bytes, ReadLimits limits) throws RejectedException {
    RtfDocument document = new RtfDocument(bytes, limits);
    document.walk();
    return document.lines.extract();
  }

  private void walk() throws RejectedException {
    boolean begun = false;
    while (true) {
      switch (tokens.next()) {
        case GROUP_START -> {
          flush();
          groups.push(state);
          spending.nest(groups.size());
          skip = 0;
          begun = true;
        }
        case GROUP_END -> {
          endGroup();
          if (groups.isEmpty() && begun) {
            endTable();
            return; // what follows the last brace is none of RTF's
          }
        }
        case WORD -> word(tokens.word(), tokens.number());
        case BYTE -> letter(tokens.number());
        case END ->
            throw new RejectedException(
                RejectReason.TRUNCATED, "the file ends before its last group is closed");
      }
    }
  }

  private void endGroup() throws RejectedException {
    flush();
    skip = 0;
    State outer = groups.isEmpty() ? state : groups.pop();
    if (state.target() == Target.NUMBER && outer.target() == Target.BODY) {
      endNumber();
    }
    state = outer;
  }

  /** A number comes before its paragraph, and is printed with the paragraph's first letter. */
  private void endNumber() {
    String printed = number.toString().strip();
    number.setLength(0);
    boolean counts = printed.chars().anyMatch(Character::isLetterOrDigit);
    itemNumber = counts ? printed + " " : "";
    item = !counts && !printed.isEmpty();
  }

  private void word(String word, int value) throws RejectedException {
    if (skip > 0) {
      skip--;
      return;
    }
    if (state.target() == Target.NOTHING) {
      if (word.equals("shppict")) {
        lines.picture();
      }
      return;
    }
    if (NO_TEXT.contains(word)) {
      flush();
      if (word.equals("pict")) {
        lines.picture();
      }
      state = state.to(Target.NOTHING);
    } else if (state.target() == Target.FONTS) {
      fonts.word(word, value);
    } else if (state.target() == Target.STYLES) {
      style = word.equals("s") ? value : style;
    } else if (!isDestination(word) && !isLook(word, value)) {
      layout(word, value);
    }
  }

  private boolean isDestination(String word) throws RejectedException {
    Target target =
        switch (word) {
          case "fonttbl" -> Target.FONTS;
          case "stylesheet" -> Target.STYLES;
          case "listtext", "pntext" -> Target.NUMBER;
          default -> state.target();
        };
    if (target == state.target()) {
      return false;
    }
    flush();
    state = state.to(target);
    return true;
  }

  /** Font, weight and the like of the text that follows. */
  private boolean isLook(String word, int value) throws RejectedException {
    State now = state;
    boolean on = value != 0;
    State then =
        switch (word) {
          case "f" -> new State(now.target(), value, now.bold(), now.hidden(), now.fallback());
          case "b" -> new State(now.target(), now.font(), on, now.hidden(), now.fallback());
          case "v", "deleted" ->
              new State(now.target(), now.font(), now.bold(), on, now.fallback());
          case "uc" ->
              new State(now.target(), now.font(), now.bold(), now.hidden(), Math.max(0, value));
          case "plain" -> new State(now.target(), standardFont, false, false, now.fallback());
          default -> now;
        };
    if (then == now) {
      return false;
    }
    flush();
    state = then;
    return true;
  }

  private void layout(String word, int value) throws RejectedException {
    if (state.target() == Target.NUMBER && !word.equals("u") && !SIGNS.containsKey(word)) {
      return; // how the number is set, not its paragraph
    }
    switch (word) {
      case "ansicpg" -> fonts.codePage(value);
      case "deff" -> {
        standardFont = value;
        state = new State(state.target(), value, state.bold(), state.hidden(), state.fallback());
      }
      case "u" -> unicode(value);
      case "par", "sect", "page" -> endParagraph();
      case "pard" -> {
        flush();
        inTable = rowOpen;
        role = Role.TEXT;
      }
      case "s" -> role = styles.getOrDefault(value, Role.TEXT);
      case "intbl" -> inTable = true;
      case "trowd" -> {
        flush();
        inTable = true;
        rowOpen = true;
      }
      case "cell" -> {
        endParagraph();
        lines.endCell();
      }
      case "row" -> {
        flush();
        lines.endRow();
        rowOpen = false;
        inTable = false;
      }
      default -> {
        String sign = SIGNS.get(word);
        if (sign != null) {
          flush();
          show(sign);
        }
      }
    }
  }

  private void unicode(int value) throws RejectedException {
    flush();
    show(String.valueOf((char) value));
    skip = state.fallback();
  }

  private void letter(int b) throws RejectedException {
    if (skip > 0) {
      skip--;
      return;
    }
    switch (state.target()) {
      case BODY, NUMBER -> run.write(b);
      case FONTS -> fonts.letter(b);
      case STYLES -> {
        if (b == ';') {
          styles.put(style, Role.ofStyle(styleName.toString().strip()));
          styleName.setLength(0);
        } else if (styleName.length() < 64) {
          styleName.append((char) b);
        }
      }
      case NOTHING -> {
        // dropped
      }
    }
  }

  private void flush() throws RejectedException {
    if (run.size() > 0) {
      String text = fonts.decode(run.toByteArray(), fonts.font(state.font()));
      run.reset();
      show(text);
    }
  }

  private void show(String text) throws RejectedException {
    if (state.target() == Target.NUMBER) {
      number.append(text);
    } else if (state.target() == Target.BODY && !state.hidden()) {
      syncTable();
      if (!itemNumber.isEmpty()) {
        lines.number(itemNumber);
        itemNumber = "";
      }
      lines.run(text, fonts.font(state.font()).name(), state.bold());
    }
  }

  private void endParagraph() throws RejectedException {
    flush();
    syncTable();
    lines.endParagraph(item ? Role.ITEM : role);
    item = false;
    itemNumber = "";
  }

  /** Opens or closes the table that the paragraph says it stands in, or out of. */
  private void syncTable() throws RejectedException {
    if (inTable && !tableOpen) {
      lines.beginTable();
      tableOpen = true;
    } else if (!inTable) {
      endTable();
    }
  }

  private void endTable() throws RejectedException {
    if (tableOpen) {
      lines.endTable();
      tableOpen = false;
    }
  }
}
