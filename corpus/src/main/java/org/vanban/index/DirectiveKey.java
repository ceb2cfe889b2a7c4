package org.vanban.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.text.TextNormalizer;
import org.vanban.value.DirectiveId;

/**
 * A directive's id taken apart, so that its printed forms meet: {@code 205-QĐ/TW} and {@code
 * 205-QĐ}, {@code 18-NQ/TW} and {@code 18/NQ-TW}, {@code 05-CT} and {@code 5-CT}, {@code 12-QyĐ/TW}
 * and {@code 12-QĐ/TW}.
 *
 * @param number without zeros in front: {@code 18}; what is named without a number has its name
 *     here, {@code luat dat dai}, {@code nqtw4}
 * @param year {@code 2016} of {@code 34/2016/NĐ-CP} and of {@code Luật Đất đai 2013}
 * @param codes letters in small, without diacritics: {@code nq}, {@code tw}
 * @param term what stands behind the {@code @}: {@code xii} of {@code NQTW4@XII} and {@code
 *     18-NQ/TW@XII}, {@code 2021} of {@code 128/NQ-CP@2021}
 */
public record DirectiveKey(
    String number, Optional<String> year, List<String> codes, Optional<String> term) {
  private static final String FULL = "d=";
  private static final String STEM = "d~";
  private static final String YEARLESS = "d?";
  private static final String ANY_YEAR = "d*";
  private static final String OPEN = "d:";

  public DirectiveKey {
    codes = List.copyOf(codes);
  }

  public static DirectiveKey of(DirectiveId id) {
    String folded = TextNormalizer.fold(id.text());
    int at = folded.indexOf('@');
    String base = at < 0 ? folded : folded.substring(0, at);
    Optional<String> term = at < 0 ? Optional.empty() : Optional.of(folded.substring(at + 1));
    boolean numbered = Character.isDigit(base.charAt(0));
    return numbered ? numbered(base, term) : named(base, term);
  }

  /** The beginning of the terms of ids that begin so: {@code 18-NQ}, {@code 34/2016/}. */
  public static String beginning(String id) {
    return FULL + TextNormalizer.fold(id).replaceAll("[-/.\\s]+", "-");
  }

  private static DirectiveKey numbered(String base, Optional<String> term) {
    List<String> parts = new ArrayList<>(List.of(base.split("[-/.\\s]+")));
    String number = withoutZeros(parts.removeFirst());
    Optional<String> year = Optional.empty();
    if (!parts.isEmpty() && isYear(parts.getFirst())) {
      year = Optional.of(parts.removeFirst());
    }
    if (!parts.isEmpty() && (parts.getFirst().equals("qyd") || parts.getFirst().equals("qdi"))) {
      parts.set(0, "qd"); // quy định goes by all three
    }
    return new DirectiveKey(number, year, parts, term);
  }

  private static DirectiveKey named(String base, Optional<String> term) {
    int blank = base.lastIndexOf(' ');
    boolean year = blank > 0 && isYear(base.substring(blank + 1));
    return new DirectiveKey(
        year ? base.substring(0, blank) : base,
        year ? Optional.of(base.substring(blank + 1)) : Optional.empty(),
        List.of(),
        term);
  }

  private static String withoutZeros(String number) {
    int from = 0;
    while (from < number.length() - 1 && number.charAt(from) == '0') {
      from++;
    }
    return number.substring(from);
  }

  private static boolean isYear(String part) {
    return part.length() == 4 && (part.startsWith("19") || part.startsWith("20")) && isDigits(part);
  }

  private static boolean isDigits(String part) {
    return part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether type and number alone are known: {@code 18-NQ}, {@code 193/2013/NĐ}. */
  public boolean isBare() {
    return Character.isDigit(number.charAt(0)) && codes.size() < 2 && !isAssembly();
  }

  /** Whether the National Assembly's series stands in place of a type: {@code 80/2015/QH13}. */
  private boolean isAssembly() {
    return codes.size() == 1 && codes.getFirst().matches("(ubtv)?qh\\d+");
  }

  private String joined(boolean withYear, List<String> letters) {
    StringBuilder out = new StringBuilder(number);
    year.filter(y -> withYear).ifPresent(y -> out.append('-').append(y));
    letters.forEach(code -> out.append('-').append(code));
    term.ifPresent(t -> out.append('@').append(t));
    return out.toString();
  }

  private List<String> type() {
    return codes.isEmpty() ? codes : codes.subList(0, 1);
  }

  private DirectiveKey withoutTerm() {
    return new DirectiveKey(number, year, codes, Optional.empty());
  }

  /** The terms that an article with this id is found by. */
  Set<String> indexTerms() {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(full());
    DirectiveKey plain = withoutTerm();
    for (List<String> type :
        isAssembly() ? List.of(List.of("l"), List.of("nq")) : List.of(type())) {
      terms.add(STEM + plain.joined(true, type));
      terms.add(STEM + plain.joined(false, type));
      if (year.isEmpty()) {
        terms.add(YEARLESS + plain.joined(false, type));
      }
    }
    terms.add(ANY_YEAR + plain.joined(false, codes));
    return terms;
  }

  /** The term of the whole id. */
  String full() {
    return FULL + joined(true, codes);
  }

  /** The terms by which an id of several documents is found where one of them is asked for. */
  Set<String> openTerms() {
    return term.isPresent()
        ? Set.of()
        : new LinkedHashSet<>(List.of(OPEN + joined(true, codes), OPEN + joined(true, type())));
  }

  /** The terms that mean this document: {@code 18-NQ} means every resolution 18. */
  public Set<String> meant() {
    return isIncomplete() ? Set.of(STEM + joined(true, codes)) : Set.of(full());
  }

  /** The terms that may mean it: {@code 205-QĐ} for {@code 205-QĐ/TW}. */
  public Set<String> possiblyMeant() {
    Set<String> terms = new LinkedHashSet<>();
    DirectiveKey plain = withoutTerm();
    if (isIncomplete()) {
      year.ifPresent(y -> terms.add(YEARLESS + plain.joined(false, codes)));
      return terms;
    }
    if (term.isPresent()) { // what is settled as another's is not meant
      terms.add(OPEN + plain.joined(true, codes));
      terms.add(OPEN + plain.joined(true, type()));
      return terms;
    }
    terms.add(FULL + plain.joined(true, type()));
    terms.add(FULL + plain.joined(false, type()));
    terms.add(FULL + plain.joined(false, codes));
    if (year.isEmpty()) {
      terms.add(ANY_YEAR + joined(false, codes));
    }
    terms.removeAll(meant());
    return terms;
  }

  /** The letters of the issuer, {@code tw}; empty where none are known. */
  Optional<String> issuer() {
    if (isAssembly()) {
      return Optional.of(codes.getFirst());
    }
    return codes.size() < 2
        ? Optional.empty()
        : Optional.of(String.join("-", codes.subList(1, codes.size())));
  }

  /** Whether an id in an article may mean this document. */
  public boolean mayName(DirectiveId id) {
    DirectiveKey other = of(id);
    Set<String> terms = other.indexTerms();
    terms.addAll(other.openTerms());
    return meant().stream().anyMatch(terms::contains)
        || possiblyMeant().stream().anyMatch(terms::contains);
  }

  private boolean isIncomplete() {
    boolean named = !Character.isDigit(number.charAt(0));
    return named ? year.isEmpty() && term.isEmpty() : isBare();
  }
}
