/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.sampler.SamplerFixture;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageCall;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.RoundDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;
import org.openide.util.lookup.Lookups;
import org.openide.util.lookup.ProxyLookup;

/** What becomes of a cell whose call the user says is wrong. */
class WrongCallTest {
    private static final CellRef CALLED_ON = new CellRef("A1", 7);
    private static final CellRef CALLED_OFF = new CellRef("A1", 8);
    private static final CellRef NOT_CALLED = new CellRef("A1", 9);

    @TempDir
    Path folder;

    private final Shown shown = new Shown();
    private SamplerFixture at;
    private int round;

    @BeforeEach
    void open() throws Exception {
        at = SamplerFixture.open(folder);
        RoundDraft draft = new RoundDraft(
                SamplerFixture.CFOS,
                "forest",
                "1",
                new TreeMap<>(),
                7,
                0.5,
                List.of(),
                "aa",
                List.of("intensity"),
                "bb",
                Map.of(),
                1,
                null);
        round = at.study.rounds().add(draft, new byte[] {1}).number();
        shown.calls.put(CALLED_ON, new StageCall(Label.ON, 0.81f, round));
        shown.calls.put(CALLED_OFF, new StageCall(Label.OFF, 0.4f, 0));
    }

    @AfterEach
    void close() throws Exception {
        at.close();
    }

    private void act(Runnable what) throws Exception {
        Lookup with = new ProxyLookup(Lookups.fixed(shown), Lookup.getDefault());
        at.edt(() -> Lookups.executeWith(with, what));
        at.open().writer().flush();
        at.edt(() -> {});
    }

    private SamplerModel model() {
        return at.sampler.model().orElseThrow();
    }

    private Optional<Sample> sample(CellRef cell) {
        return at.study.sample(SamplerFixture.CFOS, cell);
    }

    private List<Finding> findings() {
        return at.study.findings().of(SamplerFixture.CFOS);
    }

    @Test
    void flippingACellThatIsCalled_makesACorrectionOfTheOtherClass_withTheCallAsItsQuestion() throws Exception {
        act(() -> model().flip(CALLED_ON));
        Sample sample = sample(CALLED_ON).orElseThrow();
        assertEquals(Label.OFF, sample.label());
        assertEquals(SampleOrigin.CORRECTION, sample.origin());
        Finding finding = findings().get(0);
        assertEquals(new Question(CALLED_ON, Question.REVIEW, round, 0.81f, Label.ON), finding.question());
        assertTrue(finding.isMistake());
        assertEquals("Cell 7, called ON, is a sample OFF now; undo takes it back.", at.ask(() -> model().remark()));

        act(() -> model().flip(CALLED_OFF));
        assertEquals(Label.ON, sample(CALLED_OFF).orElseThrow().label());
        assertEquals(0, findings().get(1).question().round());
        assertEquals(2, findings().size());

        act(() -> at.open().writer().submit("undo", study -> study.undo()));
        assertEquals(Optional.empty(), sample(CALLED_OFF));
        assertEquals(1, findings().size());
    }

    @Test
    void aLabelThatIsFlipped_answersNoQuestion_andItsFindingStandsNoMore() throws Exception {
        act(() -> model().flip(CALLED_ON));
        assertTrue(at.study.findings().standing(SamplerFixture.CFOS, CALLED_ON).isPresent());
        act(() -> model().flip(CALLED_ON));
        Sample sample = sample(CALLED_ON).orElseThrow();
        assertEquals(Label.ON, sample.label());
        assertEquals(SampleOrigin.CORRECTION, sample.origin());
        assertEquals(1, findings().size());
        assertFalse(at.study.findings().standing(SamplerFixture.CFOS, CALLED_ON).isPresent());
    }

    @Test
    void reviewTool_putsOneCallRightPerCell_andLeavesLabelsAlone() throws Exception {
        act(() -> model().click(CALLED_ON, StageTool.REVIEW));
        assertEquals(Label.OFF, sample(CALLED_ON).orElseThrow().label());
        assertEquals(1, findings().size());
        act(() -> model().click(CALLED_ON, StageTool.REVIEW));
        assertEquals(Label.OFF, sample(CALLED_ON).orElseThrow().label());
        act(() -> model().click(NOT_CALLED, StageTool.REVIEW));
        assertEquals(Optional.empty(), sample(NOT_CALLED));
        assertEquals(Optional.of(NOT_CALLED), at.ask(() -> at.open().selection().selected()));
    }

    @Test
    void otherTools_takeNoCallForALabel() throws Exception {
        act(() -> model().click(CALLED_ON, StageTool.RECTANGLE));
        assertEquals(Optional.empty(), sample(CALLED_ON));
        act(() -> model().set(how -> how.withLabel(Label.ON)));
        act(() -> model().click(CALLED_ON, StageTool.CLICK_LABEL));
        assertEquals(Label.ON, sample(CALLED_ON).orElseThrow().label());
        assertEquals(SampleOrigin.CLICK, sample(CALLED_ON).orElseThrow().origin());
        assertEquals(List.of(), findings());
    }

    @Test
    void canFlip_whatHasALabelOrACallOnTheScreen() throws Exception {
        boolean[] can = new boolean[4];
        act(() -> {
            can[0] = model().canFlip(CALLED_ON);
            can[1] = model().canFlip(NOT_CALLED);
        });
        act(() -> model().give(NOT_CALLED, Label.OFF));
        act(() -> can[2] = model().canFlip(NOT_CALLED));
        shown.calls.clear();
        act(() -> can[3] = model().canFlip(CALLED_ON));
        assertEquals(List.of(true, false, true, false), List.of(can[0], can[1], can[2], can[3]));
        act(() -> model().flip(CALLED_ON));
        assertEquals(Optional.empty(), sample(CALLED_ON));
    }

    @Test
    void aCellOfTheExam_isRefused() throws Exception {
        at.study
                .exams()
                .draw(new Exams.Draft(
                        SamplerFixture.CFOS,
                        1,
                        1,
                        List.of(new ExamDraw.Stratum("M1", 10, 1)),
                        List.of(new Exams.DrawnCell(CALLED_ON, "M1", 0.1))));
        act(() -> model().flip(CALLED_ON));
        assertEquals(Optional.empty(), sample(CALLED_ON));
        assertEquals(List.of(), findings());
        assertEquals("", at.ask(() -> model().remark()));
    }

    /** A viewer that shows A1 with the calls a test wants. */
    private static final class Shown implements Stages, Stage {
        final Map<CellRef, StageCall> calls = new HashMap<>();

        @Override
        public Optional<StageCall> call(CellRef cell) {
            return Optional.ofNullable(calls.get(cell));
        }

        @Override
        public Optional<Stage> of(String slice) {
            return slice.equals("A1") ? Optional.of(this) : Optional.empty();
        }

        @Override
        public List<Stage> all() {
            return List.of();
        }

        @Override
        public Optional<Stage> active() {
            return Optional.empty();
        }

        @Override
        public void open(String slice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void open(CellRef cell) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String slice() {
            return "A1";
        }

        @Override
        public Optional<Region> visible() {
            return Optional.empty();
        }

        @Override
        public double scale() {
            return 1;
        }

        @Override
        public void centreOn(double x, double y) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void show(Region region) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void fit() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void refresh() {
            // nothing is painted
        }

        @Override
        public Component component() {
            throw new UnsupportedOperationException();
        }
    }
}
