/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.HistoryEntry;
import org.junit.jupiter.api.Test;

class HistoryModelTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Executor later = background::add;
    private final List<String> told = new ArrayList<>();
    private final HistoryModel model =
            new HistoryModel(later, Runnable::run, problem -> told.add(problem.getMessage()));

    private final List<HistoryEntry> journal = new ArrayList<>();
    private int reads;

    private void happened(String text, boolean undoable, boolean undone) {
        journal.add(0, new HistoryEntry(journal.size() + 1L, Instant.EPOCH, "Anna", text, undoable, undone));
    }

    private List<HistoryEntry> page(long before, int max) {
        reads++;
        return journal.stream().filter(e -> e.seq() < before).limit(max).toList();
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void aLongHistory_isReadPageByPage() {
        for (int i = 0; i < 1000; i++) {
            happened("step " + i, true, false);
        }
        model.show(this::page);
        runBackground();
        assertEquals(HistoryModel.PAGE, model.rows().size());
        assertEquals("step 999", model.rows().get(0).text());
        assertFalse(model.isComplete());
        for (int i = 0; i < 3; i++) {
            model.more();
            model.more();
            runBackground();
        }
        assertEquals(1000, model.rows().size());
        assertTrue(model.isComplete());
        assertEquals(4, reads);
    }

    @Test
    void manyChanges_areReadAnewTwiceAtMost() {
        happened("first", true, false);
        model.show(this::page);
        runBackground();
        reads = 0;
        for (int i = 0; i < 50; i++) {
            happened("step " + i, true, false);
            model.reload();
        }
        runBackground();
        assertEquals(2, reads);
        assertEquals(51, model.rows().size());
    }

    @Test
    void aFilter_readsOnUntilEnoughIsFound() {
        for (int i = 0; i < 2000; i++) {
            happened(i == 3 ? "detected 17 cells in A1" : "labelled cell " + i, true, false);
        }
        model.show(this::page);
        runBackground();
        model.setFilter("DETECTED a1");
        runBackground();
        assertEquals(
                List.of("detected 17 cells in A1"),
                model.rows().stream().map(HistoryEntry::text).toList());
        assertTrue(model.isComplete());
    }

    @Test
    void stepsBackTo_countsWhatUndoWouldTakeBack() {
        happened("created the study", false, false);
        happened("a", true, false);
        happened("b", true, true);
        happened("c", true, false);
        happened("undid: b", false, false);
        model.show(this::page);
        runBackground();
        List<HistoryEntry> rows = model.rows();
        assertEquals(1, model.stepsBackTo(rows.get(1)), "c");
        assertEquals(0, model.stepsBackTo(rows.get(2)), "b is undone already");
        assertEquals(2, model.stepsBackTo(rows.get(3)), "a");
        assertEquals(0, model.stepsBackTo(rows.get(4)), "not undoable");
    }

    @Test
    void aClosedStudy_leavesNothingBehind() {
        happened("a", true, false);
        model.show(this::page);
        model.show(null);
        runBackground();
        assertTrue(model.rows().isEmpty());
        assertFalse(model.hasStudy());
    }

    @Test
    void aPageThatCannotBeRead_isTold() {
        model.show((before, max) -> {
            throw new ProblemException("The study is damaged.");
        });
        runBackground();
        assertEquals(List.of("The study is damaged."), told);
    }
}
