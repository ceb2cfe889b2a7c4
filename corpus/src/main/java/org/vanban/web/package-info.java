/**
 * The local page on an index: a server with the page itself and, under {@code /api}, the answers
 * that the command line gives too. The only room that knows Javalin.
 *
 * <p>The audit desk: {@code DeskRuns} keeps the audits of the last few questions, {@code DeskRun}
 * is one of them, {@code DeskFindings} what it found, {@code DeskFilter} what of that is shown,
 * {@code DeskApi} and {@code DeskFile} how it is answered.
 */
@NullMarked
package org.vanban.web;

import org.jspecify.annotations.NullMarked;
