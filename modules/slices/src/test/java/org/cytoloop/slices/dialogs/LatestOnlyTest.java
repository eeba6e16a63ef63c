/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.dialogs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.fixtures.LaterExecutor;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
    private final LaterExecutor background = new LaterExecutor();
    private final LaterExecutor edt = new LaterExecutor();
    private final List<String> begun = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void manyWishesInARow_areOneRun() {
        LatestOnly<String, String> latest = answering();
        latest.ask("a");
        latest.ask("b");
        latest.ask("c");
        background.runAll();
        edt.runAll();
        assertEquals(List.of("c"), begun);
        assertEquals(List.of("c!"), done);
    }

    @Test
    void newWishWhileOneRuns_cancelsIt() {
        List<LatestOnly<String, String>> self = new ArrayList<>();
        LatestOnly<String, String> latest = new LatestOnly<>(
                background,
                edt,
                (request, task) -> {
                    begun.add(request);
                    if (request.equals("slow")) {
                        self.get(0).ask("new");
                        task.checkCancelled();
                    }
                    return request + "!";
                },
                done::add,
                e -> failed.add(e.getMessage()));
        self.add(latest);
        latest.ask("slow");
        background.runAll();
        edt.runAll();
        assertEquals(List.of("slow", "new"), begun);
        assertEquals(List.of("new!"), done);
        assertTrue(failed.isEmpty());
    }

    @Test
    void answerThatIsOvertakenOnItsWay_isNotDelivered() {
        LatestOnly<String, String> latest = answering();
        latest.ask("a");
        background.runAll();
        latest.cancel();
        edt.runAll();
        assertEquals(List.of("a"), begun);
        assertTrue(done.isEmpty());
    }

    @Test
    void problem_isToldInItsOwnWords() {
        LatestOnly<String, String> latest = new LatestOnly<>(
                background,
                edt,
                (request, task) -> {
                    throw new ProblemException("The image is missing.");
                },
                done::add,
                e -> failed.add(e.getMessage()));
        latest.ask("a");
        background.runAll();
        edt.runAll();
        assertEquals(List.of("The image is missing."), failed);
        assertTrue(done.isEmpty());
    }

    private LatestOnly<String, String> answering() {
        return new LatestOnly<>(
                background,
                edt,
                (request, task) -> {
                    begun.add(request);
                    return request + "!";
                },
                done::add,
                e -> failed.add(e.getMessage()));
    }
}
