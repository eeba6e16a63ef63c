/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first bytes of a file, by which its format is told. */
public final class FileStart {
    /** Enough for an XML prolog with a comment in front of the root element. */
    public static final int LENGTH = 8192;

    private FileStart() {}

    /** Up to {@link #LENGTH} bytes; none when the file cannot be read. */
    public static byte[] of(Path file) {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LENGTH);
        } catch (IOException e) {
            // Opening it will say why; here it only means that nobody can tell what it is.
            return new byte[0];
        }
    }

    /** Whether the name ends as TIFF files' names do, and is not that of a folder. */
    public static boolean isNamedTiff(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".tif") || name.endsWith(".tiff")) && !Files.isDirectory(file);
    }
}
