/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.output;

import java.util.Locale;
import org.cytoloop.core.task.TaskContext;

/** Progress as one line on stderr, rewritten in place, when a person is watching and the job takes over a second. */
public final class ProgressLine implements TaskContext {
    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final long STEP_NANOS = 200_000_000L;

    private final int threads;
    private final long start = System.nanoTime();
    private long last;
    private String what = "";

    /** @param threads number of threads jobs may use */
    public ProgressLine(int threads) {
        this.threads = threads;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public boolean isCancelled() {
        return false; // Ctrl-C ends the process; every command is safe to stop at any moment
    }

    @Override
    public synchronized void progress(double fraction, String text) {
        if (!StatusLine.isWatched()) {
            return;
        }
        if (text != null) {
            what = text;
        }
        long now = System.nanoTime();
        if (now - start >= QUIET_NANOS && now - last >= STEP_NANOS) {
            last = now;
            StatusLine.show(String.format(Locale.ROOT, "%3.0f %% %.70s", 100 * fraction, what));
        }
    }
}
