/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Exams.Correction;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.SliceDetails;

/**
 * One reversible change of slices, labels, rules, repeats, rounds, balances, choices, makers, exams, answers or
 * verdicts; null stands for "not
 * there". Applied to memory and to the tables alike, as far as there is a table for it.
 */
public sealed interface Change {
    /** The change that takes this one back. */
    Change inverse();

    /** A sample. */
    record OfSample(String staining, CellRef cell, SampleEntry before, SampleEntry after) implements Change {
        /** True when the cell has the same label before and after. */
        boolean keepsLabel() {
            return before != null
                    && after != null
                    && before.sample().label() == after.sample().label();
        }

        @Override
        public Change inverse() {
            return new OfSample(staining, cell, after, before);
        }
    }

    /** A sample without a cell. */
    record OfDetached(DetachedKey key, DetachedEntry before, DetachedEntry after) implements Change {
        @Override
        public Change inverse() {
            return new OfDetached(key, after, before);
        }
    }

    /** A batch. */
    record OfBatch(long id, Batch before, Batch after) implements Change {
        @Override
        public Change inverse() {
            return new OfBatch(id, after, before);
        }
    }

    /** The batch drawn last of a staining, whether or not its slice is there still; 0 stands for none. In no table. */
    record OfNewestBatch(String staining, long before, long after) implements Change {
        @Override
        public Change inverse() {
            return new OfNewestBatch(staining, after, before);
        }
    }

    /** The current cell set of a slice; 0 stands for none. */
    record OfCellSet(String slice, long before, long after) implements Change {
        @Override
        public Change inverse() {
            return new OfCellSet(slice, after, before);
        }
    }

    /** What is known of a slice; null stands for a slice that is not in the study. */
    record OfSlice(String slice, SliceDetails before, SliceDetails after) implements Change {
        @Override
        public Change inverse() {
            return new OfSlice(slice, after, before);
        }
    }

    /** A version of a rule; in no table. */
    record OfRule(String staining, int version, Rule before, Rule after) implements Change {
        @Override
        public Change inverse() {
            return new OfRule(staining, version, after, before);
        }
    }

    /** A repeat; in no table. */
    record OfRepeat(long id, Repeat before, Repeat after) implements Change {
        /** The repeat as it is or was. */
        public Repeat any() {
            return after == null ? before : after;
        }

        @Override
        public Change inverse() {
            return new OfRepeat(id, after, before);
        }
    }

    /** A label that is kept for a reason; in no table. */
    record OfKept(String staining, CellRef cell, KeptLabel before, KeptLabel after) implements Change {
        @Override
        public Change inverse() {
            return new OfKept(staining, cell, after, before);
        }
    }

    /** What can be changed of a round; a round never goes. */
    record OfRound(String staining, int number, RoundMarks before, RoundMarks after) implements Change {
        @Override
        public Change inverse() {
            return new OfRound(staining, number, after, before);
        }
    }

    /** Number of the current round of a staining; 0 stands for none. */
    record OfCurrentRound(String staining, int before, int after) implements Change {
        @Override
        public Change inverse() {
            return new OfCurrentRound(staining, after, before);
        }
    }

    /** The balance of a staining's training; in no table. */
    record OfBalance(String staining, TrainingBalance before, TrainingBalance after) implements Change {
        @Override
        public Change inverse() {
            return new OfBalance(staining, after, before);
        }
    }

    /** Which providers are chosen at a place; in no table. */
    record OfChoice(Choices.Place place, ProviderChoice before, ProviderChoice after) implements Change {
        @Override
        public Change inverse() {
            return new OfChoice(place, after, before);
        }
    }

    /** What made something: known once, and true for good. In no table. */
    record OfMakers(Made made, Makers makers) implements Change {
        @Override
        public Change inverse() {
            return this;
        }
    }

    /** A draw of the exam; in no table. */
    record OfExamDraw(long id, String staining, ExamEntry before, ExamEntry after) implements Change {
        @Override
        public Change inverse() {
            return new OfExamDraw(id, staining, after, before);
        }
    }

    /** An answer of the exam; in no table. */
    record OfExamAnswer(String staining, ExamEntry.Key key, ExamEntry.Answer before, ExamEntry.Answer after)
            implements Change {
        @Override
        public Change inverse() {
            return new OfExamAnswer(staining, key, after, before);
        }
    }

    /** Which cell an exam cell is under a cell set, 0 for none: found out once, and true for good. In no table. */
    record OfExamPlace(ExamEntry.Place place, int cell) implements Change {
        @Override
        public Change inverse() {
            return this;
        }
    }

    /** An answer that was changed after its draw was closed, which is never undone. In no table. */
    record OfCorrection(String staining, Correction correction) implements Change {
        @Override
        public Change inverse() {
            throw new IllegalStateException("a correction is not undone");
        }
    }

    /** A question that was answered; in no table. */
    record OfFinding(FindingKey key, Finding before, Finding after) implements Change {
        @Override
        public Change inverse() {
            return new OfFinding(key, after, before);
        }
    }

    /** Which question the label at a place answers; in no table. */
    record OfFindingPlace(FindingPlace place, FindingKey before, FindingKey after) implements Change {
        @Override
        public Change inverse() {
            return new OfFindingPlace(place, after, before);
        }
    }

    /** The verdict on a slice under a round; in no table. */
    record OfReview(ReviewEntry.Key key, ReviewEntry before, ReviewEntry after) implements Change {
        @Override
        public Change inverse() {
            return new OfReview(key, after, before);
        }
    }

    /** What takes all of these back, last first. */
    static List<Change> inverse(List<Change> changes) {
        List<Change> inverse = new ArrayList<>(changes.size());
        for (int i = changes.size() - 1; i >= 0; i--) {
            inverse.add(changes.get(i).inverse());
        }
        return inverse;
    }
}
