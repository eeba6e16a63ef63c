/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.windowkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;

/**
 * A study for a test of a window, and the desk it is to lie on. Changes of desk and study wake whoever waits in
 * {@link #await}; a window's own changes do so through {@link #changed}. For the test's thread.
 */
public class StudyOnDesk implements AutoCloseable {
    /** The staining that is current at first. */
    public static final String CFOS = "cFos";
    /** The other staining. */
    public static final String PV = "PV";

    private static final long PATIENCE_SECONDS = 30;
    private static final long LOOK_AGAIN_MILLIS = 50;

    /** The study on disk. */
    public final Study study;
    /** The desk. */
    public final Desk desk;

    private final Semaphore changes = new Semaphore(0);
    private OpenStudy open;

    /** Takes over a study; it comes onto the desk with {@link #arrive}. */
    public StudyOnDesk(Study study, Desk desk) {
        this.desk = desk;
        this.study = study;
        this.open = new OpenStudy(study);
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                changes.release();
            }

            @Override
            public void studyChanged(StudyEvent event) {
                changes.release();
            }
        });
    }

    /** The small study, on a desk of its own already. */
    public static StudyOnDesk small(Path folder) throws Exception {
        return of(folder, StudyPlan.small());
    }

    /** A planned study, on a desk of its own already. */
    public static StudyOnDesk of(Path folder, StudyPlan plan) throws Exception {
        StudyOnDesk made = new StudyOnDesk(plan.make(folder), new Desk());
        made.arrive();
        return made;
    }

    /** Puts the study on the desk, when all who watch the desk are there. */
    public final void arrive() throws Exception {
        edt(() -> desk.put(open));
    }

    /** The study as the workbench sees it; null once it was closed. */
    public final OpenStudy open() {
        return open;
    }

    /** A cell. */
    public static CellRef cell(String slice, int number) {
        return new CellRef(slice, number);
    }

    /** Labels cells of a slice for cFos, by hand. */
    public final void label(String slice, Label label, int... numbers) throws ProblemException {
        List<LabelCommand.Assignment> cells = new ArrayList<>();
        for (int number : numbers) {
            cells.add(new LabelCommand.Assignment(cell(slice, number), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, cells, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** What a cell truly is, for tests that need a truth: every other one is ON. */
    public static Label truth(CellRef cell) {
        return cell.cell() % 2 == 0 ? Label.ON : Label.OFF;
    }

    /** Labels the first cells of A1 by hand, rightly. */
    public final void labelRightly(int count) throws ProblemException {
        for (int i = 1; i <= count; i++) {
            label("A1", truth(cell("A1", i)), i);
        }
    }

    /** Answers all cells of the exam that are asked, rightly. */
    public final void answerExam() throws ProblemException {
        for (ExamCell cell : study.exams().cells(CFOS)) {
            if (cell.answer() == null) {
                study.exams().answer(CFOS, cell.cell(), truth(cell.cell()));
            }
        }
    }

    /** A round of the present samples that calls these cells ON with 0.9 and all others OFF with 0.1, stored. */
    public final RoundInfo round(Predicate<CellRef> on) throws ProblemException {
        RoundInfo round = roundWithoutCalls();
        for (Slice slice : study.slices()) {
            if (study.cellSet(slice.name()).isPresent()) {
                float[] pOn = new float[study.cellSet(slice.name()).get().count()];
                for (int i = 0; i < pOn.length; i++) {
                    pOn[i] = on.test(cell(slice.name(), i + 1)) ? 0.9f : 0.1f;
                }
                study.storeCalls(slice.name(), round, pOn);
            }
        }
        return round;
    }

    /** A round of the present samples that has called nothing yet. */
    public final RoundInfo roundWithoutCalls() throws ProblemException {
        int number = study.rounds().of(CFOS).size() + 1;
        return study.rounds()
                .add(
                        new RoundDraft(
                                CFOS,
                                "forest",
                                "1",
                                new TreeMap<>(),
                                17,
                                0.5,
                                study.samples(CFOS),
                                "hash",
                                List.of("intensity"),
                                "fingerprint",
                                Map.of("grouped.f1", 0.8),
                                1,
                                null),
                        new byte[] {1, 2, (byte) number});
    }

    /** A round that calls the cells rightly but for every so manieth, from the first on. */
    public final RoundInfo round(int wrongEvery) throws ProblemException {
        return round(cell -> (truth(cell) == Label.ON) == ((cell.cell() - 1) % wrongEvery != 0));
    }

    // ------------------------------------------------------------- the event thread

    /** Does something on the EDT and waits for it. */
    public final void edt(Runnable action) throws Exception {
        OnEdt.edt(action);
    }

    /** Asks something on the EDT. */
    public final <T> T ask(Callable<T> question) throws Exception {
        return OnEdt.ask(question);
    }

    /** To be told of a change one waits for. */
    public final void changed() {
        changes.release();
    }

    /** Waits until something is so: looks again whenever the study changed, and now and then, as not all is told. */
    public final void await(String what, Callable<Boolean> expected) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(expected)) {
            if (!changes.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS) && System.nanoTime() > end) {
                fail("never: " + what + troubles());
            }
        }
    }

    /** What keeps it from being so, for the message of a test; nothing unless a fixture says more. */
    protected String troubles() throws Exception {
        return "";
    }

    /** Closes the study as the workbench does; nothing of it is held any more. */
    @Override
    public void close() throws Exception {
        if (open != null) {
            edt(() -> desk.put(null));
            open.close();
            open = null;
        }
    }
}
