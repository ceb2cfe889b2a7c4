/** What is found in a text: a span and its value. */
@NullMarked
package org.vanban.mention;

import org.jspecify.annotations.NullMarked;
