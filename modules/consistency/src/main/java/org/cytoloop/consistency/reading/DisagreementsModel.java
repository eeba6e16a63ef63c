/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.consistency.table.CellSpot;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.CellPlaces;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** Cells that were labelled otherwise the second time, and what is decided about them. For the EDT. */
@Messages({
    "DisagreementsModel_finding=Finding disagreements",
    "DisagreementsModel_stopped=Finding disagreements was stopped. Show another tab and come back to start over.",
    "DisagreementsModel_deciding=Settling a disagreement",
    "DisagreementsModel_none=No disagreement is open. Cells that were read twice with different answers, by two people or "
            + "by one, are listed here; what you decide becomes the label, and both answers stay on record.",
    "DisagreementsModel_noneDecided=Nothing was decided yet."
})
public final class DisagreementsModel {
    private final Runnable changed;
    private final Loader<List<Disagreement>> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private boolean shown;
    private boolean stale = true;
    private String trouble = "";
    private boolean decided;
    private List<Disagreement> all = List.of();

    /**
     * No disagreements yet.
     *
     * @param changed called whenever others are known
     */
    public DisagreementsModel(Runnable changed) {
        this.changed = changed;
    }

    /** Another study, or none. */
    public void setStudy(OpenStudy study) {
        if (study != open) {
            open = study;
            forget();
        }
    }

    /** Whether anybody looks at it; nothing is read before. */
    public void setShown(boolean next) {
        shown = next;
        readWhenNeeded();
    }

    /** Another staining is the current one. */
    public void stainingChanged() {
        forget();
    }

    private void forget() {
        loader.stop();
        all = List.of();
        reload();
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        Set<StudyEvent.Topic> topics = event.topics();
        if (topics.contains(StudyEvent.Topic.REPEATS)
                || topics.contains(StudyEvent.Topic.LABELS)
                || topics.contains(StudyEvent.Topic.CELLS)) {
            reload();
        }
    }

    /** Reads them anew, at once or as soon as somebody looks. */
    public void reload() {
        stale = true;
        readWhenNeeded();
    }

    private void readWhenNeeded() {
        if (shown && stale && open != null) {
            stale = false;
            trouble = "";
            Study study = open.study();
            String staining = open.staining().name();
            loader.load(open, Bundle.DisagreementsModel_finding(), task -> find(study, staining));
        }
        changed.run();
    }

    private static List<Disagreement> find(Study study, String staining) throws ProblemException {
        Set<CellRef> asked = study.repeats().open(staining).keySet();
        CellPlaces places = new CellPlaces(study);
        List<Disagreement> found = new ArrayList<>();
        for (Repeat repeat : study.repeats().all(staining)) {
            boolean hidden = repeat.batch() != 0 && asked.contains(repeat.cell());
            if (repeat.differs() && !hidden && isCurrent(study, repeat) && !isOfExam(study, repeat)) {
                places.of(repeat.cell())
                        .ifPresent(place ->
                                found.add(new Disagreement(repeat, new CellSpot(repeat.cell(), place.x(), place.y()))));
            }
        }
        return List.copyOf(found);
    }

    /** Cells that were detected anew may be others. */
    private static boolean isCurrent(Study study, Repeat repeat) {
        return study.cellSet(repeat.cell().slice())
                .map(CellSetInfo::id)
                .filter(id -> id == repeat.cellSet())
                .isPresent();
    }

    /** Labels of the exam are given without a look at other answers, so there is nothing to decide. */
    private static boolean isOfExam(Study study, Repeat repeat) {
        return study.exams().reserved(repeat.staining()).contains(repeat.cell());
    }

    private void loaded(List<Disagreement> found) {
        all = found;
        changed.run();
    }

    /** What was known is not what is there any more, so it goes. */
    private void failed(String sentence) {
        all = List.of();
        stale = true;
        trouble = sentence.isEmpty() ? Bundle.DisagreementsModel_stopped() : sentence;
        changed.run();
    }

    /** True when those are listed that were decided, else those that were not. */
    public boolean showsDecided() {
        return decided;
    }

    /** Lists those that were decided, or the others. */
    public void showDecided(boolean next) {
        decided = next;
        changed.run();
    }

    /** What is listed: newest first. */
    public List<Disagreement> rows() {
        List<Disagreement> rows = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isDecided() == decided) {
                rows.add(all.get(i));
            }
        }
        return rows;
    }

    /** How many were decided, or not. */
    public int count(boolean ofDecided) {
        return (int) all.stream().filter(each -> each.isDecided() == ofDecided).count();
    }

    /** What to say in place of an empty list. */
    public String emptyText() {
        if (!trouble.isEmpty()) {
            return open == null ? trouble : open.names().text(trouble);
        }
        return decided ? Bundle.DisagreementsModel_noneDecided() : Bundle.DisagreementsModel_none();
    }

    /** Decides what a cell is: that becomes its label, and both answers stay on record. */
    public void settle(Disagreement row, Label label) {
        long id = row.repeat().id();
        open.writer().submit(Bundle.DisagreementsModel_deciding(), study -> {
            study.repeats().settle(id, label);
            return null;
        });
    }

    /** Selects a cell, so that it stands out wherever it is shown. */
    public void select(CellRef cell) {
        if (open != null) {
            open.selection().hover(null);
            open.selection().select(cell);
        }
    }

    /** Shows a cell in its slice. */
    public void jump(Disagreement row) {
        select(row.repeat().cell());
        Stages.installed().ifPresent(stages -> stages.open(row.repeat().cell()));
    }

    /** The study. */
    Optional<OpenStudy> study() {
        return Optional.ofNullable(open);
    }
}
