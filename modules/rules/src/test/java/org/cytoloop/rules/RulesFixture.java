/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;

/** A desk with a study of two slices, A1 and A2, of 50 cells each; see {@link MadeUpFeatures} for their values. */
public final class RulesFixture implements AutoCloseable {
    public static final String CFOS = "cFos";
    public static final String PV = "PV";
    public static final int CELLS = 50;

    public final Desk desk;
    public final RulesDesk rules;
    public final Study study;
    private final Semaphore changes = new Semaphore(0);
    private OpenStudy open;

    private RulesFixture(Desk desk, RulesDesk rules, Path folder) throws Exception {
        this.desk = desk;
        this.rules = rules;
        this.study = study(folder);
        this.open = new OpenStudy(study);
        rules.addListener(change -> changes.release());
        edt(() -> desk.put(open));
    }

    /** With a desk of its own. */
    public static RulesFixture open(Path folder) throws Exception {
        Desk desk = new Desk();
        return new RulesFixture(desk, new RulesDesk(desk), folder);
    }

    /** On the desk of the lookup, for commands and services. */
    public static RulesFixture openOnTheDesk(Path folder) throws Exception {
        return new RulesFixture(Desk.get(), RulesDesk.get(), folder);
    }

    private static Study study(Path folder) throws Exception {
        StudySettings settings = new StudySettings(
                "test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining(PV, "PV")));
        Study study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        for (String name : List.of("A1", "A2")) {
            Path image = DotsFormat.write(folder.resolve("images").resolve(name + ".dots"), 1000, 100);
            study.addSlice(new Slice(
                    name, "M1", "", new ImageLocation(List.of(image), 0), 1000, 100, 0.5, DotsFormat.channels(), ""));
            study.setCells(name, row(), new CellSetInfo.Draft("nuclei", Map.of(), 11));
        }
        return study;
    }

    private static Cells row() {
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        float[] area = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            x[i] = 10.5f + 19 * i;
            y[i] = 50.5f;
            area[i] = 60 + i;
        }
        return Cells.points(x, y, area);
    }

    /** The study as the workbench sees it. */
    public OpenStudy open() {
        return open;
    }

    /** Labels cells of slice A1, by number. */
    public void label(Label label, int... cells) throws ProblemException {
        List<Assignment> all = new ArrayList<>();
        for (int cell : cells) {
            all.add(new Assignment(new CellRef("A1", cell), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, all, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** Measures all cells and waits for it. */
    public void measure() throws Exception {
        await("it is known what is measured", model -> model.board().cells().isPresent());
        model(model -> model.board().measure());
        await("all is measured", model -> model.board()
                .cells()
                .filter(cells -> cells.missing() == 0 && cells.size() == 2 * CELLS)
                .isPresent());
    }

    /** Does something on the EDT and waits for it. */
    public void edt(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    /** Asks something on the EDT. */
    public <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    /** Does something with the rules, on the EDT. */
    public void model(Consumer<RulesModel> action) throws Exception {
        edt(() -> action.accept(rules.model().orElseThrow()));
    }

    /** Does something with the editor, on the EDT. */
    public void editor(Consumer<EditorModel> action) throws Exception {
        model(model -> action.accept(model.editor()));
    }

    /** Asks the editor, on the EDT. */
    public <T> T asked(java.util.function.Function<EditorModel, T> question) throws Exception {
        return ask(() -> question.apply(rules.model().orElseThrow().editor()));
    }

    /** Waits until the rules are as expected. */
    public void await(String what, Predicate<RulesModel> expected) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!ask(() -> expected.test(rules.model().orElseThrow()))) {
            if (!changes.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                fail("never: " + what);
            }
        }
    }

    /** Closes the study as the workbench does. */
    @Override
    public void close() throws Exception {
        if (open != null) {
            edt(() -> desk.put(null));
            open.close();
            open = null;
        }
    }
}
