/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

/** Makes the story of a change fit into a menu. */
final class ShortText {
    private static final int MAX = 56;

    private ShortText() {}

    /** Without line breaks and what stands in brackets; cut between words, with an ellipsis, when it is still long. */
    static String of(String text) {
        String flat = text.replaceAll("\\s+", " ").trim();
        if (flat.length() > MAX) {
            flat = flat.replaceAll(" ?\\([^()]*\\)", "");
        }
        if (flat.length() <= MAX) {
            return flat;
        }
        int end = flat.lastIndexOf(' ', MAX - 1);
        return flat.substring(0, end > MAX / 2 ? end : MAX - 1) + "…";
    }
}
