/** Articles, mentions and findings as JSON. */
@NullMarked
package org.vanban.export;

import org.jspecify.annotations.NullMarked;
