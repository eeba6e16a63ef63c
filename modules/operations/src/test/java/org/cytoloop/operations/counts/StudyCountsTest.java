/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import static org.cytoloop.operations.exams.ExamStudy.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.Studies;
import org.cytoloop.operations.counts.LeftOutSlice.Reason;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.operations.exams.ExamStudy;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCountsTest {
    private static final TaskContext QUIET = TaskContext.quiet(1);

    @TempDir
    Path folder;

    private ExamStudy made;

    @BeforeEach
    void make() throws Exception {
        made = new ExamStudy(folder, 600, 300);
    }

    @AfterEach
    void close() {
        made.close();
    }

    /** Calls every third cell ON as it is, and in M2 every fourth as well. */
    private static boolean tooOftenInM2(CellRef cell) {
        return ExamStudy.isOn(cell) || cell.slice().equals("B1") && cell.cell() % 4 == 0;
    }

    private RoundInfo examined(int cells, ExamStudy.Calls calls) throws Exception {
        ExamDrawing.draw(made.study(), CFOS, cells, 5);
        made.answerAll();
        made.study().exams().close(CFOS);
        made.label("A1", 1, 6);
        return made.round(calls);
    }

    @Test
    void withoutExam_countsAreRawAndSayWhy() throws Exception {
        made.label("A1", 1, 6);
        RoundInfo round = made.round(ExamStudy::isOn);
        StudyCounts counts = StudyCounts.of(made.study(), round, QUIET);
        assertFalse(counts.basis().corrects());
        assertEquals("cFos has no exam yet; draw one.", counts.basis().problem());
        CountRow a1 = counts.slices().get(0);
        assertEquals(300, a1.cells());
        assertEquals(100, a1.on());
        assertEquals(Optional.empty(), a1.corrected());
        assertEquals(1 / 3.0, a1.share(), 1e-12);
        // 1000 x 1000 px of 0.65 µm
        assertEquals(0.4225, a1.areaMm2(), 1e-12);
        assertEquals(100 / 0.4225, a1.density(), 1e-9);
    }

    @Test
    void withExam_theAnimalThatIsCalledTooOftenIsCorrected() throws Exception {
        RoundInfo round = examined(150, StudyCountsTest::tooOftenInM2);
        StudyCounts counts = StudyCounts.of(made.study(), round, QUIET);
        assertTrue(counts.basis().corrects());
        CountRow m2 = counts.animals().get(1);
        assertEquals("M2", m2.animal());
        assertEquals(150, m2.on());
        CorrectedCount corrected = m2.corrected().orElseThrow();
        assertTrue(Math.abs(corrected.value() - 100) < 25, corrected.toString());
        assertTrue(corrected.low() <= 100 && 100 <= corrected.high(), corrected.toString());
        CountRow m1 = counts.animals().get(0);
        assertEquals(200, m1.on());
        assertTrue(m1.corrected().orElseThrow().high()
                        - m1.corrected().orElseThrow().low()
                < 80);
        double lower = counts.basis().rates().get(1).specificity().value();
        assertTrue(lower < counts.basis().rates().get(0).specificity().value());
    }

    @Test
    void noExamCellIsOn_saysThatSensitivityIsNotKnown() throws Exception {
        ExamDrawing.draw(made.study(), CFOS, 20, 5);
        for (var cell : made.study().exams().cells(CFOS)) {
            made.study().exams().answer(CFOS, cell.cell(), org.cytoloop.core.model.Label.OFF);
        }
        made.study().exams().close(CFOS);
        made.label("A1", 1, 3);
        StudyCounts counts = StudyCounts.of(made.study(), made.round(ExamStudy::isOn), QUIET);
        assertEquals(
                "None of the exam's cells is ON, so sensitivity is not known; extend the exam.",
                counts.basis().problem());
    }

    @Test
    void callsNoBetterThanChance_areNotCorrected() throws Exception {
        RoundInfo round = examined(100, cell -> !ExamStudy.isOn(cell));
        StudyCounts counts = StudyCounts.of(made.study(), round, QUIET);
        assertTrue(counts.basis().problem().contains("no better than chance"));
        assertTrue(counts.slices().stream().allMatch(row -> row.corrected().isEmpty()));
    }

    @Test
    void slicesThatCannotBeCounted_areLeftOutWithTheirReason() throws Exception {
        RoundInfo round = examined(100, ExamStudy::isOn);
        made.study().addSlice(slice("C1", "M3", 0.65));
        made.study().addSlice(slice("C2", "M1", 0.65));
        made.study().setCells("C2", Studies.grid(40), Studies.NUCLEI);
        made.study().addSlice(slice("C3", "M1", 0.65));
        made.study().setCells("C3", Studies.grid(40), Studies.NUCLEI);
        Files.delete(folder.resolve("C3.tif"));
        StudyCounts counts = StudyCounts.of(made.study(), round, QUIET);
        assertEquals(
                List.of(Reason.NOT_DETECTED, Reason.NOT_CLASSIFIED, Reason.IMAGE_MISSING),
                counts.leftOut().stream().map(LeftOutSlice::reason).toList());
        assertEquals(
                List.of("M1", "M2"),
                counts.animals().stream().map(CountRow::animal).toList());
        assertEquals(2, counts.animals().get(0).leftOut());
        assertEquals(2, counts.animals().get(0).slices());
        assertEquals(200, counts.animals().get(0).on());
    }

    @Test
    void groups_haveTheAnimalAsTheirUnit() throws Exception {
        made.study()
                .setDetails(Map.of(
                        "A1", new SliceDetails("M1", "control", 0.65, false),
                        "A2", new SliceDetails("M1", "control", 0.65, false),
                        "B1", new SliceDetails("M2", "control", Double.NaN, false)));
        RoundInfo round = examined(100, ExamStudy::isOn);
        StudyCounts counts = StudyCounts.of(made.study(), round, QUIET);
        GroupCounts control = counts.groups().get(0);
        assertEquals("control", control.total().group());
        assertEquals(300, control.total().on());
        assertEquals(new Spread(2, 150, Math.sqrt(2 * 50.0 * 50)), control.on());
        // one animal has no pixel size, and so no density
        assertTrue(Double.isNaN(control.total().density()));
        assertEquals(1, control.density().animals());
        assertTrue(Double.isNaN(control.density().sd()));
        assertTrue(counts.remarks().stream().anyMatch(remark -> remark.startsWith("No density")));
    }

    @Test
    void independentDetection_countsAcceptedCellsOnly() throws Exception {
        StudySettings settings =
                new StudySettings("marker", DetectionMode.INDEPENDENT, "", List.of(new Staining(CFOS, "2")));
        try (Study study = Study.create(folder.resolve("marker.cytoloop"), settings, "Anna")) {
            study.addSlice(slice("D1", "M1", 0.5));
            study.setCells("D1", Studies.grid(100), new CellSetInfo.Draft("spots", Map.of(), 10));
            study.label(Studies.click(CFOS, "D1", 1, org.cytoloop.core.model.Label.ON));
            RoundInfo round = study.rounds()
                    .add(
                            new RoundDraft(
                                    CFOS,
                                    "trainer",
                                    "1",
                                    new TreeMap<>(),
                                    1,
                                    0.5,
                                    study.samples(CFOS),
                                    "0".repeat(64),
                                    List.of("intensity"),
                                    "fingerprint",
                                    Map.of(),
                                    1,
                                    null),
                            new byte[] {1});
            float[] pOn = new float[100];
            java.util.Arrays.fill(pOn, 0, 25, 0.9f);
            study.storeCalls("D1", round, pOn);
            StudyCounts counts = StudyCounts.of(study, round, QUIET);
            CountRow row = counts.slices().get(0);
            assertEquals(25, row.on());
            assertTrue(Double.isNaN(row.share()));
            assertTrue(Double.isNaN(row.cellDensity()));
            assertEquals(25 / 0.25, row.density(), 1e-9);
            assertTrue(counts.remarks().get(0).contains("only accepted (ON) cells"));
        }
    }

    @Test
    void sameStudy_givesTheSameCounts() throws Exception {
        RoundInfo round = examined(100, StudyCountsTest::tooOftenInM2);
        assertEquals(
                StudyCounts.of(made.study(), round, QUIET), StudyCounts.of(made.study(), round, TaskContext.quiet(4)));
    }

    private Slice slice(String name, String animal, double um) throws Exception {
        Path image = Files.writeString(folder.resolve(name + ".tif"), "image of " + name);
        List<ChannelInfo> channels = List.of(new ChannelInfo("DAPI", 0x0000ff), new ChannelInfo("cFos", -1));
        return new Slice(name, animal, "", new ImageLocation(List.of(image), 0), 1000, 1000, um, channels, "");
    }
}
