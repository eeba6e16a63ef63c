/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images are remembered, found again, or asked for. */
class SliceImagesTest {
    @TempDir
    Path folder;

    private static String problem(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(ProblemException.class, action).getMessage();
    }

    private Path studyWithTwoSlices() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (Study study = Studies.create(home)) {
            study.addSlice(Studies.slice(Studies.image(home, "A1"), "A1"));
            study.addSlice(Studies.slice(Studies.image(home, "A2"), "A2"));
            return study.folder();
        }
    }

    @Test
    void addSlice_thatDoesNotFit_isRefusedInOneSentence() throws Exception {
        try (Study study = Studies.create(folder)) {
            Path image = Studies.image(folder, "A1");
            Slice good = Studies.slice(image, "A1");
            Slice poor = new Slice(
                    "A1",
                    "",
                    "",
                    good.image(),
                    10,
                    10,
                    Double.NaN,
                    List.of(new ChannelInfo("DAPI", -1), new ChannelInfo("GFP", -1)),
                    "");
            assertEquals(
                    "Slice A1 has no channel \"pv\" for PV; its channels are DAPI, GFP.",
                    problem(() -> study.addSlice(poor)));
            assertTrue(problem(() -> study.addSlice(Studies.slice(folder.resolve("no.tif"), "A1")))
                    .startsWith("There is no image "));
            assertTrue(problem(() -> study.addSlice(Studies.slice(image, " "))).contains("cannot be the name"));
            study.addSlice(good);
            assertTrue(problem(() -> study.addSlice(good)).contains("a slice \"A1\" already"));
            assertEquals(2, study.journal(1, 100).size());
        }
    }

    @Test
    void studyAndImagesMovedTogether_areFound_evenWhereOtherImagesTookTheOldPlace() throws Exception {
        Path study = studyWithTwoSlices();
        Path moved = Files.move(study.getParent(), folder.resolve("moved"));
        try (Study open = Study.open(moved.resolve("test.cytoloop"), "a")) {
            assertEquals(List.of(), open.missingImages());
            assertEquals(
                    moved.resolve("images").resolve("A1.tif"),
                    open.slice("A1").orElseThrow().image().files().get(0));
        }
    }

    @Test
    void imageThatIsAFolder_isFoundWhereItWasMoved_andMissedWhenSomethingElseIsThere() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path image = Files.createDirectories(home.resolve("images/A1.zarr"));
        Files.writeString(image.resolve(".zattrs"), "{}");
        Files.writeString(Files.createDirectory(image.resolve("0")).resolve("0.0"), "pixels");
        try (Study study = Studies.create(home)) {
            study.addSlice(Studies.slice(image, "A1"));
            assertEquals(List.of(), study.missingImages());

            Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            Path moved = Files.move(image, elsewhere.resolve("A1.zarr"));
            assertEquals(1, study.missingImages().size());
            Files.createDirectory(image);
            assertEquals(1, study.missingImages().size());
            assertEquals(List.of("A1"), study.findMovedImages(elsewhere));
            assertEquals(moved, study.slice("A1").orElseThrow().image().files().get(0));

            Files.delete(moved.resolve("0/0.0"));
            assertEquals(1, study.missingImages().size());
        }
    }

    @Test
    void studyMovedAlone_findsImagesAtTheirOldPlace() throws Exception {
        Path study = studyWithTwoSlices();
        Path moved =
                Files.move(study, Files.createDirectories(folder.resolve("x/y")).resolve("s.cytoloop"));
        try (Study open = Study.open(moved, "a")) {
            assertEquals(List.of(), open.missingImages());
            assertEquals(
                    study.getParent().resolve("images").resolve("A1.tif"),
                    open.slice("A1").orElseThrow().image().files().get(0));
        }
    }

    @Test
    void imagesMovedAlone_areMissing_untilTheUserTellsWhereTheyAre() throws Exception {
        Path study = studyWithTwoSlices();
        Path images = Files.move(study.getParent().resolve("images"), folder.resolve("archive"));
        try (Study open = Study.open(study, "a")) {
            assertEquals(2, open.missingImages().size());
            ImageLocation wrong = new ImageLocation(List.of(images.resolve("A2.tif")), 0);
            assertTrue(problem(() -> open.relocate("A1", wrong)).contains("is not the image of slice A1"));
            open.relocate("A1", new ImageLocation(List.of(images.resolve("A1.tif")), 0));
            assertEquals(
                    List.of("A2"),
                    open.missingImages().stream().map(Slice::name).toList());
            assertEquals(List.of("A2"), open.findMovedImages(images));
            assertEquals(List.of(), open.missingImages());
            List<JournalEvent> journal = open.journal(1, 100);
            assertEquals(
                    JournalEvent.SLICE_RELOCATED,
                    journal.get(journal.size() - 1).kind());
        }
        try (Study again = Study.open(study, "a")) {
            assertEquals(List.of(), again.missingImages());
            assertEquals(
                    images.resolve("A2.tif"),
                    again.slice("A2").orElseThrow().image().files().get(0));
        }
    }

    @Test
    void studyMovedWithAnotherImageInPlace_namesTheOneThatIsThere() throws Exception {
        Path study = studyWithTwoSlices();
        Path moved = Files.move(study.getParent(), folder.resolve("moved"));
        Path other = moved.resolve("images").resolve("A1.tif");
        Files.write(other, new byte[10]);
        try (Study open = Study.open(moved.resolve("test.cytoloop"), "a")) {
            assertEquals(1, open.missingImages().size());
            assertEquals(other, open.slice("A1").orElseThrow().image().files().get(0));
        }
    }

    @Test
    void imageOfAnotherSize_isMissing() throws Exception {
        Path study = studyWithTwoSlices();
        Path image = study.getParent().resolve("images").resolve("A1.tif");
        Files.write(image, new byte[10]);
        try (Study open = Study.open(study, "a")) {
            assertEquals(
                    List.of("A1"),
                    open.missingImages().stream().map(Slice::name).toList());
        }
    }
}
