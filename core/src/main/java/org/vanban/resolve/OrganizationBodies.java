package org.vanban.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.person.OfficeParts;
import org.vanban.person.OfficeParts.Parts;
import org.vanban.text.Tokens;

/**
 * Reads the organizations of an article into body and place: {@code UBND tỉnh} is {@code Ủy ban
 * nhân dân} of {@code tỉnh Lâm Đồng} where {@link ArticlePlaces} settles that.
 *
 * <p>A short name in brackets behind a long one, {@code Tổ chức Y tế Thế giới (WHO)}, stands for it
 * from there on. For one article and thread.
 */
final class OrganizationBodies {
  private final Tokens tokens;
  private final OfficeParts reader;
  private final ArticlePlaces places;
  private final UnitCodes codes;
  private final Map<String, Parts> parts = new HashMap<>(); // by name as printed
  private final Map<String, Mention.Organization> shortNames = new HashMap<>();

  OrganizationBodies(Tokens tokens, OfficeParts reader, ArticlePlaces places, UnitCodes codes) {
    this.tokens = tokens;
    this.reader = reader;
    this.places = places;
    this.codes = codes;
  }

  /** Writes out the organizations among some mentions, which are in the order of the text. */
  void read(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Organization body) {
        Mention before = i > 0 ? mentions.get(i - 1) : body;
        if (before instanceof Mention.Organization whole && isShortFor(body, whole)) {
          shortNames.put(body.name(), whole);
        }
        mentions.set(i, read(body));
      }
    }
  }

  private Mention.Organization read(Mention.Organization body) {
    if (body.isCorrected() && body.place().isPresent()) {
      return body; // as told
    }
    Mention.Organization whole = shortNames.get(body.name());
    if (whole != null) {
      return body.withBody(whole.body(), whole.place());
    }
    Parts read = parts.computeIfAbsent(body.name(), name -> reader.readBody(tokens, body.span()));
    return read.body().isEmpty() ? body : body.withBody(read.body(), place(body, read));
  }

  /** One word in brackets right behind a longer name. */
  private boolean isShortFor(Mention.Organization name, Mention.Organization whole) {
    int open = tokens.firstAtOrAfter(whole.span().end());
    int close = tokens.firstAtOrAfter(name.span().end());
    return tokens.isSymbolAt(open, '(')
        && tokens.firstAtOrAfter(name.span().start()) == open + 1
        && tokens.isSymbolAt(close, ')')
        && name.name().indexOf(' ') < 0
        && whole.name().indexOf(' ') > 0;
  }

  private Optional<Locality> place(Mention.Organization body, Parts read) {
    int at = tokens.firstAtOrAfter(body.span().start());
    Optional<String> filled = read.isOpen() ? places.unit(read.kind(), at) : Optional.empty();
    String name = filled.orElse(read.place());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (read.isOpen() && filled.isEmpty()) {
      return Optional.of(Locality.of(name)); // UBND | tỉnh
    }
    int end = tokens.firstAtOrAfter(body.span().end());
    Locality place =
        codes.meant(read.kind(), name + codes.behind(read.kind(), name, end), at, false).place();
    return Optional.of(
        read.committee()
            ? new Locality(ArticlePlaces.bare(place.name()), place.code(), place.codeNow())
            : place);
  }
}
