package org.vanban.audit;

/** What a word does between figures; {@code audit-words.tsv} explains each. */
enum Role {
  SHARE,
  ATTAIN,
  CHANGE,
  AMONG,
  LIST,
  OUT_OF,
  TOTAL,
  PLAN,
  COMPARED,
  INCLUDING,
  REST,
  CROSSING,
  VOTE,
  STRUCTURE,
  EACH,
  ORDINAL,
  FULL,
  GT,
  LT,
  CA,
  GE,
  LE,
  BE
}
