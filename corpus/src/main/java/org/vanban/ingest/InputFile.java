package org.vanban.ingest;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where it lies
 * @param source its name in reports and ids: relative to the folder that was given, with {@code /}
 */
public record InputFile(Path path, String source) {}
