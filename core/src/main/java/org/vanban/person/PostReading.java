package org.vanban.person;

import java.util.Locale;
import org.vanban.person.OfficeParts.Parts;
import org.vanban.person.OfficeParts.TitleForm;
import org.vanban.text.Tokens;

/** One office while it is read into its parts. */
final class PostReading {
  private static final int NONE = PhraseTable.NONE;

  private final OfficeParts reader;
  private final PersonWords words;
  private final OfficeSpelling spelling;
  private final Tokens tokens;
  private final int from;
  private final int to;
  private final boolean capitals;

  private String title = "";
  private String implied = ""; // the body that the title holds
  private boolean impliedAlways;
  private String impliedSeat = "";
  private String village = "";
  private int rest; // where the body begins

  PostReading(OfficeParts reader, Tokens tokens, int from, int to) {
    this.reader = reader;
    this.words = reader.words;
    this.spelling = reader.spelling;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.capitals = isCapitals();
  }

  /** A heading in capitals, not a row of abbreviations: {@code CHỦ TỊCH UBND}, {@code CT UBND}. */
  private boolean isCapitals() {
    boolean spelled = false;
    for (int at = from; at < to; at++) {
      if (tokens.isWordAt(at) && !tokens.isAllCapsAt(at)) {
        return false;
      }
      spelled |= words.titles().end(tokens, at) > at + 1;
    }
    return spelled;
  }

  Parts parts() {
    int at = prefixes(from);
    at = qualifiers(titled(at));
    at = committee(at);
    at = field(at);
    rest = words.of().isAt(tokens, at) || isJoint(at) ? Math.min(to, at + 1) : at;
    if (!village.isEmpty() && rest < to) {
      String place = spelling.place(tokens, rest, to, capitals);
      return new Parts(title, "", place, village, true, false);
    }
    if (words.persons().isAt(tokens, rest) && rest < to) {
      rest = to; // trợ lý của ông
    }
    PostPlace place = new PostPlace(reader, tokens, rest, to).find();
    return new Parts(
        title,
        body(place.bodyEnd(), place.isPlace()),
        spelling.place(tokens, place.start(), place.end(), capitals),
        place.kindOf(impliedSeat),
        place.isNamed(),
        OfficeParts.isOwnKind(place.seat()));
  }

  private boolean isJoint(int at) {
    return at < to && (tokens.isDashAt(at) || tokens.isSymbolAt(at, ','));
  }

  /** {@code nguyên}, {@code cựu}, {@code quyền}. */
  private int prefixes(int start) {
    int at = start;
    while (at < to && words.titlePrefixes().isAt(tokens, at)) {
      int end = words.titlePrefixes().end(tokens, at);
      boolean dotted = tokens.isSymbolAt(end - 1, '.');
      String prefix = dotted ? "quyền" : tokens.surface(at, end).toLowerCase(Locale.ROOT);
      title += title.isEmpty() ? prefix : " " + prefix;
      at = end;
    }
    return at;
  }

  /** The title's end. */
  private int titled(int at) {
    int end = titleEnd(at);
    boolean deputy = words.deputy().isAt(tokens, at) && end > at + 1;
    boolean whole = reader.forms.between(tokens, at, end).isPresent();
    int noun = deputy && !whole ? at + 1 : at;
    TitleForm form =
        reader.forms.between(tokens, noun, end).map(m -> m.value()).orElseGet(() -> plain(at, end));
    String reads = noun > at && whole(noun, end) ? "Phó " + form.reads() : form.reads();
    title += title.isEmpty() ? reads : " " + reads;
    implied = form.body();
    impliedAlways = form.always();
    impliedSeat = form.seat();
    String kind = words.titles().value(tokens, noun);
    if (kind.equals("village")) {
      village = tokens.surface(noun + 1, end).toLowerCase(Locale.ROOT);
    }
    boolean aide = kind.equals("aide") && end < to && words.titles().isAt(tokens, end);
    return aide ? titled(end) : end; // trợ lý Bộ trưởng
  }

  private boolean whole(int noun, int end) {
    return reader.forms.between(tokens, noun, end).isPresent();
  }

  private TitleForm plain(int at, int end) {
    boolean deputy =
        words.deputy().isAt(tokens, at) && end > at + 1 && words.titles().end(tokens, at) != end;
    String reads =
        deputy
            ? "Phó " + spelling.title(tokens, at + 1, end, capitals)
            : spelling.title(tokens, at, end, capitals);
    return new TitleForm(reads, "", false, "");
  }

  private int titleEnd(int at) {
    int end = words.titles().end(tokens, at);
    if (end == NONE && words.deputy().isAt(tokens, at)) {
      end = words.titles().end(tokens, at + 1);
    }
    return Math.min(to, end == NONE ? at + 1 : end);
  }

  /** {@code Thường trực} behind a deputy's title. */
  private int qualifiers(int start) {
    int at = behindDeputy(start);
    boolean chief = title.endsWith("Trưởng ban") && !title.contains("Phó ");
    int end = chief ? NONE : words.titleQualifiers().end(tokens, at); // Ban Thường trực Quốc hội
    while (end != NONE && end <= to) {
      title += " " + spelling.printed(tokens, at, end, capitals);
      at = end;
      end = words.titleQualifiers().end(tokens, at);
    }
    return at;
  }

  /** {@code Tư lệnh phó}: a deputy as well. */
  private int behindDeputy(int at) {
    boolean deputy =
        at < to
            && words.deputy().isAt(tokens, at)
            && !words.titles().isAt(tokens, at)
            && !words.titles().isAt(tokens, at + 1)
            && !title.contains("Phó ");
    if (deputy) {
      title = "Phó " + title;
    }
    return deputy ? at + 1 : at;
  }

  /** {@code Ban Thường vụ} behind {@code Ủy viên}: which member, not of what. */
  private int committee(int at) {
    int end = reader.committees.end(tokens, at);
    boolean member = title.contains("Ủy viên") && implied.isEmpty();
    if (!member || end == NONE || end > to) {
      return at;
    }
    title += " " + spelling.body(tokens, at, end, capitals);
    return end;
  }

  /** {@code tài chính} behind {@code Giám đốc}: what somebody looks after in an enterprise. */
  private int field(int start) {
    boolean director = title.toLowerCase(Locale.ROOT).endsWith("giám đốc") && !capitals;
    int at = start;
    while (director && at < to && tokens.isWordAt(at) && !tokens.isCapitalizedAt(at)) {
      String body = words.bodies().value(tokens, at);
      boolean field =
          body.equals("field") || (body.isEmpty() && words.bodyWords().isAt(tokens, at));
      if (!field) {
        break;
      }
      at = Math.max(words.bodies().end(tokens, at), words.bodyWords().end(tokens, at));
    }
    boolean body = at == to || (words.bodies().isAt(tokens, at) && tokens.isCapitalizedAt(at));
    boolean ends = at > start && at <= to && body;
    if (ends) {
      title += " " + spelling.printed(tokens, start, at, capitals);
    }
    return ends ? at : start;
  }

  /** The body, with the head that the title implies: {@code Ban} in {@code Trưởng ban Dân vận}. */
  private String body(int end, boolean placed) {
    String said = spelling.body(tokens, rest, end, capitals);
    if (implied.isEmpty() || (said.isEmpty() && !impliedAlways && !placed)) {
      return OfficeSpelling.upper(said);
    }
    if (said.isEmpty()) {
      return impliedAlways ? implied : "";
    }
    String head = implied.toLowerCase(Locale.ROOT);
    String folded = said.toLowerCase(Locale.ROOT);
    boolean told = folded.equals(head) || folded.startsWith(head + " ");
    boolean other = !impliedAlways && isOtherBody(head);
    return told || other ? OfficeSpelling.upper(said) : implied + " " + said;
  }

  /**
   * A whole body behind a title whose own is not written: {@code Vụ trưởng Ban Tổ chức Trung ương},
   * {@code Trưởng phòng Sở Y tế}, but not the field that a ministry looks after.
   */
  private boolean isOtherBody(String head) {
    String kind = words.bodies().value(tokens, rest);
    boolean part = kind.isEmpty() || kind.equals("field") || kind.equals("acronym");
    return !part && tokens.isCapitalizedAt(rest) && !reader.wide.contains(head);
  }
}
