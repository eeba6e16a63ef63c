/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.pyramid;

import static org.cytoloop.readers.Planes.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.Planes;
import org.cytoloop.readers.TiffBuilder;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.spi.SliceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSeriesTest {
    @TempDir
    Path folder;

    private static TiffBuilder.Page tiled(TiffBuilder builder, int width, int height, int samples, int value) {
        List<byte[]> tiles = new ArrayList<>();
        int n = (width + 15) / 16 * ((height + 15) / 16);
        for (int i = 0; i < n; i++) {
            tiles.add(filled(256 * samples, value));
        }
        return builder.page(width, height, samples, 8, 1, samples == 3 ? 2 : 1, 1)
                .tiles(16, 16, tiles);
    }

    @Test
    void svs_levelsAreTiledPagesAndPicturesAreSeries() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        String text = "Aperio Image Library v11\r\n4 JPEG/RGB Q=30|AppMag = 20|MPP = 0.4990|Left = 2";
        tiled(builder, 200, 120, 3, 1).text(Tag.IMAGE_DESCRIPTION, text);
        builder.page(80, 48, 3, 8, 1, 2, 1).strips(48, List.of(filled(80 * 48 * 3, 2)));
        tiled(builder, 50, 30, 3, 3);
        builder.page(40, 30, 3, 8, 1, 2, 1)
                .strips(30, List.of(filled(3600, 4)))
                .set(Tag.NEW_SUBFILE_TYPE, TiffBuilder.LONG, 1)
                .text(Tag.IMAGE_DESCRIPTION, "Aperio Image Library v11\r\nlabel 40x30");
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("a.svs")))) {
            assertEquals("Aperio SVS", reader.format());
            SeriesInfo info = reader.series().get(0).info();
            assertEquals(List.of(new LevelSize(200, 120), new LevelSize(50, 30)), info.levels());
            assertEquals(0.499, info.pixelSizeUm());
            assertEquals(
                    3, reader.series().get(0).read(1, 1, 0, 0, 49, 29, 1, 1).value(0));
            assertEquals(3, reader.series().size());
            assertEquals("Label", reader.series().get(2).info().name());
        }
    }

    @Test
    void qptiff_pagesAreChannelsWithNamesColoursAndLevels() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        String[] names = {"DAPI", "Opal 520"};
        for (int level = 0; level < 2; level++) {
            for (int c = 0; c < 2; c++) {
                String xml = "<?xml version=\"1.0\" encoding=\"utf-16\"?><PerkinElmer-QPI-ImageDescription><ImageType>"
                        + (level == 0 ? "FullResolution" : "ReducedResolution") + "</ImageType><Name>" + names[c]
                        + "</Name><Color>" + (c == 0 ? "0,0,255" : "255,128,0")
                        + "</Color><Responsivity><Filter><Name>wrong</Name></Filter></Responsivity>"
                        + "</PerkinElmer-QPI-ImageDescription>";
                tiled(builder, 64 >> level, 48 >> level, 1, 10 * level + c)
                        .text(Tag.IMAGE_DESCRIPTION, xml)
                        .rational(Tag.X_RESOLUTION, 20_000, 1)
                        .set(Tag.RESOLUTION_UNIT, TiffBuilder.SHORT, 3)
                        .set(Tag.NEW_SUBFILE_TYPE, TiffBuilder.LONG, level);
            }
            if (level == 0) {
                builder.page(30, 20, 3, 8, 1, 2, 1).strips(20, List.of(filled(1800, 9)));
            }
        }
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("a.qptiff")))) {
            assertEquals("PerkinElmer qpTIFF", reader.format());
            SeriesInfo info = reader.series().get(0).info();
            assertEquals(
                    List.of(new ChannelInfo("DAPI", 0x0000FF), new ChannelInfo("Opal 520", 0xFF8000)), info.channels());
            assertEquals(List.of(new LevelSize(64, 48), new LevelSize(32, 24)), info.levels());
            assertEquals(0.5, info.pixelSizeUm());
            assertEquals(11, reader.series().get(0).read(1, 1, 0, 0, 0, 0, 1, 1).value(0));
        }
    }

    @Test
    void plainPages_ofOneSizeAreSectionsAndOthersAreSeries() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        for (int i = 0; i < 3; i++) {
            builder.grey(9, 8, filled(72, i)).rational(Tag.X_RESOLUTION, 300, 1);
        }
        builder.grey(5, 5, filled(25, 7));
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("a.tif")))) {
            assertEquals(2, reader.series().size());
            assertEquals(3, reader.series().get(0).info().sizeZ());
            assertEquals(2, Planes.corner(reader.series().get(0), 0, 2, 0));
            assertTrue(Double.isNaN(reader.series().get(0).info().pixelSizeUm()), "300 dpi says nothing");
        }
    }

    @Test
    void reducedImages_areLevelsAndUnreadableExtrasAreLeftOut() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        builder.grey(65, 33, filled(65 * 33, 5))
                .rational(Tag.X_RESOLUTION, 40_000, 1)
                .set(Tag.RESOLUTION_UNIT, 3, 3);
        builder.grey(33, 17, filled(33 * 17, 6)).set(Tag.NEW_SUBFILE_TYPE, TiffBuilder.LONG, 1);
        builder.grey(20, 20, filled(400, 7)).set(Tag.COMPRESSION, TiffBuilder.SHORT, 50001);
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("a.tif")))) {
            assertEquals(1, reader.series().size());
            assertEquals(2, reader.series().get(0).info().levels().size());
            assertEquals(0.25, reader.series().get(0).info().pixelSizeUm());
            assertEquals(
                    6, reader.series().get(0).read(0, 1, 0, 0, 32, 16, 1, 1).value(0));
        }
    }
}
