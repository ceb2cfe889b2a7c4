package org.vanban.resolve;

import org.vanban.register.Outlets;
import org.vanban.register.Provinces;
import org.vanban.table.OwnTables;
import org.vanban.text.Vocabulary;

/** What is known of provinces and of the outlets of each. */
record PlaceWords(Provinces provinces, ProvinceFinder finder, Outlets outlets) {
  static PlaceWords load(Vocabulary.Builder words, OwnTables own) {
    Provinces provinces = Provinces.load();
    return new PlaceWords(
        provinces, ProvinceFinder.load(words, provinces), Outlets.load(provinces, own));
  }
}
