/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Inline;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlicePicturesTest {
    private static final int ACROSS = 40;
    private static final int CELLS = 400;

    @TempDir
    Path folder;

    private Study study;
    private RoundInfo round;

    @BeforeEach
    void make() throws Exception {
        study = Study.create(
                folder.resolve("t.cytoloop"),
                new StudySettings("t", DetectionMode.SHARED, "1", List.of(new Staining("cFos", "2"))),
                "Anna");
        add("A1", "M1", 0.65);
        add("A2", "", Double.NaN);
        study.label(LabelCommand.byHand(
                "cFos",
                List.of(
                        new LabelCommand.Assignment(new CellRef("A1", 1), Label.OFF, Double.NaN),
                        new LabelCommand.Assignment(new CellRef("A1", 2), Label.ON, Double.NaN)),
                SampleOrigin.CLICK,
                1));
        round = study.rounds()
                .add(
                        new RoundDraft(
                                "cFos",
                                "trainer",
                                "1",
                                new TreeMap<>(),
                                1,
                                0.5,
                                study.samples("cFos"),
                                "0".repeat(64),
                                List.of("intensity"),
                                "fingerprint",
                                Map.of(),
                                1,
                                null),
                        new byte[] {1});
        for (String slice : List.of("A1", "A2")) {
            float[] pOn = new float[CELLS];
            for (int i = 0; i < CELLS; i++) {
                pOn[i] = i % 2 == 0 ? 0.1f : 0.9f;
            }
            study.storeCalls(slice, round, pOn);
        }
    }

    @AfterEach
    void close() {
        study.close();
        assertEquals(0, DotsFormat.OPEN.get());
    }

    private void add(String name, String animal, double um) throws Exception {
        Path image = DotsFormat.write(folder.resolve(name + ".dots"), 20 * ACROSS, 200);
        study.addSlice(new Slice(
                name,
                animal,
                "",
                new ImageLocation(List.of(image), 0),
                20 * ACROSS,
                200,
                um,
                DotsFormat.channels(),
                ""));
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        float[] area = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            x[i] = 10 + 20 * (i % ACROSS);
            y[i] = 10 + 20 * (i / ACROSS);
            area[i] = 90;
        }
        study.setCells(name, Cells.points(x, y, area), new CellSetInfo.Draft("nuclei", Map.of(), 11));
    }

    private List<Block> pictures() throws Exception {
        return SlicePictures.of(study, round, TaskContext.quiet(2));
    }

    private static BufferedImage image(Block block) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(((Block.Picture) block).png()));
    }

    private static String words(Block block) {
        List<Inline> text =
                block instanceof Block.Picture picture ? picture.caption() : ((Block.Paragraph) block).text();
        StringBuilder words = new StringBuilder();
        for (Inline inline : text) {
            words.append(inline instanceof Inline.Words plain ? plain.text() : ((Inline.Marked) inline).text());
        }
        return words.toString();
    }

    @Test
    void onCells_areOrangeDots_offCellsRingsOverThePicture() throws Exception {
        BufferedImage picture = image(pictures().get(0));
        assertEquals(800, picture.getWidth());
        assertEquals(0xFFE69F00, picture.getRGB(30, 10));
        int middle = picture.getRGB(10, 10);
        assertTrue((middle & 0xFF) > 150 && middle != 0xFFE69F00, Integer.toHexString(middle));
        int background = picture.getRGB(20, 20);
        assertTrue((background & 0xFF) < 60, Integer.toHexString(background));
    }

    @Test
    void captions_nameTheSlice_andSayWhyThereIsNoScaleBar() throws Exception {
        List<Block> blocks = pictures();
        assertEquals(
                "Slice A1, animal M1: cells called ON filled orange, OFF as blue rings (round 1).",
                words(blocks.get(0)));
        assertTrue(words(blocks.get(1)).endsWith("; no scale bar, as the size of a pixel is not known."));
    }

    @Test
    void sameStudy_sameBytes() throws Exception {
        assertArrayEquals(
                ((Block.Picture) pictures().get(0)).png(),
                ((Block.Picture) SlicePictures.of(study, round, TaskContext.quiet(1))
                                .get(0))
                        .png());
    }

    @Test
    void missingImage_isSaidInPlaceOfThePicture() throws Exception {
        Files.delete(folder.resolve("A1.dots"));
        List<Block> blocks = pictures();
        assertEquals("No picture of slice A1: its image is missing.", words(blocks.get(0)));
        assertTrue(blocks.get(1) instanceof Block.Picture);
        assertEquals(
                3, SlicePictures.examples(study, round, TaskContext.quiet(1)).size());
    }

    @Test
    void unclassifiedSlice_isSaidInPlaceOfThePicture() throws Exception {
        add("A3", "M2", 0.65);
        assertEquals(
                "No picture of slice A3: its cells have not been classified under this round.",
                words(pictures().get(2)));
    }

    @Test
    void examples_areTheSameEveryTime() throws Exception {
        List<Block> examples = SlicePictures.examples(study, round, TaskContext.quiet(1));
        assertEquals(3, examples.size());
        assertEquals("Cells called clearly ON: all channels above, the marker alone below.", words(examples.get(0)));
        assertArrayEquals(
                ((Block.Picture) examples.get(2)).png(),
                ((Block.Picture) SlicePictures.examples(study, round, TaskContext.quiet(2))
                                .get(2))
                        .png());
        assertEquals(8 * 100 - 4, image(examples.get(0)).getWidth());
    }
}
