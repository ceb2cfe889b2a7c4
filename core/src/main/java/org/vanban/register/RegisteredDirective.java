package org.vanban.register;

import java.time.LocalDate;
import java.util.List;
import org.vanban.value.DirectiveId;

/**
 * A document that is known: {@code 18-NQ/TW} of 25/10/2017.
 *
 * @param id number and code, or {@code NQĐH@XII} where it has no number
 * @param type in lower case: {@code nghị quyết}
 * @param issuer {@code Ban Chấp hành Trung ương}; empty where no source gives it
 * @param date the day it bears
 * @param title without type, number and issuer; empty where no source gives it clean
 * @param shortTitles what it is called in short: {@code tinh giản biên chế}
 * @param alsoCalled other ids that mean it: {@code NQTW6@XII}, {@code 165-ĐA}
 * @param hint whether a single source has it: it ranks candidates and settles none
 * @param sources who has it
 */
public record RegisteredDirective(
    DirectiveId id,
    String type,
    String issuer,
    LocalDate date,
    String title,
    List<String> shortTitles,
    List<DirectiveId> alsoCalled,
    boolean hint,
    List<String> sources) {
  public RegisteredDirective {
    shortTitles = List.copyOf(shortTitles);
    alsoCalled = List.copyOf(alsoCalled);
    sources = List.copyOf(sources);
  }
}
