/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;

/** What the study bar shows and does. For the EDT. */
final class StudyBarModel implements DeskListener {
    private final Desk desk;
    private final KnownAnnotators known;
    private Runnable shown = () -> {};

    StudyBarModel(Desk desk, KnownAnnotators known) {
        this.desk = desk;
        this.known = known;
    }

    /** Begins to follow the desk; null ends it. */
    void follow(Runnable changed) {
        desk.removeListener(this);
        shown = () -> {};
        if (changed != null) {
            shown = changed;
            desk.addListener(this);
            changed.run();
        }
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STUDY, STAINING, ANNOTATOR, SAVED -> shown.run();
            default -> {
                // says nothing about the study as a whole
            }
        }
    }

    boolean hasStudy() {
        return desk.study().isPresent();
    }

    /** Name of the study, empty without one. */
    String name() {
        return desk.study().map(open -> open.study().settings().name()).orElse("");
    }

    /** Where the study is, empty without one. */
    String folder() {
        return desk.study().map(open -> open.study().folder().toString()).orElse("");
    }

    List<String> stainings() {
        return desk.study()
                .map(open -> open.study().settings().stainings().stream()
                        .map(Staining::name)
                        .toList())
                .orElse(List.of());
    }

    String staining() {
        return desk.study().map(open -> open.staining().name()).orElse("");
    }

    void chooseStaining(String name) {
        desk.study().ifPresent(open -> open.setStaining(name));
    }

    /** Who labels now first, then who did before. */
    List<String> annotators() {
        List<String> names = new ArrayList<>(known.names());
        String now = annotator();
        if (!now.isEmpty()) {
            names.remove(now);
            names.add(0, now);
        }
        return names;
    }

    String annotator() {
        return desk.study().map(open -> open.annotator().name()).orElse("");
    }

    /**
     * From now on someone else labels, and is remembered.
     *
     * @throws ProblemException when the name cannot be used
     */
    void chooseAnnotator(String name) throws ProblemException {
        Optional<OpenStudy> study = desk.study();
        if (study.isPresent() && !name.trim().equals(annotator())) {
            String before = annotator();
            study.get().setAnnotator(name);
            known.remember(before);
            known.remember(annotator());
        }
    }

    /** True when all changes are on disk; also without a study. */
    boolean isSaved() {
        return desk.study().map(open -> open.writer().isIdle()).orElse(true);
    }
}
