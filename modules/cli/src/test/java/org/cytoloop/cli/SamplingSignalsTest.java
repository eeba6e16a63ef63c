/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;
import org.cytoloop.operations.NextRegions;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.SamplingSignals;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick signals and region suggestions on real image files. */
class SamplingSignalsTest {
    @TempDir
    private Path folder;

    @Test
    void signals_tellOnFromOff_andSurviveALostCache() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path at = small.make("signals");
        CommandRun.json("label", at, small.labels(1, 0), "--staining", "cFos");
        String slice = small.written().slices().get(0).slice().name();
        SamplingSignals.Signals signals;
        try (Study study = Study.open(at, "Anna")) {
            signals = SamplingSignals.of(study, slice, "cFos", TaskContext.quiet());
            int cells = study.cellSet(slice).orElseThrow().count();
            assertEquals(cells, signals.signal().length);
            assertEquals(cells, signals.background().length);
            assertEquals(cells, signals.density().length);
            List<Sample> samples = study.samples("cFos", slice);
            double on = mean(samples, Label.ON, signals.signal());
            double off = mean(samples, Label.OFF, signals.signal());
            assertTrue(on > 2 * Math.abs(off) && on > 0, on + " and " + off);
            assertSame(signals, SamplingSignals.of(study, slice, "cFos", TaskContext.quiet()));
            assertThrows(ProblemException.class, () -> SamplingSignals.of(study, slice, "x", TaskContext.quiet()));
            assertThrows(ProblemException.class, () -> SamplingSignals.of(study, "x", "cFos", TaskContext.quiet()));
        }
        try (Stream<Path> files = Files.list(at.resolve("cache/features"))) {
            List<Path> cached = files.toList();
            assertFalse(cached.isEmpty());
            for (Path file : cached) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Study study = Study.open(at, "Anna")) {
            // another pixel size, another key: memory does not answer
            study.setDetails(Map.of(slice, study.details(slice).withPixelSizeUm(1)));
            SamplingSignals.Signals again = SamplingSignals.of(study, slice, "cFos", TaskContext.quiet());
            assertArrayEquals(signals.signal(), again.signal());
            assertArrayEquals(signals.density(), again.density());
        }
    }

    private static double mean(List<Sample> samples, Label label, float[] signal) {
        return samples.stream()
                .filter(sample -> sample.label() == label)
                .mapToDouble(sample -> signal[sample.cell().cell() - 1])
                .average()
                .orElseThrow();
    }

    @Test
    void nextRegions_haveEnoughFreeCells_thatCanBeDrawn() throws Exception {
        SmallStudy small = SmallStudy.write(folder);
        Path at = small.make("regions");
        String slice = small.written().slices().get(0).slice().name();
        String other = small.written().slices().get(1).slice().name();
        try (Study study = Study.open(at, "Anna")) {
            List<Suggestion> first = NextRegions.suggest(study, slice, "cFos", 10, 2, TaskContext.quiet());
            assertFalse(first.isEmpty());
            Region region = first.get(0).region();
            var outcome = RectangleSampling.sample(study, "cFos", slice, region, Label.ON, 10, 1);
            assertEquals(first.get(0).eligible(), outcome.draw().eligible());
            RectangleSampling.sample(study, "cFos", other, new Region(0, 0, 512, 512), Label.OFF, 40, 1);
            for (Suggestion next : NextRegions.suggest(study, slice, "cFos", 10, 2, TaskContext.quiet())) {
                assertTrue(next.eligible() >= 40, next::toString);
                assertFalse(next.reason().isBlank());
            }
        }
    }
}
