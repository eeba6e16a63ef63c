/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.StudyView;

/**
 * The results of a study, slice by slice, as the exporters write them. Rounds and samples are taken once, so that all
 * files of one export speak of the same state.
 */
public final class StudyResults {
    private final StudyView study;
    private final List<Slice> slices;
    private final Map<String, Optional<RoundInfo>> rounds = new HashMap<>();
    private final Map<String, Map<String, List<Sample>>> samples = new HashMap<>();
    private final Answers answers;

    /** @param study what to export */
    public StudyResults(StudyView study) {
        this.study = study;
        this.slices = study.slices();
        List<Sample> all = new ArrayList<>();
        for (Staining staining : study.settings().stainings()) {
            rounds.put(staining.name(), study.currentRound(staining.name()));
            Map<String, List<Sample>> bySlice = new HashMap<>();
            for (Sample sample : study.samples(staining.name())) {
                all.add(sample);
                bySlice.computeIfAbsent(sample.cell().slice(), name -> new ArrayList<>())
                        .add(sample);
            }
            samples.put(staining.name(), bySlice);
        }
        answers = new Answers(study, all);
    }

    /** The study. */
    public StudyView study() {
        return study;
    }

    /** The slices, ordered by name. */
    public List<Slice> slices() {
        return slices;
    }

    /** The questions that were answered. */
    public Answers answers() {
        return answers;
    }

    /** The labels of a slice for a staining, ordered by cell. */
    public List<Sample> samples(String slice, String staining) {
        return samples.get(staining).getOrDefault(slice, List.of());
    }

    /**
     * The results of one slice.
     *
     * @throws ProblemException when they cannot be read, or calls and cells do not belong together
     */
    public OfSlice of(Slice slice) throws ProblemException {
        Optional<Cells> cells = study.cells(slice.name());
        int count = cells.map(Cells::size).orElse(0);
        List<StainingOnSlice> stainings = new ArrayList<>();
        for (Staining staining : study.settings().stainings()) {
            Optional<RoundInfo> round = rounds.get(staining.name());
            Optional<float[]> probabilities = Optional.empty();
            // a slice that was not detected has no result: it is left empty, never a zero
            if (round.isPresent() && cells.isPresent()) {
                probabilities = study.probabilities(slice.name(), round.get());
            }
            StainingOnSlice result =
                    new StainingOnSlice(staining, round, probabilities, samples(slice.name(), staining.name()));
            result.check(slice.name(), count);
            stainings.add(result);
        }
        return new OfSlice(slice, cells.isPresent(), cells.orElse(Cells.none()), stainings);
    }

    /**
     * The results of one slice.
     *
     * @param slice the slice
     * @param detected false when cells were not looked for yet, so that there is no number of them
     * @param cells its cells; none when it is not detected
     * @param stainings one entry per staining, in the order of the study
     */
    public record OfSlice(Slice slice, boolean detected, Cells cells, List<StainingOnSlice> stainings) {}
}
