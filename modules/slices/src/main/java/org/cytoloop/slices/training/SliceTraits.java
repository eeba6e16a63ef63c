/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.training;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.AutoContrast;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.engine.imaging.PyramidCache;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.StudyImages;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.slices.training.Candidate.Trait;
import org.cytoloop.workbench.problems.Problem;
import org.cytoloop.workspace.Study;

/** Measures what can be seen of slices: background and brightness of each channel of the study, density of cells. */
final class SliceTraits {
    private final Study study;
    private final List<Problem> problems = new ArrayList<>();

    SliceTraits(Study study) {
        this.study = study;
    }

    /** Measures all slices whose image can be read. Off the EDT. */
    List<Candidate> of(List<SliceRow> rows, TaskContext task) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            task.checkCancelled();
            SliceRow row = rows.get(i);
            task.progress(i / (double) rows.size(), row.name());
            try {
                candidates.add(new Candidate(
                        row.name(), row.animal(), row.group(), row.details().training(), traits(row, task)));
            } catch (ProblemException e) {
                problems.add(new Problem(row.name(), e.getMessage()));
            }
        }
        return candidates;
    }

    private List<Trait> traits(SliceRow row, TaskContext task) throws ProblemException {
        List<Trait> traits = new ArrayList<>();
        StudySettings settings = study.settings();
        try (SliceImage image = StudyImages.open(row.slice())) {
            DisplaySettings display = AutoContrast.of(new PyramidCache(study.cacheFolder())
                    .withPyramid(image, row.slice().contentHash(), part(task)));
            for (Staining channel : settings.channels()) {
                ChannelDisplay seen = display.channels().get(StudyImages.channelIndex(row.slice(), channel.channel()));
                traits.add(new Trait(
                        seen.min(), "high background in " + channel.name(), "low background in " + channel.name()));
                traits.add(new Trait(seen.max() - seen.min(), "bright " + channel.name(), "dim " + channel.name()));
            }
        }
        double area = (double) row.slice().width() * row.slice().height();
        traits.add(new Trait(row.detected() ? 1e6 * row.cells() / area : Double.NaN, "many cells", "few cells"));
        return traits;
    }

    /** A pyramid that has to be built does not move the bar. */
    private static TaskContext part(TaskContext task) {
        return task.part(0, 0);
    }

    /** Slices that could not be measured. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
