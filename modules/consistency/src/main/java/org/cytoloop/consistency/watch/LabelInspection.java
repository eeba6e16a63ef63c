/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.consistency.watch.CellPlaces.Place;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.operations.StudyContradictions;

/**
 * Looks through the labels of a study, staining by staining, and keeps what it found up to date. For one thread at a
 * time, off the EDT.
 */
final class LabelInspection {
    private final Study study;
    private final Map<String, StudyContradictions> stainings = new HashMap<>();
    private final CellPlaces places;

    LabelInspection(Study study) {
        this.study = study;
        this.places = new CellPlaces(study);
    }

    /**
     * Takes in events and tells what is known of a staining.
     *
     * @param deep true to look at features too, which takes long when they have not been computed yet
     * @throws ProblemException when the study cannot be read
     */
    Findings inspect(String staining, List<StudyEvent> events, boolean deep, TaskContext task) throws ProblemException {
        boolean whole = false;
        try {
            for (StudyEvent event : events) {
                for (StudyContradictions each : stainings.values()) {
                    each.update(event, task);
                }
            }
            if (deep && !stainings.containsKey(staining)) {
                stainings.put(staining, StudyContradictions.open(study, staining, task));
            }
            Findings found = findings(staining);
            whole = true;
            return found;
        } finally {
            places.release();
            if (!whole) {
                // stopped halfway: what it holds may be old
                stainings.clear();
            }
        }
    }

    private Findings findings(String staining) throws ProblemException {
        StudyContradictions found = stainings.get(staining);
        if (found == null) {
            return Findings.none(staining);
        }
        List<Finding> ranked = new ArrayList<>();
        for (Contradiction contradiction : found.ranked()) {
            add(ranked, contradiction, Optional.empty());
        }
        List<Finding> kept = new ArrayList<>();
        for (StudyContradictions.KeptContradiction each : found.kept()) {
            add(kept, each.contradiction(), Optional.of(each.kept()));
        }
        List<String> notes = new ArrayList<>();
        found.ruleProblem().ifPresent(notes::add);
        notes.addAll(found.leftOut());
        return new Findings(staining, Findings.State.COMPLETE, ranked, kept, notes);
    }

    private void add(List<Finding> findings, Contradiction contradiction, Optional<KeptLabel> kept)
            throws ProblemException {
        Optional<Place> place = places.of(contradiction.cell());
        if (place.isPresent()) {
            findings.add(new Finding(
                    contradiction, kept, place.get().x(), place.get().y()));
        }
    }
}
