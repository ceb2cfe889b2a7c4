/** The front door: text in, mentions and entities out. */
@NullMarked
package org.vanban;

import org.jspecify.annotations.NullMarked;
