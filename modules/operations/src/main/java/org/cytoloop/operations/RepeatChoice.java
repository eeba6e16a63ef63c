/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/**
 * Chooses the cells that are asked again, hidden in a batch: cells of the slice that the annotator labelled before, but
 * not in the newest batch, which is still in mind, and not cells of the exam. Those in the rectangle come first, for one
 * far away would stand out; among them those that were repeated least; equals in random order. Nothing depends on
 * labels. Pure: depends on the study and the seed only.
 */
final class RepeatChoice {
    /** The largest share: more would be a test, not labelling. */
    static final double MAX_SHARE = 0.5;

    /** keeps the choice independent of the draw with the same seed */
    private static final long PART = 0x7265_7065_6174L;

    private RepeatChoice() {}

    /** Refuses a share that cannot be. */
    static void check(double share) throws ProblemException {
        if (!(share >= 0 && share <= MAX_SHARE)) {
            throw new ProblemException(
                    "The share of blind repeats must be between 0 and " + MAX_SHARE + ", not " + share + ".");
        }
    }

    /**
     * How many repeats make up a share of all that is shown: {@code drawn * share / (1 - share)}, rounded up or down at
     * random, so that the share is right on average however small the batch.
     *
     * @param drawn number of cells shown for the first time
     * @param share 0 to {@link #MAX_SHARE}
     */
    static int count(int drawn, double share, SeededRandom random) {
        double exact = drawn * share / (1 - share);
        int whole = (int) exact;
        return random.nextDouble() < exact - whole ? whole + 1 : whole;
    }

    /**
     * Chooses the repeats of a batch.
     *
     * @param cells the cells of the slice
     * @param region the rectangle of the batch
     * @param drawn number of cells drawn
     * @param share share of repeats among all that is shown
     * @param seed seed of the draw
     * @param leftOut cells that are part of the change anyhow
     * @return fewer than wanted when there are not enough; ordered by cell
     */
    static List<CellRef> choose(
            Study study,
            String staining,
            String slice,
            Cells cells,
            Region region,
            int drawn,
            double share,
            long seed,
            Set<CellRef> leftOut) {
        SeededRandom random = SeededRandom.forPart(seed, PART);
        int wanted = count(drawn, share, random);
        if (wanted == 0) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        Map<CellRef, Integer> times = timesRepeated(study, staining, slice);
        long newest = study.repeats().newestBatch(staining);
        Set<CellRef> open = study.repeats().open(staining).keySet();
        for (Sample sample : study.samples(staining, slice)) {
            CellRef cell = sample.cell();
            boolean fits = sample.annotator().equals(study.annotator())
                    && sample.origin() != SampleOrigin.EXAM
                    && (sample.batch() == 0 || sample.batch() != newest)
                    && cell.cell() <= cells.size()
                    && !leftOut.contains(cell)
                    && !open.contains(cell);
            if (fits) {
                int index = cell.cell() - 1;
                boolean outside = !region.contains(cells.x(index), cells.y(index));
                candidates.add(new Candidate(cell, outside, times.getOrDefault(cell, 0), random.nextLong()));
            }
        }
        candidates.sort(Candidate.ORDER);
        return candidates.stream().limit(wanted).map(Candidate::cell).sorted().toList();
    }

    private static Map<CellRef, Integer> timesRepeated(Study study, String staining, String slice) {
        long cellSet = study.cellSet(slice).map(info -> info.id()).orElse(0L);
        Map<CellRef, Integer> times = new HashMap<>();
        for (Repeat repeat : study.repeats().all(staining)) {
            if (repeat.cellSet() == cellSet && repeat.cell().slice().equals(slice)) {
                times.merge(repeat.cell(), 1, Integer::sum);
            }
        }
        return times;
    }

    private record Candidate(CellRef cell, boolean outside, int times, long chance) {
        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::outside)
                .thenComparing(Candidate::times)
                .thenComparing(Candidate::chance)
                .thenComparing(Candidate::cell);
    }
}
