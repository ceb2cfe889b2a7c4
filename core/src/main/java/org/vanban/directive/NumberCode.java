package org.vanban.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vanban.directive.CodeLetters.House;
import org.vanban.value.DirectiveId;

/**
 * The pieces of a number while it is read, and the mending of its separators: {@code 18/NQ-TW} is
 * written {@code 18-NQ/TW} by the Party, {@code 128-NQ/CP} {@code 128/NQ-CP} by the State.
 */
final class NumberCode {
  private static final int CENTURY = 1900;

  private final CodeLetters letters;
  private final List<String> segments = new ArrayList<>();
  private final List<String> separators = new ArrayList<>();
  private String number = "";
  private String year = "";
  private String yearSeparator = "/";

  NumberCode(CodeLetters letters) {
    this.letters = letters;
  }

  void number(String digits) {
    number = digits;
  }

  /**
   * @param separator what stands before it
   */
  void year(String separator, String digits) {
    yearSeparator = separator;
    year = digits;
  }

  void yearLetter(String letter) {
    year += letter;
  }

  /**
   * Adds letters with the separator before them; the first one's stands after number or year.
   *
   * @param separator {@code "-"}, {@code "/"}, {@code "."}, {@code ""} for none
   */
  void segment(String separator, String printed) {
    separators.add(separator);
    segments.add(letters.canonical(printed, segments.isEmpty()));
  }

  int size() {
    return segments.size();
  }

  boolean hasYear() {
    return !year.isEmpty();
  }

  boolean endsWith(String issuer) {
    return size() > 0 && segments.getLast().equals(issuer);
  }

  boolean startsWithType() {
    return size() > 0 && letters.isType(segments.getFirst());
  }

  /** {@code TTLT}, {@code NQLT}: codes in which several issuers stand. */
  boolean isJoint() {
    return startsWithType()
        && (segments.getFirst().contains("LT") || segments.getFirst().contains("LB"));
  }

  /** {@code 36 NQ/HĐND}: no sign between number and letters, as before 2004. */
  boolean isOldForm() {
    return size() > 0 && !hasYear() && separators.getFirst().isEmpty();
  }

  private boolean houseAt(int segment, House... houses) {
    return size() > segment
        && letters.house(segments.get(segment)).filter(List.of(houses)::contains).isPresent();
  }

  boolean isType(int segment) {
    return houseAt(segment, House.TYPE);
  }

  /** Whether the letters say type and issuer, so that nothing more is needed. */
  boolean isComplete() {
    return size() == 1
        ? hasYear() && houseAt(0, House.ASSEMBLY)
        : !isJoint() && startsWithType() && hasIssuer();
  }

  private boolean hasIssuer() {
    return houseAt(1, House.PARTY, House.STATE, House.ASSEMBLY, House.FRONT);
  }

  /**
   * Whether the code alone shows that this is a document's number: {@code 18-NQ/TW}, {@code
   * 34/2016/NĐ-CP}, {@code 35/2018/QH14}, {@code 18590/BTC-PTHT}; not {@code 12/3-KT}.
   */
  boolean isStrong() {
    if (size() == 0 || separators.getFirst().isEmpty()) {
      return false;
    }
    if (hasYear()) {
      boolean assembly = houseAt(0, House.ASSEMBLY) && segments.getFirst().matches(".*\\d");
      return assembly || (size() > 1 && startsWithType() && segments.get(1).length() > 1);
    }
    if (size() < 2) {
      return false;
    }
    boolean longSecond = segments.get(1).length() > 2;
    return startsWithType()
        ? hasIssuer() || longSecond
        : separators.getFirst().equals("/")
            && houseAt(0, House.STATE)
            && segments.getFirst().length() > 2;
  }

  DirectiveNumber build() {
    mend();
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      code.append(i == 0 ? "" : separators.get(i)).append(segments.get(i));
    }
    StringBuilder id = new StringBuilder(number);
    if (hasYear()) {
      id.append(isHyphenMeant() ? "-" : "/").append(year);
    }
    if (size() > 0) {
      id.append(hasYear() ? "/" : separators.getFirst()).append(code);
    }
    return new DirectiveNumber(number, yearValue(), code.toString(), DirectiveId.of(id.toString()));
  }

  /** Resolutions of the Government, {@code 19-2016/NQ-CP}, and numbers of before 2000 have it. */
  private boolean isHyphenMeant() {
    boolean resolution = size() > 0 && segments.getFirst().equals("NQ");
    return yearSeparator.equals("-") && (resolution || year.startsWith("19") || year.length() < 4);
  }

  private OptionalInt yearValue() {
    String digits = year.replaceAll("\\D", "");
    if (digits.length() != 2 && digits.length() != 4) {
      return OptionalInt.empty(); // none, or a misprint
    }
    int value = Integer.parseInt(digits);
    return OptionalInt.of(digits.length() == 2 ? CENTURY + value : value);
  }

  /** {@code 20/NQTW}: the sign between type and the Party's issuer left out. */
  private void partGlued() {
    String only = segments.getFirst();
    int type = only.length() - 2;
    if (type > 1
        && !hasYear()
        && !letters.isType(only)
        && letters.isType(only.substring(0, type))) {
      String issuer = only.substring(type);
      if (letters.house(issuer).filter(h -> h == House.PARTY).isPresent()) {
        segments.set(0, only.substring(0, type));
        segments.add(issuer);
        separators.add("/");
      }
    }
  }

  private void mend() {
    if (size() == 1) {
      partGlued();
    }
    if (size() == 1 && separators.getFirst().isEmpty() && houseAt(0, House.STATE)) {
      separators.set(0, "/"); // "36CP"
    }
    if (size() < 2 || !startsWithType() || segments.getFirst().length() < 2) {
      return;
    }
    if (houseAt(1, House.PARTY) && size() == 2) {
      separators.set(0, "-");
      separators.set(1, "/");
    } else if (houseAt(1, House.STATE, House.ASSEMBLY)) {
      separators.set(0, "/");
      if (!isJoint()) {
        separators.set(1, "-");
      }
    } else if (separators.get(1).isEmpty() || separators.get(1).equals("_")) {
      separators.set(1, "-");
    }
  }
}
