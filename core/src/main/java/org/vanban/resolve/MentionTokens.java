package org.vanban.resolve;

import java.util.BitSet;
import java.util.List;
import org.vanban.mention.Mention;
import org.vanban.text.Tokens;

/** Where the mentions of an article stand, in tokens. Immutable but for its making. */
final class MentionTokens {
  private final int[] starts; // by mention
  private final int[] ends;
  private final BitSet begins = new BitSet(); // tokens at which a mention begins
  private final BitSet names = new BitSet(); // tokens of persons and documents
  private final BitSet offices = new BitSet(); // tokens of persons' offices
  private final BitSet quantities = new BitSet();
  private final BitSet dates = new BitSet();

  MentionTokens(Tokens tokens, List<Mention> mentions) {
    starts = new int[mentions.size()];
    ends = new int[mentions.size()];
    for (int i = 0; i < starts.length; i++) {
      Mention mention = mentions.get(i);
      starts[i] = tokens.firstAtOrAfter(mention.span().start());
      ends[i] = Math.max(starts[i], tokens.firstAtOrAfter(mention.span().end()));
      begins.set(starts[i]);
      switch (mention) {
        case Mention.Person person -> {
          names.set(starts[i], ends[i]);
          person.offices().forEach(office -> mark(tokens, office));
        }
        case Mention.Directive d -> names.set(starts[i], ends[i]);
        case Mention.Date d -> dates.set(starts[i], ends[i]);
        case Mention.Quantity q -> quantities.set(starts[i], ends[i]);
        default -> {}
      }
    }
  }

  private void mark(Tokens tokens, Mention.Office office) {
    int start = tokens.firstAtOrAfter(office.span().start());
    offices.set(start, Math.max(start, tokens.firstAtOrAfter(office.span().end())));
  }

  /** The first token of a mention. */
  int start(int mention) {
    return starts[mention];
  }

  /** The token after its last. */
  int end(int mention) {
    return ends[mention];
  }

  boolean beginsAt(int at) {
    return begins.get(at);
  }

  /** The first token, at a token or behind it, at which a mention begins; or {@code otherwise}. */
  int nextBegin(int at, int otherwise) {
    int next = begins.nextSetBit(at);
    return next < 0 ? otherwise : next;
  }

  /** The token after a person or document that covers a token, or -1. */
  int nameEnd(int at) {
    return names.get(at) ? names.nextClearBit(at) : -1;
  }

  boolean isOffice(int at) {
    return offices.get(at);
  }

  boolean isQuantity(int at) {
    return at >= 0 && quantities.get(at);
  }

  boolean isDate(int at) {
    return at >= 0 && dates.get(at);
  }
}
