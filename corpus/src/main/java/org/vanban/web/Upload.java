package org.vanban.web;

import java.nio.file.Path;
import java.util.Optional;
import org.vanban.read.Known;

/**
 * A file that a browser sent, or a text that was pasted, while it waits to be read.
 *
 * @param name as the browser calls it; shown, and never a path
 * @param file where it lies, under a name of our own
 * @param source what its articles are known by: a checksum of its bytes and its name
 * @param bytes how long it is
 * @param pasted what was told of a pasted text; absent for a file
 */
record Upload(String name, Path file, String source, long bytes, Optional<Known> pasted) {}
