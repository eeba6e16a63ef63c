/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import static org.cytoloop.readers.Planes.corner;
import static org.cytoloop.readers.Planes.filled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.Planes;
import org.cytoloop.readers.TiffBuilder;
import org.cytoloop.readers.tiff.Tag;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OmeTiffTest {
    private static final String OPEN = "<?xml version=\"1.0\"?><!-- a comment --><OME UUID=\"urn:uuid:own\">";

    @TempDir
    Path folder;

    private static String pixels(String order, int c, int z, int t, String inside) {
        return "<Pixels DimensionOrder=\"" + order + "\" Type=\"uint8\" SizeX=\"8\" SizeY=\"6\" SizeC=\"" + c
                + "\" SizeZ=\"" + z + "\" SizeT=\"" + t + "\" PhysicalSizeX=\"325\" PhysicalSizeXUnit=\"nm\">" + inside
                + "</Pixels>";
    }

    private static String image(String name, String pixels) {
        return "<Image Name=\"" + name + "\">" + pixels + "</Image>";
    }

    /** A file whose page i is filled with 10 + i. */
    private Path file(String name, String xml, int pages) throws IOException {
        return file(name, xml, pages, 10);
    }

    private Path file(String name, String xml, int pages, int first) throws IOException {
        TiffBuilder builder = new TiffBuilder();
        for (int i = 0; i < pages; i++) {
            TiffBuilder.Page page = builder.grey(8, 6, filled(48, first + i));
            if (i == 0) {
                page.text(Tag.IMAGE_DESCRIPTION, xml);
            }
        }
        return builder.write(folder.resolve(name));
    }

    @Test
    void dimensionOrders_putEveryPlaneInItsPlace() throws IOException, ProblemException {
        for (String order : List.of("XYCZT", "XYCTZ", "XYZCT", "XYZTC", "XYTCZ", "XYTZC")) {
            String xml = OPEN + image("a", pixels(order, 2, 3, 4, "<TiffData/>")) + "</OME>";
            try (SliceReader reader = Planes.open(file(order + ".ome.tif", xml, 24))) {
                SliceSeries series = reader.series().get(0);
                assertEquals("OME-TIFF", reader.format());
                assertEquals(3, series.info().sizeZ());
                assertEquals(4, series.info().sizeT());
                assertEquals(0.325, series.info().pixelSizeUm(), 1e-12);
                for (int c = 0; c < 2; c++) {
                    for (int z = 0; z < 3; z++) {
                        for (int t = 0; t < 4; t++) {
                            int index = 0;
                            for (int i = 4; i >= 2; i--) {
                                char d = order.charAt(i);
                                index = d == 'C' ? index * 2 + c : d == 'Z' ? index * 3 + z : index * 4 + t;
                            }
                            assertEquals(10 + index, corner(series, c, z, t), order);
                        }
                    }
                }
            }
        }
    }

    @Test
    void tiffData_namesSingleAndRunningPlanes() throws IOException, ProblemException {
        String inside = "<Channel Name=\"DAPI\" Color=\"65535\"/><Channel Name=\"cFos\" Color=\"-16776961\"/>"
                + "<TiffData IFD=\"3\" FirstC=\"0\" FirstZ=\"0\"/><TiffData IFD=\"0\" FirstC=\"1\" FirstZ=\"0\"/>"
                + "<TiffData IFD=\"1\" FirstC=\"0\" FirstZ=\"1\" PlaneCount=\"2\"/>";
        String xml = OPEN + image("s", pixels("XYCZT", 2, 2, 1, inside)) + "</OME>";
        try (SliceReader reader = Planes.open(file("a.ome.tif", xml, 4))) {
            SliceSeries series = reader.series().get(0);
            assertEquals(
                    List.of(new ChannelInfo("DAPI", 0x0000FF), new ChannelInfo("cFos", 0xFF0000)),
                    series.info().channels());
            assertEquals(13, corner(series, 0, 0, 0));
            assertEquals(10, corner(series, 1, 0, 0));
            assertEquals(11, corner(series, 0, 1, 0));
            assertEquals(12, corner(series, 1, 1, 0));
        }
    }

    @Test
    void severalImages_areSeveralSeries() throws IOException, ProblemException {
        String xml = OPEN + image("first", pixels("XYCZT", 1, 1, 1, "<TiffData IFD=\"1\"/>"))
                + image("second", pixels("XYCZT", 2, 1, 1, "<TiffData IFD=\"2\" PlaneCount=\"2\"/>")) + "</OME>";
        try (SliceReader reader = Planes.open(file("a.ome.tif", xml, 4))) {
            assertEquals(2, reader.series().size());
            assertEquals("second", reader.series().get(1).info().name());
            assertEquals(11, corner(reader.series().get(0), 0, 0, 0));
            assertEquals(13, corner(reader.series().get(1), 1, 0, 0));
        }
    }

    @Test
    void subIfds_areLevelsOfEveryChannel() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        String xml = OPEN + image("p", pixels("XYCZT", 2, 1, 1, "<TiffData/>")) + "</OME>";
        for (int c = 0; c < 2; c++) {
            TiffBuilder.Page page = builder.grey(64, 48, filled(64 * 48, 50 + c));
            if (c == 0) {
                page.text(Tag.IMAGE_DESCRIPTION, xml);
            }
            page.child(builder.grey(32, 24, filled(32 * 24, 60 + c)));
            page.child(builder.grey(16, 12, filled(16 * 12, 70 + c)));
        }
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("p.ome.tif")))) {
            SliceSeries series = reader.series().get(0);
            assertEquals(
                    List.of(new LevelSize(64, 48), new LevelSize(32, 24), new LevelSize(16, 12)),
                    series.info().levels());
            assertEquals(61, series.read(1, 1, 0, 0, 31, 23, 1, 1).value(0));
            assertEquals(70, series.read(0, 2, 0, 0, 15, 11, 1, 1).value(0));
        }
    }

    @Test
    void rgbPages_countSamplesAsChannels() throws IOException, ProblemException {
        TiffBuilder builder = new TiffBuilder();
        byte[] rgb = new byte[8 * 6 * 3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (1 + i % 3);
        }
        String xml =
                OPEN + image("rgb", pixels("XYCZT", 3, 1, 1, "<Channel SamplesPerPixel=\"3\"/><TiffData/>")) + "</OME>";
        builder.page(8, 6, 3, 8, 1, 2, 1).strips(6, List.of(rgb)).text(Tag.IMAGE_DESCRIPTION, xml);
        try (SliceReader reader = Planes.open(builder.write(folder.resolve("rgb.ome.tif")))) {
            SliceSeries series = reader.series().get(0);
            assertEquals("Blue", series.info().channels().get(2).name());
            assertEquals(3, corner(series, 2, 0, 0));
        }
    }

    private String twoFiles(String first, String second) {
        return OPEN.replace("own", first.isEmpty() ? "none" : "own")
                + image(
                        "set",
                        pixels(
                                "XYCZT",
                                2,
                                1,
                                1,
                                "<TiffData FirstC=\"0\" IFD=\"0\"><UUID FileName=\"" + first
                                        + "\">urn:uuid:1</UUID></TiffData>"
                                        + "<TiffData FirstC=\"1\" IFD=\"0\"><UUID FileName=\"" + second
                                        + "\">urn:uuid:2</UUID></TiffData>"))
                + "</OME>";
    }

    @Test
    void severalFiles_areJoinedFromAnyMember() throws IOException, ProblemException {
        String xml = twoFiles("a.ome.tif", "b.ome.tif");
        Path a = file("a.ome.tif", xml, 1, 10);
        Path b = file("b.ome.tif", xml, 1, 20);
        for (Path member : List.of(a, b)) {
            try (SliceReader reader = Planes.open(member)) {
                assertEquals(10, corner(reader.series().get(0), 0, 0, 0));
                assertEquals(20, corner(reader.series().get(0), 1, 0, 0));
            }
        }
    }

    @Test
    void missingMember_isNamed() throws IOException {
        Path a = file("a.ome.tif", twoFiles("a.ome.tif", "b.ome.tif"), 1, 10);
        ProblemException problem = assertThrows(ProblemException.class, () -> Planes.open(a));
        assertTrue(problem.getMessage().contains("b.ome.tif, which is missing"), problem.getMessage());
    }

    @Test
    void memberNames_cannotLeaveTheFolder() throws IOException, ProblemException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        file("secret.ome.tif", "x", 1, 99);
        String xml = twoFiles("a.ome.tif", "../secret.ome.tif");
        TiffBuilder builder = new TiffBuilder();
        builder.grey(8, 6, filled(48, 10)).text(Tag.IMAGE_DESCRIPTION, xml);
        Path a = builder.write(inner.resolve("a.ome.tif"));
        ProblemException problem = assertThrows(ProblemException.class, () -> Planes.open(a));
        assertTrue(problem.getMessage().contains("missing"), problem.getMessage());
    }

    @Test
    void renamedFile_isKnownByItsOwnId() throws IOException, ProblemException {
        String inside = "<TiffData IFD=\"0\"><UUID FileName=\"before.ome.tif\">urn:uuid:own</UUID></TiffData>";
        String xml = OPEN + image("r", pixels("XYCZT", 1, 1, 1, inside)) + "</OME>";
        try (SliceReader reader = Planes.open(file("after.ome.tif", xml, 1))) {
            assertEquals(10, corner(reader.series().get(0), 0, 0, 0));
        }
        String noId = xml.replace(">urn:uuid:own</UUID>", "></UUID>");
        try (SliceReader reader = Planes.open(file("after2.ome.tif", noId, 1))) {
            assertEquals(10, corner(reader.series().get(0), 0, 0, 0));
        }
    }

    @Test
    void companion_givesTheWholeAndMembersTheirOwnPlane() throws IOException, ProblemException {
        String member =
                "<OME UUID=\"urn:uuid:%d\"><BinaryOnly MetadataFile=\"set.companion.ome\" UUID=\"urn:uuid:c\"/></OME>";
        file("a.ome.tif", member.formatted(1), 1, 10);
        Path b = file("b.ome.tif", member.formatted(2), 1, 20);
        String xml = twoFiles("a.ome.tif", "b.ome.tif")
                .replace(
                        "<TiffData FirstC=\"0\"",
                        "<Channel Name=\"DAPI\"/><Channel Name=\"GFP\"/><TiffData FirstC=\"0\"");
        Path companion = Files.writeString(folder.resolve("set.companion.ome"), xml);
        try (SliceReader reader = Planes.open(companion)) {
            SeriesInfo info = reader.series().get(0).info();
            assertEquals(2, info.channels().size());
            assertEquals(20, corner(reader.series().get(0), 1, 0, 0));
        }
        try (SliceReader reader = Planes.open(b)) {
            SeriesInfo info = reader.series().get(0).info();
            assertEquals(List.of(new ChannelInfo("GFP", -1)), info.channels());
            assertEquals(0.325, info.pixelSizeUm(), 1e-12);
            assertEquals(20, corner(reader.series().get(0), 0, 0, 0));
        }
        Files.delete(companion);
        try (SliceReader reader = Planes.open(b)) {
            assertEquals(20, corner(reader.series().get(0), 0, 0, 0));
        }
    }

    @Test
    void lyingOrBrokenMetadata_areRefused() throws IOException {
        String good = pixels("XYCZT", 2, 1, 1, "<TiffData/>");
        assertRefused(OPEN + image("a", good.replace("SizeC=\"2\"", "SizeC=\"9\"")) + "</OME>", "9 planes");
        assertRefused(OPEN + image("a", good.replace("SizeC=\"2\"", "SizeC=\"2000000000\"")) + "</OME>", "SizeC");
        assertRefused(OPEN + image("a", good.replace("SizeC=\"2\"", "SizeC=\"-1\"")) + "</OME>", "SizeC");
        assertRefused(OPEN + image("a", good), "not well-formed");
        assertRefused(OPEN + "</OME>", "no image");
        assertRefused(
                OPEN + image("a", pixels("XYCZT", 2, 1, 1, "<TiffData IFD=\"7\" PlaneCount=\"2\"/>")) + "</OME>",
                "page 8");
    }

    private void assertRefused(String xml, String reason) throws IOException {
        Path file = file("bad.ome.tif", xml, 2);
        ProblemException problem = assertThrows(ProblemException.class, () -> Planes.open(file), reason);
        assertTrue(problem.getMessage().contains(reason), problem.getMessage());
    }

    @Test
    void externalEntities_areNeverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE OME [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<OME><Image Name=\"&x;\">" + pixels("XYCZT", 1, 1, 1, "<TiffData/>") + "</Image><x>&x;</x></OME>";
        Path file = file("xxe.ome.tif", xml, 1);
        try (SliceReader reader = Planes.open(file)) {
            assertTrue(!reader.series().get(0).info().name().contains("secret"));
        } catch (ProblemException e) {
            assertTrue(e.getMessage().contains("not well-formed"), e.getMessage());
        }
    }
}
