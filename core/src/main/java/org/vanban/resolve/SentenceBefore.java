package org.vanban.resolve;

import java.util.Optional;
import java.util.function.Supplier;
import org.vanban.resolve.BodiesAndPlaces.Found;

/** What the sentence before names; it is read when somebody asks. For one thread. */
final class SentenceBefore {
  private final boolean hasFigures;
  private final Supplier<BodiesAndPlaces> reader;
  private Optional<BodiesAndPlaces> names = Optional.empty();

  private SentenceBefore(boolean hasFigures, Supplier<BodiesAndPlaces> reader) {
    this.hasFigures = hasFigures;
    this.reader = reader;
  }

  static SentenceBefore withFigures(BodiesAndPlaces names) {
    return new SentenceBefore(true, () -> names);
  }

  static SentenceBefore withoutFigures(Supplier<BodiesAndPlaces> reader) {
    return new SentenceBefore(false, reader);
  }

  /** What a sentence without figures opens with; that with figures has it in their subjects. */
  Found topic() {
    return hasFigures ? Found.NOTHING : names().topic();
  }

  /** What it names last. */
  Found last() {
    return hasFigures ? names().all() : names().lastOpening();
  }

  private BodiesAndPlaces names() {
    BodiesAndPlaces read = names.orElseGet(reader);
    names = Optional.of(read);
    return read;
  }
}
