/**
 * What a person hands over (files, folders, archives, tables, feeds, crawls) as a stream of inputs
 * still to be read, each with its source's name: {@code 2021.zip!/tin/a.html}, {@code
 * crawl.warc.gz#https://…}, {@code tin.xml#3}, {@code bai.csv#17}.
 *
 * <p>{@link org.vanban.input.Intake} is the front door. Bytes are taken out of containers on the
 * thread that walks; an {@link org.vanban.input.Input} is then read by whatever thread has time.
 */
@NullMarked
package org.vanban.input;

import org.jspecify.annotations.NullMarked;
