/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.operations.ExampleStudyMaking;
import org.cytoloop.operations.LabelImport;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.SampleExport;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An example study made in one go, and its samples out to a file and in again. */
class ExampleAndSamplesTest {
    @TempDir
    private Path folder;

    /** The demo study, small. */
    private static ExampleStudy small() {
        return new ExampleStudy() {
            @Override
            public Written write(Path target, TaskContext task) throws ProblemException {
                return DemoExample.of(DemoStudy.write(target, DemoStudy.MIN_SIZE, 1, task));
            }

            @Override
            public String id() {
                return "small";
            }

            @Override
            public String displayName() {
                return "Small";
            }

            @Override
            public String version() {
                return "1";
            }
        };
    }

    private Path make(TaskContext task) throws Exception {
        CellDetector detector = Services.first(CellDetector.class, "detector");
        return ExampleStudyMaking.make(small(), folder.resolve("example"), "Anna", detector, task);
    }

    @Test
    void example_isReadyToBeLabelled_andIsNeverOverwritten() throws Exception {
        Path at = make(TaskContext.quiet());
        assertEquals(folder.resolve("example/demo.cytoloop"), at);
        try (Study study = Study.open(at, "Ben")) {
            assertEquals(
                    List.of("M1_a", "M1_b", "M2_a", "M2_b", "M3_a", "M3_b"),
                    study.slices().stream().map(Slice::name).toList());
            for (Slice slice : study.slices()) {
                assertTrue(study.cellSet(slice.name()).orElseThrow().count() > 5, slice.name());
                assertFalse(slice.animal().isEmpty() || slice.group().isEmpty());
            }
            assertEquals(List.of(), study.missingImages());
            assertEquals("Anna", study.journal(1, 1).get(0).annotator());
        }
        String message = assertThrows(ProblemException.class, () -> make(TaskContext.quiet()))
                .getMessage();
        assertTrue(message.contains("already"), message);
        assertTrue(Files.exists(at.resolve("study.db")));
    }

    @Test
    void example_cancelled_leavesNoHalfStudy() throws Exception {
        Path place = folder.resolve("example");
        boolean[] wasThere = new boolean[1];
        TaskContext impatient = new TaskContext() {
            @Override
            public int threads() {
                return 2;
            }

            @Override
            public boolean isCancelled() {
                wasThere[0] |= studies(place) > 0;
                return wasThere[0];
            }

            @Override
            public void progress(double fraction, String what) {
                // nobody is looking
            }
        };
        assertThrows(CancellationException.class, () -> make(impatient));
        assertTrue(wasThere[0]);
        assertEquals(0, studies(place), "studies, also begun ones");
    }

    private static long studies(Path place) {
        try (Stream<Path> files = Files.exists(place) ? Files.walk(place, 2) : Stream.of()) {
            return files.filter(file -> file.endsWith("study.db")).count();
        } catch (IOException | UncheckedIOException e) {
            // looked at while it was being removed
            return 0;
        }
    }

    @Test
    void samples_outAndInAgain_areTheSameLabels() throws Exception {
        Path at = make(TaskContext.quiet());
        Path file = folder.resolve("samples.csv");
        List<Sample> before;
        try (Study study = Study.open(at, "Ben")) {
            assertThrows(ProblemException.class, () -> SampleExport.write(study, "cFos", file));
            RectangleSampling.sample(study, "cFos", "M1_a", new Region(0, 0, 256, 256), Label.ON, 12, 3);
            RectangleSampling.sample(study, "cFos", "M2_b", new Region(0, 0, 256, 256), Label.OFF, 9, 4);
            CellRef free = new CellRef("M3_a", 2);
            study.label(LabelCommand.byHand(
                    "cFos", List.of(new Assignment(free, Label.UNSURE, Double.NaN)), SampleOrigin.CLICK, 0));
            before = study.samples("cFos");
            assertEquals(22, SampleExport.write(study, "cFos", file));
            List<LabelledPoint> rows = LabelImport.read(file, TaskContext.quiet());
            LabelImport.Plan same = LabelImport.plan(study, "cFos", file, rows, 3);
            assertEquals(22, same.confirmed());
            assertEquals(0, same.added() + same.flipped() + same.unmatched());
            study.label(LabelCommand.flip(
                    "cFos", List.of(new Assignment(before.get(0).cell(), Label.OFF, Double.NaN)), 0));
            RectangleSampling.takeBack(study, "cFos", 2);
            LabelImport.Plan plan = LabelImport.plan(study, "cFos", file, rows, 3);
            assertEquals(9, plan.added());
            assertEquals(1, plan.flipped());
            assertEquals(12, plan.confirmed());
            assertEquals(13, study.samples("cFos").size());
            LabelImport.Outcome outcome = LabelImport.apply(study, plan, SampleOrigin.IMPORT);
            assertEquals(22, outcome.labelled());
            assertEquals(texts(before), texts(study.samples("cFos")));
        }
        assertEquals(23, Files.readAllLines(file).size());
        assertTrue(Files.readAllLines(file).get(1).contains(",ON,RECTANGLE,1,"));
    }

    private static List<String> texts(List<Sample> samples) {
        return samples.stream().map(s -> s.cell() + " " + s.label()).toList();
    }
}
