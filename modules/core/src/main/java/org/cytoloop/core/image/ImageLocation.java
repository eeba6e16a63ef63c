/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cytoloop.core.api.Stability;

/**
 * Where the image of a slice lies: one file, or several files of the same size whose channels are joined in order.
 *
 * @param files at least one
 * @param series index of the series within the file, from 0
 */
@Stability(value = Stability.Level.EVOLVING, since = "0.1")
public record ImageLocation(List<Path> files, int series) {
    /** Keeps an unmodifiable copy. */
    public ImageLocation {
        files = List.copyOf(files);
        if (files.isEmpty() || series < 0) {
            throw new IllegalArgumentException("no file");
        }
    }

    /**
     * Reads {@code a.tif} or {@code a.tif+b.tif}. A file whose own name contains a plus sign is taken as it is when it
     * exists.
     */
    public static ImageLocation parse(String text) {
        Path whole = Path.of(text);
        if (Files.exists(whole)) {
            return new ImageLocation(List.of(whole), 0);
        }
        List<Path> parts = new ArrayList<>();
        for (String part : text.split("\\+")) {
            if (!part.isEmpty()) {
                parts.add(Path.of(part));
            }
        }
        return new ImageLocation(parts.isEmpty() ? List.of(whole) : parts, 0);
    }

    /** The default name of a slice: the first file's name up to its first dot. */
    public String defaultSliceName() {
        Path name = files.get(0).getFileName();
        String text = name == null ? "slice" : name.toString();
        int dot = text.indexOf('.');
        return dot > 0 ? text.substring(0, dot) : text;
    }

    @Override
    public String toString() {
        return files.stream().map(Path::toString).collect(Collectors.joining("+"));
    }
}
