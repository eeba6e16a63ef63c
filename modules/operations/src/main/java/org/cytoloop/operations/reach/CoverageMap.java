/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.SignalFeature;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.training.CellSamples;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.scoring.reach.CoverageReport;
import org.cytoloop.scoring.reach.LabelCoverage;
import org.cytoloop.scoring.reach.SliceCells;
import org.cytoloop.workspace.Study;

/** Where the cells of a study live, and where its labels; see {@link LabelCoverage}. */
public final class CoverageMap {
    private static final double READ = 0.9;
    private static final String BACKGROUND = ".background";
    private static final String DENSITY = "cell.neighbour_density";

    private CoverageMap() {}

    /** What the map is drawn over. */
    public enum Axes {
        /** The first two principal components of all features. */
        ALL_FEATURES,
        /** Signal and background of the staining. */
        SIGNAL_AND_BACKGROUND
    }

    /**
     * Compares the present labels of a staining with the cells of all slices. Reads the images of slices whose features
     * are not cached; a slice that cannot be read is left out, which a note says.
     *
     * @throws ProblemException when there are not yet labels of both classes, or no features of the staining
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public static CoverageReport of(Study study, String staining, Axes axes, TaskContext task) throws ProblemException {
        StudyParts.staining(study, staining);
        Optional<RoundInfo> round = study.rounds().current(staining);
        StudyFeatures features = round.isPresent()
                ? SliceClassification.features(study, round.get())
                : StudyFeatures.byIds(study, List.of());
        CellSamples samples = CellSamples.present(study, staining);
        LabelCoverage.Columns columns = columns(study, staining, axes, features.schema());
        FeatureMatrix labelled =
                samples.data(1, features::of, task.part(0, READ / 2)).features();
        List<String> notes = new ArrayList<>();
        List<SliceCells> slices = SliceReach.slices(study, features::of, notes, task.part(READ / 2, READ));
        return LabelCoverage.of(
                        slices, labelled, samples.set().slices(), samples.set().labels(), columns, task.part(READ, 1))
                .withNotes(notes);
    }

    private static LabelCoverage.Columns columns(Study study, String staining, Axes axes, FeatureSchema schema)
            throws ProblemException {
        int signal = SignalFeature.of(staining, study.rulebook().current(staining), schema)
                .map(schema::indexOf)
                .orElse(-1);
        int density = schema.indexOf(DENSITY);
        if (axes == Axes.ALL_FEATURES) {
            return new LabelCoverage.Columns(-1, -1, signal, density);
        }
        int background = schema.indexOf(staining + BACKGROUND);
        if (signal < 0 || background < 0) {
            throw new ProblemException("The features of this study have no signal and background of " + staining
                    + "; draw the map over all features.");
        }
        return new LabelCoverage.Columns(signal, background, signal, density);
    }
}
