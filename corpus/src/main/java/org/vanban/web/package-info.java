/**
 * The local page on an index: a server with the page itself and, under {@code /api}, the answers
 * that the command line gives too. The only room that knows Javalin.
 */
@NullMarked
package org.vanban.web;

import org.jspecify.annotations.NullMarked;
