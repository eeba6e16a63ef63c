/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.samplefiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.LabelImport;
import org.cytoloop.slices.dialogs.LatestOnly;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** What the dialog that imports samples shows and does. For the EDT. */
@Messages({
    "MSG_ReadingSamples=Reading the file …",
    "# {0} - number of rows",
    "MSG_Rows={0,number,0} {0,choice,0#rows|1#row|1<rows} in the file",
    "# {0} - number of cells",
    "MSG_New=new labels: {0,number,0}",
    "# {0} - number of cells",
    "MSG_Flipped=labels that become another: {0,number,0}",
    "# {0} - number of cells",
    "MSG_Confirmed=labelled so already: {0,number,0}",
    "# {0} - number of rows",
    "# {1} - radius",
    "MSG_Unmatched=rows without a cell within {1} px: {0,number,0}",
    "MSG_OfExam=cells of the exam, which take no label: {0,number,0}",
    "MSG_Nothing=Nothing would change.",
    "MSG_BadRadius=The distance must be a number of px, 0 or more.",
    "LBL_ImportingSamples=Importing samples",
    "# {0} - number of cells",
    "# {1} - staining",
    "# {2} - rows without a cell",
    "MSG_Imported={0,number,0} {0,choice,0#cells|1#cell|1<cells} labelled for {1}; {2,number,0}"
            + " {2,choice,0#rows|1#row|1<rows} without a cell"
})
final class ImportSamplesModel {
    private final OpenStudy open;
    private final Runnable changed;
    private final LatestOnly<Wish, Answer> reading;
    private Optional<Path> file = Optional.empty();
    private String staining;
    private double radiusPx = Double.NaN;
    private boolean radiusWrong;
    private Wish asked;
    private Optional<Answer> answer = Optional.empty();
    private Optional<String> problem = Optional.empty();
    private boolean busy;

    /** What is wanted; a radius that is not a number stands for the suggested one. */
    private record Wish(Optional<Path> file, String staining, double radiusPx) {}

    private record Answer(double radiusPx, int rows, Optional<LabelImport.Plan> plan) {}

    /**
     * @param background runs one thing at a time, off the EDT
     * @param edt runs on the EDT, later
     * @param changed told on the EDT when something to show is another
     */
    ImportSamplesModel(OpenStudy open, Executor background, Executor edt, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.staining = open.staining().name();
        this.reading = new LatestOnly<>(background, edt, this::read, this::done, this::failed);
        look();
    }

    private Answer read(Wish wish, TaskContext task) throws ProblemException {
        double radius = Double.isNaN(wish.radiusPx()) ? MatchingRadius.suggest(open.study()) : wish.radiusPx();
        if (wish.file().isEmpty()) {
            return new Answer(radius, 0, Optional.empty());
        }
        Path path = wish.file().get();
        List<LabelledPoint> rows = LabelImport.read(path, task);
        task.checkCancelled();
        return new Answer(
                radius, rows.size(), Optional.of(LabelImport.plan(open.study(), wish.staining(), path, rows, radius)));
    }

    private void done(Answer next) {
        busy = false;
        answer = Optional.of(next);
        changed.run();
    }

    private void failed(ProblemException e) {
        busy = false;
        problem = Optional.of(e.getMessage());
        changed.run();
    }

    /** The stainings to choose from. */
    List<Staining> stainings() {
        return open.study().settings().stainings();
    }

    /** The staining the labels are for. */
    String staining() {
        return staining;
    }

    /** Chooses the staining. */
    void setStaining(String name) {
        staining = name;
        look();
    }

    /** Chooses the file. */
    void setFile(Optional<Path> next) {
        file = next;
        look();
    }

    /** Says how far a position may be from a cell, px; empty for half a cell diameter. */
    void setRadius(String typed) {
        String text = typed.trim().replace(',', '.');
        radiusWrong = false;
        try {
            radiusPx = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            radiusWrong = !text.isEmpty() && !(radiusPx >= 0 && radiusPx < 1e6);
        } catch (NumberFormatException e) {
            radiusWrong = true;
        }
        look();
    }

    /** The distance that is used; NaN while it is not known. */
    double radius() {
        return answer.map(Answer::radiusPx).orElse(radiusPx);
    }

    private void look() {
        Wish wish = radiusWrong ? null : new Wish(file, staining, radiusPx);
        if (Objects.equals(wish, asked)) {
            return;
        }
        asked = wish;
        answer = Optional.empty();
        problem = radiusWrong ? Optional.of(Bundle.MSG_BadRadius()) : Optional.empty();
        busy = wish != null;
        if (wish == null) {
            reading.cancel();
        } else {
            reading.ask(wish);
        }
        changed.run();
    }

    /** True while the file is read. */
    boolean isBusy() {
        return busy;
    }

    /** What is wrong, in a sentence. */
    Optional<String> problem() {
        return problem;
    }

    /** What the import would do, a line each; empty without a file. */
    String planWords() {
        if (busy && file.isPresent()) {
            return Bundle.MSG_ReadingSamples();
        }
        return answer.filter(a -> a.plan().isPresent())
                .map(ImportSamplesModel::words)
                .orElse("");
    }

    private static String words(Answer answer) {
        LabelImport.Plan plan = answer.plan().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(Bundle.MSG_Rows(answer.rows()));
        lines.add(Bundle.MSG_New(plan.added()));
        lines.add(Bundle.MSG_Flipped(plan.flipped()));
        lines.add(Bundle.MSG_Confirmed(plan.confirmed()));
        lines.add(Bundle.MSG_Unmatched(plan.unmatched(), text(answer.radiusPx())));
        if (plan.ofExam() > 0) {
            lines.add(Bundle.MSG_OfExam(plan.ofExam()));
        }
        if (plan.added() + plan.flipped() == 0) {
            lines.add(Bundle.MSG_Nothing());
        }
        return String.join("\n", lines);
    }

    /** A distance for reading. */
    static String text(double px) {
        return px == Math.rint(px) ? Long.toString((long) px) : Double.toString(px);
    }

    /** True when there is something to do. */
    boolean canImport() {
        return plan().filter(plan -> plan.added() + plan.flipped() > 0).isPresent();
    }

    private Optional<LabelImport.Plan> plan() {
        return answer.flatMap(Answer::plan);
    }

    /**
     * Labels the cells, as one change that can be undone.
     *
     * @param done takes what is said of it, on the EDT
     */
    void start(Consumer<String> done) {
        LabelImport.Plan plan = plan().orElseThrow();
        open.writer()
                .submit(
                        Bundle.LBL_ImportingSamples(),
                        study -> LabelImport.apply(study, plan, SampleOrigin.IMPORT),
                        outcome -> done.accept(
                                Bundle.MSG_Imported(outcome.labelled(), plan.staining(), outcome.unmatched())));
    }

    /** Stops reading. */
    void close() {
        reading.cancel();
    }
}
