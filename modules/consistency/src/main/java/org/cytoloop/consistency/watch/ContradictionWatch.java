/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyCompanion;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workbench.jobs.Jobs;
import org.cytoloop.workbench.problems.Problems;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * Watches over the labels of one open study: after every change it looks, off the EDT, whether something speaks against
 * a label, and flags the cell on every screen. It never keeps anybody from labelling. Many changes in a row are taken in
 * together. As long as nobody asks and there is no rule to check, it computes no features. For the EDT.
 */
@Messages({"ContradictionWatch_checking=Checking labels"})
public final class ContradictionWatch implements StudyModel, StudyCompanion {
    private final OpenStudy open;
    private final Runnable changed;
    private final LabelInspection inspection;

    /** Of its own, so that it never waits for a detection, and one at a time, as each goes on from the last. */
    private final Jobs jobs;

    private final List<StudyEvent> news = new ArrayList<>();
    private Findings findings;
    private boolean asked;
    private boolean stopped;
    /** The trouble that was told last; null when there was none since. */
    private String toldTrouble;

    private boolean looking;
    private boolean stale;

    /**
     * Watches a study; nothing happens before {@link #begin()}.
     *
     * @param changed called whenever the findings are others
     */
    ContradictionWatch(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.jobs = new Jobs(ContradictionWatch.class.getName(), 1, open.names()::text);
        this.inspection = new LabelInspection(open.study());
        this.findings = Findings.none(open.staining().name());
    }

    /** The study it watches. */
    @Override
    public OpenStudy study() {
        return open;
    }

    /** What was found last; of the current staining. */
    public Findings findings() {
        return findings;
    }

    /** True while it looks, or will in a moment. */
    public boolean isLooking() {
        return looking || stale;
    }

    /** Looks at everything from now on, computing features where there are none; also after it was stopped. */
    public void ask() {
        if (!asked || stopped) {
            asked = true;
            stopped = false;
            look();
        }
    }

    @Override
    public void begin() {
        look();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            show(Findings.none(open.staining().name()));
            look();
        } else if (change == DeskChange.NAMES) {
            show(findings);
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        news.add(event);
        look();
    }

    /** True when there is reason to look at features; what was looked at once is looked at from then on. */
    private boolean isDeep() {
        return !stopped && (asked || findings.state() == Findings.State.COMPLETE || hasConditions());
    }

    private boolean hasConditions() {
        return !open.study()
                .rulebook()
                .current(open.staining().name())
                .map(Rule::conditions)
                .orElse(List.of())
                .isEmpty();
    }

    private void look() {
        if (looking) {
            stale = true;
            return;
        }
        looking = true;
        stale = false;
        String staining = open.staining().name();
        List<StudyEvent> events = List.copyOf(news);
        news.clear();
        boolean deep = isDeep();
        jobs.start(
                Bundle.ContradictionWatch_checking(),
                task -> inspect(staining, events, deep, task),
                nothing -> {},
                this::failed);
    }

    /** Every label looks again, so the same trouble is told once, until looking succeeds. */
    private void failed(ProblemException problem) {
        if (!problem.getMessage().equals(toldTrouble)) {
            toldTrouble = problem.getMessage();
            Problems.tell(Bundle.ContradictionWatch_checking(), problem);
        }
    }

    /** Off the EDT. A job that was cancelled delivers nothing, so the answer goes its own way. */
    private Findings inspect(String staining, List<StudyEvent> events, boolean deep, TaskContext task)
            throws ProblemException {
        Findings found = null;
        try {
            found = inspection.inspect(staining, events, deep, task);
            return found;
        } finally {
            Findings answer = found;
            EventQueue.invokeLater(() -> looked(answer));
        }
    }

    /** Null when it was stopped or failed. */
    private void looked(Findings found) {
        looking = false;
        if (found == null) {
            stop();
        } else if (found.staining().equals(open.staining().name())) {
            toldTrouble = null;
            if (found.state() == Findings.State.COMPLETE) {
                stopped = false;
            }
            // what was stopped stays so, though earlier labels are still compared
            show(stopped ? found.in(Findings.State.STOPPED) : found);
        }
        if (stale) {
            look();
        }
    }

    /** Looks at no features until it is asked again. */
    void stop() {
        stopped = true;
        show(findings.in(Findings.State.STOPPED));
    }

    private void show(Findings next) {
        findings = next;
        Map<CellRef, String> sentences = new HashMap<>();
        for (Finding finding : next.ranked()) {
            sentences.put(finding.cell(), finding.contradiction().sentence(open.names()::slice));
        }
        open.flags().set(sentences);
        changed.run();
    }

    /** Waits until it looks at nothing any more; for any thread but the EDT. */
    @Override
    public void end() throws InterruptedException {
        jobs.close();
    }
}
