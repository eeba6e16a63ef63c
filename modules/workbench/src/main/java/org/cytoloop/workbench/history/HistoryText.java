/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import org.cytoloop.workspace.HistoryEntry;

/** How entries read. */
final class HistoryText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private HistoryText() {}

    /** The time of day for today, with the day for this year, else the whole date. */
    static String when(Instant time, Clock clock) {
        ZonedDateTime local = time.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (local.toLocalDate().equals(today)) {
            return TIME.format(local);
        }
        return (local.getYear() == today.getYear() ? DAY : FULL).format(local);
    }

    /** Date and time. */
    static String exactly(Instant time, Clock clock) {
        return FULL.format(time.atZone(clock.getZone()));
    }

    /** What was done, as the beginning of a sentence. */
    static String what(HistoryEntry entry) {
        String text = entry.text();
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Entries whose text or annotator has all the words. */
    static Predicate<HistoryEntry> matching(String words) {
        String[] wanted = words.toLowerCase(Locale.ROOT).trim().split("\\s+");
        return entry -> {
            String text = (entry.text() + ' ' + entry.annotator()).toLowerCase(Locale.ROOT);
            for (String word : wanted) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        };
    }
}
