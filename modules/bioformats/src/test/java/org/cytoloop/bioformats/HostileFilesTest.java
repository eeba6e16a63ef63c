/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm through Bio-Formats. */
class HostileFilesTest {
    private final SliceReaderProvider provider = new BioFormatsReaderProvider();

    @TempDir
    Path top;

    /** A TIFF of one 8 x 8 page with a description. */
    private static byte[] tiff(String description) {
        byte[] text = (description + "\0").getBytes(StandardCharsets.UTF_8);
        int entries = 9;
        int textAt = 8 + 2 + 12 * entries + 4;
        int pixelsAt = textAt + text.length + text.length % 2;
        ByteBuffer out = ByteBuffer.allocate(pixelsAt + 64).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) entries);
        int[][] tags = {
            {256, 3, 1, 8},
            {257, 3, 1, 8},
            {258, 3, 1, 8},
            {259, 3, 1, 1},
            {262, 3, 1, 1},
            {270, 2, text.length, textAt},
            {273, 4, 1, pixelsAt},
            {278, 3, 1, 8},
            {279, 4, 1, 64}
        };
        for (int[] tag : tags) {
            out.putShort((short) tag[0]).putShort((short) tag[1]).putInt(tag[2]).putInt(tag[3]);
        }
        out.putInt(0).put(text);
        return out.array();
    }

    private static String ome(String prolog, String name, String fileName) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog
                + "<OME xmlns=\"http://www.openmicroscopy.org/Schemas/OME/2016-06\"><Image ID=\"Image:0\" Name=\""
                + name
                + "\"><Description>&d;</Description>".replace("&d;", prolog.isEmpty() ? "d" : "&secret;")
                + "<Pixels ID=\"Pixels:0\" DimensionOrder=\"XYZCT\" Type=\"uint8\" SizeX=\"8\" SizeY=\"8\" SizeZ=\"1\""
                + " SizeC=\"1\" SizeT=\"2\"><Channel ID=\"Channel:0\" SamplesPerPixel=\"1\"/>"
                + "<TiffData FirstT=\"0\" IFD=\"0\" PlaneCount=\"1\"/>"
                + "<TiffData FirstT=\"1\" IFD=\"0\" PlaneCount=\"1\"><UUID FileName=\"" + fileName
                + "\">urn:uuid:12345678-1234-1234-1234-123456789abc</UUID></TiffData></Pixels></Image></OME>";
    }

    /** Everything told of the file, and its pixels. */
    private List<String> everythingIn(Path file) {
        List<String> told = new ArrayList<>();
        try (SliceReader reader = provider.open(file)) {
            for (SliceSeries series : reader.series()) {
                told.add(series.info().toString());
                for (int t = 0; t < series.info().sizeT(); t++) {
                    told.add(String.valueOf(series.read(0, 0, 0, t, 0, 0, 1, 1).value(0)));
                }
            }
        } catch (ProblemException e) {
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
            told.add(e.getMessage());
        }
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ome.tif", "a.ome"})
    void externalEntity_isNotRead(String name) throws IOException {
        Path secret = Files.writeString(top.resolve("secret.txt"), "VERY-SECRET");
        try (ServerSocket server = server()) {
            for (String place :
                    List.of(secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/secret")) {
                String prolog = "<!DOCTYPE OME [<!ENTITY secret SYSTEM \"" + place + "\">]>";
                String xml = ome(prolog, "n", "b.ome.tif");
                Path file = Files.write(
                        top.resolve(name), name.endsWith("tif") ? tiff(xml) : xml.getBytes(StandardCharsets.UTF_8));
                assertFalse(everythingIn(file).toString().contains("VERY-SECRET"));
                provider.support(file);
            }
            assertNobodyCalled(server);
        }
    }

    @Test
    void planeAtAnAddress_isNotFetched() throws IOException {
        try (ServerSocket server = server()) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/b.ome.tif";
            Path file = Files.write(top.resolve("a.ome.tif"), tiff(ome("", "n", address)));
            List<String> told = everythingIn(file);
            assertTrue(told.toString().contains("nothing is read from a network"), told.toString());
            assertNobodyCalled(server);
        }
    }

    @Test
    void planeInAFarAwayFile_isNotRead() throws IOException {
        Path folder = Files.createDirectories(top.resolve("mine/images"));
        Files.write(top.resolve("pixels.raw"), new byte[200]);
        // Bio-Formats itself drops the first step up
        Path header = Nrrd.header(folder.resolve("a.nhdr"), 9, 8, "../../../pixels.raw");
        ProblemException problem = assertThrows(ProblemException.class, () -> {
            try (SliceReader reader = provider.open(header)) {
                reader.series().get(0).read(0, 0, 0, 0, 0, 0, 9, 8);
            }
        });
        assertTrue(problem.getMessage().contains("lies elsewhere"), problem.getMessage());
    }

    @Test
    void hugeSizes_costNoMemoryUntilTheyAreAskedFor() throws IOException, ProblemException {
        Path file = Nrrd.header(top.resolve("a.nhdr"), 2_000_000_000, 2_000_000_000, "pixels.raw");
        Files.write(top.resolve("pixels.raw"), new byte[200]);
        try (SliceReader reader = provider.open(file)) {
            SliceSeries series = reader.series().get(0);
            assertEquals(0, series.read(0, 0, 0, 0, 3, 0, 2, 1).value(0));
            ProblemException problem =
                    assertThrows(ProblemException.class, () -> series.read(0, 0, 0, 0, 0, 0, 40_000, 40_000));
            assertTrue(problem.getMessage().contains("memory"), problem.getMessage());
        }
    }

    @Test
    void archive_isRefusedAtOnce() throws IOException {
        Path file = Files.write(top.resolve("a.zip"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertTrue(everythingIn(file).get(0).endsWith("unpack it and open the image in it."));
    }

    private static ServerSocket server() throws IOException {
        ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        server.setSoTimeout(1);
        return server;
    }

    /** Connections wait for a server to accept them, so one that was tried would be found here. */
    private static void assertNobodyCalled(ServerSocket server) {
        assertThrows(SocketTimeoutException.class, server::accept, "a connection was made on behalf of a file");
    }
}
