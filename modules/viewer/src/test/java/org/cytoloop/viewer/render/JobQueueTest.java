/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobQueueTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void jobs_areDoneInOrder_byAtMostSoManyWorkers() {
        JobQueue<String> queue = new JobQueue<>(workers::add, 2, done::add);
        queue.want(List.of("a", "b", "c", "b"));
        queue.want(List.of("b", "c", "d"));
        assertEquals(2, workers.size());
        workers.poll().run();
        workers.poll().run();
        assertEquals(List.of("b", "c", "d"), done);
        queue.want(List.of("e"));
        workers.poll().run();
        assertEquals("e", done.get(3));
    }

    @Test
    void aRunningJob_isNotBegunTwice_andSeesThatItIsNotWanted() {
        List<JobQueue<String>> queues = new ArrayList<>();
        List<Boolean> wanted = new ArrayList<>();
        JobQueue<String> queue = new JobQueue<>(workers::add, 1, job -> {
            done.add(job);
            if (job.equals("a")) {
                queues.get(0).want(List.of("a", "b"));
                wanted.add(queues.get(0).isWanted("a"));
                queues.get(0).want(List.of("b"));
                wanted.add(queues.get(0).isWanted("a"));
            }
        });
        queues.add(queue);
        queue.want(List.of("a"));
        workers.poll().run();
        assertEquals(List.of("a", "b"), done);
        assertEquals(List.of(true, false), wanted);
        assertTrue(workers.isEmpty());
    }

    @Test
    void closed_beginsNothing() {
        JobQueue<String> queue = new JobQueue<>(workers::add, 2, done::add);
        queue.want(List.of("a"));
        queue.close();
        queue.want(List.of("b"));
        workers.forEach(Runnable::run);
        assertTrue(done.isEmpty());
        assertFalse(queue.isWanted("a"));
    }
}
