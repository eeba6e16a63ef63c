package org.cytoloop.workspace.operations;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.StudyView;
import org.cytoloop.workspace.Study;

/** A study as exporters see it. */
public final class StudyViews {
    private StudyViews() {}

    /**
     * A read-only view; features are computed with all installed feature sets when they are asked for.
     *
     * @param task threads and progress of that computation
     */
    public static StudyView of(Study study, TaskContext task) {
        return new View(study, task);
    }

    private record View(Study study, TaskContext task) implements StudyView {
        @Override
        public StudySettings settings() {
            return study.settings();
        }

        @Override
        public List<Slice> slices() {
            return study.slices();
        }

        @Override
        public Cells cells(String slice) throws ProblemException {
            return study.cells(slice);
        }

        @Override
        public List<Sample> samples(String staining) {
            return study.samples(staining);
        }

        @Override
        public List<RoundInfo> rounds(String staining) {
            return study.rounds(staining);
        }

        @Override
        public Optional<RoundInfo> currentRound(String staining) {
            return study.currentRound(staining);
        }

        @Override
        public Optional<float[]> probabilities(String slice, RoundInfo round) throws ProblemException {
            return study.calls(slice, round);
        }

        @Override
        public FeatureMatrix features(String slice) throws ProblemException {
            return new StudyFeatures(study, Services.all(FeatureExtractor.class)).of(slice, task);
        }
    }
}
