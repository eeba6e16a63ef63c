/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TaskContextTest {
    private static final class Recorder implements TaskContext {
        private final List<Double> fractions = new ArrayList<>();
        private boolean cancelled;

        @Override
        public int threads() {
            return 3;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void progress(double fraction, String what) {
            fractions.add(fraction);
        }
    }

    @Test
    void quiet_hasAtLeastOneThreadAndIsNeverCancelled() {
        assertEquals(1, TaskContext.quiet(0).threads());
        assertEquals(5, TaskContext.quiet(5).threads());
        assertTrue(TaskContext.quiet().threads() >= 1);
        TaskContext.quiet().checkCancelled();
    }

    @Test
    void part_mapsItsProgressIntoTheWhole() {
        Recorder whole = new Recorder();
        TaskContext half = whole.part(0.5, 1);
        half.progress(0, "begin");
        half.part(0, 0.5).progress(1, "half of the half");
        half.progress(1, "end");
        assertEquals(List.of(0.5, 0.75, 1.0), whole.fractions);
        assertEquals(3, half.threads());
    }

    @Test
    void oneOfMany_hasOneThread_tellsNothing_andIsCancelledWithTheWhole() {
        Recorder whole = new Recorder();
        TaskContext one = whole.oneOfMany();
        one.progress(0.5, "a training");
        one.checkCancelled();
        assertEquals(List.of(), whole.fractions);
        assertEquals(1, one.threads());
        whole.cancelled = true;
        assertThrows(CancellationException.class, one::checkCancelled);
    }

    @Test
    void part_isCancelledWithTheWhole() {
        Recorder whole = new Recorder();
        TaskContext part = whole.part(0, 1);
        part.checkCancelled();
        whole.cancelled = true;
        assertThrows(CancellationException.class, part::checkCancelled);
    }

    @Test
    void checkCancelled_onInterruptedThread_throws() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, TaskContext.quiet(1)::checkCancelled);
        } finally {
            Thread.interrupted();
        }
    }
}
