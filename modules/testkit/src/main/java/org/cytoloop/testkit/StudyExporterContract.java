/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellSource;
import org.cytoloop.spi.MaskedTime;
import org.cytoloop.spi.RoundTrainingFacts;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link StudyExporter} must do, with a small study to export. */
public abstract class StudyExporterContract {
    /** Scratch folder of one test. */
    @TempDir
    protected Path folder;

    /** The exporter to test. */
    protected abstract StudyExporter exporter();

    @Test
    void id_isKebabCase_andNamesAreThere() {
        Described.assertWell(exporter());
    }

    @Test
    void export_writesTheFilesItNames_andNothingElse() throws Exception {
        List<Path> files = exporter().export(new SmallStudy(DetectionMode.SHARED), folder, TaskContext.quiet(1));
        assertFalse(files.isEmpty());
        for (Path file : files) {
            assertTrue(Files.size(file) > 0, file.toString());
        }
        assertEquals(files.stream().sorted().toList(), listing());
    }

    @Test
    void export_again_replacesWithTheSameBytes() throws Exception {
        StudyView study = new SmallStudy(DetectionMode.INDEPENDENT);
        Map<Path, byte[]> before = new TreeMap<>();
        for (Path file : exporter().export(study, folder, TaskContext.quiet(1))) {
            before.put(file, Files.readAllBytes(file));
        }
        List<Path> again = exporter().export(study, folder, TaskContext.quiet(2));
        assertEquals(new ArrayList<>(before.keySet()), again.stream().sorted().toList());
        for (Path file : again) {
            assertArrayEquals(before.get(file), Files.readAllBytes(file), file.toString());
        }
    }

    @Test
    void export_studyWithoutAnything_works() throws Exception {
        StudyView empty = new SmallStudy(DetectionMode.SHARED) {
            @Override
            public List<Slice> slices() {
                return List.of();
            }

            @Override
            public List<Sample> samples(String staining) {
                return List.of();
            }

            @Override
            public List<RoundInfo> rounds(String staining) {
                return List.of();
            }

            @Override
            public List<Rule> rules(String staining) {
                return List.of();
            }

            @Override
            public List<Repeat> repeats(String staining) {
                return List.of();
            }

            @Override
            public List<ExamCell> examCells(String staining) {
                return List.of();
            }

            @Override
            public List<Finding> findings(String staining) {
                return List.of();
            }

            @Override
            public List<SliceReview> reviews(String staining) {
                return List.of();
            }

            @Override
            public List<Batch> batches(String staining) {
                return List.of();
            }

            @Override
            public List<ExamDraw> examDraws(String staining) {
                return List.of();
            }
        };
        List<Path> files = exporter().export(empty, folder, TaskContext.quiet(1));
        assertEquals(files.stream().sorted().toList(), listing());
    }

    @Test
    void export_interrupted_leavesNothingBehind() throws IOException {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> exporter()
                    .export(new SmallStudy(DetectionMode.SHARED), folder, TaskContext.quiet(1)));
        } finally {
            assertTrue(Thread.interrupted(), "the interruption must not be swallowed");
        }
        assertEquals(List.of(), listing());
    }

    @Test
    void export_folderInTheWayOfAFile_isRefusedAndLeavesNoDraft() throws Exception {
        StudyView study = new SmallStudy(DetectionMode.SHARED);
        Path inTheWay = exporter().export(study, folder, TaskContext.quiet(1)).get(0);
        Files.delete(inTheWay);
        Files.createDirectory(inTheWay);
        List<Path> before = listing();
        ProblemException problem =
                assertThrows(ProblemException.class, () -> exporter().export(study, folder, TaskContext.quiet(1)));
        assertTrue(problem.getMessage().contains(inTheWay.getFileName().toString()), problem.getMessage());
        assertEquals(before, listing());
    }

    @Test
    void export_missingFolder_isRefused() {
        assertThrows(ProblemException.class, () -> exporter()
                .export(new SmallStudy(DetectionMode.SHARED), folder.resolve("not there"), TaskContext.quiet(1)));
    }

    private List<Path> listing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /**
     * A study of two stainings and four slices: {@code A_1} and {@code B_1} classified for cFos, {@code A_2} detected but
     * not classified, {@code A_3} not detected. Names hold what file formats stumble over.
     */
    public static class SmallStudy implements StudyView {
        /** Name of the second staining: separators, quotes and an apostrophe. */
        public static final String AWKWARD = "PV, \"new\" lot's";

        /** p(ON) from which cells are called ON. */
        public static final double THRESHOLD = 0.4;

        private final DetectionMode mode;

        /** @param mode how cells come about */
        public SmallStudy(DetectionMode mode) {
            this.mode = mode;
        }

        @Override
        public StudySettings settings() {
            return new StudySettings(
                    "small", mode, "DAPI", List.of(new Staining("cFos", "cFos"), new Staining(AWKWARD, "PV")));
        }

        @Override
        public List<Slice> slices() {
            return List.of(
                    slice("A_1", "A", "=control", 0.5),
                    slice("A_2", "A", "=control", 0.5),
                    slice("A_3", "A", "=control", 0.5),
                    slice("B_1", "B", "treated, \"high\"", Double.NaN));
        }

        private static Slice slice(String name, String animal, String group, double pixelSize) {
            ImageLocation image = new ImageLocation(List.of(Path.of(name + ".tif")), 0);
            List<ChannelInfo> channels = List.of(new ChannelInfo("DAPI", 0xFF), new ChannelInfo("cFos", 0xFF00));
            return new Slice(name, animal, group, image, 2000, 1000, pixelSize, channels, name);
        }

        @Override
        public Optional<Cells> cells(String slice) {
            if (slice.equals("A_3")) {
                return Optional.empty();
            }
            float[] x = {10.5f, 0.1f, 1999.9f, 123.456f};
            float[] y = {20.25f, 999.5f, 0, 7};
            float[] area = {16, Float.NaN, 1e-3f, 16777216};
            if (!slice.equals("A_1")) {
                return Optional.of(Cells.points(x, y, area));
            }
            float[] outline = {8.5f, 18.25f, 12.5f, 18.25f, 12.5f, 22.25f, 8.5f, 22.25f};
            return Optional.of(Cells.outlined(x, y, area, new int[] {0, 4, 4, 4, 4}, outline));
        }

        @Override
        public List<Sample> samples(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            return List.of(
                    sample("A_1", 1, Label.ON, SampleOrigin.RECTANGLE, 3, 30 / 77.0),
                    sample("A_1", 3, Label.OFF, SampleOrigin.CORRECTION, 0, Double.NaN),
                    sample("A_2", 2, Label.UNSURE, SampleOrigin.CLICK, 0, Double.NaN),
                    sample("B_1", 1, Label.ON, SampleOrigin.EXAM, 0, 0.125),
                    sample("B_1", 3, Label.ON, SampleOrigin.RULE, 4, 0.25),
                    sample("B_1", 4, Label.OFF, SampleOrigin.IMPORT, 0, Double.NaN));
        }

        private static Sample sample(
                String slice, int cell, Label label, SampleOrigin origin, long batch, double probability) {
            Instant time = Instant.ofEpochMilli(1_700_000_000_120L);
            return new Sample(
                    new CellRef(slice, cell), "cFos", label, origin, batch, 2, "Ann O'Tator", time, probability);
        }

        @Override
        public List<Rule> rules(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            Instant time = Instant.ofEpochMilli(1_699_999_000_000L);
            RuleExample example = new RuleExample("A_1", 10.5, 20.25, RuleExample.Kind.BORDERLINE);
            return List.of(
                    new Rule("cFos", 1, "a ring", "", List.of(), 1, List.of(), "", "Ann O'Tator", time),
                    new Rule(
                            "cFos",
                            3,
                            "a \"bright\" ring,\nnot a spot",
                            "=nothing",
                            List.of("cFos.mean >= 2.5 ± 0.5", "cFos.mean < 9"),
                            1,
                            List.of(example),
                            "sharper",
                            "Ben",
                            time.plusMillis(7)));
        }

        @Override
        public List<Repeat> repeats(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            Instant time = Instant.ofEpochMilli(1_700_000_000_120L);
            CellRef cell = new CellRef("A_1", 1);
            Repeat hidden = new Repeat(
                    1, cell, 7, "cFos", 4, Label.ON, "Ann O'Tator", time, 2, null, "Ann O'Tator", time, 3, null);
            Repeat reading = new Repeat(
                    3,
                    cell,
                    7,
                    "cFos",
                    0,
                    Label.ON,
                    "Ann O'Tator",
                    time,
                    0,
                    Label.OFF,
                    "Ben",
                    time.plusSeconds(60),
                    3,
                    Label.UNSURE);
            return List.of(hidden, reading);
        }

        @Override
        public List<ExamCell> examCells(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            Instant time = Instant.ofEpochMilli(1_700_000_200_003L);
            CellRef answered = new CellRef("B_1", 2);
            CellRef open = new CellRef("A_1", 4);
            return List.of(
                    new ExamCell(answered, "cFos", 1, "B", 0.125, Label.UNSURE, "Ann O'Tator", time, 1),
                    new ExamCell(open, "cFos", 2, "A", 1 / 3.0, null, "", null, 0));
        }

        @Override
        public List<Batch> batches(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            Instant time = Instant.ofEpochMilli(1_700_000_000_100L);
            Region region = new Region(0.5, 10, 100, 200.25);
            return List.of(
                    new Batch(3, "cFos", "A_1", region, Label.ON, 30, 77, 30, 9, "rectangle-1", "Ann O'Tator", time),
                    new Batch(4, "cFos", "B_1", region, null, 5, 4, 1, -7, "rectangle-1", "=Ben", time));
        }

        @Override
        public List<ExamDraw> examDraws(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            Instant time = Instant.ofEpochMilli(1_700_000_200_000L);
            return List.of(
                    new ExamDraw(
                            1,
                            "cFos",
                            time,
                            "Ann O'Tator",
                            11,
                            1,
                            List.of(new ExamDraw.Stratum("", 3, 0), new ExamDraw.Stratum("B", 8, 1)),
                            time.plusSeconds(9)),
                    new ExamDraw(2, "cFos", time, "Ben", 12, 1, List.of(new ExamDraw.Stratum("A", 3, 1)), null));
        }

        @Override
        public Optional<CellSource> cellSource(String slice) {
            Instant time = Instant.ofEpochMilli(1_699_999_999_000L);
            return slice.equals("A_3")
                    ? Optional.empty()
                    : Optional.of(CellSource.of(
                            7, "nuclei", Map.of("sensitivity", "0.5", "diameter", "9, \"px\""), 9.25, time, 4));
        }

        @Override
        public Optional<FeatureContext> featureContext() {
            return Optional.of(new FeatureContext(List.of("nuclei", "cFos"), 0, 10.5, true));
        }

        @Override
        public List<MaskedTime> masks() {
            Instant from = Instant.ofEpochMilli(1_700_000_000_000L);
            return List.of(
                    new MaskedTime(from, Optional.of(from.plusMillis(9))),
                    new MaskedTime(from.plusSeconds(1), Optional.empty()));
        }

        /** Only of the newer round; one cell was not tested with groups left out. */
        @Override
        public Optional<RoundTrainingFacts> training(RoundInfo round) {
            return round.number() == 1
                    ? Optional.empty()
                    : Optional.of(RoundTrainingFacts.of(
                            "3",
                            Map.of("trees", "100"),
                            List.of("intensity", "shape"),
                            List.of(
                                    new RoundTrainingFacts.Trained(new CellRef("A_1", 1), 7, true, 0.75f, 0.5f),
                                    new RoundTrainingFacts.Trained(
                                            new CellRef("B_1", 4), 7, false, Float.NaN, 0.125f))));
        }

        @Override
        public List<Finding> findings(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            Question suspect = new Question(new CellRef("A_1", 2), "suspect-labels", 0, Float.NaN, Label.ON);
            Question seen = new Question(new CellRef("A_1", 3), Question.REVIEW, 2, 0.625f, Label.ON);
            Question open = new Question(new CellRef("B_1", 3), "=odd, \"one\"", 1, 0.5f, null);
            return List.of(
                    finding(suspect, 100.1f, 7.5f, Label.UNSURE),
                    finding(seen, 30, 40.5f, Label.OFF),
                    finding(open, 5, 6, Label.ON));
        }

        private static Finding finding(Question question, float x, float y, Label answer) {
            Instant time = Instant.ofEpochMilli(1_700_000_000_120L);
            return new Finding(question, "cFos", 7, x, y, answer, "Ann O'Tator", time);
        }

        /** The labels of two cells answer questions still. */
        @Override
        public Optional<Finding> standing(String staining, CellRef cell) {
            return findings(staining).stream()
                    .skip(1)
                    .filter(finding -> finding.question().cell().equals(cell))
                    .findFirst();
        }

        @Override
        public List<SliceReview> reviews(String staining) {
            if (!staining.equals("cFos")) {
                return List.of();
            }
            Instant time = Instant.ofEpochMilli(1_700_000_300_004L);
            List<ReviewFinding> seen = List.of(
                    new ReviewFinding(MistakeKind.MISSED_WEAK_ON, 12.5f, 80, "many, \"dim\""),
                    new ReviewFinding(MistakeKind.EDGE, Float.NaN, Float.NaN, ""));
            return List.of(
                    new SliceReview("cFos", "B_1", 1, Verdict.GOOD, List.of(), "", "Ben", time),
                    new SliceReview("cFos", "A_1", 2, Verdict.MISTAKES, seen, "two\nlines", "Ben", time.plusMillis(1)));
        }

        @Override
        public List<RoundInfo> rounds(String staining) {
            return staining.equals("cFos") ? List.of(round(1), round(2)) : List.of();
        }

        private static RoundInfo round(int number) {
            Map<String, Double> scores = number == 1 ? Map.of("plain.f1", 0.5) : Map.of("grouped.f1", 1 / 3.0);
            Instant time = Instant.ofEpochMilli(1_700_000_100_000L + number);
            return new RoundInfo(
                    "cFos",
                    number,
                    time,
                    "random-forest",
                    42,
                    THRESHOLD,
                    2,
                    2,
                    "aa",
                    "bb",
                    "cc",
                    scores,
                    number == 1 ? 1 : 2.5,
                    number == 1 ? "" : "=all, \"new\"",
                    number == 1 ? "" : "two\nlines");
        }

        @Override
        public Optional<RoundInfo> currentRound(String staining) {
            List<RoundInfo> all = rounds(staining);
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }

        @Override
        public Optional<float[]> probabilities(String slice, RoundInfo round) {
            return slice.equals("A_2") || slice.equals("A_3")
                    ? Optional.empty()
                    : Optional.of(new float[] {0.9f, 0.4f, 0.1f, 0.33333334f});
        }

        @Override
        public FeatureMatrix features(String slice) {
            FeatureSchema schema = new FeatureSchema(List.of(
                    new FeatureSpec("cFos.mean", "grey", "mean", "test", 1),
                    new FeatureSpec("100% it's \"odd\"", "1", "odd name", "test", 1)));
            float[][] columns = {{1, 2, 3, 4}, {0.5f, Float.NaN, 1e-7f, -3.25f}};
            return new DenseFeatureMatrix(schema, 4, columns);
        }
    }
}
