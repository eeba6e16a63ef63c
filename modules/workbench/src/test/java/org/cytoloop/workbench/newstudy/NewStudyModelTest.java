/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewStudyModelTest {
    @TempDir
    private Path folder;

    private NewStudyModel model() {
        NewStudyModel model = new NewStudyModel(folder, "Ada");
        model.setName("mice");
        look(model);
        return model;
    }

    private static void look(NewStudyModel model) {
        Path place = model.folder().orElseThrow();
        model.looked(place, StudyPlace.check(place));
    }

    private static void image(NewStudyModel model, String name, String... channels) {
        Path file = Path.of(name).toAbsolutePath();
        model.addFiles(List.of(file));
        model.probed(ProbedImage.readable(file, List.of(channels), 10, 10));
    }

    private static String problem(NewStudyModel model, Step step) {
        return model.problem(step).orElseThrow();
    }

    @Test
    void aNewModelAsksForAName() {
        NewStudyModel model = new NewStudyModel(folder, "Ada");
        assertTrue(problem(model, Step.PLACE).contains("name"));
        assertEquals(Optional.empty(), model.folder());
    }

    @Test
    void nameAndPlaceMakeTheFolder() {
        NewStudyModel model = model();
        assertEquals(Optional.of(folder.resolve("mice.cytoloop")), model.folder());
        assertEquals(Optional.empty(), model.problem(Step.PLACE));
    }

    @Test
    void untilTheFolderWasLookedAtTheStepIsNotDone() {
        NewStudyModel model = model();
        model.setName("mice2");
        assertTrue(model.needsLook());
        assertTrue(model.problem(Step.PLACE).isPresent());
        look(model);
        assertEquals(Optional.empty(), model.problem(Step.PLACE));
    }

    @Test
    void whatIsThereAlreadyIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("mice.cytoloop"));
        assertTrue(problem(model(), Step.PLACE).contains("already"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        NewStudyModel model = model();
        model.setPlace(folder.resolve("nowhere").toString());
        look(model);
        assertTrue(problem(model, Step.PLACE).contains("does not exist"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\\b", "..", ".hidden", "a:b", "what?", "CON", "lpt1", "dot.", "tab\there"})
    void namesThatSomeSystemRefusesAreRefused(String name) {
        NewStudyModel model = model();
        model.setName(name);
        assertTrue(problem(model, Step.PLACE).contains("cannot contain"), name);
        assertEquals(Optional.empty(), model.folder());
    }

    @Test
    void withoutAnAnnotatorTheStepIsNotDone() {
        NewStudyModel model = model();
        model.setAnnotator("  ");
        assertTrue(problem(model, Step.PLACE).contains("who"));
    }

    @Test
    void imagesFillInTheStainings() {
        NewStudyModel model = model();
        image(model, "a.tif", "DAPI", "cFos", "PV");
        assertEquals("DAPI", model.nuclei());
        assertEquals(DetectionMode.SHARED, model.mode());
        assertTrue(model.isComplete());
        assertEquals(
                new StudySettings(
                        "mice",
                        DetectionMode.SHARED,
                        "DAPI",
                        List.of(new Staining("cFos", "cFos"), new Staining("PV", "PV"))),
                model.settings());
    }

    @Test
    void whatTheUserChoseStaysWhenImagesComeAndGo() {
        NewStudyModel model = model();
        image(model, "a.tif", "DAPI", "cFos");
        model.setStaining(0, new Staining("Arc", "cFos"));
        model.setMode(DetectionMode.INDEPENDENT);
        image(model, "b.tif", "DAPI", "cFos");
        assertEquals(List.of(new Staining("Arc", "cFos")), model.stainings());
        assertEquals(DetectionMode.INDEPENDENT, model.mode());
        model.setNuclei("");
        image(model, "c.tif", "DAPI", "cFos");
        assertEquals("", model.nuclei());
    }

    @Test
    void withoutNucleiDetectionIsIndependent() {
        NewStudyModel model = model();
        image(model, "a.tif", "DAPI", "cFos");
        model.setNuclei("");
        assertEquals(DetectionMode.INDEPENDENT, model.mode());
        // the channel is then a staining like the others
        assertEquals(2, model.stainings().size());
        model.setNuclei("DAPI");
        assertEquals(DetectionMode.SHARED, model.mode());
    }

    @Test
    void stainingsAreChecked() {
        NewStudyModel model = model();
        assertTrue(problem(model, Step.STAININGS).contains("Name the staining"));
        model.setStaining(0, new Staining("cFos", ""));
        assertTrue(problem(model, Step.STAININGS).contains("channel"));
        model.setStaining(0, new Staining("nuclei", "1"));
        assertTrue(problem(model, Step.STAININGS).contains("another name"));
        model.setStaining(0, new Staining("cFos", "1"));
        assertEquals(Optional.empty(), model.problem(Step.STAININGS));
        model.addStaining();
        model.setStaining(1, new Staining("CFOS", "2"));
        assertTrue(problem(model, Step.STAININGS).contains("of its own"));
        model.removeStaining(0);
        model.removeStaining(0);
        assertTrue(problem(model, Step.STAININGS).contains("at least one"));
    }

    @Test
    void aChannelTheFirstImageLacksIsRefusedNamingThoseItHas() {
        NewStudyModel model = model();
        image(model, "a.tif", "DAPI", "cFos");
        model.setStaining(0, new Staining("cFos", "3"));
        assertTrue(problem(model, Step.STAININGS).contains("1 (DAPI), 2 (cFos)"));
        model.setStaining(0, new Staining("cFos", "2"));
        model.setNuclei("7");
        assertTrue(problem(model, Step.STAININGS).contains("nuclei"));
    }

    @Test
    void oddThingsAreSaidButAllowed() {
        NewStudyModel model = model();
        image(model, "a.tif", "DAPI", "cFos");
        image(model, "b.tif", "DAPI");
        assertTrue(model.isComplete());
        assertTrue(model.note(Step.STAININGS).orElseThrow().contains("b.tif"));
        model.setStaining(0, new Staining("cFos", "DAPI"));
        assertTrue(model.note(Step.STAININGS).orElseThrow().contains("nuclei"));
        assertTrue(model.isComplete());
        model.addFiles(List.of(Path.of("c.txt").toAbsolutePath()));
        model.probed(ProbedImage.unreadable(Path.of("c.txt").toAbsolutePath(), "no image"));
        assertTrue(model.note(Step.IMAGES).orElseThrow().contains("1 file"));
        assertEquals(2, model.readableFiles().size());
    }

    @Test
    void aFileIsListedOnce() {
        NewStudyModel model = model();
        assertEquals(1, model.addFiles(List.of(Path.of("a"), Path.of("./a"))).size());
        assertEquals(List.of(), model.addFiles(List.of(Path.of("a"))));
        assertTrue(model.isLooking());
        model.removeFiles(List.of(Path.of("a").toAbsolutePath()));
        assertFalse(model.isLooking());
    }
}
