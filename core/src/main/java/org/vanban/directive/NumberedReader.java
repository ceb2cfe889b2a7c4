package org.vanban.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.directive.DirectiveTypes.Naming;
import org.vanban.directive.DirectiveTypes.Type;
import org.vanban.directive.DirectiveWords.Role;
import org.vanban.directive.NumberWalk.Reading;
import org.vanban.directive.NumberWalk.Trust;
import org.vanban.directive.TermReader.Terms;
import org.vanban.text.Tokens;
import org.vanban.value.DirectiveId;

/**
 * Numbers after a type word: {@code số 18-NQ/TW}, {@code 193/2013}, {@code 05}, and lists of them,
 * {@code số 217, số 218}, {@code số 18, 19-NQ/TW}.
 */
final class NumberedReader {
  private static final int MOST_NUMBERS = 40;
  private static final int MOST_ADJECTIVES = 8;
  private static final int LONGEST_ISSUER = 9;
  private static final int LONGEST_BARE = 4;

  private final DirectiveWords words;
  private final DirectiveTypes types;
  private final DirectiveNumberReader reader;
  private final TermReader terms;

  NumberedReader(
      DirectiveWords words, DirectiveTypes types, DirectiveNumberReader reader, TermReader terms) {
    this.words = words;
    this.types = types;
    this.reader = reader;
    this.terms = terms;
  }

  /**
   * Numbers read.
   *
   * @param ids one for each
   * @param end the unit after the last
   * @param next the token to go on with
   */
  record Numbers(List<DirectiveId> ids, int end, int next) {}

  /** One number of a list. */
  private record Item(Reading reading, String year, int end, int next) {
    boolean hasCode() {
      return reading.value().hasCode();
    }
  }

  /**
   * The numbers after a type word.
   *
   * @param start the token of the type word
   * @param after the token after it
   */
  Optional<Numbers> at(Tokens tokens, int start, int after, Type type) {
    int number = numberStart(tokens, after);
    boolean said = number > after;
    boolean far = false;
    if (number < 0) {
      number = farNumber(tokens, after);
      far = true;
    }
    if (number < 0 || tokens.isParagraphBefore(number)) {
      return Optional.empty();
    }
    Optional<Item> first =
        item(tokens, number).filter(i -> i.hasCode() || isBare(tokens, start, type, i, said));
    boolean bareAllowed = !far && type.naming() != Naming.CODE;
    if (first.isEmpty() || (!bareAllowed && !first.get().hasCode())) {
      return Optional.empty();
    }
    return Optional.of(list(tokens, first.get(), type));
  }

  /** The number token at a token, past {@code số}, {@code số:}, {@code số hiệu}; -1 if none. */
  int numberStart(Tokens tokens, int token) {
    int at = token;
    if (tokens.idAt(at) == words.so) {
      at++;
      at += tokens.idAt(at) == words.hieu ? 1 : 0;
      at += tokens.isSymbolAt(at, ':') || tokens.isSymbolAt(at, '.') ? 1 : 0;
    }
    return tokens.isNumberAt(at) ? at : -1;
  }

  /**
   * A number further on: {@code Quyết định của Thủ tướng Chính phủ số 12/QĐ-TTg}, {@code Nghị định
   * (NĐ) 34/2016/NĐ-CP}, {@code Quyết định thành lập số 5/QĐ-UB}.
   */
  private int farNumber(Tokens tokens, int after) {
    if (tokens.isSymbolAt(after, '(')
        && tokens.isAllCapsAt(after + 1)
        && tokens.isSymbolAt(after + 2, ')')) {
      return numberStart(tokens, after + 3);
    }
    boolean issuer = tokens.idAt(after) == words.cua;
    int most = issuer ? LONGEST_ISSUER : MOST_ADJECTIVES;
    for (int at = issuer ? after + 1 : after; at - after <= most && tokens.isWordAt(at); at++) {
      if (tokens.isParagraphBefore(at)
          || types.canBegin(tokens.idAt(at)) && types.at(tokens, at).isPresent()) {
        return -1;
      }
      if (tokens.idAt(at) == words.so && at > after) {
        return numberStart(tokens, at);
      }
      if (words.endsName(tokens, at)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Item> item(Tokens tokens, int token) {
    return reader.at(tokens, token, Trust.TYPED).map(r -> withYear(tokens, r));
  }

  /** {@code số 06 năm 2021}: the year completes a bare number. */
  private Item withYear(Tokens tokens, Reading reading) {
    int next = reading.next();
    boolean bare = !reading.value().hasCode() && reading.value().year().isEmpty();
    if (bare && tokens.idAt(next) == words.nam && isYear(tokens, next + 1)) {
      boolean range =
          (tokens.isDashAt(next + 2) || tokens.isSymbolAt(next + 2, '/'))
              && tokens.isNumberAt(next + 3);
      if (!range) {
        return new Item(reading, tokens.surface(next + 1), tokens.end(next + 1), next + 2);
      }
    }
    return new Item(reading, "", reading.end(), next);
  }

  private static boolean isYear(Tokens tokens, int token) {
    return tokens.isNumberAt(token) && isYear(tokens.surface(token));
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }

  /**
   * Whether a number without a code names a document: {@code Chỉ thị 05}; not {@code đề án 2 cấp}.
   */
  private boolean isBare(Tokens tokens, int start, Type type, Item item, boolean said) {
    DirectiveNumber value = item.reading().value();
    int next = item.next();
    boolean glued = !tokens.isBlankBefore(next) && tokens.isWordAt(next);
    if (glued || value.number().length() > LONGEST_BARE + 1 || tokens.isNumberAt(next)) {
      return false;
    }
    if (words.endsBefore(Role.HOUSE, tokens, start)) {
      return false;
    }
    if (said) {
      return true;
    }
    boolean law = type.naming() == Naming.NAME && tokens.isCapitalizedAt(start);
    if (type.naming() != Naming.BARE && !law) {
      return false;
    }
    boolean zero = value.number().charAt(0) == '0';
    boolean term = terms.at(tokens, next).isPresent();
    if (value.number().length() < 2) {
      return zero || term;
    }
    if (value.year().isPresent()) {
      return true;
    }
    return !isYear(value.number())
        && !isCounted(tokens, next)
        && isNamed(tokens, start, type, item);
  }

  private boolean isNamed(Tokens tokens, int start, Type type, Item item) {
    boolean capital = tokens.isCapitalizedAt(start);
    String number = item.reading().value().number();
    boolean written = number.charAt(0) == '0' || number.length() > 2; // "Quy định 294": no count
    if (isFirmWord(type) || (capital && written)) {
      return true;
    }
    int next = item.next();
    boolean closes = words.isClauseEnd(tokens, next) || words.is(Role.FOLLOW, tokens, next);
    if (capital) {
      return closes || tokens.isCapitalizedAt(next) || !item.year().isEmpty();
    }
    boolean issued =
        tokens.idAt(next) == words.cua
            || (words.is(Role.COUNTED, tokens, next) && tokens.isNumberAt(next + 1));
    boolean cited = words.endsBefore(Role.CITING, tokens, start);
    return closes && (written || issued || cited);
  }

  /** Whether the word at a token is counted by the number before it; {@code ngày 5/1} is a date. */
  private boolean isCounted(Tokens tokens, int token) {
    return words.is(Role.COUNTED, tokens, token)
        && !tokens.isCapitalizedAt(token)
        && !tokens.isNumberAt(token + 1);
  }

  /** Words that are no verb, so that a number after them is a document's unless it counts. */
  private static boolean isFirmWord(Type type) {
    return switch (type.letters()) {
      case "NQ", "CT", "NĐ", "TT", "CĐ", "SL" -> true;
      default -> false;
    };
  }

  private Numbers list(Tokens tokens, Item first, Type type) {
    List<Item> items = new ArrayList<>(List.of(first));
    Optional<Item> more = further(tokens, first);
    while (more.isPresent() && items.size() < MOST_NUMBERS) {
      items.add(more.get());
      more = further(tokens, more.get());
    }
    Item last = items.getLast();
    Optional<Terms> term = terms.at(tokens, last.next());
    int next = term.map(Terms::next).orElse(last.next());
    int end = term.isPresent() ? tokens.end(next - 1) : last.end();
    return new Numbers(ids(items, type), end, next);
  }

  private Optional<Item> further(Tokens tokens, Item before) {
    int at = before.next();
    boolean comma = tokens.isSymbolAt(at, ',') || tokens.isSymbolAt(at, ';');
    at += comma ? 1 : 0;
    boolean joined = tokens.idAt(at) == words.va || tokens.idAt(at) == words.hoac;
    at += joined ? 1 : 0;
    if (!comma && !joined) {
      return Optional.empty();
    }
    int number = numberStart(tokens, at);
    if (number < 0 || tokens.isParagraphBefore(number)) {
      return Optional.empty();
    }
    boolean said = number > at;
    return item(tokens, number)
        .filter(i -> isListed(tokens, before, i, said, isRun(tokens, number)));
  }

  /** {@code 03,05}: a comma without a blank also parts decimals. */
  private static boolean isRun(Tokens tokens, int number) {
    return !tokens.isBlankBefore(number) && !tokens.isBlankBefore(number - 1);
  }

  private boolean isListed(Tokens tokens, Item before, Item item, boolean said, boolean run) {
    if (item.hasCode()) {
      return item.reading().strong() || !before.hasCode() || isSameCode(before, item);
    }
    boolean plain = !before.hasCode() && item.reading().value().number().length() <= LONGEST_BARE;
    boolean afterSymbol = !tokens.isBlankBefore(item.next()) && tokens.isWordAt(item.next());
    if (afterSymbol || isYear(item.reading().value().number()) || isCounted(tokens, item.next())) {
      return false;
    }
    boolean closes =
        words.isClauseEnd(tokens, item.next())
            || words.is(Role.FOLLOW, tokens, item.next())
            || tokens.isCapitalizedAt(item.next());
    return said || (plain && closes && !(run && before.reading().value().number().length() > 3));
  }

  /** {@code 87/CP, 31/CP}. */
  private static boolean isSameCode(Item before, Item item) {
    return item.reading().value().code().equals(before.reading().value().code());
  }

  private static List<DirectiveId> ids(List<Item> items, Type type) {
    Optional<DirectiveNumber> coded =
        items.stream().filter(Item::hasCode).map(i -> i.reading().value()).findFirst();
    List<DirectiveId> ids = new ArrayList<>();
    for (Item item : items) {
      ids.add(item.hasCode() ? item.reading().value().id() : bareId(item, type, coded));
    }
    return ids;
  }

  /** {@code 05-CT}, {@code 193/2013/NĐ}; with the code that a later number of the list shares. */
  private static DirectiveId bareId(Item item, Type type, Optional<DirectiveNumber> coded) {
    DirectiveNumber value = item.reading().value();
    String year =
        value.year().isPresent()
            ? String.format(Locale.ROOT, "%d", value.year().getAsInt())
            : item.year();
    if (coded.isPresent() && year.isEmpty()) {
      String shared = coded.get().id().text().substring(coded.get().number().length());
      return DirectiveId.of(value.number() + shared);
    }
    return DirectiveId.of(
        year.isEmpty()
            ? value.number() + "-" + type.letters()
            : value.number() + "/" + year + "/" + type.letters());
  }
}
