package org.vanban.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vanban.audit.PrintedFigure;
import org.vanban.text.Tokens;

/**
 * A part with its whole: {@code 157/173 xã}, {@code trong tổng số 173 xã, 157 nơi}, {@code cứ 1.000
 * người thì 926 người}.
 *
 * @param part the claim of the part; a ratio itself
 * @param whole of which it is a part
 * @param where both stand
 * @param sort how sure it is that the whole is that of the part
 */
record Share(Claim part, BigDecimal whole, List<Findings.Sighting> where, Sort sort) {
  private static final int BEFORE = 2; // so many figures a whole may stand before its part

  /** How sure it is that the whole is that of the part. */
  enum Sort {
    /** {@code 157/173}, {@code 157 trong tổng số 173}. */
    PRINTED,
    /** The whole is a round number in place of the true one. */
    EACH,
    /** Two figures of one unit in one article. */
    LIKELY
  }

  /** The shares whose part is a claim: of its own whole, and of those near it. */
  static List<Share> of(ArticleText text, List<Claim> claims, int index) {
    Claim part = claims.get(index);
    if (part.whole().isPresent()) {
      return List.of(new Share(part, part.whole().get(), List.of(part.where()), Sort.PRINTED));
    }
    List<Share> shares = new ArrayList<>();
    for (int i = Math.max(0, index - BEFORE); i <= Math.min(claims.size() - 1, index + 1); i++) {
      Claim whole = claims.get(i);
      boolean near = i == index - 1 || i == index + 1;
      if (isPlain(part)
          && isPlain(whole)
          && whole.value().compareTo(part.value()) > 0
          && (near || whole.unit().equals(part.unit()))) {
        Sort sort = near && whole.sentence() == part.sentence() ? sort(text, whole) : Sort.LIKELY;
        if (sort != Sort.LIKELY || whole.unit().equals(part.unit())) {
          shares.add(new Share(part, whole.value(), List.of(whole.where(), part.where()), sort));
        }
      }
    }
    return shares;
  }

  private static Sort sort(ArticleText text, Claim whole) {
    Tokens tokens = text.tokens();
    int at = tokens.firstAtOrAfter(whole.where().span().start());
    return text.words().roles().isBefore(Word.EACH, tokens, at)
        ? Sort.EACH
        : text.words().roles().isBefore(Word.WHOLE, tokens, at) ? Sort.PRINTED : Sort.LIKELY;
  }

  private static boolean isPlain(Claim claim) {
    return claim.kind() == PrintedFigure.Kind.COUNT
        && claim.change() == PrintedFigure.Change.NONE
        && !claim.hedged()
        && claim.value().signum() > 0;
  }
}
