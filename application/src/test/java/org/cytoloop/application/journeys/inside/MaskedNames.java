/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.Blinding;

/** Labelling while the names of slices, animals and groups are masked: nothing on any screen says one of them. */
final class MaskedNames {
    private static final String SAMPLE = "Sample";
    private static final String WINDOW = "Window";
    private static final String CONSISTENCY = "org.cytoloop.consistency.window.";
    private static final String MASK = "org.cytoloop.consistency.masking.MaskNamesAction";

    private final Set<String> names;
    private final Set<String> leaks = new TreeSet<>();

    MaskedNames(BlindStudy study) {
        this.names = study.names();
    }

    void mask() {
        Ui.command(SAMPLE, "org.cytoloop.rules.actions.RuleEditorAction");
        Ui.await("names are seen before", () -> !VisibleTexts.with(names).isEmpty());
        on();
    }

    /** Masks the names of the open study. */
    static void on() {
        Ui.command(SAMPLE, MASK);
        Ui.find("masking.text", JComponent.class);
        Screens.shot("mask");
        Ui.press("masking.mask");
        Ui.await("names are masked", () -> Bench.studyNow().blinding().mask().isPresent());
        Ui.backToMainWindow();
        Bench.awaitQuiet();
    }

    /** Looks around in all windows, and labels. */
    void work() {
        commandsThatShowNames();
        look("slices", WINDOW, "org.cytoloop.slices.list.SlicesTopComponent");
        look("history", WINDOW, "org.cytoloop.workbench.history.HistoryTopComponent");
        look("rule-editor", SAMPLE, "org.cytoloop.rules.actions.RuleEditorAction");
        look("rule-card", WINDOW, "org.cytoloop.rules.RuleCardTopComponent");
        look("contradictions", SAMPLE, "org.cytoloop.consistency.contradictions.ContradictionsAction");
        look("second-look", SAMPLE, CONSISTENCY + "SecondLookAction");
        look("second-reading", SAMPLE, CONSISTENCY + "SecondReadingAction");
        look("agreement", SAMPLE, CONSISTENCY + "AgreementAction");
        look("audit", SAMPLE, CONSISTENCY + "AuditAction");
        JTextComponent hint = Ui.find("audit.hint", JTextComponent.class);
        Check.that("the audit waits", Ui.ask(hint::getText).startsWith("Names are masked"));
        Check.that("no audit is kept", Ui.ask(() -> Ui.look("audit.table", JTable.class)) == null);
        navigate();
        BlindRepeats.draw(0.1, 0.1, 0.9, 0.9);
        BlindRepeats.shots("masked-batch");
        read("batch");
        Check.same("names that show while they are masked", Set.of(), leaks);
    }

    private void commandsThatShowNames() {
        Check.that("no slice details", !Ui.canDo("Slice", "org.cytoloop.slices.list.EditDetailsAction"));
        Check.that("no export", !Ui.canDo("File", "org.cytoloop.slices.samplefiles.ExportSamplesAction"));
        Check.that("no new images", !Ui.canDo("File", "org.cytoloop.slices.addition.AddImagesAction"));
    }

    private void look(String what, String category, String command) {
        Ui.command(category, command);
        Bench.awaitQuiet();
        Screens.shot("masked-" + what);
        read(what);
    }

    private void read(String what) {
        Ui.ask(() -> VisibleTexts.with(names)).forEach(text -> leaks.add(what + ": " + text));
    }

    /** From slice to slice by keys, in the order of the numbers they have now. */
    private void navigate() {
        OpenStudy open = Bench.open();
        List<String> order =
                Ui.ask(() -> open.names().slices().stream().map(Slice::name).toList());
        Ui.act(() -> Stages.installed().orElseThrow().open(order.get(0)));
        Bench.awaitStage(order.get(0));
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.focus(canvas);
        List<String> seen = new ArrayList<>(List.of(order.get(0)));
        for (int i = 1; i < order.size(); i++) {
            String next = order.get(i);
            Ui.keys(KeyEvent.VK_PERIOD);
            Ui.await("the next slice", () -> open.slice()
                    .filter(slice -> slice.name().equals(next))
                    .isPresent());
            Bench.awaitStage(next);
            seen.add(Ui.ask(() -> open.slice().orElseThrow().name()));
            read("slice " + i);
        }
        Check.same("slices in masked order", order, seen);
        Bench.awaitQuiet();
    }

    void unmask() {
        Ui.command(SAMPLE, MASK);
        Ui.find("masking.text", JComponent.class);
        Screens.shot("unmask");
        Ui.press("masking.unmask");
        Ui.await("names are shown", () -> Bench.studyNow().blinding().mask().isEmpty());
        Ui.backToMainWindow();
        Bench.awaitQuiet();
        Ui.command(WINDOW, "org.cytoloop.workbench.history.HistoryTopComponent");
        JTable history = Ui.find("history.table", JTable.class);
        Ui.await("the history says so", () -> says(history, "howed the names of animals, groups and slices again"));
        Screens.shot("unmasked-history");
        List<Blinding.Mask> masks = Bench.study().blinding().masks();
        Check.that("the mask has an end", masks.get(0).to() != null);
        Ui.await("names are seen again", () -> !VisibleTexts.with(names).isEmpty());
        Check.that("a study is open", Desk.get().study().isPresent());
    }

    private static boolean says(JTable table, String word) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                if (String.valueOf(table.getValueAt(row, column)).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
