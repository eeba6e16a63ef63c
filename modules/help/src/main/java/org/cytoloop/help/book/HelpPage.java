/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.book;

import java.util.Locale;

/**
 * A page of the help.
 *
 * @param id stable, lower case; what links name
 * @param section heading under which it is listed
 * @param title its title
 * @param html what it says, without head and title
 */
public record HelpPage(String id, String section, String title, String html) {
    /** What it says without its markup, on one line. */
    public String text() {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("&#?\\w+;", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** How well it answers words: title before text; 0 when a word is missing. */
    int worth(String words) {
        String inTitle = title.toLowerCase(Locale.ROOT);
        String inText = text().toLowerCase(Locale.ROOT);
        int worth = 0;
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            int found = 0;
            for (int at = inText.indexOf(word); at >= 0 && found < 20; at = inText.indexOf(word, at + 1)) {
                found++;
            }
            found += inTitle.contains(word) ? 100 : 0;
            if (found == 0) {
                return 0;
            }
            worth += found;
        }
        return worth;
    }
}
