/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.jobs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A piece of background work that was started. Thread-safe. */
public final class Job {
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean cancelled;

    Job() {}

    /** Asks it to stop; it stops within a second and its result is not delivered. */
    public void cancel() {
        cancelled = true;
    }

    /** True once it was asked to stop. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** True when the work has ended, whether well, badly or cancelled. Its result may still be on its way to the EDT. */
    public boolean isFinished() {
        return finished.getCount() == 0;
    }

    /**
     * Waits for the end of the work; never on the EDT.
     *
     * @return false when it still runs after that time
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return finished.await(timeout, unit);
    }

    void finish() {
        finished.countDown();
    }
}
