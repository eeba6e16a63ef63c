/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.ome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.readers.Planes;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OME-XML that carries its pixels as text. */
class OmeXmlFileTest {
    @TempDir
    Path folder;

    private Path file(String type, boolean bigEndian, String planes) throws IOException {
        String xml =
                "<OME:OME xmlns:OME=\"o\" xmlns:Bin=\"b\"><OME:Image Name=\"i\"><OME:Pixels DimensionOrder=\"XYZCT\" Type=\""
                        + type + "\" SizeX=\"2\" SizeY=\"1\" SizeZ=\"2\" SizeC=\"2\" SizeT=\"1\" BigEndian=\""
                        + bigEndian
                        + "\"><OME:Channel Name=\"DAPI\"/>" + planes + "</OME:Pixels></OME:Image></OME:OME>";
        return Files.writeString(folder.resolve("a.ome.xml"), xml);
    }

    private static String plane(String compression, int... bytes) throws IOException {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        if (compression.equals("zlib")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
                deflater.write(raw);
            }
            raw = out.toByteArray();
        }
        return "<Bin:BinData Compression=\"" + compression + "\">\n "
                + Base64.getEncoder().encodeToString(raw) + "\n</Bin:BinData>";
    }

    @Test
    void planes_areInDimensionOrderAndByteOrder() throws IOException, ProblemException {
        String planes = plane("none", 0, 1, 0, 2)
                + plane("zlib", 0, 3, 0, 4)
                + plane("none", 0, 5, 0, 6)
                + plane("none", 1, 7, 0xFF, 8);
        try (SliceReader reader = Planes.open(file("uint16", true, planes))) {
            SliceSeries series = reader.series().get(0);
            assertEquals("OME-XML", reader.format());
            assertEquals("DAPI", series.info().channels().get(0).name());
            assertEquals("Channel 2", series.info().channels().get(1).name());
            assertEquals(3, Planes.corner(series, 0, 1, 0));
            assertEquals(5, Planes.corner(series, 1, 0, 0));
            assertEquals(0xFF08, series.read(1, 0, 1, 0, 1, 0, 1, 1).value(0));
        }
    }

    @Test
    void missingOrShortPlanes_areRefused() throws IOException {
        Path few = file("uint8", true, plane("none", 1, 2));
        assertTrue(assertThrows(ProblemException.class, () -> Planes.open(few))
                .getMessage()
                .contains("promise 4 planes but it holds 1"));
        Path little = file("uint16", true, (plane("none", 1, 2)).repeat(4));
        assertTrue(assertThrows(ProblemException.class, () -> Planes.open(little))
                .getMessage()
                .contains("2 bytes instead of 4"));
        Path none = file("uint16", true, "<MetadataOnly/>");
        assertTrue(assertThrows(ProblemException.class, () -> Planes.open(none))
                .getMessage()
                .contains("metadata only"));
    }
}
