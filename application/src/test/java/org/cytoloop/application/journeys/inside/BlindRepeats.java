/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Blinding;

/**
 * Somebody labels with blind repeats among the cells, reads how far they agree with themselves, lets a second person read,
 * settles a disagreement, labels with names masked, unmasks and audits.
 */
public final class BlindRepeats implements Runnable {
    private static final String STAINING = "cFos";
    private static final int SHARE = 20;
    private static final int DRAWN = 30;
    private static final int READ = 12;
    private static final String CONSISTENCY = "org.cytoloop.consistency.window.";
    private static final Pattern KAPPA = Pattern.compile("-?\\d\\.\\d\\d \\(-?\\d\\.\\d\\d.+\\d\\.\\d\\d\\)");

    private final Path folder;
    private BlindStudy made;

    /** @param folder to work in */
    public BlindRepeats(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        made = BlindStudy.make(folder);
        Bench.open(made.folder());
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        repeat();
        agreement();
        secondReading();
        settle();
        MaskedNames masked = new MaskedNames(made);
        masked.mask();
        masked.work();
        masked.unmask();
        audit();
        closeAndReopen();
    }

    // -------------------------------------------------------------- repeats

    private void repeat() {
        annotator("Anna");
        chooseShare();
        draw(0.1, 0.1, 0.9, 0.9);
        Batch batch = newest();
        List<Repeat> repeats = Bench.study().repeats().ofBatch(STAINING, batch.id());
        Check.that(repeats.size() + " of the cells are asked again", repeats.size() == 7 || repeats.size() == 8);
        Screens.shot("batch-with-repeats");
        nothingGivesAway(repeats);
        Map<CellRef, Label> labels = labels();
        judge(batch, repeats);
        Check.that("repeats changed no label", labelsOf(repeats).equals(labelsOf(repeats, labels)));
        Screens.shot("judged");
        Ui.press("sampler.off");
        // with the next batch the answers are final
        draw(0.05, 0.3, 0.6, 0.95);
        Check.that(
                "it holds others",
                newest().id() != batch.id()
                        && !Bench.study()
                                .repeats()
                                .ofBatch(STAINING, newest().id())
                                .isEmpty());
        Check.that("repeats still changed no label", labelsOf(repeats).equals(labelsOf(repeats, labels)));
    }

    private void chooseShare() {
        JSpinner again = Ui.find("sampler.repeats", JSpinner.class);
        JTextComponent field = Ui.ask(() -> ((JSpinner.DefaultEditor) again.getEditor()).getTextField());
        Ui.click(field, new Point(10, field.getHeight() / 2));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        Ui.type(Integer.toString(SHARE));
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("a share of " + SHARE + " %", () -> again.getValue().equals(SHARE));
    }

    /** Drags a rectangle over a part of what is shown of the slice. */
    static void draw(double left, double top, double right, double bottom) {
        int before = Bench.samples().size();
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.focus(canvas);
        Ui.keys(KeyEvent.VK_F);
        Rectangle slice = Ui.ask(() -> square(canvas));
        Ui.drag(
                canvas,
                new Point(slice.x + (int) (left * slice.width), slice.y + (int) (top * slice.height)),
                new Point(slice.x + (int) (right * slice.width), slice.y + (int) (bottom * slice.height)));
        Ui.await(DRAWN + " more samples", () -> Bench.samplesNow().size() == before + DRAWN);
        Bench.awaitQuiet();
    }

    /** Where a square slice that fits lies. */
    private static Rectangle square(JComponent canvas) {
        int side = Math.min(canvas.getWidth(), canvas.getHeight());
        return new Rectangle((canvas.getWidth() - side) / 2, (canvas.getHeight() - side) / 2, side, side);
    }

    private static Batch newest() {
        List<Batch> batches = Bench.study().batches(STAINING);
        return batches.get(batches.size() - 1);
    }

    /** All cells of the strip say the same, but for their numbers; so does the slice. */
    private static void nothingGivesAway(List<Repeat> repeats) {
        Ui.await("all crops are there", () -> Strip.tipsNow().size() == DRAWN + repeats.size());
        Map<Integer, String> tips = Ui.ask(Strip::tipsNow);
        Set<String> kinds = tips.values().stream()
                .map(tip -> tip.replaceAll("[Cc]ell \\d+", "cell"))
                .collect(Collectors.toCollection(TreeSet::new));
        Check.same("ways in which crops speak of themselves " + kinds, 1, kinds.size());
        repeats.forEach(repeat -> Check.that(
                repeat.cell() + " is in the strip",
                tips.containsKey(repeat.cell().cell())));
        Ui.command("Window", "org.cytoloop.rules.RuleCardTopComponent");
        Ui.find("ruleCard.title", JLabel.class);
        Set<String> read = new TreeSet<>();
        Set<String> cards = new TreeSet<>();
        for (CellRef cell : cells(tips, repeats)) {
            Strip.point(cell);
            read.add(text("viewer.readout").replaceAll("[\\d.,]+", "0"));
            cards.add(Optional.ofNullable(Ui.ask(() -> Ui.look("ruleCard.cell", JLabel.class)))
                    .map(label -> Ui.ask(label::getText).replaceAll("\\d+", "0"))
                    .orElse(""));
        }
        Check.same("ways in which the slice speaks of cells " + read, 1, read.size());
        Check.same("ways in which the rule card speaks of cells " + cards, 1, cards.size());
    }

    /** Two cells that are asked again, and two that are not. */
    private static List<CellRef> cells(Map<Integer, String> tips, List<Repeat> repeats) {
        String slice = repeats.get(0).cell().slice();
        Set<Integer> again =
                repeats.stream().map(repeat -> repeat.cell().cell()).collect(Collectors.toSet());
        List<Integer> some = new java.util.ArrayList<>();
        tips.keySet().stream().filter(again::contains).limit(2).forEach(some::add);
        tips.keySet().stream().filter(cell -> !again.contains(cell)).limit(2).forEach(some::add);
        return some.stream().map(cell -> new CellRef(slice, cell)).toList();
    }

    private static String text(String name) {
        JLabel label = Ui.find(name, JLabel.class);
        return Ui.ask(label::getText);
    }

    /** By keys: every cell of the strip gets what it is; the first two repeats get what they were not. */
    private void judge(Batch batch, List<Repeat> repeats) {
        Map<CellRef, Label> second = new HashMap<>();
        repeats.forEach(repeat -> second.put(repeat.cell(), made.truth(repeat.cell())));
        repeats.subList(0, 2).forEach(repeat -> second.put(repeat.cell(), BlindStudy.other(repeat.first())));
        Strip.judge(DRAWN + repeats.size(), cell -> second.getOrDefault(cell, made.truth(cell)));
        for (Repeat repeat : Bench.study().repeats().ofBatch(STAINING, batch.id())) {
            Check.same("answer to " + repeat.cell(), second.get(repeat.cell()), repeat.second());
        }
        for (Sample sample : Bench.samples()) {
            if (sample.batch() == batch.id()) {
                Check.same("label of " + sample.cell(), made.truth(sample.cell()), sample.label());
            }
        }
    }

    private static Map<CellRef, Label> labels() {
        return Bench.samples().stream().collect(Collectors.toMap(Sample::cell, Sample::label));
    }

    private static Map<CellRef, Label> labelsOf(List<Repeat> repeats) {
        return labelsOf(repeats, labels());
    }

    private static Map<CellRef, Label> labelsOf(List<Repeat> repeats, Map<CellRef, Label> labels) {
        Map<CellRef, Label> of = new HashMap<>();
        repeats.forEach(repeat -> of.put(repeat.cell(), labels.get(repeat.cell())));
        return of;
    }

    // ------------------------------------------------------------ agreement

    private void agreement() {
        Ui.command("Sample", CONSISTENCY + "AgreementAction");
        JTable table = Ui.find("agreement.table", JTable.class);
        long open = newest().id();
        long asked = Bench.study().repeats().all(STAINING).stream()
                .filter(repeat -> repeat.batch() != open)
                .count();
        Check.that(asked + " repeats", asked >= 60);
        Ui.await(
                "kappa of Anna",
                () -> table.getRowCount() == 1
                        && KAPPA.matcher(String.valueOf(table.getValueAt(0, 3))).matches());
        Bench.awaitQuiet();
        String same = Ui.ask(() -> String.valueOf(table.getValueAt(0, 1)));
        Check.that(same + " of " + asked, same.endsWith("of " + asked));
        JTextComponent advice = Ui.find("agreement.advice", JTextComponent.class);
        String said = Ui.ask(advice::getText);
        Check.that("advice on where to sharpen the rule: " + said, said.contains("harpen the rule"));
        shots("agreement");
        Ui.press("agreement.kappa");
        Screens.shot("agreement-kappa");
        Ui.press("agreement.how");
        Screens.shot("agreement-how");
        Ui.press("agreement.how");
    }

    /** A picture in each theme. */
    static void shots(String name) {
        Screens.shot(name);
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot(name + "-dark");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
    }

    // ------------------------------------------------------- second reading

    private void secondReading() {
        annotator("Ben");
        Ui.command("Sample", CONSISTENCY + "SecondReadingAction");
        JSpinner count = Ui.find("reading.count", JSpinner.class);
        Ui.await("Ben can read", count::isEnabled);
        Ui.act(() -> count.setValue(20));
        Screens.shot("second-reading-setup");
        Map<CellRef, Label> before = labels();
        Ui.press("reading.begin");
        JLabel place = Ui.find("reading.place", JLabel.class);
        JComponent queue = Ui.find("reading.queue", JComponent.class);
        Ui.await("the queue has the focus", queue::isFocusOwner);
        Label[] answers = {Label.ON, Label.OFF, Label.OFF, Label.ON, Label.UNSURE};
        for (int i = 0; i < READ; i++) {
            Label answer = answers[i % answers.length];
            String seen = Ui.ask(place::getText);
            int read = i + 1;
            // a cell that cannot be seen yet takes no answer
            Ui.await("crops are there", () -> Ui.look("reading.on", Component.class)
                    .isEnabled());
            Ui.keys(KeyEvent.VK_1 + answer.ordinal());
            Ui.await("answer " + read + " is kept", () -> readings() == read);
            Ui.await("the next cell comes by itself", () -> !place.getText().equals(seen));
            if (i == 2) {
                shots("second-reading");
                Ui.focus(queue);
            }
        }
        Bench.awaitQuiet();
        Check.same("labels after the reading", before, labels());
    }

    private static int readings() {
        return (int) Bench.studyNow().repeats().all(STAINING).stream()
                .filter(repeat -> repeat.secondAnnotator().equals("Ben") && repeat.second() != null)
                .count();
    }

    private static void annotator(String name) {
        JComboBox<?> chooser = Ui.find("frame.annotator", JComboBox.class);
        Ui.begin(() -> chooser.setSelectedIndex(chooser.getItemCount() - 1));
        Ui.await("somebody asks for the name", () -> Dialogs.front() != null);
        Ui.settle();
        Ui.type(name);
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await(
                name + " labels",
                () -> Desk.get().study().orElseThrow().annotator().name().equals(name));
        Ui.backToMainWindow();
    }

    // ---------------------------------------------------------- disagreement

    private void settle() {
        Check.that(
                "no answers beside the one who reads",
                Ui.ask(() -> Ui.look("disagreements.list", JTable.class)) == null);
        Ui.press("reading.stop");
        JTable list = Ui.find("disagreements.list", JTable.class);
        Ui.await("disagreements are listed", () -> list.getRowCount() > 0);
        int rows = Ui.ask(list::getRowCount);
        Rectangle cell = Ui.ask(() -> list.getCellRect(0, 1, true));
        Ui.click(list, new Point(cell.x + 10, cell.y + cell.height / 2));
        Ui.await("a disagreement is chosen", () -> list.getSelectedRow() == 0);
        shots("disagreements");
        Repeat chosen = Ui.ask(BlindRepeats::newestDisagreement);
        Label before = labels().get(chosen.cell());
        Check.same("first opinion is the label", chosen.first(), before);
        Ui.focus(list);
        Ui.keys(KeyEvent.VK_1 + chosen.second().ordinal());
        Ui.await("settled", () -> repeat(chosen.id()).consensus() == chosen.second());
        Ui.await("one less to decide", () -> list.getRowCount() == rows - 1);
        Bench.awaitQuiet();
        Check.same("label after it was settled", chosen.second(), labels().get(chosen.cell()));
        Repeat settled = Ui.ask(() -> repeat(chosen.id()));
        Check.same("first opinion", chosen.first(), settled.first());
        Check.same("second opinion", chosen.second(), settled.second());
        Check.same("who was first", "Anna", settled.firstAnnotator());
        Ui.press("disagreements.decided");
        Ui.await("decided", () -> list.getRowCount() == 1);
        Screens.shot("decided");
        Ui.focus(list);
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("undone", () -> repeat(chosen.id()).consensus() == null);
        Bench.awaitQuiet();
        Check.same("label after undo", before, labels().get(chosen.cell()));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        Ui.await("settled again", () -> repeat(chosen.id()).consensus() == chosen.second());
        Ui.press("disagreements.open");
    }

    /** The list begins with the newest. */
    private static Repeat newestDisagreement() {
        List<Repeat> all = Bench.studyNow().repeats().all(STAINING).stream()
                .filter(repeat -> repeat.differs() && repeat.secondAnnotator().equals("Ben"))
                .toList();
        return all.get(all.size() - 1);
    }

    private static Repeat repeat(long id) {
        return Bench.studyNow().repeats().all(STAINING).stream()
                .filter(repeat -> repeat.id() == id)
                .findFirst()
                .orElseThrow();
    }

    // ----------------------------------------------------------------- audit

    private void audit() {
        Ui.command("Sample", CONSISTENCY + "AuditAction");
        JTable table = Ui.find("audit.table", JTable.class);
        Ui.await("tests are there", () -> table.getRowCount() > 0);
        Bench.awaitQuiet();
        String masked = text("audit.masked");
        Check.that("labels given masked are counted: " + masked, masked.matches(".*\\b" + DRAWN + "\\b.*"));
        Set<String> tests = Ui.ask(() -> {
            Set<String> names = new TreeSet<>();
            for (int row = 0; row < table.getRowCount(); row++) {
                names.add(table.getValueAt(row, 0) + " by " + table.getValueAt(row, 1));
                Check.that(
                        "row " + row + " has a verdict",
                        !String.valueOf(table.getValueAt(row, 2)).isBlank());
            }
            return names;
        });
        Check.that("labels are tested by group: " + tests, tests.stream().anyMatch(test -> test.endsWith("group")));
        JTextComponent details = Ui.find("audit.details", JTextComponent.class);
        boolean sourced = false;
        for (int row = 0; row < Ui.ask(table::getRowCount); row++) {
            int next = row;
            Ui.act(() -> table.setRowSelectionInterval(next, next));
            sourced |= Pattern.compile("Test: .+\\(.*(19|20)\\d\\d.*\\)")
                    .matcher(Ui.ask(details::getText))
                    .find();
        }
        Check.that("tests name their sources", sourced);
        Ui.act(() -> table.setRowSelectionInterval(0, 0));
        shots("audit");
    }

    // ---------------------------------------------------------------- reopen

    private void closeAndReopen() {
        OpenStudy open = Bench.open();
        List<Repeat> repeats = open.study().repeats().all(STAINING);
        List<Blinding.Mask> masks = open.study().blinding().masks();
        Map<CellRef, Label> labels = labels();
        List<String> slices = open.study().slices().stream().map(Slice::name).toList();
        Check.same("times the names were masked", 1, masks.size());
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Bench.open(made.folder());
        Bench.awaitQuiet();
        Check.same("repeats", repeats, Bench.study().repeats().all(STAINING));
        Check.same("times of masks", masks, Bench.study().blinding().masks());
        Check.same("labels", labels, labels());
        Check.same(
                "slices",
                slices,
                Bench.study().slices().stream().map(Slice::name).toList());
        Check.that("names are shown", Bench.study().blinding().mask().isEmpty());
        Screens.shot("reopened");
    }
}
