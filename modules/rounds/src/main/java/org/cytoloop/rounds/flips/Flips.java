/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.flips;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.DifferenceBoard;

/** The cells two rounds call differently, slice by slice, in the order of their numbers. Immutable. */
public final class Flips {
    /** No flips. */
    public static final Flips NONE = new Flips(List.of());

    private final List<OnSlice> slices;

    /**
     * One slice with its flips.
     *
     * @param slice name
     * @param cells numbers of the cells, ascending
     * @param marks gained or lost, one per cell
     * @param gained number of cells gained
     * @param lost number of cells lost
     */
    private record OnSlice(String slice, int[] cells, byte[] marks, int gained, int lost) {}

    /**
     * A flip.
     *
     * @param cell the cell
     * @param gained true when it is called ON now, and was not before
     */
    public record Flip(CellRef cell, boolean gained) {
        /** What it was called before. */
        public Label before() {
            return gained ? Label.OFF : Label.ON;
        }

        /** What it is called now. */
        public Label after() {
            return gained ? Label.ON : Label.OFF;
        }
    }

    private Flips(List<OnSlice> slices) {
        this.slices = slices;
    }

    /**
     * The flips of a difference.
     *
     * @param order slices in the order in which they are gone through
     * @param cellSetNow id of a slice's present cell set; a difference of other cells is left out
     */
    public static Flips of(DifferenceBoard.Shown shown, List<String> order, ToLongFunction<String> cellSetNow) {
        List<OnSlice> slices = new ArrayList<>();
        for (String slice : order) {
            DifferenceBoard.OnSlice there = shown.slices().get(slice);
            if (there != null && there.cellSet() == cellSetNow.applyAsLong(slice)) {
                OnSlice found = of(slice, there.marks());
                if (found.cells().length > 0) {
                    slices.add(found);
                }
            }
        }
        return new Flips(List.copyOf(slices));
    }

    private static OnSlice of(String slice, byte[] marks) {
        int[] cells = new int[marks.length];
        byte[] found = new byte[marks.length];
        int n = 0;
        int gained = 0;
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] != DifferenceBoard.SAME) {
                cells[n] = i + 1;
                found[n++] = marks[i];
                gained += marks[i] == DifferenceBoard.GAINED ? 1 : 0;
            }
        }
        return new OnSlice(slice, Arrays.copyOf(cells, n), Arrays.copyOf(found, n), gained, n - gained);
    }

    /** Number of flips. */
    public int size() {
        return slices.stream().mapToInt(s -> s.cells().length).sum();
    }

    /** Cells gained on a slice. */
    public int gained(String slice) {
        return on(slice).map(OnSlice::gained).orElse(0);
    }

    /** Cells lost on a slice. */
    public int lost(String slice) {
        return on(slice).map(OnSlice::lost).orElse(0);
    }

    private Optional<OnSlice> on(String slice) {
        return slices.stream().filter(s -> s.slice().equals(slice)).findFirst();
    }

    /** The flip of a cell; empty when it is called alike. */
    public Optional<Flip> of(CellRef cell) {
        return on(cell.slice()).flatMap(there -> {
            int at = Arrays.binarySearch(there.cells(), cell.cell());
            return at < 0 ? Optional.empty() : Optional.of(flip(there, at));
        });
    }

    /** The how many-th flip of all a cell is, from 1; 0 when it is none. */
    public int place(CellRef cell) {
        int before = 0;
        for (OnSlice there : slices) {
            if (there.slice().equals(cell.slice())) {
                int at = Arrays.binarySearch(there.cells(), cell.cell());
                return at < 0 ? 0 : before + at + 1;
            }
            before += there.cells().length;
        }
        return 0;
    }

    /**
     * The flip after or before a place; after the last comes the first.
     *
     * @param slice slice one is on
     * @param cell number of the cell one is at; 0 to begin with the first (or last) of the slice
     * @param forward whether to go on or back
     * @param order all slices in order, also those without flips
     */
    public Optional<Flip> beside(String slice, int cell, boolean forward, List<String> order) {
        if (slices.isEmpty()) {
            return Optional.empty();
        }
        int here = order.indexOf(slice);
        int n = slices.size();
        for (int k = 0; k < n; k++) {
            OnSlice there = slices.get(forward ? k : n - 1 - k);
            int place = order.indexOf(there.slice());
            if (place == here) {
                int at = inside(there.cells(), cell, forward);
                if (at >= 0 && at < there.cells().length) {
                    return Optional.of(flip(there, at));
                }
            } else if (forward ? place > here : place < here) {
                return Optional.of(flip(there, forward ? 0 : there.cells().length - 1));
            }
        }
        OnSlice again = slices.get(forward ? 0 : n - 1);
        return Optional.of(flip(again, forward ? 0 : again.cells().length - 1));
    }

    /** Place of the next (or previous) flip on one slice; outside of it when there is none. */
    private static int inside(int[] cells, int cell, boolean forward) {
        if (cell == 0) {
            return forward ? 0 : cells.length - 1;
        }
        int at = Arrays.binarySearch(cells, cell);
        if (forward) {
            return at >= 0 ? at + 1 : -at - 1;
        }
        return at >= 0 ? at - 1 : -at - 2;
    }

    private static Flip flip(OnSlice there, int at) {
        return new Flip(new CellRef(there.slice(), there.cells()[at]), there.marks()[at] == DifferenceBoard.GAINED);
    }
}
