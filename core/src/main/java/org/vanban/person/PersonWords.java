package org.vanban.person;

import org.vanban.text.Vocabulary;

/** All tables of this package. */
record PersonWords(
    Surnames surnames,
    PhraseTable titles,
    PhraseTable titlePrefixes,
    PhraseTable titleQualifiers,
    PhraseTable deputy,
    PhraseTable ranks,
    PhraseTable honorifics,
    PhraseTable bodies,
    PhraseTable bodyWords,
    PhraseTable officeStops,
    PhraseTable nameStops,
    PhraseTable places,
    PhraseTable placeTypes,
    PhraseTable countries,
    PhraseTable contexts,
    PhraseTable outlets,
    PhraseTable credits,
    PhraseTable and,
    PhraseTable of,
    PhraseTable former,
    PhraseTable joints,
    PhraseTable concurrently,
    PhraseTable plurals,
    PhraseTable predicates,
    PhraseTable denials,
    PhraseTable links,
    PhraseTable holding,
    PhraseTable giving,
    PhraseTable persons,
    PhraseTable delegations) {

  static PersonWords load(Vocabulary.Builder words) {
    return new PersonWords(
        Surnames.load(words),
        PhraseTable.load(words, "offices.tsv", "title", "kind"),
        PhraseTable.of(words, "nguyên", "cựu", "quyền"),
        PhraseTable.of(
            words,
            "thường trực",
            "thứ nhất",
            "thứ hai",
            "chuyên trách",
            "phụ trách",
            "dự khuyết",
            "cấp cao",
            "danh dự",
            "lâm thời",
            "điều hành"),
        PhraseTable.of(words, "phó"),
        PhraseTable.load(words, "ranks.tsv", "rank", ""),
        PhraseTable.load(words, "honorifics.tsv", "honorific", "kind"),
        PhraseTable.load(words, "bodies.tsv", "body", "kind"),
        PhraseTable.load(words, "body-words.tsv", "word", ""),
        PhraseTable.load(words, "office-stops.tsv", "word", ""),
        PhraseTable.load(words, "name-stops.tsv", "word", ""),
        PhraseTable.load(words, "place-names.tsv", "place", "levels"),
        PhraseTable.load(words, "place-types.tsv", "type", "levels"),
        PhraseTable.load(words, "countries.tsv", "country", ""),
        PhraseTable.load(words, "name-contexts.tsv", "context", "through"),
        PhraseTable.load(words, "outlets.tsv", "outlet", ""),
        PhraseTable.load(words, "credits.tsv", "credit", ""),
        PhraseTable.of(words, "và"),
        PhraseTable.of(words, "của"),
        PhraseTable.of(words, "(cũ)"),
        PhraseTable.of(words, "và", "kiêm", "đồng thời", "cùng"),
        PhraseTable.of(words, "kiêm"),
        PhraseTable.of(words, "các", "hai", "ba", "những"),
        PhraseTable.load(words, "predicates.tsv", "predicate", "reach"),
        PhraseTable.of(
            words, "thôi", "miễn nhiệm", "cách chức", "bãi nhiệm", "không", "thay", "rời", "cho thôi"),
        PhraseTable.of(words, "là", "do", "cho", "đối với"),
        PhraseTable.of(words, "nắm giữ", "đảm nhiệm", "giữ", "làm", "kiêm nhiệm", "phụ trách", "đảm nhận"),
        PhraseTable.of(
            words, "bổ nhiệm", "bầu", "chỉ định", "trao", "giao", "phân công", "điều động", "miễn nhiệm", "cách chức"),
        PhraseTable.of(words, "ông", "bà"),
        PhraseTable.of(words, "ủy quyền", "ủy quyền của", "thay mặt", "đề nghị của"));
  }
}
