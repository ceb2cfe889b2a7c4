package org.vanban.mention;

import java.util.Optional;

/**
 * An office read into its parts: {@code Chủ tịch UBND tỉnh Lâm Đồng} is {@code Chủ tịch} of {@code
 * Ủy ban nhân dân} in {@code tỉnh Lâm Đồng}.
 *
 * @param title what its holder is called, abbreviations written out: {@code Ủy viên Ban Thường vụ}
 * @param body where the office is held, abbreviations written out: {@code Tỉnh ủy}
 * @param place of the body, from the office itself or from the article
 */
public record Post(String title, Optional<String> body, Optional<Locality> place) {}
