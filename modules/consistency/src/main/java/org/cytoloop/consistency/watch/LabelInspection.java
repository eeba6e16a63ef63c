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
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.operations.CellPlaces;
import org.cytoloop.operations.CellPlaces.Place;
import org.cytoloop.operations.EarlierContradictions;
import org.cytoloop.operations.StudyContradictions;
import org.cytoloop.operations.StudyContradictions.KeptContradiction;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;

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
     * @param deep true to look at features too, which takes long when they have not been computed yet; they are looked
     *     at anyway when they are there
     * @throws ProblemException when the study cannot be read
     */
    Findings inspect(String staining, List<StudyEvent> events, boolean deep, TaskContext task) throws ProblemException {
        try {
            if (!deep && !EarlierContradictions.isMoreReady(study, staining)) {
                if (!events.isEmpty()) {
                    // nobody told them, so they begin anew when they are asked again
                    stainings.clear();
                }
                EarlierContradictions.Found found = EarlierContradictions.of(study, staining);
                return findings(
                        staining,
                        Findings.State.EARLIER_ONLY,
                        found.ranked(),
                        found.kept(),
                        found.waiting(),
                        List.of());
            }
            StudyContradictions known = upToDate(staining, events, task);
            List<String> notes = new ArrayList<>();
            known.ruleProblem().ifPresent(notes::add);
            notes.addAll(known.leftOut());
            return findings(staining, Findings.State.COMPLETE, known.ranked(), known.kept(), known.waiting(), notes);
        } finally {
            places.release();
        }
    }

    private StudyContradictions upToDate(String staining, List<StudyEvent> events, TaskContext task)
            throws ProblemException {
        boolean told = false;
        try {
            for (StudyEvent event : events) {
                for (StudyContradictions each : stainings.values()) {
                    each.update(event, task);
                }
            }
            told = true;
        } finally {
            if (!told) {
                // events are told once: whoever may have missed one begins anew
                stainings.clear();
            }
        }
        StudyContradictions known = stainings.get(staining);
        if (known == null) {
            known = StudyContradictions.open(study, staining, task);
            stainings.put(staining, known);
        }
        return known;
    }

    private Findings findings(
            String staining,
            Findings.State state,
            List<Contradiction> ranked,
            List<KeptContradiction> kept,
            int waiting,
            List<String> notes)
            throws ProblemException {
        List<Finding> open = new ArrayList<>();
        for (Contradiction contradiction : ranked) {
            add(open, contradiction, Optional.empty());
        }
        List<Finding> settled = new ArrayList<>();
        for (KeptContradiction each : kept) {
            add(settled, each.contradiction(), Optional.of(each.kept()));
        }
        return new Findings(staining, state, open, settled, waiting, notes);
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
