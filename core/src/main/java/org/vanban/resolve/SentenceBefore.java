package org.vanban.resolve;

import org.vanban.resolve.BodiesAndPlaces.Found;

/** What the sentence before names. */
record SentenceBefore(boolean hasFigures, BodiesAndPlaces names) {

  /** What a sentence without figures opens with; that with figures has it in their subjects. */
  Found topic() {
    return hasFigures ? Found.NOTHING : names.topic();
  }

  /** What it names last. */
  Found last() {
    return hasFigures ? names.all() : names.lastOpening();
  }
}
