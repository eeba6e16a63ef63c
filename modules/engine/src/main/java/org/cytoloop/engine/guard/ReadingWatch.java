/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.health.Listening;

/**
 * Notices readings that do not come back. It costs about a microsecond per reading. While one is stuck, others are
 * refused, so that it does not take one thread after the other with it. Thread-safe.
 */
final class ReadingWatch {
    private static final long LIMIT_MILLIS = 30_000;
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final GuardedCall guard;
    private final String file;
    private final long limitMillis;
    private final AtomicInteger stuck = new AtomicInteger();

    ReadingWatch(GuardedCall guard, String file) {
        this(guard, file, LIMIT_MILLIS);
    }

    ReadingWatch(GuardedCall guard, String file, long limitMillis) {
        this.guard = guard;
        this.file = file;
        this.limitMillis = limitMillis;
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, call -> {
            Thread thread = new Thread(call, "watch over readers");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        // no thread while nothing is read
        clock.setKeepAliveTime(10, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }

    /**
     * A reading begins on this thread.
     *
     * @throws ProblemException when another reading is stuck
     */
    Reading begin() throws ProblemException {
        if (stuck.get() > 0) {
            throw new ProblemException(
                    file + " cannot be read now: its reader has not come back from reading another part of it.");
        }
        return new Reading();
    }

    /** A reading under way. */
    final class Reading implements Runnable {
        private final Thread thread = Thread.currentThread();
        private final Future<?> alarm = CLOCK.schedule(this, limitMillis, TimeUnit.MILLISECONDS);
        private boolean ended;
        private Listening told;

        @Override
        public synchronized void run() {
            if (!ended) {
                stuck.incrementAndGet();
                told = guard.late(thread, "while it read " + file, limitMillis);
            }
        }

        /** It came back. */
        void end() {
            alarm.cancel(false);
            synchronized (this) {
                ended = true;
                if (told != null) {
                    told.close();
                    stuck.decrementAndGet();
                }
            }
        }
    }
}
