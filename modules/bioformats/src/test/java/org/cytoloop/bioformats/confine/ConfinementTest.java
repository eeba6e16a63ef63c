/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.confine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import loci.common.Location;
import loci.common.RandomAccessInputStream;
import loci.formats.FormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinementTest {
    @TempDir
    Path top;

    private Path image;
    private Confinement confinement;

    @BeforeEach
    void write() throws IOException {
        image = Files.writeString(Files.createDirectories(top.resolve("a/b")).resolve("image.vsi"), "image");
        confinement = new Confinement(image);
    }

    private String firstByteOf(Path file) throws FormatException, IOException {
        return confinement.call(() -> {
            try (RandomAccessInputStream in = new RandomAccessInputStream(file.toString())) {
                return in.readString(1);
            }
        });
    }

    @Test
    void filesAroundTheImage_areRead() throws IOException, FormatException {
        assertEquals("i", firstByteOf(image));
        Path companion =
                Files.createDirectories(top.resolve("a/b/_image_/stack1")).resolve("frame_t.ets");
        Files.writeString(companion, "companion");
        assertEquals("c", firstByteOf(companion));
        assertEquals("u", firstByteOf(Files.writeString(top.resolve("a/up.xml"), "up")));
    }

    @Test
    void filesElsewhere_areNot() throws IOException {
        Path secret = Files.writeString(top.resolve("secret"), "secret");
        assertThrows(IOException.class, () -> firstByteOf(secret));
        assertThrows(IOException.class, () -> firstByteOf(image.resolve("../../../secret")));
    }

    /** Readers of sets look for companions far up, and take what seems to be there for a sign that the image is theirs. */
    @Test
    void whatIsNotThere_doesNotExist() throws IOException, FormatException {
        Path far = top.resolve("top.apl");
        for (Path absent : new Path[] {far, image.resolveSibling("image.htm"), image.resolveSibling("image.xml.gz")}) {
            assertFalse(confinement.call(() -> new Location(absent.toString()).exists()), absent.toString());
            assertThrows(IOException.class, () -> firstByteOf(absent));
        }
        Files.writeString(far, "far");
        assertTrue(confinement.call(() -> new Location(far.toString()).exists()));
        assertThrows(IOException.class, () -> firstByteOf(far));
    }

    @Test
    void archives_areNot() throws IOException {
        for (String name : new String[] {"a.zip", "a.ZIP", "a.gz", "a.bz2"}) {
            Path archive = Files.write(image.resolveSibling(name), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
            assertThrows(IOException.class, () -> firstByteOf(archive));
        }
    }

    @Test
    void addresses_areRefusedBeforeAnybodyConnects() {
        for (String address : new String[] {
            "http://127.0.0.1:1/a", "https://127.0.0.1:1/a", "s3://a/b", "s3+http://a/b", "ftp://a/b", "file://a/b"
        }) {
            assertThrows(ForbiddenPlaceException.class, () -> confinement.call(() -> new Location(address)));
            assertThrows(ForbiddenPlaceException.class, () -> confinement.call(() -> Location.getHandle(address)));
        }
    }

    @Test
    void xmlParsers_areThoseOfTheJdk() throws FormatException, IOException {
        confinement.call(() -> {
            assertEquals(
                    "java.xml",
                    DocumentBuilderFactory.newInstance().getClass().getModule().getName());
            assertEquals(
                    "java.xml",
                    TransformerFactory.newInstance().getClass().getModule().getName());
            return null;
        });
    }

    @Test
    void afterwards_theThreadIsAsBefore() throws FormatException, IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Object map = Location.getIdMap();
        confinement.call(() -> null);
        assertThrows(
                IOException.class,
                () -> confinement.call(() -> {
                    throw new IOException("thrown");
                }));
        assertSame(loader, Thread.currentThread().getContextClassLoader());
        assertSame(map, Location.getIdMap());
    }
}
