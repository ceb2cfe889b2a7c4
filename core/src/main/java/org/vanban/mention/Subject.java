package org.vanban.mention;

import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * What a figure counts or measures.
 *
 * @param noun the noun phrase, in lower case but for names: {@code đảng viên}, {@code hộ nghèo}
 * @param body whose they are: {@code toàn Đảng}, {@code Đảng bộ tỉnh Thái Bình}
 * @param place where
 * @param period when
 */
public record Subject(
    String noun, Optional<String> body, Optional<Locality> place, Optional<EdtfDate> period) {}
