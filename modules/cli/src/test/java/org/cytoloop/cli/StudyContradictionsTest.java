/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.cytoloop.cli.trial.StudyCopy;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.SecondLook;
import org.cytoloop.operations.StudyContradictions;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Contradictions and the second look on a study with real features. */
class StudyContradictionsTest {
    private static final TaskContext TASK = TaskContext.quiet();
    private static final String STAINING = "cFos";
    private static final int LABELLED = 120;

    @TempDir
    private static Path folder;

    private static SmallStudy small;
    private static Path base;

    private StudyCopy copy;
    private Study study;
    private final List<StudyEvent> events = new ArrayList<>();

    @BeforeAll
    static void makeStudy() throws Exception {
        small = SmallStudy.write(folder);
        base = small.make("base");
        try (Study opened = Study.open(base, "Anna")) {
            // into the cache, for all copies
            for (Slice slice : opened.slices().subList(0, 2)) {
                StudyRule.features(opened).of(slice.name(), TASK);
            }
        }
    }

    @BeforeEach
    void openCopy(TestInfo test) throws Exception {
        copy = StudyCopy.of(base, test.getTestMethod().orElseThrow().getName());
        study = Study.open(copy.folder(), "Anna");
        study.addListener(events::add);
    }

    @AfterEach
    void closeCopy() throws Exception {
        study.close();
        copy.close();
    }

    private String slice(int index) {
        return study.slices().get(index).name();
    }

    private float snr(CellRef cell) throws ProblemException {
        FeatureMatrix matrix = StudyRule.features(study).of(cell.slice(), TASK);
        return matrix.value(cell.cell() - 1, matrix.schema().indexOf("cFos.snr"));
    }

    private static LabelCommand click(CellRef cell, Label label) {
        return LabelCommand.byHand(
                STAINING,
                List.of(new Assignment(cell, label, Double.NaN)),
                SampleOrigin.CLICK,
                LabelCommand.CURRENT_RULE);
    }

    private void rule(String condition) throws ProblemException {
        study.rulebook().save(STAINING, new RuleDraft("", "", List.of(condition), List.of(), condition));
    }

    /** The first cells of two slices, by the truth. */
    private void labelTruly() throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (int s = 0; s < 2; s++) {
            Cells cells = study.cells(slice(s));
            for (int i = 0; i < LABELLED; i++) {
                Label label = small.written()
                        .truth()
                        .labelAt(slice(s), cells.x(i), cells.y(i))
                        .orElse(Label.OFF);
                assignments.add(new Assignment(new CellRef(slice(s), i + 1), label, Double.NaN));
            }
        }
        study.label(LabelCommand.byHand(STAINING, assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** The brightest labelled ON cell. */
    private CellRef brightest() throws ProblemException {
        CellRef best = null;
        for (Sample sample : study.samples(STAINING)) {
            if (sample.label() == Label.ON && (best == null || snr(sample.cell()) > snr(best))) {
                best = sample.cell();
            }
        }
        return best;
    }

    @Test
    void flippedLabel_isListedAtOnce_andUndoTakesItAway() throws Exception {
        rule("cFos.snr >= 2.3 ± 1");
        labelTruly();
        StudyContradictions found = StudyContradictions.open(study, STAINING, TASK);
        CellRef cell = brightest();
        assertEquals(Optional.empty(), found.of(cell));
        List<Contradiction> before = found.ranked();
        events.clear();
        study.label(LabelCommand.flip(
                STAINING, List.of(new Assignment(cell, Label.OFF, Double.NaN)), LabelCommand.CURRENT_RULE));
        assertTrue(found.update(events.get(0), TASK));
        Contradiction contradiction = found.of(cell).orElseThrow();
        assertEquals(Label.OFF, contradiction.label());
        assertTrue(contradiction.kinds().contains(ContradictionKind.RULE));
        assertTrue(
                contradiction.sentence(name -> name).contains("The rule says ON: cFos.snr ")
                        || contradiction.sentence(name -> name).contains("the rule says ON: cFos.snr "),
                contradiction.sentence(name -> name));
        assertSameAsAnew(found);
        events.clear();
        study.undo();
        assertTrue(found.update(events.get(0), TASK));
        assertEquals(Optional.empty(), found.of(cell));
        assertEquals(before.size(), found.ranked().size());
        assertSameAsAnew(found);
    }

    private void assertSameAsAnew(StudyContradictions found) throws ProblemException {
        StudyContradictions anew = StudyContradictions.open(study, STAINING, TASK);
        assertEquals(texts(anew.ranked()), texts(found.ranked()));
        assertEquals(anew.kept().size(), found.kept().size());
    }

    private static List<String> texts(List<Contradiction> list) {
        return list.stream()
                .map(each -> each.cell() + " " + each.sentence(name -> name))
                .sorted()
                .toList();
    }

    @Test
    void keptLabel_movesToTheKept_untilTheRuleChanges() throws Exception {
        rule("cFos.snr >= 2.3 ± 1");
        labelTruly();
        CellRef cell = brightest();
        study.label(click(cell, Label.OFF));
        StudyContradictions found = StudyContradictions.open(study, STAINING, TASK);
        assertTrue(found.of(cell).isPresent());
        events.clear();
        study.memory().keep(STAINING, cell, "lipofuscin");
        assertTrue(found.update(events.get(0), TASK));
        assertEquals(Optional.empty(), found.of(cell));
        assertEquals(1, found.kept().size());
        assertEquals("lipofuscin", found.kept().get(0).kept().reason());
        events.clear();
        rule("cFos.snr >= 2.4 ± 1");
        assertTrue(found.update(events.get(0), TASK));
        assertTrue(found.of(cell).isPresent());
        assertEquals(List.of(), found.kept());
    }

    @Test
    void newestBatch_waitsAsDrawn_andItsOpenRepeatsNeverAppear() throws Exception {
        rule("cFos.snr >= 2.3 ± 1");
        labelTruly();
        CellRef repeated = brightest();
        study.label(click(repeated, Label.OFF));
        Slice slice = study.slice(repeated.slice()).orElseThrow();
        StudyContradictions found = StudyContradictions.open(study, STAINING, TASK);
        assertTrue(found.of(repeated).isPresent());
        Region all = new Region(0, 0, slice.width(), slice.height());
        boolean hidden = false;
        for (int seed = 1; seed < 60 && !hidden; seed++) {
            RectangleSampling.sample(study, STAINING, slice.name(), all, Label.ON, 4, seed, 0.5);
            hidden = study.repeats().open(STAINING).containsKey(repeated);
            if (!hidden) {
                study.undo();
            }
        }
        assertTrue(hidden, "no draw repeats the cell");
        found.update(TASK);
        assertEquals(Optional.empty(), found.of(repeated));
        int asked = study.repeats().open(STAINING).size();
        assertEquals(4 + asked, found.waiting(), "a repeat is counted like a drawn cell");
        long batch = study.batches(STAINING).get(0).id();
        for (Sample sample : study.samples(STAINING)) {
            assertTrue(sample.batch() != batch || found.of(sample.cell()).isEmpty());
        }
        RectangleSampling.sample(study, STAINING, slice(1), all, Label.OFF, 2, 1, 0);
        found.update(TASK);
        Set<ContradictionKind> kinds = found.of(repeated).orElseThrow().kinds();
        // the answer stayed at the class the batch began with: ON
        assertTrue(kinds.contains(ContradictionKind.EARLIER), kinds.toString());
    }

    @Test
    void examAndUnsureCells_neverAppear() throws Exception {
        rule("cFos.snr >= 2.3 ± 1");
        labelTruly();
        CellRef cell = brightest();
        study.label(click(cell, Label.UNSURE));
        StudyContradictions found = StudyContradictions.open(study, STAINING, TASK);
        assertEquals(Optional.empty(), found.of(cell));
        study.label(click(cell, null));
        study.label(click(cell, Label.OFF));
        study.exams()
                .draw(new Exams.Draft(
                        STAINING,
                        5,
                        1,
                        List.of(new ExamDraw.Stratum("M1", 10, 1)),
                        List.of(new Exams.DrawnCell(cell, "M1", 0.1))));
        found.update(TASK);
        assertEquals(Optional.empty(), found.of(cell));
    }

    @Test
    void ruleThatCannotBeAsked_saysWhyAndLeavesTheRest() throws Exception {
        labelTruly();
        CellRef cell = brightest();
        study.label(click(cell, Label.OFF));
        rule("dapi.snr >= 2");
        StudyContradictions found = StudyContradictions.open(study, STAINING, TASK);
        assertTrue(
                found.ruleProblem().orElseThrow().contains("dapi.snr"),
                found.ruleProblem().toString());
        assertTrue(found.ranked().stream().noneMatch(each -> each.kinds().contains(ContradictionKind.RULE)));
        assertTrue(found.of(cell).isPresent());
    }

    @Test
    void missingImage_isReportedAndTheOtherSlicesAreLookedAt() throws Exception {
        rule("cFos.snr >= 2.3 ± 1");
        labelTruly();
        String third = slice(2);
        study.label(click(brightest(), Label.OFF));
        study.label(click(new CellRef(third, 1), Label.ON));
        Path image = study.slice(third).orElseThrow().image().files().get(0);
        Path away = image.resolveSibling("away.tif");
        Files.move(image, away);
        try {
            StudyContradictions found = StudyContradictions.open(study, STAINING, TASK);
            assertEquals(1, found.leftOut().size());
            assertTrue(found.leftOut().get(0).contains(third), found.leftOut().toString());
            assertFalse(found.ranked().isEmpty());
            SecondLook.Queue queue = SecondLook.of(study, STAINING, TASK);
            assertEquals(0, queue.items().size());
        } finally {
            Files.move(away, image);
        }
    }

    @Test
    void cancelledUpdate_keepsTheAnswersAndIsMadeUpFor() throws Exception {
        rule("cFos.snr >= 2.3 ± 1");
        labelTruly();
        StudyContradictions found = StudyContradictions.open(study, STAINING, TASK);
        List<Contradiction> before = found.ranked();
        study.label(click(brightest(), Label.OFF));
        TaskContext cancelled = new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String what) {}
        };
        assertThrows(CancellationException.class, () -> found.update(cancelled));
        assertEquals(before, found.ranked());
        found.update(TASK);
        assertSameAsAnew(found);
    }

    @Test
    void secondLook_queuesWhatTheChangeMattersTo() throws Exception {
        labelTruly();
        assertEquals(List.of(), SecondLook.of(study, STAINING, TASK).items());
        rule("cFos.snr >= 2.3 ± 0.5");
        CellRef fresh = brightest();
        study.label(click(fresh, Label.OFF));
        SecondLook.Queue first = SecondLook.of(study, STAINING, TASK);
        assertEquals(2 * LABELLED - 1, first.items().size());
        assertTrue(first.items().stream().noneMatch(item -> item.sample().cell().equals(fresh)));
        assertTrue(first.items().get(0).reason().endsWith("; labelled before there was a rule"));
        study.undo();
        relabelAll();
        rule("cFos.snr >= 6 ± 0.5");
        SecondLook.Queue second = SecondLook.of(study, STAINING, TASK);
        assertEquals(2 * LABELLED, second.items().size());
        int urgency = 0;
        double distance = -1;
        for (SecondLook.Item item : second.items()) {
            boolean against = item.now() == RuleAnswer.OFF && item.sample().label() == Label.ON
                    || item.now() == RuleAnswer.ON && item.sample().label() == Label.OFF;
            int now = against ? 0 : item.now() != item.then() ? 1 : 2;
            assertTrue(now >= urgency, item.toString());
            distance = now > urgency ? -1 : distance;
            assertTrue(item.distance() >= distance, item.toString());
            urgency = now;
            distance = item.distance();
        }
        assertEquals(2, urgency);
        SecondLook.Item changed = second.items().stream()
                .filter(item -> item.then() == RuleAnswer.ON && item.now() == RuleAnswer.OFF)
                .findFirst()
                .orElseThrow();
        assertTrue(
                changed.reason().matches("Rule 1 said ON, rule 2 says OFF: cFos\\.snr [0-9.]+ < 6.*"),
                changed.reason());
    }

    private void relabelAll() throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (Sample sample : study.samples(STAINING)) {
            assignments.add(new Assignment(sample.cell(), sample.label(), Double.NaN));
        }
        study.label(LabelCommand.byHand(STAINING, assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    @Test
    void command_listsThem() throws Exception {
        rule("cFos.snr >= 2.3 ± 1");
        labelTruly();
        CellRef cell = brightest();
        study.label(click(cell, Label.OFF));
        study.close();
        JsonNode json = CommandRun.json("contradictions", copy.folder(), "--staining", STAINING, "--top", "1");
        assertEquals(1, json.get("contradictions").size());
        JsonNode first = json.get("contradictions").get(0);
        assertEquals(
                Map.of("slice", cell.slice(), "cell", cell.cell()),
                Map.of(
                        "slice",
                        first.get("slice").asText(),
                        "cell",
                        first.get("cell").asInt()));
        CommandRun words = CommandRun.of("contradictions", copy.folder(), "--staining", STAINING);
        assertTrue(words.out().contains("nearest labelled cells are ON"), words.out());
        assertEquals(
                1,
                CommandRun.of("contradictions", copy.folder(), "--staining", "PV")
                        .exitCode());
        assertEquals(
                2,
                CommandRun.of("contradictions", copy.folder(), "--staining", STAINING, "--top", "0")
                        .exitCode());
    }
}
