/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.slices.fixtures.DiscImages;
import org.cytoloop.slices.fixtures.TestStudy;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdditionRunTest {
    @TempDir
    Path folder;

    private AdditionPlan plan(Study study, List<Path> files) {
        ImageAddition.Look look = ImageAddition.Look.into(files, TaskContext.quiet(1));
        return new AdditionPlan(study.settings(), study.slices(), false, look.images());
    }

    @Test
    void goodImagesAreIn_theOthersAreListed_progressCounts() throws ProblemException, IOException {
        Path images = Files.createDirectory(folder.resolve("images"));
        DiscImages.slice(images, "M1_a", 400, 300);
        DiscImages.slice(images, "M2_a", 400, 300);
        DiscImages.slice(images, "M2_b", 400, 300);
        try (Study study = TestStudy.empty(folder)) {
            AdditionPlan plan = plan(study, List.of(images));
            Files.delete(images.resolve("M2_a.discs"));
            List<String> texts = new ArrayList<>();

            AdditionRun run = new AdditionRun(plan.planned()).run(study, recording(texts, false));

            assertEquals(List.of("M1_a", "M2_b"), run.added());
            assertEquals("M2_a", run.problems().get(0).where());
            assertEquals(1, run.problems().size());
            assertEquals("M2", study.slice("M2_b").orElseThrow().animal());
            assertTrue(texts.containsAll(List.of("1 of 3: M1_a", "2 of 3: M2_a", "3 of 3: M2_b")), texts.toString());
        }
    }

    @Test
    void cancelled_whatWasAddedStays() throws ProblemException, IOException {
        Path images = Files.createDirectory(folder.resolve("images"));
        DiscImages.slice(images, "M1_a", 400, 300);
        DiscImages.slice(images, "M1_b", 400, 300);
        try (Study study = TestStudy.empty(folder)) {
            AdditionRun run = new AdditionRun(plan(study, List.of(images)).planned());

            assertThrows(CancellationException.class, () -> run.run(study, recording(new ArrayList<>(), true)));

            assertEquals(
                    List.of("M1_a"), study.slices().stream().map(Slice::name).toList());
        }
    }

    /** Keeps the texts; when told so, is cancelled while the first slice is added. */
    private static TaskContext recording(List<String> texts, boolean cancel) {
        return new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return cancel && !texts.isEmpty();
            }

            @Override
            public void progress(double fraction, String what) {
                texts.add(what);
            }
        };
    }

    @Test
    void filesOfOneSlice_areJoinedAsChannels() throws ProblemException, IOException {
        DiscImages.slice(folder, "s1_dapi", 400, 300);
        DiscImages.slice(folder, "s1_cfos", 400, 300);
        List<FoundImage> parts = ImageAddition.Look.into(
                        List.of(folder.resolve("s1_dapi.discs"), folder.resolve("s1_cfos.discs")), TaskContext.quiet(1))
                .images();

        FoundImage joined = FoundImage.joined(parts);

        assertEquals(4, joined.info().channels().size());
        assertEquals(2, joined.location().files().size());
        DiscImages.slice(folder, "other", 100, 300);
        List<FoundImage> wrong = new ArrayList<>(parts);
        wrong.addAll(FoundImage.in(folder.resolve("other.discs")));
        assertThrows(ProblemException.class, () -> FoundImage.joined(wrong));
    }

    @Test
    void look_filesThatCannotBeRead_areProblems() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.tif"), "no image");
        Path text = Files.writeString(folder.resolve("notes.txt"), "no image");

        ImageAddition.Look look = ImageAddition.Look.into(List.of(broken, text), TaskContext.quiet(1));

        assertEquals(List.of(), look.images());
        assertEquals(2, look.problems().size());
    }

    @Test
    void realImages_ofAFolder() throws ProblemException, IOException {
        Path data = Path.of(System.getProperty("cytoloop.data", "data")).resolve("macaque_tracer");
        if (!Files.isDirectory(data)) {
            Assumptions.abort("macaque_tracer is absent: " + data);
        }
        StudySettings settings = new StudySettings(
                "macaque",
                DetectionMode.INDEPENDENT,
                "",
                List.of(new Staining("red", "1"), new Staining("green", "2")));
        List<Path> copies = new ArrayList<>();
        try (Stream<Path> files = Files.list(data)) {
            // two are enough; the test's reader is not made for speed
            for (Path file : files.filter(path -> path.toString().endsWith("_01.ome.tif"))
                    .toList()) {
                copies.add(Files.copy(file, folder.resolve(file.getFileName())));
            }
        }
        Files.writeString(folder.resolve("cells.csv"), "slice,x,y");
        try (Study study = Study.create(folder.resolve("macaque.cytoloop"), settings, "Anna")) {
            ImageAddition.Look look = ImageAddition.Look.into(List.of(folder), TaskContext.quiet(1));
            AdditionPlan plan = new AdditionPlan(settings, study.slices(), false, look.images());

            AdditionRun run = new AdditionRun(plan.planned()).run(study, TaskContext.quiet(1));

            assertEquals(1, look.ignored());
            assertEquals(List.of(), run.problems());
            assertEquals(List.of("M1_01", "M2_01"), run.added());
            assertEquals(2, copies.size());
            Slice first = study.slice("M1_01").orElseThrow();
            assertEquals("M1", first.animal());
            assertEquals(1280, first.width());
            assertEquals(1024, first.height());
        }
    }
}
