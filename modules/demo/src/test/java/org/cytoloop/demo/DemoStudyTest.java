/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.lookup.Lookups;

class DemoStudyTest {
    private static final int SIZE = 256;

    @TempDir
    Path folder;

    /** Writes the middle row of each channel only. */
    private static final class RowWriter implements SliceWriterProvider {
        @Override
        public String id() {
            return "row";
        }

        @Override
        public String displayName() {
            return "Row";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String extension() {
            return ".row";
        }

        @Override
        public void write(SliceSeries source, SeriesInfo info, Path target, TaskContext task) throws ProblemException {
            StringBuilder text = new StringBuilder(info.name());
            for (int c = 0; c < info.channels().size(); c++) {
                PixelTile row = source.read(c, 0, 0, 0, 0, info.height() / 2, info.width(), 1);
                for (int x = 0; x < info.width(); x++) {
                    text.append(' ').append((int) row.value(x));
                }
            }
            try {
                Files.writeString(target, text);
            } catch (IOException e) {
                throw new ProblemException("no", e);
            }
        }
    }

    static <T> T withWriter(Callable<T> work) throws Exception {
        Exception[] failure = new Exception[1];
        List<T> result = new ArrayList<>();
        Lookups.executeWith(Lookups.fixed(new RowWriter()), () -> {
            try {
                result.add(work.call());
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        return result.get(0);
    }

    @Test
    void plan_hasTwoGroupsThreeAnimalsSixSlices() throws Exception {
        List<DemoSlice> plan = DemoStudy.plan(DemoStudy.DEFAULT_SIZE, 1);
        assertEquals(
                List.of("M1_a", "M1_b", "M2_a", "M2_b", "M3_a", "M3_b"),
                plan.stream().map(DemoSlice::name).toList());
        assertEquals(
                Set.of("M1", "M2", "M3"), plan.stream().map(DemoSlice::animal).collect(Collectors.toSet()));
        assertEquals(
                Set.of("control", "treated"),
                plan.stream().map(DemoSlice::group).collect(Collectors.toSet()));
        for (String animal : List.of("M1", "M2", "M3")) {
            assertEquals(
                    1,
                    plan.stream()
                            .filter(slice -> slice.animal().equals(animal))
                            .map(DemoSlice::group)
                            .distinct()
                            .count());
        }
    }

    @Test
    void plan_impossibleSize_isRefusedInOneSentence() {
        for (int size : new int[] {0, 255, 16385, -1}) {
            ProblemException problem = assertThrows(ProblemException.class, () -> DemoStudy.plan(size, 1));
            assertEquals(
                    "The size of a demo slice is " + size + " px but must be between 256 and 16384.",
                    problem.getMessage());
        }
    }

    @Test
    void write_writesSixImagesAndTheTruth() throws Exception {
        Path target = folder.resolve("deep/er");
        DemoStudy.Written written = withWriter(() -> DemoStudy.write(target, SIZE, 5, TaskContext.quiet(1)));
        assertEquals(6, written.slices().size());
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(
                    Set.of("M1_a.row", "M1_b.row", "M2_a.row", "M2_b.row", "M3_a.row", "M3_b.row", "truth.csv"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        List<String> lines = Files.readAllLines(written.truthFile());
        assertEquals("slice,x,y,label,kind", lines.get(0));
        int rows = 0;
        for (DemoStudy.WrittenSlice slice : written.slices()) {
            SliceTruth truth = written.truth().slice(slice.slice().name()).orElseThrow();
            rows += truth.size();
            assertTrue(truth.size() > 5);
        }
        assertEquals(rows, lines.size() - 1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split(",");
            double x = Double.parseDouble(cell[1]);
            double y = Double.parseDouble(cell[2]);
            assertEquals(Optional.of(Label.valueOf(cell[3])), written.truth().labelAt(cell[0], x, y, 0.02), line);
            assertEquals(
                    cell[4],
                    written.truth().kindAt(cell[0], x, y, 0.02).orElseThrow().text());
        }
    }

    @Test
    void write_again_isTheSame() throws Exception {
        for (String name : List.of("one", "two")) {
            withWriter(() -> DemoStudy.write(folder.resolve(name), SIZE, 5, TaskContext.quiet(1)));
        }
        for (String name : List.of("M1_a.row", "M3_b.row", "truth.csv")) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            folder.resolve("one").resolve(name),
                            folder.resolve("two").resolve(name)));
        }
    }

    @Test
    void write_withoutAWriter_isRefused() throws Exception {
        ProblemException[] problem = new ProblemException[1];
        Lookups.executeWith(
                Lookups.fixed(),
                () -> problem[0] = assertThrows(
                        ProblemException.class, () -> DemoStudy.write(folder, SIZE, 1, TaskContext.quiet(1))));
        assertEquals("No image writer is installed.", problem[0].getMessage());
    }

    @Test
    void write_whereAFileIsInTheWay_isRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(
                ProblemException.class, () -> withWriter(() -> DemoStudy.write(file, SIZE, 1, TaskContext.quiet(1))));
        Path target = folder.resolve("target");
        Files.createDirectories(target.resolve("truth.csv/occupied"));
        assertThrows(
                ProblemException.class, () -> withWriter(() -> DemoStudy.write(target, SIZE, 1, TaskContext.quiet(1))));
        assertFalse(Files.exists(target.resolve(".truth.csv.part")), "no draft is left");
    }

    @Test
    void write_interrupted_stopsWithoutATruthFile() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    CancellationException.class,
                    () -> withWriter(() -> DemoStudy.write(folder, SIZE, 1, TaskContext.quiet(1))));
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertFalse(Files.exists(folder.resolve("truth.csv")));
    }

    @Test
    void labelAt_answersWithinTheRadiusOnly() throws Exception {
        SliceTruth truth = DemoStudy.plan(SIZE, 5).get(0).truth();
        DemoTruth study = new DemoTruth(List.of(truth));
        Label label = truth.on(0) ? Label.ON : Label.OFF;
        assertEquals(Optional.of(label), study.labelAt("M1_a", truth.x(0) + 0.5, truth.y(0) - 0.5));
        assertEquals(Optional.empty(), study.labelAt("M1_a", -500, -500));
        assertEquals(Optional.empty(), study.labelAt("elsewhere", truth.x(0), truth.y(0)));
    }
}
