/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
    @TempDir
    Path folder;

    @Test
    void interruptedThread_stillReadsAndKeepsItsFlag() throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, 3, 4});
        try (FileSource source = new FileSource(file)) {
            Thread.currentThread().interrupt();
            byte[] read = source.read(1, 2);
            assertTrue(Thread.interrupted());
            assertEquals(3, read[1]);
            assertEquals(4, source.read(3, 1)[0]);
        }
    }

    @Test
    void readBeyondTheEnd_saysTruncated() throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("a"), new byte[4]);
        try (FileSource source = new FileSource(file)) {
            for (long position : new long[] {-1, 3, Long.MAX_VALUE - 1}) {
                ProblemException problem = assertThrows(ProblemException.class, () -> source.read(position, 2));
                assertTrue(problem.getMessage().contains("truncated"), problem.getMessage());
            }
        }
    }

    @Test
    void fileThatShrinks_saysSo() throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("a"), new byte[100]);
        try (FileSource source = new FileSource(file)) {
            Files.write(file, new byte[10]);
            ProblemException problem = assertThrows(ProblemException.class, () -> source.read(50, 10));
            assertTrue(problem.getMessage().contains("shorter"), problem.getMessage());
        }
    }
}
