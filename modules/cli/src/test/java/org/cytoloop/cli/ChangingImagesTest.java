/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cytoloop.demo.DemoSlice;
import org.cytoloop.demo.DemoStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images that move, go or are replaced after they were added, and slices that come after the first training. */
class ChangingImagesTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path images;
    private Path study;
    private String first;
    private String second;

    @BeforeEach
    void makeStudy() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        SmallStudy small = SmallStudy.write(home);
        DemoStudy.WrittenSlice a = small.written().slices().get(0);
        DemoStudy.WrittenSlice b = small.written().slices().get(1);
        images = a.image().getParent();
        first = a.slice().name();
        second = b.slice().name();
        study = home.resolve("s.cytoloop");
        CommandRun.json(
                "new", study, "--staining", "cFos=" + DemoSlice.MARKER_CHANNEL, "--nuclei", DemoSlice.NUCLEAR_CHANNEL);
        CommandRun.json("add", study, a.image());
    }

    private String refused(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(1, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    private Path image(String slice) {
        return images.resolve(slice + ".ome.tif");
    }

    @Test
    void studyMovedWithItsImages_goesOn_andSaysWhatIsMissingOrReplaced() throws Exception {
        home = Files.move(home, folder.resolve("elsewhere"));
        images = home.resolve("images");
        Path moved = home.resolve("s.cytoloop");
        assertTrue(CommandRun.json("detect", moved).get(0).get("cells").asInt() > 50);

        Files.move(image(first), images.resolve("gone.tif"));
        String missing = refused("detect", moved);
        assertTrue(missing.contains("\"" + first + "\" is missing"), missing);

        Files.copy(image(second), image(first), StandardCopyOption.REPLACE_EXISTING);
        String replaced = refused("detect", moved);
        assertTrue(replaced.contains("not the one that was added"), replaced);
        assertTrue(replaced.contains(image(first).toString()), replaced);

        Files.move(images.resolve("gone.tif"), image(first), StandardCopyOption.REPLACE_EXISTING);
        CommandRun.json("detect", moved);
    }

    @Test
    void sliceWithoutPixelSize_isRefusedOnceTheStudyMeasuresInMicrometres() throws Exception {
        CommandRun.json("detect", study);
        for (String label : new String[] {"ON", "OFF"}) {
            CommandRun.json(
                    "sample", study, "--staining", "cFos", "--slice", first, "--rect", "0,0,512,512", "--class", label);
        }
        CommandRun.json("train", study, "--staining", "cFos", "--param", "trees=5");
        Path bare = images.resolve("bare.png");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(64, 64, java.awt.image.BufferedImage.TYPE_INT_RGB),
                "png",
                bare.toFile());
        String sentence = refused("add", study, bare, "--channels", "DAPI,cFos,other");
        assertTrue(sentence.contains("give its pixel size"), sentence);
        CommandRun.json("add", study, bare, "--channels", "DAPI,cFos,other", "--pixel-size", "0.5");
    }

    @Test
    void truthOfSamplesAlone_leavesNothingToScore_andSaysSo() throws Exception {
        CommandRun.json("detect", study);
        for (String label : new String[] {"ON", "OFF"}) {
            CommandRun.json(
                    "sample", study, "--staining", "cFos", "--slice", first, "--rect", "0,0,512,512", "--class", label);
        }
        CommandRun.json("train", study, "--staining", "cFos", "--param", "trees=5");
        CommandRun.json("classify", study, "--staining", "cFos");
        Path out = folder.resolve("out");
        CommandRun.json("export", study, "--out", out);
        CommandRun run = CommandRun.of("evaluate", study, "--staining", "cFos", "--truth", out.resolve("samples.csv"));
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("No row was left to score"), run.err());
    }

    @Test
    void addWhosePyramidCannotBeBuilt_leavesTheStudyAsItWas_andCanBeRepeated() throws Exception {
        Path large = images.resolve("large.png");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(1100, 20, java.awt.image.BufferedImage.TYPE_INT_RGB),
                "png",
                large.toFile());
        Object[] add = {"add", study, large, "--channels", "DAPI,cFos,other"};
        Path pyramids = study.resolve("cache").resolve("pyramids");
        Files.deleteIfExists(pyramids);
        Files.writeString(pyramids, "a file where the folder should be");
        String sentence = refused(add);
        assertTrue(sentence.contains("cache"), sentence);
        Files.delete(pyramids);
        CommandRun.json(add);
    }
}
