/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What was done to a model, to be undone and done again. */
final class UndoTrail {
    static final String EXAM = "exam";
    static final String CURRENT = "current";
    static final String OTHER = "other";
    /** a balance with its round; a later training leaves the balance alone of it */
    static final String BALANCE = "balance";

    /** A change and the model before it, or, of what can be done again, after it. */
    record Step(String kind, UndoModel model) {}

    final Deque<Step> undo = new ArrayDeque<>();
    final Deque<Step> redo = new ArrayDeque<>();

    void did(String kind, UndoModel before) {
        undo.push(new Step(kind, before));
        redo.clear();
    }

    /** Another round than the one there was is gone back to, as far as no earlier step chose one. */
    void goBackTo(int round) {
        for (Step step : undo) {
            if (step.kind().equals(CURRENT) || step.kind().equals(BALANCE)) {
                return;
            }
            step.model().currentRound = round;
        }
    }

    /** What is fixed is so in everything undo and redo can bring back. */
    void fix(String kind, UndoModel now, Consumer<UndoModel> change) {
        undo.removeIf(step -> step.kind().equals(kind));
        redo.removeIf(step -> step.kind().equals(kind));
        if (kind.equals(CURRENT)) {
            leaveBalances(undo);
            leaveBalances(redo);
        }
        undo.forEach(step -> change.accept(step.model()));
        redo.forEach(step -> change.accept(step.model()));
        change.accept(now);
    }

    private static void leaveBalances(Deque<Step> steps) {
        List<Step> left = steps.stream()
                .map(step -> step.kind().equals(BALANCE) ? new Step(OTHER, step.model()) : step)
                .toList();
        steps.clear();
        steps.addAll(left);
    }
}
