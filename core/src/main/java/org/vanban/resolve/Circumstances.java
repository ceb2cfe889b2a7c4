package org.vanban.resolve;

import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * What is known of an article besides its text.
 *
 * @param published when it was published, at the precision known
 * @param outlet who published it: {@code Báo Lâm Đồng}
 * @param province the province it is about
 */
public record Circumstances(
    Optional<EdtfDate> published, Optional<String> outlet, Optional<String> province) {}
