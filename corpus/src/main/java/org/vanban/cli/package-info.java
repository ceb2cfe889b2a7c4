/** The command line: one file a command. */
@NullMarked
package org.vanban.cli;

import org.jspecify.annotations.NullMarked;
