/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.comparison;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.RoundCalls;
import org.cytoloop.workspace.Study;

/**
 * The cells that two rounds call differently, each at its own present threshold.
 *
 * @param before the round that is compared with
 * @param after the round whose calls are gained and lost
 * @param slices the slices that could be compared, ordered by name
 * @param notes one sentence for each slice that could not be compared, ordered by slice
 */
public record RoundDifference(RoundInfo before, RoundInfo after, List<OnSlice> slices, List<String> notes) {
    /** The call did not change. */
    public static final byte SAME = 0;

    /** Called ON after, and not before. */
    public static final byte GAINED = 1;

    /** Called ON before, and not after. */
    public static final byte LOST = 2;

    /** Keeps unmodifiable copies. */
    public RoundDifference {
        slices = List.copyOf(slices);
        notes = List.copyOf(notes);
    }

    /**
     * The difference on one slice. The arrays are not to be changed.
     *
     * @param slice name of the slice
     * @param cellSet id of the cell set the cells are numbered by
     * @param marks per cell {@link #SAME}, {@link #GAINED} or {@link #LOST}
     * @param gained number of cells gained
     * @param lost number of cells lost
     * @param onBefore number of cells called ON before
     * @param onAfter number of cells called ON after
     */
    public record OnSlice(String slice, long cellSet, byte[] marks, int gained, int lost, int onBefore, int onAfter) {}

    /** Cells gained on all slices together. */
    public int gained() {
        return slices.stream().mapToInt(OnSlice::gained).sum();
    }

    /** Cells lost on all slices together. */
    public int lost() {
        return slices.stream().mapToInt(OnSlice::lost).sum();
    }

    /**
     * Compares the calls of two rounds of a staining on all slices that have cells. Slices that were not classified are
     * computed, which is not kept; one that cannot be is left out and noted.
     *
     * @throws ProblemException when the rounds are of different stainings, or one and the same
     */
    public static RoundDifference of(Study study, RoundInfo before, RoundInfo after, TaskContext task)
            throws ProblemException {
        RoundPair.check(before, after);
        RoundCalls callsBefore = new RoundCalls(study, before);
        RoundCalls callsAfter = new RoundCalls(study, after);
        List<OnSlice> compared = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Slice> all = study.slices();
        for (int i = 0; i < all.size(); i++) {
            task.checkCancelled();
            String slice = all.get(i).name();
            double half = (i + 0.5) / all.size();
            try {
                RoundCalls.OnSlice was = callsBefore.of(slice, task.part(i / (double) all.size(), half));
                RoundCalls.OnSlice is = callsAfter.of(slice, task.part(half, (i + 1.0) / all.size()));
                if (was.cellSet().equals(is.cellSet())) {
                    compared.add(onSlice(before, after, was, is));
                } else {
                    notes.add("Slice \"" + slice + "\" is left out: it got other cells while rounds were compared.");
                }
            } catch (ProblemException e) {
                notes.add("Slice \"" + slice + "\" is left out: " + e.getMessage());
            }
        }
        return new RoundDifference(before, after, compared, notes);
    }

    private static OnSlice onSlice(RoundInfo before, RoundInfo after, RoundCalls.OnSlice was, RoundCalls.OnSlice is) {
        byte[] marks = new byte[was.pOn().length];
        int gained = 0;
        int lost = 0;
        int onBefore = 0;
        for (int cell = 0; cell < marks.length; cell++) {
            boolean then = before.callsOn(was.pOn()[cell]);
            boolean now = after.callsOn(is.pOn()[cell]);
            onBefore += then ? 1 : 0;
            if (now && !then) {
                marks[cell] = GAINED;
                gained++;
            } else if (then && !now) {
                marks[cell] = LOST;
                lost++;
            }
        }
        String slice = was.cellSet().slice();
        return new OnSlice(slice, was.cellSet().id(), marks, gained, lost, onBefore, onBefore + gained - lost);
    }
}
