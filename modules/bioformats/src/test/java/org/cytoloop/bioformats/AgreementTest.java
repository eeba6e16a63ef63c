/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.spi.SliceWriterProvider;
import org.cytoloop.spi.SupportLevel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Bio-Formats and our own readers say of the same file. Where they differ, ours were compared with other readers
 * (the list of the readers' own tests), and the reason is one of those named here.
 */
class AgreementTest {
    /** Rows and columns compared of each plane. */
    private static final int PART = 1024;

    /** Why pixels differ, by what the file's name contains. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("white", "Bio-Formats turns white-is-zero samples round, ours keeps them as stored"),
            Map.entry("tiled-gray-i1", "white is zero"),
            Map.entry("quad-lzw", "an LZW variant of the eighties that Bio-Formats takes for today's"),
            Map.entry("jpeg-lossless", "Bio-Formats scales or refuses lossless JPEG of 12 bits"),
            Map.entry("cmyk", "Bio-Formats turns ink round and calls it red, green and blue"),
            Map.entry("a33", "CMYK"),
            Map.entry("24", "24-bit samples: Bio-Formats counts their bytes wrongly"),
            Map.entry("12b", "12-bit samples with a predictor"),
            Map.entry("contig-12", "12-bit samples of colours"),
            Map.entry("jp2k", "Bio-Formats forgets the colour transform of JPEG 2000 tiles"),
            Map.entry("zstd", "Bio-Formats' decoder refuses it"),
            Map.entry("pred3", "floating point predictor, which Bio-Formats does not know"),
            Map.entry("predictor-3", "floating point predictor"),
            Map.entry("predictor3", "floating point predictor"),
            Map.entry("fpredict", "floating point predictor"),
            Map.entry("floatingpoint-16bit", "floating point predictor"),
            Map.entry("jpeg-tile", "old JPEG"),
            Map.entry("ojpeg", "old JPEG"),
            Map.entry(".svs", "only in the part of Bio-Formats that is under the GPL"),
            Map.entry(".qptiff", "only in the part of Bio-Formats that is under the GPL"),
            Map.entry("colormap-with", "Bio-Formats leaves out samples beside a palette index"),
            Map.entry("multifile-z", "a part of a set: Bio-Formats opens the set, ours the part"),
            Map.entry("subsampled", "colours at half the resolution"),
            Map.entry("cramps-tile", "tiles at the edge"),
            Map.entry("yuv", "YCbCr, which Bio-Formats leaves as it is"));

    private final SliceReaderProvider bioFormats = new BioFormatsReaderProvider();

    @TempDir
    Path folder;

    @Test
    void pyramidsWrittenByUs_agreeOnEveryPixelAndName() throws IOException, ProblemException {
        for (PixelType type : List.of(PixelType.UINT8, PixelType.UINT16, PixelType.INT16, PixelType.FLOAT32)) {
            Path file = folder.resolve(type.label() + ".ome.tif");
            SliceWriterProvider writer = Services.all(SliceWriterProvider.class).get(0);
            Painted painted = new Painted(type);
            writer.write(painted, painted.info(), file, TaskContext.quiet(1));
            try (SliceReader ours = Services.readerFor(file).orElseThrow().open(file);
                    SliceReader theirs = bioFormats.open(file)) {
                assertEquals(ours.series().get(0).info(), theirs.series().get(0).info());
                assertTrue(ours.series().get(0).info().levels().size() > 1);
                assertEquals(List.of(), differences(ours, theirs));
            }
        }
    }

    @Test
    void realImages_agreeUnlessAReasonIsKnown() throws IOException {
        Path data = Path.of(System.getProperty("cytoloop.data", "absent"));
        if (!Files.isDirectory(data)) {
            Assumptions.abort("real microscopy data absent: " + data);
        }
        Map<String, List<String>> unexpected = new TreeMap<>();
        Set<String> reasonsMet = new TreeSet<>();
        int agreed = 0;
        for (Path file : files(data)) {
            String name = data.relativize(file).toString().replace('\\', '/');
            List<String> found = compare(file);
            String reason = reason(name);
            if (found == null) {
                continue;
            }
            if (found.isEmpty()) {
                agreed++;
            } else if (reason.isEmpty()) {
                unexpected.put(name, found.subList(0, Math.min(3, found.size())));
            } else {
                reasonsMet.add(reason);
            }
        }
        assertEquals(Map.of(), unexpected, agreed + " files agree; known reasons met: " + reasonsMet);
        assertTrue(agreed > 200, agreed + " files agree");
    }

    /** Every TIFF, PNG and JPEG, but of folders of hundreds of like crops only some. */
    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> found = Files.walk(data)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("tiff_broken"))
                    .filter(file -> !file.toString().contains("_Cell")
                            || file.toString().contains("_Cell10"))
                    .sorted()
                    .toList();
        }
    }

    private static String reason(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return KNOWN.entrySet().stream()
                .filter(known -> lower.startsWith("tiff_variants/") && lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Differences, null when not both open the file. */
    private List<String> compare(Path file) {
        SliceReaderProvider own = Services.all(SliceReaderProvider.class).stream()
                .filter(provider -> !provider.id().equals(bioFormats.id()))
                .filter(provider -> provider.support(file) == SupportLevel.NATIVE)
                .findFirst()
                .orElse(null);
        if (own == null) {
            return null;
        }
        try (SliceReader ours = own.open(file);
                SliceReader theirs = bioFormats.open(file)) {
            return differences(ours, theirs);
        } catch (ProblemException e) {
            return null;
        }
    }

    private static List<String> differences(SliceReader ours, SliceReader theirs) {
        List<String> found = new ArrayList<>();
        int series = Math.min(ours.series().size(), theirs.series().size());
        for (int s = 0; s < series; s++) {
            SliceSeries a = ours.series().get(s);
            SliceSeries b = theirs.series().get(s);
            SeriesInfo x = a.info();
            SeriesInfo y = b.info();
            boolean sameShape = x.width() == y.width()
                    && x.height() == y.height()
                    && x.type() == y.type()
                    && x.channels().size() == y.channels().size()
                    && x.sizeZ() * x.sizeT() == y.sizeZ() * y.sizeT();
            if (sameShape) {
                compareMetadata(x, y, found);
                comparePixels(a, b, found);
            } else {
                found.add("image " + s + ": " + x + " and " + y);
            }
        }
        return found;
    }

    /** A size or name that only one of them finds is no difference, two different ones are. */
    private static void compareMetadata(SeriesInfo x, SeriesInfo y, List<String> found) {
        boolean bothSized = !Double.isNaN(x.pixelSizeUm()) && !Double.isNaN(y.pixelSizeUm());
        if (bothSized && Math.abs(x.pixelSizeUm() / y.pixelSizeUm() - 1) > 1e-9) {
            found.add("pixel size " + x.pixelSizeUm() + " and " + y.pixelSizeUm());
        }
        for (int c = 0; c < x.channels().size(); c++) {
            ChannelInfo p = x.channels().get(c);
            ChannelInfo q = y.channels().get(c);
            boolean bothNamed = !p.name().startsWith("Channel ") && !q.name().startsWith("Channel ");
            if (bothNamed && !p.name().equals(q.name()) || p.rgb() >= 0 && q.rgb() >= 0 && p.rgb() != q.rgb()) {
                found.add(p + " and " + q);
            }
        }
    }

    private static void comparePixels(SliceSeries a, SliceSeries b, List<String> found) {
        SeriesInfo x = a.info();
        SeriesInfo y = b.info();
        int planes = x.sizeZ() * x.sizeT();
        // Pages that nothing is said of are sections to us and time points to Bio-Formats.
        boolean sameAxes = x.sizeZ() == y.sizeZ();
        for (int level = 0; level < Math.min(x.levels().size(), y.levels().size()); level++) {
            LevelSize size = x.levels().get(level);
            if (!size.equals(y.levels().get(level))) {
                return;
            }
            for (int plane : new TreeSet<>(List.of(0, planes - 1, planes / 2))) {
                for (int c = 0; c < x.channels().size(); c++) {
                    int za = plane % x.sizeZ();
                    int ta = plane / x.sizeZ();
                    int zb = sameAxes ? za : plane % y.sizeZ();
                    int tb = sameAxes ? ta : plane / y.sizeZ();
                    compareTile(a, b, new int[] {c, level, za, ta, zb, tb}, size, found);
                }
            }
        }
    }

    private static void compareTile(SliceSeries a, SliceSeries b, int[] at, LevelSize size, List<String> found) {
        int width = Math.min(PART, size.width());
        int height = Math.min(PART, size.height());
        try {
            PixelTile p = a.read(at[0], at[1], at[2], at[3], size.width() - width, 0, width, height);
            PixelTile q = b.read(at[0], at[1], at[4], at[5], size.width() - width, 0, width, height);
            int differing = 0;
            for (int i = 0; i < width * height; i++) {
                differing += Double.compare(p.value(i), q.value(i)) != 0 ? 1 : 0;
            }
            if (differing > 0) {
                found.add("channel " + at[0] + " level " + at[1] + ": " + differing + " of " + width * height
                        + " differ");
            }
        } catch (ProblemException e) {
            found.add(e.getMessage());
        }
    }

    /** Two channels of gradients with names and colours. */
    private record Painted(PixelType type) implements SliceSeries {
        @Override
        public SeriesInfo info() {
            return new SeriesInfo(
                    "section 3",
                    1100,
                    700,
                    type,
                    List.of(new ChannelInfo("DAPI", 0x0000FF), new ChannelInfo("c-Fos", 0xFF8000)),
                    1,
                    1,
                    0.325,
                    List.of(new LevelSize(1100, 700)));
        }

        @Override
        public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height) {
            PixelTile tile = PixelTile.allocate(type, width, height);
            for (int i = 0; i < width * height; i++) {
                int value = (x + i % width) * 7 + (y + i / width) * 31 + channel * 1000;
                switch (type) {
                    case UINT8 -> ((byte[]) tile.data())[i] = (byte) value;
                    case UINT16, INT16 -> ((short[]) tile.data())[i] = (short) (value - 9000);
                    default -> ((float[]) tile.data())[i] = value / 3f - 100;
                }
            }
            return tile;
        }
    }
}
