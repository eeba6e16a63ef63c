/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of features stand in conditions: those with odd characters in back-quotes. */
public final class FeatureNames {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}_.:²³]*");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "not");

    private FeatureNames() {}

    /** As it is written in a condition. */
    public static String written(String name) {
        return looksLikeOne(name) ? name : "`" + name.replace("`", "``") + "`";
    }

    /** The name that is written so. */
    static String plain(String written) {
        boolean quoted = written.length() > 2 && written.startsWith("`") && written.endsWith("`");
        return quoted ? written.substring(1, written.length() - 1).replace("``", "`") : written;
    }

    /** True for what needs no quotes. */
    static boolean looksLikeOne(String word) {
        return PLAIN.matcher(word).matches() && !KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
