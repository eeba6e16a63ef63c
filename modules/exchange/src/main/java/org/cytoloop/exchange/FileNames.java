/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Turns names of slices and stainings into names of files that are safe on every system and never meet, also where
 * upper and lower case are the same.
 */
public final class FileNames {
    private static final int MAX_LENGTH = 100;

    private final Set<String> taken = new HashSet<>();

    /**
     * A file name.
     *
     * @param name any text
     * @param ending such as ".geojson"
     * @return letters, digits, '.', '-' and '_' of the name, everything else as '_'; numbered when it is taken
     */
    public String next(String name, String ending) {
        StringBuilder safe = new StringBuilder();
        name.codePoints().limit(MAX_LENGTH).forEach(c -> {
            boolean allowed = Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
            safe.appendCodePoint(allowed ? c : '_');
        });
        if (safe.isEmpty() || safe.charAt(0) == '.') {
            safe.insert(0, '_');
        }
        String candidate = safe + ending;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = safe + "_" + i + ending;
        }
        return candidate;
    }
}
