/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.guidance.situation.SituationJson;
import org.cytoloop.guidance.situation.StudySituation;
import org.cytoloop.mistakes.review.ForeignSlices;
import org.cytoloop.operations.StudyContradictions;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The situation along the loop with the real detector, features and classifier, counted by other means. */
class SituationTest {
    private static final String CFOS = "cFos";
    private static final TaskContext TASK = TaskContext.quiet(2);

    @TempDir
    private Path folder;

    private Study study;
    private StudySituation kept;

    /** What one that was kept says, after making sure that it is what a new one says. */
    private Situation now() throws ProblemException {
        Situation situation = kept.now(TASK);
        assertEquals(new StudySituation(study, CFOS).now(TASK), situation);
        assertEquals(situation, SituationJson.read(SituationJson.write(situation)));
        return situation;
    }

    private void open(Path path) throws ProblemException {
        study = Study.open(path, "Anna");
        kept = new StudySituation(study, CFOS);
    }

    @Test
    void beforeTheFirstRound() throws Exception {
        open(SmallStudy.write(folder).make("begin"));
        try (Study closing = study) {
            Situation fresh = now();
            assertEquals(6, fresh.slices().size());
            for (SliceState slice : fresh.slices()) {
                Slice of = closing.slice(slice.name()).orElseThrow();
                assertEquals(of.animal(), slice.animal());
                assertEquals(of.group(), slice.group());
                assertEquals(closing.cells(slice.name()).size(), slice.cells());
                assertEquals(List.of(-1, -1), List.of(slice.calledOn(), slice.uncertain()));
                assertFalse(slice.training() || slice.foreign() || slice.imageMissing());
                assertTrue(Double.isNaN(slice.need()));
                assertEquals("", slice.proposed());
            }
            assertEquals(Optional.empty(), fresh.round());
            assertEquals(new Situation.ReviewState(0, 0, 0, 6), fresh.review());
            assertEquals(new Situation.RuleState(0, false, 0), fresh.rule());
            assertTrue(Double.isNaN(fresh.pace().labelsPerMinute()));
            assertTrue(Double.isNaN(fresh.pace().minutesToModel()));

            assertTrue(kept.workOutMore(TASK));
            assertFalse(kept.workOutMore(TASK));
            List<String> proposed = new ArrayList<>();
            for (SliceState slice : kept.now(TASK).slices()) {
                if (!slice.proposed().isEmpty()) {
                    proposed.add(slice.name());
                    closing.setDetails(
                            Map.of(slice.name(), closing.details(slice.name()).withTraining(true)));
                }
            }
            assertEquals(3, proposed.size());
            assertEquals(
                    3,
                    proposed.stream()
                            .map(name -> closing.details(name).animal())
                            .distinct()
                            .count());
            List<String> stars = now().slices().stream()
                    .filter(SliceState::training)
                    .map(SliceState::name)
                    .toList();
            assertEquals(proposed, stars);
            assertTrue(kept.now(TASK).slices().stream()
                    .allMatch(slice -> slice.proposed().isEmpty()));

            batches(proposed.get(0));
        }
    }

    private void batches(String slice) throws ProblemException {
        draw(slice, Label.ON, 1, 2, 3, 4, 5);
        study.rulebook().save(CFOS, new RuleDraft("bright", "dark", List.of(), List.of(), ""));
        draw(slice, Label.OFF, 6, 7, 8);
        study.rulebook().save(CFOS, new RuleDraft("bright", "dark", List.of("cFos.snr >= 2"), List.of(), ""));
        flip(slice, Label.OFF, 2);
        flip(slice, Label.UNSURE, 7);
        label(slice, Label.UNSURE, 9);
        Situation situation = now();
        assertEquals(
                List.of(
                        new Situation.BatchState(slice, false, 3, 3, 1),
                        new Situation.BatchState(slice, true, 5, 5, 1)),
                situation.batches());
        Situation.SampleState samples = situation.samples();
        assertEquals(List.of(4, 3, 2), List.of(samples.on(), samples.off(), samples.unsure()));
        assertEquals(Map.of(SampleOrigin.RECTANGLE, 7), samples.byOrigin());
        assertEquals(List.of(1, 1), List.of(samples.slices(), samples.animals()));
        assertEquals(regions(), samples.regions());
        assertTrue(Double.isNaN(samples.weakOn()));
        int older = 0;
        for (Sample sample : study.samples(CFOS)) {
            older += sample.label() != Label.UNSURE && sample.ruleVersion() < 2 ? 1 : 0;
        }
        assertEquals(new Situation.RuleState(2, true, older), situation.rule());
        assertEquals(6, older);
        assertTrue(situation.pace().labelsPerMinute() > 0);

        study.undo();
        study.undo();
        assertEquals(0, now().batches().get(0).flipped());
        assertEquals(1, now().batches().get(1).flipped());
    }

    private void draw(String slice, Label label, int... cells) throws ProblemException {
        List<LabelCommand.Assignment> drawn = new ArrayList<>();
        for (int cell : cells) {
            drawn.add(new LabelCommand.Assignment(new CellRef(slice, cell), label, 0.5));
        }
        LabelCommand.BatchDraft batch = new LabelCommand.BatchDraft(
                slice, new Region(0, 0, 500, 500), label, cells.length, 2 * cells.length, 7, "rectangle 1");
        study.label(LabelCommand.drawn(CFOS, drawn, SampleOrigin.RECTANGLE, batch, LabelCommand.CURRENT_RULE));
    }

    private void label(String slice, Label label, int cell) throws ProblemException {
        study.label(LabelCommand.byHand(
                CFOS, List.of(given(slice, label, cell)), SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    private void flip(String slice, Label label, int cell) throws ProblemException {
        study.label(LabelCommand.flip(CFOS, List.of(given(slice, label, cell)), LabelCommand.CURRENT_RULE));
    }

    private static LabelCommand.Assignment given(String slice, Label label, int cell) {
        return new LabelCommand.Assignment(new CellRef(slice, cell), label, Double.NaN);
    }

    /** By centroids, tenths of the longer side. */
    private int regions() throws ProblemException {
        Set<String> squares = new TreeSet<>();
        for (Sample sample : study.samples(CFOS)) {
            if (sample.label() != Label.UNSURE) {
                Slice slice = study.slice(sample.cell().slice()).orElseThrow();
                double longer = Math.max(slice.width(), slice.height());
                int index = sample.cell().cell() - 1;
                float x = study.cells(slice.name()).x(index);
                float y = study.cells(slice.name()).y(index);
                squares.add(slice.name() + " " + Math.floor(10 * x / longer) + " " + Math.floor(10 * y / longer));
            }
        }
        return squares.size();
    }

    @Test
    void underARound() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path path = small.make("rounds");
        CommandRun.json("label", path, small.labels(16, 1), "--staining", CFOS);
        CommandRun.json("train", path, "--staining", CFOS);
        CommandRun.json("label", path, small.labels(4, 2), "--staining", CFOS);
        CommandRun.json("train", path, "--staining", CFOS);
        open(path);
        try (Study closing = study) {
            RoundInfo round = closing.rounds().current(CFOS).orElseThrow();
            assertEquals(-1, now().slices().get(0).calledOn());
            CommandRun locked = CommandRun.of("advise", path, "--staining", CFOS);
            assertEquals(1, locked.exitCode());
            assertTrue(locked.err().contains("open"), locked.err());
            closing.close();
            CommandRun.json("classify", path, "--staining", CFOS);
        }
        Situation last;
        open(path);
        try (Study closing = study) {
            scores();
            calls();
            weakOn();
            changes();
            answers();
            verdicts();
            exam();
            growth();
            detectedAnew();
            closing.rounds().makeCurrent(closing.rounds().of(CFOS).get(0));
            last = now();
            assertEquals(1, last.round().orElseThrow().number());
        }
        assertEquals(last, SituationJson.read(advise(path, "--quick", "--situation", "-")));
        Path file = folder.resolve("situation.json");
        String advice = advise(path, "--quick", "--situation", file);
        assertEquals(last, SituationJson.read(Files.readString(file)));
        assertEquals(advice, advise(path, "--quick"));
        assertTrue(CommandRun.json("advise", path, "--staining", CFOS, "--quick")
                .get("advice")
                .isArray());
    }

    private String advise(Path path, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("advise", path, "--staining", CFOS));
        arguments.addAll(List.of(options));
        CommandRun run = CommandRun.of(arguments.toArray());
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    private RoundInfo round() {
        return study.rounds().current(CFOS).orElseThrow();
    }

    private void scores() throws ProblemException {
        Situation.RoundState state = now().round().orElseThrow();
        Map<String, Double> scores = round().scores();
        assertEquals(List.of(2, 2), List.of(state.number(), state.count()));
        assertEquals(scores.get("grouped.f1"), state.f1());
        assertEquals(scores.get("grouped.f1.low"), state.f1Low());
        assertEquals(scores.get("grouped.f1.high"), state.f1High());
        assertEquals(scores.get("plain.f1"), state.plainF1());
        // at the threshold it was trained with
        assertEquals(scores.get("grouped.recall"), state.recall(), 1e-12);
        assertEquals(scores.get("grouped.precision"), state.precision(), 1e-12);
        assertEquals(study.rounds().of(CFOS).get(0).scores().get("grouped.f1"), state.previousF1());
        assertEquals(round().samplesOn(), state.on());
        assertEquals(round().samplesOff(), state.off());
        assertEquals(0, state.changed());
    }

    private void calls() throws ProblemException {
        Situation situation = now();
        long all = 0;
        long allOn = 0;
        for (SliceState slice : situation.slices()) {
            float[] calls = study.calls(slice.name(), round()).orElseThrow();
            int on = 0;
            int near = 0;
            for (float p : calls) {
                on += p >= 0.5 ? 1 : 0;
                near += p > 0.3 && p < 0.7 ? 1 : 0;
            }
            assertEquals(on, slice.calledOn());
            assertEquals(near, slice.uncertain());
            double share = near / (double) calls.length;
            double need = 0.4 * share / (share + 0.1) + (slice.foreign() ? 0.35 : 0) + 0.125;
            assertEquals(need, slice.need(), 1e-9);
            all += calls.length;
            allOn += on;
        }
        assertEquals(allOn / (double) all, situation.round().orElseThrow().calledOn(), 1e-12);
        study.rounds().setThreshold(round(), 0.9);
        assertTrue(now().round().orElseThrow().calledOn() < allOn / (double) all);
        assertTrue(now().round().orElseThrow().recall() < round().scores().get("grouped.recall"));
        study.rounds().setThreshold(round(), 0.5);
    }

    private void weakOn() throws ProblemException {
        List<Float> signals = new ArrayList<>();
        List<Float> samples = new ArrayList<>();
        for (Slice slice : study.slices()) {
            FeatureMatrix matrix = SliceClassification.features(study, round()).of(slice.name(), TASK);
            int column = matrix.schema().indexOf("cFos.snr");
            float[] calls = study.calls(slice.name(), round()).orElseThrow();
            for (int i = 0; i < calls.length; i++) {
                if (calls[i] >= 0.5) {
                    signals.add(matrix.value(i, column));
                }
            }
            for (Sample sample : study.samples(CFOS, slice.name())) {
                if (sample.label() == Label.ON) {
                    samples.add(matrix.value(sample.cell().cell() - 1, column));
                }
            }
        }
        List<Float> sorted = signals.stream().sorted().toList();
        double median = (sorted.get(sorted.size() / 2) + sorted.get((sorted.size() - 1) / 2)) / 2.0;
        double weak = samples.stream().filter(signal -> signal < median).count();
        assertEquals(weak / samples.size(), now().samples().weakOn(), 1e-9);
    }

    private List<CellRef> unlabelled(String slice, int n) {
        List<CellRef> cells = new ArrayList<>();
        for (int number = 1; cells.size() < n; number++) {
            CellRef cell = new CellRef(slice, number);
            if (study.sample(CFOS, cell).isEmpty()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private void changes() throws ProblemException {
        Sample on = study.samples(CFOS).stream()
                .filter(sample -> sample.label() == Label.ON)
                .findFirst()
                .orElseThrow();
        Sample off = study.samples(CFOS).stream()
                .filter(sample -> sample.label() == Label.OFF)
                .findFirst()
                .orElseThrow();
        CellRef added = unlabelled(on.cell().slice(), 1).get(0);
        label(added.slice(), Label.ON, added.cell());
        assertEquals(1, now().round().orElseThrow().changed());
        label(on.cell().slice(), Label.OFF, on.cell().cell());
        assertEquals(2, now().round().orElseThrow().changed());
        label(off.cell().slice(), Label.UNSURE, off.cell().cell());
        assertEquals(3, now().round().orElseThrow().changed());
        study.undo();
        study.undo();
        study.undo();
        assertEquals(0, now().round().orElseThrow().changed());
    }

    private void answers() throws ProblemException {
        String slice = study.slices().get(0).name();
        List<CellRef> cells = unlabelled(slice, 6);
        answer(cells.get(0), "missed-on", Label.OFF, Label.ON);
        answer(cells.get(1), "missed-on", Label.OFF, Label.OFF);
        answer(cells.get(2), Question.REVIEW, Label.ON, Label.OFF);
        answer(cells.get(3), Question.REVIEW, Label.OFF, Label.ON);
        answer(cells.get(4), "most-uncertain", Label.ON, Label.UNSURE);
        Sample sample = study.samples(CFOS, slice).stream()
                .filter(one -> one.origin() == SampleOrigin.IMPORT && one.label() == Label.ON)
                .findFirst()
                .orElseThrow();
        answer(sample.cell(), "suspect-labels", Label.ON, Label.OFF);
        Situation.AnswerState answers = now().answers();
        assertEquals(
                List.of(5, 2, 1, 1),
                List.of(answers.answered(), answers.missedOn(), answers.falseOn(), answers.wrongLabels()));
        // (15 * 0.40 + 1) / (15 + 2) against (15 * 0.36 + 1) / (15 + 1)
        assertEquals("missed-on", answers.bestMiner());
    }

    private void answer(CellRef cell, String miner, Label asked, Label said) throws ProblemException {
        study.label(LabelCommand.byHand(
                        CFOS,
                        List.of(new LabelCommand.Assignment(cell, said, Double.NaN)),
                        SampleOrigin.MINING,
                        LabelCommand.CURRENT_RULE)
                .withQuestions(List.of(new Question(cell, miner, round().number(), 0.4f, asked))));
    }

    private void verdicts() throws ProblemException {
        List<String> slices = study.slices().stream().map(Slice::name).toList();
        List<ReviewFinding> seen = List.of(
                new ReviewFinding(MistakeKind.EDGE, 1, 1, ""),
                new ReviewFinding(MistakeKind.MISSED_WEAK_ON, 5, 5, ""),
                new ReviewFinding(MistakeKind.EDGE, 9, 9, ""));
        study.reviews().save(round(), slices.get(0), Verdict.MISTAKES, seen, "");
        study.reviews().save(round(), slices.get(1), Verdict.GOOD, List.of(), "");
        study.reviews().save(round(), slices.get(2), Verdict.UNUSABLE, List.of(), "");
        Situation situation = now();
        assertEquals(new Situation.ReviewState(1, 2, 1, 3), situation.review());
        SliceState first = situation.slices().get(0);
        assertEquals(Optional.of(Verdict.MISTAKES), first.verdict());
        assertEquals(Set.of(MistakeKind.EDGE, MistakeKind.MISSED_WEAK_ON), Set.copyOf(first.kinds()));
        assertEquals(0, first.need());
        assertEquals(2, first.kinds().size());
        assertEquals(Optional.empty(), situation.slices().get(3).verdict());
    }

    private void exam() throws ProblemException {
        assertEquals(0, now().exam().cells());
        ExamDrawing.draw(study, CFOS, 30, 5);
        int i = 0;
        for (ExamCell cell : study.exams().cells(CFOS)) {
            assertFalse(now().exam().closed());
            assertEquals(i, now().exam().answered());
            float p = study.calls(cell.cell().slice(), round())
                    .orElseThrow()[cell.cell().cell() - 1];
            boolean lie = i++ % 10 == 0;
            study.exams().answer(CFOS, cell.cell(), p >= 0.5 != lie ? Label.ON : Label.OFF);
        }
        study.exams().close(CFOS);
        Situation.ExamState exam = now().exam();
        assertEquals(List.of(30, 30, true), List.of(exam.cells(), exam.answered(), exam.closed()));
        assertEquals(ExamScoring.of(study, round(), TASK).f1().value(), exam.f1());
        assertTrue(exam.f1Low() < exam.f1() && exam.f1() < exam.f1High());
        Set<CellRef> reserved = study.exams().reserved(CFOS);
        assertTrue(study.samples(CFOS).stream().noneMatch(sample -> reserved.contains(sample.cell())));
    }

    private void growth() throws ProblemException {
        assertEquals(Optional.empty(), now().growth());
        assertTrue(kept.workOutMore(TASK));
        assertFalse(kept.workOutMore(TASK));
        Situation situation = kept.now(TASK);
        assertTrue(Double.isFinite(situation.growth().orElseThrow().gain()));
        assertTrue(situation.growth().orElseThrow().move() > 0);
        assertEquals(
                ForeignSlices.of(study, round(), TASK).slices(),
                situation.slices().stream()
                        .filter(SliceState::foreign)
                        .map(SliceState::name)
                        .collect(Collectors.toSet()));
        assertEquals(-1, situation.consistency().contradictions());
        assertTrue(kept.workOutContradictions(TASK));
        assertEquals(
                StudyContradictions.open(study, CFOS, TASK).ranked().size(),
                kept.now(TASK).consistency().contradictions());
        kept.foundContradictions(3);
        assertEquals(3, kept.now(TASK).consistency().contradictions());
        kept = new StudySituation(study, CFOS);
    }

    /** With the same cells, so that all samples find theirs. */
    private void detectedAnew() throws ProblemException {
        String slice = study.slices().get(3).name();
        Situation before = now();
        assertTrue(before.slices().get(3).labelled() > 10);
        study.setCells(slice, study.cells(slice), new CellSetInfo.Draft("other", Map.of(), 11));
        Situation after = now();
        assertEquals(
                before.round().orElseThrow().changed(),
                after.round().orElseThrow().changed());
        assertEquals(before.samples().regions(), after.samples().regions());
        assertEquals(-1, after.slices().get(3).calledOn());
        assertEquals(0, after.slices().get(3).need());
        assertTrue(Double.isNaN(after.exam().f1()));
        Sample sample = study.samples(CFOS, slice).get(0);
        flip(
                slice,
                sample.label() == Label.ON ? Label.OFF : Label.ON,
                sample.cell().cell());
        assertEquals(
                before.round().orElseThrow().changed() + 1,
                now().round().orElseThrow().changed());
    }
}
