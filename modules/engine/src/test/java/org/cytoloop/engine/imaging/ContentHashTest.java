/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {
    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        SeededRandom random = new SeededRandom(length);
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void smallFile_isSha256OfSizeAndContent() throws Exception {
        byte[] bytes = noise(100_000);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(ByteBuffer.allocate(8).putLong(0, bytes.length));
        String expected = HexFormat.of().formatHex(digest.digest(bytes));
        assertEquals(expected, ContentHash.of(List.of(file("a", bytes))));
    }

    @Test
    void nameDoesNotMatter_orderAndSplitDo() throws IOException, ProblemException {
        byte[] bytes = noise(400_000);
        Path a = file("a", bytes);
        Path b = file("b", bytes);
        Path c = file("c", noise(10));
        assertEquals(ContentHash.of(List.of(a)), ContentHash.of(List.of(b)));
        assertNotEquals(ContentHash.of(List.of(a, c)), ContentHash.of(List.of(c, a)));
        Path empty = file("e", new byte[0]);
        assertNotEquals(ContentHash.of(List.of(a, empty)), ContentHash.of(List.of(a)));
    }

    @Test
    void changesAtTheEndsAndAppending_areSeen() throws IOException, ProblemException {
        byte[] bytes = noise(1_000_000);
        Set<String> hashes = new HashSet<>();
        hashes.add(ContentHash.of(List.of(file("a", bytes))));
        for (int at : new int[] {0, 65_535, 999_999, 1_000_000 - 65_536}) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            hashes.add(ContentHash.of(List.of(file("a", changed))));
        }
        hashes.add(ContentHash.of(List.of(file("a", Arrays.copyOf(bytes, 1_000_001)))));
        assertEquals(6, hashes.size());
    }

    @Test
    void missingFile_isAProblem() {
        Path missing = folder.resolve("none");
        String sentence = assertThrows(ProblemException.class, () -> ContentHash.of(List.of(missing)))
                .getMessage();
        assertTrue(sentence.contains(missing.toString()), sentence);
    }
}
