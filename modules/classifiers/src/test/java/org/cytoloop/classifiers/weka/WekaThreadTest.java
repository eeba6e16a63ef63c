/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class WekaThreadTest {
    @Test
    void call_returnsTheResult() throws ProblemException {
        assertEquals(5, WekaThread.call(TaskContext.quiet(1), () -> 5));
    }

    @Test
    void call_passesProblemsOn() {
        assertThrows(
                ProblemException.class,
                () -> WekaThread.call(TaskContext.quiet(1), () -> {
                    throw new ProblemException("No.");
                }));
        assertThrows(
                IllegalStateException.class,
                () -> WekaThread.call(TaskContext.quiet(1), () -> {
                    throw new Exception("Weka declares this");
                }));
    }

    @Test
    void cancelled_interruptsTheCall() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThrows(
                CancellationException.class,
                () -> WekaThread.call(new CancelledTask(1, 0), () -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return null;
                }));
        assertTrue(interrupted.await(10, TimeUnit.SECONDS));
    }
}
