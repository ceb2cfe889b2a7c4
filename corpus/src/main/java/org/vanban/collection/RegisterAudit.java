package org.vanban.collection;

import java.util.List;
import org.vanban.audit.Basis;
import org.vanban.audit.Finding;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Numbering;
import org.vanban.register.Terms;

/**
 * Holds what one article prints of documents against the register: {@code Chỉ thị 05-CT/TW … khóa
 * XI} is of term XII.
 *
 * <p>Immutable and safe for many threads.
 */
public final class RegisterAudit {
  private final CollectionWords words = CollectionWords.load();
  private final DirectiveCheck directives;

  private RegisterAudit(DirectiveRegister register, Terms terms) {
    this.directives = new DirectiveCheck(register, Numbering.load(), terms);
  }

  /** An audit with the shipped register. */
  public static RegisterAudit standard() {
    return with(DirectiveRegister.load(), Terms.load());
  }

  /** An audit with a register and a calendar of terms, as the annotator has them. */
  public static RegisterAudit with(DirectiveRegister register, Terms terms) {
    return new RegisterAudit(register, terms);
  }

  /** What the register says of the article's documents, in the order of the text. */
  public List<Finding> audit(CollectionArticle article) {
    ArticleText text = new ArticleText(article, Source.of(article), words);
    Findings findings = new Findings();
    directives.run(DirectiveCitation.read(text), findings);
    return findings.sorted().stream()
        .filter(finding -> finding.basis() == Basis.REGISTER)
        .map(CollectionFinding::withoutArticles)
        .toList();
  }
}
