/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/** The detector as the study chose it; where it chose none, as it was used last. */
@Messages("StudyDetector_choosing=Choosing the cell detector")
final class StudyDetector {
    private StudyDetector() {}

    private static Optional<ProviderChoice> chosen(Study study) {
        return study.choices().own(Choices.DETECTOR, Choices.STUDY);
    }

    /** What detects, of those that are installed. */
    static CellDetector of(OpenStudy open, List<CellDetector> installed) {
        List<String> ids = chosen(open.study())
                .map(choice -> Chosen.ids(open.study(), Choices.DETECTOR, Choices.STUDY))
                .orElse(List.of(remembered(open).detector()));
        return installed.stream()
                .filter(detector -> ids.contains(detector.id()))
                .findFirst()
                .orElse(installed.get(0));
    }

    /** Parameters as they were used last, and as the study chose them. */
    static Map<String, String> parameters(OpenStudy open, CellDetector detector) {
        DetectionChoices last = remembered(open);
        Map<String, String> values =
                new HashMap<>(last.detector().equals(detector.id()) ? last.parameters() : Map.of());
        chosen(open.study())
                .filter(choice -> choice.providers().contains(detector.id()))
                .ifPresent(choice -> values.putAll(choice.parameters()));
        return values;
    }

    /** Says that the detector the study chose is not installed; empty when it is. */
    static Optional<String> missing(Study study) {
        if (chosen(study).isEmpty()) {
            return Optional.empty();
        }
        try {
            Chosen.detector(study);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Makes a detector the study's; can be undone. Its parameters suit single slices and stay with the cells. */
    static void keep(OpenStudy open, CellDetector detector) {
        if (!Chosen.ids(open.study(), Choices.DETECTOR, Choices.STUDY).equals(List.of(detector.id()))) {
            open.writer().submit(Bundle.StudyDetector_choosing(), study -> {
                Chosen.choose(
                        study,
                        Map.of(
                                new Choices.Place(Choices.DETECTOR, Choices.STUDY),
                                Optional.of(ProviderChoice.of(detector.id()))));
                return null;
            });
        }
    }

    private static DetectionChoices remembered(OpenStudy open) {
        DetectionChoices choices = open.getLookup().lookup(DetectionChoices.class);
        return choices == null ? new DetectionChoices("", Map.of()) : choices;
    }
}
