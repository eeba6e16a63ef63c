/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.text.Highlighter;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.rules.model.VersionsModel.Version;
import org.cytoloop.rules.parts.Suggestion;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;

/**
 * A rule from its first word on: conditions with completion and mistakes, a threshold dragged over all cells and proposed
 * from two examples, the rule card, a label that contradicts the rule and is kept, a second version, labels of the first
 * looked at again, cells labelled by the rule, and all of it still there when the study is opened again. On the demo's
 * slices, whose cells are clear.
 */
public final class LabelRule implements Runnable {
    private static final String STAINING = "cFos";
    private static final String SNR = "cFos.snr";
    private static final int BATCH = 30;
    /** So many of the labelled cells are given ON. */
    private static final int BRIGHT = 8;

    private static final String REASON = "it touches a bright neighbour";

    private final Path folder;
    private Measured measured;
    private CellRef doubted;

    /** @param folder to work in */
    public LabelRule(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        Bench.open(Studies.demo(folder));
        Bench.awaitStage(slice(0));
        Bench.awaitQuiet();
        measured = Measured.of(Bench.study(), SNR);
        label();
        words();
        mistakes();
        drag();
        propose();
        save();
        card();
        contradict();
        keep();
        jump();
        secondVersion();
        secondLook();
        byRule();
        dark();
        closeAndReopen();
    }

    private static String slice(int index) {
        return Bench.study().slices().get(index).name();
    }

    // ---------------------------------------------------------------- labels

    /** Two batches of OFF, of which those with a clear signal are given ON. */
    private void label() {
        JSpinner repeats = Ui.find("sampler.repeats", JSpinner.class);
        Ui.act(() -> repeats.setValue(0));
        Ui.click(Ui.find("sampler.seed", JTextComponent.class));
        Keyboard.retype("7");
        Ui.press("sampler.off");
        draw(0.5);
        draw(1);
        flipClearOnes();
        Screens.shot("labelled");
    }

    /** Draws a batch in the upper part of the slice that is shown. */
    private static void draw(double part) {
        Ui.command("Slice", "org.cytoloop.viewer.actions.FitAction");
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.focus(canvas);
        Ui.keys(KeyEvent.VK_R);
        int width = Ui.ask(canvas::getWidth);
        int height = Ui.ask(canvas::getHeight);
        int before = Bench.samples().size();
        Ui.drag(canvas, new Point(width / 10, height / 20), new Point(width * 9 / 10, (int)
                (height * (0.05 + 0.9 * part))));
        Ui.await("a batch", () -> Bench.samplesNow().size() == before + BATCH);
        Bench.awaitQuiet();
    }

    /** The brightest cells that are labelled are ON. */
    private void flipClearOnes() {
        List<CellRef> bright = Bench.samples().stream()
                .map(Sample::cell)
                .sorted(Comparator.comparing((CellRef cell) -> measured.of(cell))
                        .reversed())
                .limit(BRIGHT)
                .toList();
        for (CellRef cell : bright) {
            pointAt(cell);
            Ui.keys(KeyEvent.VK_1);
        }
        Ui.await(
                "labels ON",
                () -> Bench.samplesNow().stream()
                                .filter(s -> s.label() == Label.ON)
                                .count()
                        == bright.size());
        Bench.awaitQuiet();
    }

    /** Brings a cell to the middle of its slice, and the mouse over it. */
    private Point pointAt(CellRef cell) {
        Ui.act(() -> Stages.installed().orElseThrow().open(cell.slice()));
        Stage stage = Bench.awaitStage(cell.slice());
        Point2D place = measured.places().get(cell);
        Ui.act(() -> stage.centreOn(place.getX(), place.getY()));
        if (Ui.ask(stage::scale) < 1.5) {
            Ui.command("Slice", "org.cytoloop.viewer.actions.ActualSizeAction");
            Ui.command("Slice", "org.cytoloop.viewer.actions.ZoomInAction");
            Ui.act(() -> stage.centreOn(place.getX(), place.getY()));
        }
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Point middle = Ui.ask(() -> new Point(canvas.getWidth() / 2, canvas.getHeight() / 2));
        Ui.hover(canvas, middle);
        Ui.await(
                cell + " is under the mouse",
                () -> openNow().selection().hovered().filter(cell::equals).isPresent());
        return middle;
    }

    // ---------------------------------------------------------------- editor

    private void words() {
        Ui.keys(KeyEvent.VK_E);
        JTextComponent on = Ui.find("rules.on", JTextComponent.class);
        Ui.await("the caret is in the words", on::isFocusOwner);
        Ui.type("bright nucleus");
        Check.same("the key that opened the editor is not typed", "bright nucleus", RuleEditing.text("rules.on"));
        Ui.click(Ui.find("rules.off", JTextComponent.class));
        Ui.type("as dark as its surroundings");
        Ui.settle();
        Screens.shot("words");
    }

    private void mistakes() {
        JTextComponent field = Ui.find(RuleEditing.CONDITION, JTextComponent.class);
        Ui.click(field);
        Ui.type("cf");
        Ui.await("features are suggested", () -> Ui.look("rules.suggestions", JList.class) != null);
        Screens.shot("suggestions");
        Ui.type("os.sn");
        Ui.await("the feature is suggested", () -> SNR.equals(firstSuggestion()));
        Ui.keys(KeyEvent.VK_ENTER);
        Check.same("completed", SNR, RuleEditing.text(RuleEditing.CONDITION));
        Ui.type(" >> 2.5");
        Ui.await("a mistake is told", () -> !mistake().isEmpty());
        Screens.shot("mistake");
        Highlighter.Highlight[] marked = Ui.ask(() -> field.getHighlighter().getHighlights());
        Check.that(
                "the mistake is pointed at: " + Ui.ask(LabelRule::mistake),
                List.of(marked).stream().anyMatch(mark -> mark.getStartOffset() == SNR.length() + 2));
        Keyboard.retype("cFos.snrr >= 2.5");
        Ui.keys(KeyEvent.VK_ESCAPE);
        Ui.await("an unknown feature is told", () -> mistake().contains("cFos.snrr"));
        Check.that(
                "near names: " + Ui.ask(LabelRule::mistake),
                Ui.ask(LabelRule::mistake).contains(SNR));
        Screens.shot("unknown-feature");
        Ui.press(RuleEditing.CONDITION + ".fix.0");
        Ui.await("it is put right", () -> field.getText().equals(SNR + " >= 2.5"));
        Check.same("no mistake is left", "", Ui.ask(LabelRule::mistake));
    }

    private static String firstSuggestion() {
        JList<?> list = Ui.look("rules.suggestions", JList.class);
        return list == null || list.getModel().getSize() == 0
                ? ""
                : ((Suggestion) list.getModel().getElementAt(0)).shown();
    }

    private static String mistake() {
        JTextComponent error = Ui.look(RuleEditing.CONDITION + ".error", JTextComponent.class);
        return error == null ? "" : error.getText();
    }

    private void drag() {
        if (Ui.ask(() -> Ui.look("rules.measure", Component.class)) != null) {
            Ui.press("rules.measure");
        }
        awaitCounts(2.5);
        Bench.awaitQuiet();
        String labels = RuleEditing.label("rules.labelCounts");
        Set<CellRef> rungs = Ui.ask(() -> RuleEditing.ladderNow("rules.ladder").keySet());
        Check.that("the ladder is at the threshold", Ui.ask(() -> RuleEditing.straddles("rules.ladder", 2.5)));
        Screens.shot("histogram");
        JComponent plot = Ui.find("charts.histogram.plot", JComponent.class);
        Point from = RuleEditing.line();
        Ui.drag(plot, from, new Point(from.x + 12, from.y));
        double there = RuleEditing.threshold();
        Check.that("the number moved with the line: " + there, there > 2.6);
        awaitCounts(there);
        Ui.await(
                "the ladder moved",
                () -> RuleEditing.straddles("rules.ladder", there)
                        && !RuleEditing.ladderNow("rules.ladder").keySet().equals(rungs));
        Check.that("the counts of own labels moved: " + labels, !labels.equals(RuleEditing.label("rules.labelCounts")));
        Screens.shot("dragged");
        Point line = RuleEditing.line();
        Ui.drag(plot, line, new Point(line.x + 10, line.y), KeyEvent.VK_SHIFT);
        Check.that(
                "a grey band: " + RuleEditing.text(RuleEditing.CONDITION),
                RuleEditing.text(RuleEditing.CONDITION).contains(" \u00b1 "));
        Ui.await("grey cells", () -> !RuleEditing.label("rules.counts").contains(" 0 grey"));
        Screens.shot("grey-band");
    }

    /** The counts on both sides of the threshold are those of the cells. */
    private void awaitCounts(double threshold) {
        String counts = measured.atLeast(threshold) + "ON0grey" + measured.below(threshold) + "OFF";
        Ui.await(counts, () -> Ui.look("rules.counts", JLabel.class)
                .getText()
                .replaceAll("[^0-9a-zA-Z]", "")
                .equals("Allcells" + counts));
    }

    private void propose() {
        JComponent ladder = Ui.find("rules.ladder", JComponent.class);
        Ui.focus(ladder);
        Ui.keys(KeyEvent.VK_END);
        for (int i = 1; i < BRIGHT; i++) {
            Ui.keys(KeyEvent.VK_LEFT);
        }
        CellRef on = selected();
        Ui.press("rules.example.clear_on");
        awaitExamples(1);
        Ui.focus(ladder);
        Ui.keys(KeyEvent.VK_LEFT);
        CellRef off = selected();
        Ui.press("rules.example.clear_off");
        awaitExamples(2);
        Ui.click(Ui.find("rules.propose", Component.class));
        Ui.click(Ui.find("rules.propose.examples", Component.class));
        Ui.find("rules.proposal.take", Component.class);
        Screens.shot("proposed");
        Ui.press("rules.proposal.take");
        Ui.await("the threshold lies between the examples", () -> {
            double now = RuleEditing.threshold();
            return now > measured.of(off) && now < measured.of(on);
        });
        Screens.shot("examples");
        Ui.click(Ui.find("rules.save", Component.class));
    }

    private static CellRef selected() {
        Ui.await("a cell is selected", () -> openNow().selection().selected().isPresent());
        return Ui.ask(() -> openNow().selection().selected().orElseThrow());
    }

    private static void awaitExamples(int count) {
        Ui.await(
                count + " examples",
                () -> RulesDesk.get()
                                .model()
                                .orElseThrow()
                                .editor()
                                .draft()
                                .examples()
                                .size()
                        == count);
    }

    private void save() {
        Ui.await("version 1", () -> rule().filter(rule -> rule.version() == 1).isPresent());
        Rule rule = Ui.ask(() -> rule().orElseThrow());
        Check.same("words", "bright nucleus", rule.onText());
        Check.same(
                "examples",
                Set.of(RuleExample.Kind.CLEAR_ON, RuleExample.Kind.CLEAR_OFF),
                rule.examples().stream().map(RuleExample::kind).collect(Collectors.toSet()));
        Bench.awaitQuiet();
        Screens.shot("saved");
    }

    private static Optional<Rule> rule() {
        return Bench.studyNow().rulebook().current(STAINING);
    }

    private static OpenStudy openNow() {
        return Desk.get().study().orElseThrow();
    }

    // ------------------------------------------------------------------ card

    private void card() {
        Check.same("the card", "cFos, version 1", RuleEditing.label("ruleCard.title"));
        for (Label label : List.of(Label.ON, Label.OFF)) {
            CellRef cell = Bench.samples().stream()
                    .filter(sample -> sample.label() == label)
                    .map(Sample::cell)
                    .findFirst()
                    .orElseThrow();
            pointAt(cell);
            Ui.await("the card shows the value " + measured.of(cell) + " of the cell under the mouse", () -> {
                String shown = Ui.look("ruleCard.value.0", JLabel.class).getText();
                double value = Double.parseDouble(shown.replace('\u2212', '-').split("\\s")[0]);
                return Math.abs(value - measured.of(cell)) <= 0.01 * Math.abs(measured.of(cell));
            });
            Screens.shot("card-" + label);
        }
    }

    // -------------------------------------------------------- contradictions

    /** Clicks a clearly dark cell ON. */
    private void contradict() {
        long newest = Bench.samples().stream().mapToLong(Sample::batch).max().orElseThrow();
        doubted = Bench.samples().stream()
                .filter(sample -> sample.batch() == newest && sample.label() == Label.OFF)
                .map(Sample::cell)
                .min(Comparator.comparing(measured::of))
                .orElseThrow();
        Check.that(
                "nothing is flagged that nobody doubts",
                Ui.ask(() -> openNow().flags().of(doubted).isEmpty()));
        Point middle = pointAt(doubted);
        Ui.press("sampler.on");
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        Ui.focus(canvas);
        Ui.keys(KeyEvent.VK_C);
        Ui.click(canvas, middle);
        awaitFlagged(true);
        Check.that("why: " + why(), why().contains("he rule says OFF: cFos.snr "));
        Ui.hover(canvas, new Point(middle.x, middle.y + 2));
        Ui.await("the slice tells why", () -> readout().contains(why()));
        Ui.await("the strip tells why", () -> stripTips().anyMatch(tip -> tip.startsWith(why())));
        Ui.await(
                "the card tells why",
                () -> Ui.look("ruleCard.flag", JTextComponent.class) != null
                        && Ui.look("ruleCard.flag", JTextComponent.class)
                                .getText()
                                .equals(why()));
        Bench.awaitQuiet();
        Screens.shot("flagged");
        Ui.keys(KeyEvent.VK_Y);
        Ui.await("it is listed", () -> listed().contains(why()));
        Screens.shot("contradictions");
    }

    /** What speaks against the doubted label; it may be found to be more after a moment. */
    private String why() {
        return Ui.ask(() -> openNow().flags().of(doubted).orElse("nothing"));
    }

    private void awaitFlagged(boolean flagged) {
        Ui.await(
                doubted + (flagged ? " is flagged" : " is not flagged"),
                () -> openNow().flags().of(doubted).isPresent() == flagged);
    }

    private static String readout() {
        return Ui.look("viewer.readout", JLabel.class).getText();
    }

    private static Stream<String> stripTips() {
        JComponent strip = Ui.look("sampler.strip", JComponent.class);
        Set<String> tips = new LinkedHashSet<>();
        for (int y = 30; y < strip.getHeight(); y += 36) {
            for (int x = 30; x < strip.getWidth(); x += 60) {
                tips.add(Ui.tip(strip, new Point(x, y)));
            }
        }
        return tips.stream();
    }

    /** All that the list of contradictions says. On the event thread. */
    private static String listed() {
        JTable table = Ui.look("contradictions.list", JTable.class);
        StringBuilder all = new StringBuilder();
        for (int row = 0; table != null && row < table.getRowCount(); row++) {
            all.append(table.getValueAt(row, 1))
                    .append(' ')
                    .append(table.getValueAt(row, 2))
                    .append('\n');
        }
        return all.toString();
    }

    private void keep() {
        keepByKeys();
        Ui.await("it is listed no more", () -> !listed().contains("Cell " + doubted.cell() + ","));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        awaitFlagged(true);
        Check.same("undone", "", Ui.ask(this::kept));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        awaitFlagged(false);
        Ui.press("contradictions.show.kept");
        Ui.await("it is listed as kept", () -> listed().contains("Kept: " + REASON));
        Screens.shot("kept");
    }

    /** Goes to the row of the doubted cell, and says why its label stays. */
    private void keepByKeys() {
        JTable table = Ui.find("contradictions.list", JTable.class);
        Ui.focus(table);
        for (int i = 0; i < 100 && !Ui.ask(() -> isChosen(table)); i++) {
            Ui.keys(Ui.ask(() -> table.getSelectedRow() < rowOf(table)) ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
        }
        Check.that("the row of " + doubted + " is chosen", Ui.ask(() -> isChosen(table)));
        Ui.keys(KeyEvent.VK_K);
        Ui.find("contradictions.reason", Component.class);
        Keyboard.retype(REASON);
        Screens.shot("keep");
        Ui.keys(KeyEvent.VK_ENTER);
        awaitFlagged(false);
        Check.same("kept", REASON, Ui.ask(this::kept));
    }

    private boolean isChosen(JTable table) {
        return table.getSelectedRow() >= 0 && table.getSelectedRow() == rowOf(table);
    }

    /** The row of the doubted cell, -1 when it has none. On the event thread. */
    private int rowOf(JTable table) {
        for (int row = 0; row < table.getRowCount(); row++) {
            if (table.getValueAt(row, 1).toString().contains("Cell " + doubted.cell() + ",")) {
                return row;
            }
        }
        return -1;
    }

    private String kept() {
        return Bench.studyNow()
                .memory()
                .kept(STAINING, doubted)
                .map(kept -> kept.reason())
                .orElse("");
    }

    private void jump() {
        Ui.command("Slice", "org.cytoloop.viewer.actions.FitAction");
        JTable table = Ui.find("contradictions.list", JTable.class);
        Ui.focus(table);
        Ui.act(() -> table.changeSelection(0, 0, false, false));
        Ui.press("contradictions.jump");
        Stage stage = Bench.awaitStage(doubted.slice());
        Point2D place = measured.places().get(doubted);
        Ui.await(
                "the cell is shown",
                () -> openNow().selection().selected().filter(doubted::equals).isPresent()
                        && stage.visible()
                                .filter(seen -> seen.contains(place.getX(), place.getY()))
                                .isPresent());
        Screens.shot("jumped");
        Ui.press("contradictions.show.all");
    }

    // -------------------------------------------------------------- version 2

    private void secondVersion() {
        Ui.backToMainWindow();
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(KeyEvent.VK_E);
        JTextComponent on = Ui.find("rules.on", JTextComponent.class);
        Ui.click(on);
        Keyboard.retype("bright nucleus in focus");
        JTextComponent number = Ui.find("rules.threshold", JTextComponent.class);
        Ui.click(number);
        Keyboard.retype("2.2");
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.click(Ui.find("rules.note", JTextComponent.class));
        Ui.type("dim cells count too");
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        Ui.await("version 2", () -> rule().filter(rule -> rule.version() == 2).isPresent());
        Bench.awaitQuiet();
        Ui.press("rules.showVersions");
        JList<?> versions = Ui.find("rules.versions", JList.class);
        Ui.await("both versions are listed", () -> versions.getModel().getSize() == 2);
        Version newest = Ui.ask(() -> (Version) versions.getModel().getElementAt(0));
        Check.same("its note", "dim cells count too", newest.rule().note());
        String differences = String.join("\n", newest.differences());
        Check.that("what it changed: " + differences, differences.contains("in focus") && differences.contains("2.2"));
        Screens.shot("versions");
        Ui.press("rules.showVersions");
        // a reason given under one rule is none under another
        awaitFlagged(true);
        keepByKeys();
    }

    private void secondLook() {
        Map<CellRef, Sample> before = byCell();
        Ui.command("Sample", "org.cytoloop.consistency.window.SecondLookAction");
        JComponent queue = Ui.find("secondLook.queue", JComponent.class);
        awaitAsked();
        Screens.shot("second-look");
        Ui.focus(queue);
        for (int key : new int[] {KeyEvent.VK_ENTER, KeyEvent.VK_ENTER, KeyEvent.VK_X}) {
            awaitAsked();
            Ui.keys(key);
        }
        Ui.await("three were looked at", () -> looked() == 3);
        Bench.awaitQuiet();
        List<Sample> now =
                Bench.samples().stream().filter(s -> s.ruleVersion() == 2).toList();
        Check.same(
                "confirmed",
                2L,
                now.stream()
                        .filter(s -> s.label() == before.get(s.cell()).label())
                        .count());
        Check.same(
                "flipped",
                1L,
                now.stream()
                        .filter(s -> s.label() != before.get(s.cell()).label())
                        .count());
        Screens.shot("looked");
    }

    private static void awaitAsked() {
        Ui.await("a cell is asked about", () -> Ui.look("secondLook.confirm", Component.class)
                .isEnabled());
    }

    private static long looked() {
        return Bench.samplesNow().stream().filter(s -> s.ruleVersion() == 2).count();
    }

    private static Map<CellRef, Sample> byCell() {
        return Bench.samples().stream().collect(Collectors.toMap(Sample::cell, Function.identity()));
    }

    // ---------------------------------------------------------- pre-labelling

    private void byRule() {
        String other = slice(1);
        Ui.act(() -> Stages.installed().orElseThrow().open(other));
        Bench.awaitStage(other);
        Bench.awaitQuiet();
        Ui.command("Window", "org.cytoloop.sampler.SamplerTopComponent");
        Ui.press("sampler.rule");
        draw(1);
        List<Sample> drawn = Bench.samples().stream()
                .filter(sample -> sample.cell().slice().equals(other))
                .toList();
        Check.that(
                "all say that the rule labelled them", drawn.stream().allMatch(s -> s.origin() == SampleOrigin.RULE));
        for (Sample sample : drawn) {
            Check.same("the rule's answer to " + sample.cell(), answer(measured.of(sample.cell())), sample.label());
        }
        Check.that(
                "ON and OFF",
                drawn.stream().map(Sample::label).collect(Collectors.toSet()).size() > 1);
        Screens.shot("by-rule");
    }

    /** What version 2 says of a value, worked out by hand. */
    private static Label answer(float value) {
        String condition = Ui.ask(() -> rule().orElseThrow().conditions().get(0));
        String[] parts = condition.replace(SNR, "").replace(">=", "").split("\u00b1");
        double threshold = Double.parseDouble(parts[0].trim());
        double band = parts.length > 1 ? Double.parseDouble(parts[1].trim()) : 0;
        if (band > 0 && value >= threshold - band && value <= threshold + band) {
            return Label.UNSURE;
        }
        return value >= threshold ? Label.ON : Label.OFF;
    }

    // -------------------------------------------------------------- the rest

    private void dark() {
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        pointAt(doubted);
        Ui.command("Sample", "org.cytoloop.consistency.contradictions.ContradictionsAction");
        Ui.find("contradictions.list", Component.class);
        Screens.shot("dark-slice-contradictions");
        Ui.command("Sample", "org.cytoloop.rules.actions.RuleEditorAction");
        Ui.find("rules.on", Component.class);
        Ui.settle();
        Screens.shot("dark-editor");
        Ui.command("Sample", "org.cytoloop.consistency.window.SecondLookAction");
        awaitAsked();
        Screens.shot("dark-second-look");
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
    }

    private record Kept(List<Rule> versions, String draft, String kept, List<Sample> samples) {}

    private Kept everything() {
        return new Kept(
                Bench.studyNow().rulebook().versions(STAINING),
                Ui.look("rules.on", JTextComponent.class).getText(),
                kept(),
                Bench.samplesNow());
    }

    private void closeAndReopen() {
        Ui.command("Sample", "org.cytoloop.rules.actions.RuleEditorAction");
        Ui.click(Ui.find("rules.on", JTextComponent.class));
        Keyboard.retype("bright nucleus in focus or just below");
        Bench.awaitQuiet();
        Path study = Bench.study().folder();
        Kept before = Ui.ask(this::everything);
        Check.same("kept", REASON, before.kept());
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Ui.settle();
        Screens.shot("closed");
        Bench.open(study);
        Bench.awaitQuiet();
        Ui.command("Sample", "org.cytoloop.rules.actions.RuleEditorAction");
        Ui.find("rules.on", Component.class);
        Ui.await("the draft is there", () -> everything().draft().equals(before.draft()));
        Check.same("the study opened again", before, Ui.ask(this::everything));
        Screens.shot("reopened");
    }
}
