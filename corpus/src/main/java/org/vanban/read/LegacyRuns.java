package org.vanban.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the runs of one document into Unicode by their fonts, and remembers what to warn of. */
final class LegacyRuns {
  private final Set<String> warnings = new LinkedHashSet<>();

  /** A run in Unicode; the run itself where its font is none of the old encodings. */
  String decode(String run, String font) {
    Optional<LegacyFonts.Font> legacy =
        font.isEmpty() ? Optional.empty() : LegacyFonts.standard().find(font);
    if (legacy.isEmpty()) {
      return run;
    }
    String text = legacy.get().decode(run);
    if (!text.equals(run)) {
      warnings.addAll(legacy.get().encoding().warnings());
    }
    return text;
  }

  static boolean isLegacy(String font) {
    return LegacyFonts.standard().find(font).isPresent();
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
