/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;

/**
 * What one journal event does to the labels.
 *
 * @param seq number of the event; for an undo or redo, of the event undone or redone
 * @param direction whether the event is new, undone or redone
 * @param changes in the order in which they are applied
 * @param text what it does, for the user, in the past tense: "labelled 30 cells ..."
 * @param annotator who did it first
 * @param time when it was done first
 */
public record Step(long seq, Direction direction, List<Change> changes, String text, String annotator, Instant time) {
    /** Way of a step. */
    public enum Direction {
        DO,
        UNDO,
        REDO,
        /** new, and never undone: what can be undone or done again stays so, but for what it fixes */
        ONCE
    }

    /** The same in another direction. */
    Step turned(Direction way) {
        boolean back = (way == Direction.UNDO) != (direction == Direction.UNDO);
        return new Step(seq, way, back ? Change.inverse(changes) : changes, text, annotator, time);
    }

    /** The slices concerned. */
    public Set<String> slices() {
        Set<String> slices = new TreeSet<>();
        for (Change change : changes) {
            if (change instanceof Change.OfSample c) {
                slices.add(c.cell().slice());
            } else if (change instanceof Change.OfCellSet c) {
                slices.add(c.slice());
            } else if (change instanceof Change.OfSlice c) {
                slices.add(c.slice());
            } else if (change instanceof Change.OfRepeat c) {
                slices.add(c.any().cell().slice());
            } else if (change instanceof Change.OfKept c) {
                slices.add(c.cell().slice());
            } else if (change instanceof Change.OfExamDraw c) {
                (c.after() == null ? c.before() : c.after()).cells().forEach(cell -> slices.add(cell.slice()));
            } else if (change instanceof Change.OfReview c) {
                slices.add(c.key().slice());
            }
        }
        return slices;
    }

    /** The stainings concerned. */
    public Set<String> stainings() {
        Set<String> stainings = new TreeSet<>();
        for (Change change : changes) {
            if (change instanceof Change.OfSample c) {
                stainings.add(c.staining());
            } else if (change instanceof Change.OfDetached c) {
                stainings.add(c.key().staining());
            } else if (change instanceof Change.OfRule c) {
                stainings.add(c.staining());
            } else if (change instanceof Change.OfRepeat c) {
                stainings.add(c.any().staining());
            } else if (change instanceof Change.OfKept c) {
                stainings.add(c.staining());
            } else {
                addStaining(change, stainings);
            }
        }
        return stainings;
    }

    private static void addStaining(Change change, Set<String> stainings) {
        if (change instanceof Change.OfRound c) {
            stainings.add(c.staining());
        } else if (change instanceof Change.OfCurrentRound c) {
            stainings.add(c.staining());
        } else if (change instanceof Change.OfBalance c) {
            stainings.add(c.staining());
        } else if (change instanceof Change.OfChoice c && !c.place().staining().isEmpty()) {
            stainings.add(c.place().staining());
        } else if (change instanceof Change.OfExamDraw c) {
            stainings.add(c.staining());
        } else if (change instanceof Change.OfExamAnswer c) {
            stainings.add(c.staining());
        } else if (change instanceof Change.OfReview c) {
            stainings.add(c.key().staining());
        }
    }

    /** The same with more changes, to be applied first. */
    Step after(List<Change> first) {
        if (first.isEmpty()) {
            return this;
        }
        List<Change> all = new ArrayList<>(first);
        all.addAll(changes);
        return with(all);
    }

    /** The same with other changes. */
    Step with(List<Change> others) {
        return new Step(seq, direction, others, text, annotator, time);
    }

    /**
     * True when this, being done once and for all, fixes an earlier step, so that undo passes that over: a training fixes
     * which round was current before it, and the end of a draw everything that was done to the exam of its staining.
     */
    boolean fixes(Step earlier) {
        if (direction != Direction.ONCE || earlier.changes.isEmpty()) {
            return false;
        }
        Change first = earlier.changes.get(0);
        for (Change change : changes) {
            if (change instanceof Change.OfCurrentRound c
                    && first instanceof Change.OfCurrentRound e
                    && c.staining().equals(e.staining())) {
                return true;
            }
            if (change instanceof Change.OfExamDraw c
                    && (first instanceof Change.OfExamDraw d && c.staining().equals(d.staining())
                            || first instanceof Change.OfExamAnswer a
                                    && c.staining().equals(a.staining()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * An earlier step without what this, being done once and for all, fixes of it: of a balance that was taken with its
     * round, a later training leaves the balance to be undone.
     */
    Step leaves(Step earlier) {
        if (direction != Direction.ONCE || !earlier.changesBalances()) {
            return earlier;
        }
        List<Change> left = earlier.changes.stream()
                .filter(change -> !(change instanceof Change.OfCurrentRound e && makesCurrent(e.staining())))
                .toList();
        return left.size() == earlier.changes.size() ? earlier : earlier.with(left);
    }

    private boolean makesCurrent(String staining) {
        return changes.stream()
                .anyMatch(change -> change instanceof Change.OfCurrentRound c
                        && c.staining().equals(staining));
    }

    /** True when a slice gets other cells. */
    public boolean changesCells() {
        return changes(Change.OfCellSet.class);
    }

    /** True when slices go, come back, or have other details. */
    public boolean changesSlices() {
        return changes(Change.OfSlice.class);
    }

    /** True when samples, or the cells they sit on, are others. */
    public boolean changesLabels() {
        return changes(Change.OfSample.class)
                || changes(Change.OfDetached.class)
                || changes(Change.OfBatch.class)
                || changes(Change.OfCellSet.class);
    }

    /** True when a rule gets or loses a version. */
    public boolean changesRules() {
        return changes(Change.OfRule.class);
    }

    /** True when repeats are asked, answered or settled, or no more. */
    public boolean changesRepeats() {
        return changes(Change.OfRepeat.class);
    }

    /** True when labels are kept, or no more. */
    public boolean changesKept() {
        return changes(Change.OfKept.class);
    }

    /** True when a round is new, current or named, or has another threshold. */
    public boolean changesRounds() {
        return changes(Change.OfRound.class) || changes(Change.OfCurrentRound.class);
    }

    /** True when a staining has another balance. */
    public boolean changesBalances() {
        return changes(Change.OfBalance.class);
    }

    /** True when other providers are chosen. */
    public boolean changesChoices() {
        return changes(Change.OfChoice.class);
    }

    /** True when something of an exam is new, or its cells have other numbers. */
    public boolean changesExams() {
        return changes(Change.OfExamDraw.class)
                || changes(Change.OfExamAnswer.class)
                || changes(Change.OfExamPlace.class);
    }

    /** True when questions were answered, or the labels that answer them are others or elsewhere. */
    public boolean changesFindings() {
        return changes(Change.OfFinding.class) || changes(Change.OfFindingPlace.class);
    }

    /** True when a verdict on a slice is given or taken back. */
    public boolean changesReviews() {
        return changes(Change.OfReview.class);
    }

    private boolean changes(Class<? extends Change> kind) {
        return changes.stream().anyMatch(kind::isInstance);
    }

    /** The slices whose pixel size changes. */
    public Set<String> rescaledSlices() {
        Set<String> slices = new TreeSet<>();
        for (Change change : changes) {
            if (change instanceof Change.OfSlice c
                    && c.before() != null
                    && c.after() != null
                    && Double.compare(c.before().pixelSizeUm(), c.after().pixelSizeUm()) != 0) {
                slices.add(c.slice());
            }
        }
        return slices;
    }

    /** "1 cell of slice A1", "30 cells in 2 slices". */
    static String cells(List<CellRef> cells) {
        Set<String> slices = new TreeSet<>();
        cells.forEach(cell -> slices.add(cell.slice()));
        String count = cells.size() == 1 ? "1 cell" : cells.size() + " cells";
        return slices.size() == 1
                ? count + " of slice " + slices.iterator().next()
                : count + " in " + slices.size() + " slices";
    }
}
