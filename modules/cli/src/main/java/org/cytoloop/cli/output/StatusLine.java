/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.output;

/** The one line on stderr that is rewritten in place while a job runs, when a person is watching. */
final class StatusLine {
    private static final boolean WATCHED = System.console() != null;

    private static int shown;

    private StatusLine() {}

    static boolean isWatched() {
        return WATCHED;
    }

    /** Replaces the line. */
    static synchronized void show(String text) {
        System.err.print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
        System.err.flush();
        shown = text.length();
    }

    /** Removes the line, so that something lasting can be printed in its place. */
    static synchronized void clear() {
        if (shown > 0) {
            System.err.print('\r' + " ".repeat(shown) + '\r');
            System.err.flush();
            shown = 0;
        }
    }
}
