/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSpinner;
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
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
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

    private final Path folder;
    private Measured measured;
    private DoubtedLabel doubt;

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
        doubt = new DoubtedLabel(measured);
        pointAt(doubt.cell());
        doubt.contradict();
        doubt.keep();
        doubt.jump();
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

    private Point pointAt(CellRef cell) {
        return Pointing.at(cell, measured.places().get(cell));
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
        Ui.await("the feature is suggested", () -> SNR.equals(RuleEditing.firstSuggestion()));
        Ui.keys(KeyEvent.VK_ENTER);
        Check.same("completed", SNR, RuleEditing.text(RuleEditing.CONDITION));
        Ui.type(" >> 2.5");
        Ui.await("a mistake is told", () -> !RuleEditing.mistake().isEmpty());
        Screens.shot("mistake");
        Highlighter.Highlight[] marked = Ui.ask(() -> field.getHighlighter().getHighlights());
        Check.that(
                "the mistake is pointed at: " + Ui.ask(RuleEditing::mistake),
                List.of(marked).stream().anyMatch(mark -> mark.getStartOffset() == SNR.length() + 2));
        Keyboard.retype("cFos.snrr >= 2.5");
        Ui.keys(KeyEvent.VK_ESCAPE);
        Ui.await("an unknown feature is told", () -> RuleEditing.mistake().contains("cFos.snrr"));
        Check.that(
                "near names: " + Ui.ask(RuleEditing::mistake),
                Ui.ask(RuleEditing::mistake).contains(SNR));
        Screens.shot("unknown-feature");
        Ui.press(RuleEditing.CONDITION + ".fix.0");
        Ui.await("it is put right", () -> field.getText().equals(SNR + " >= 2.5"));
        Check.same("no mistake is left", "", Ui.ask(RuleEditing::mistake));
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
        HelpPictures.of("rule-editor", "RuleEditorTopComponent");
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
        Ui.command("Window", "org.cytoloop.rules.RuleCardTopComponent");
        Ui.find("ruleCard.title", JLabel.class);
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
        doubt.awaitFlagged(true);
        doubt.keepByKeys();
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
        pointAt(doubt.cell());
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
                doubt.kept(),
                Bench.samplesNow());
    }

    private void closeAndReopen() {
        Ui.command("Sample", "org.cytoloop.rules.actions.RuleEditorAction");
        Ui.click(Ui.find("rules.on", JTextComponent.class));
        Keyboard.retype("bright nucleus in focus or just below");
        Bench.awaitQuiet();
        Path study = Bench.study().folder();
        Kept before = Ui.ask(this::everything);
        Check.same("kept", DoubtedLabel.REASON, before.kept());
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
