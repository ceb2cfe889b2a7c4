/** Word tables read from resource files, and the longest match of their phrases in a text. */
@NullMarked
package org.vanban.table;

import org.jspecify.annotations.NullMarked;
