/** The whole line: files in, index and reports out. */
@NullMarked
package org.vanban.ingest;

import org.jspecify.annotations.NullMarked;
