/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSampleTest {
    @TempDir
    Path folder;

    private static Path image(Path image, int levels, int rows, int columns) throws IOException {
        Files.createDirectories(image);
        Files.writeString(image.resolve(".zattrs"), "{\"levels\": " + levels + "}");
        for (int level = 0; level < levels; level++) {
            Path array = Files.createDirectory(image.resolve(String.valueOf(level)));
            Files.writeString(array.resolve(".zarray"), "{}");
            for (int y = 0; y < rows >> level; y++) {
                Path row = Files.createDirectory(array.resolve(String.valueOf(y)));
                for (int x = 0; x < columns >> level; x++) {
                    Files.writeString(row.resolve(String.valueOf(x)), level + " " + y + " " + x);
                }
            }
        }
        return image;
    }

    private static String hash(Path image) throws ProblemException {
        return ContentHash.of(List.of(image));
    }

    @Test
    void anyNumberOfChunks_givesABoundedSampleWithAllDescriptions() throws IOException {
        FolderSample sample = FolderSample.of(image(folder.resolve("a.zarr"), 4, 40, 40));
        assertTrue(sample.files().size() <= 192, sample.files().size() + " files");
        assertEquals(
                5,
                sample.files().stream()
                        .filter(file -> String.valueOf(file.getFileName()).startsWith("."))
                        .count());
        Path full = folder.resolve("a.zarr/0");
        assertEquals(
                9,
                sample.files().stream()
                        .filter(file -> file.getNameCount() == full.getNameCount() + 2 && file.startsWith(full))
                        .count());
    }

    @Test
    void sameContentElsewhere_isTheSame_whateverBrowsersAndOtherProgramsLeftThere()
            throws IOException, ProblemException {
        String hash = hash(image(folder.resolve("a.zarr"), 2, 4, 4));
        Path copy = image(folder.resolve("other/b.zarr"), 2, 4, 4);
        assertEquals(hash, hash(copy));
        Files.writeString(copy.resolve(".DS_Store"), "x");
        Files.writeString(copy.resolve("0/._0"), "x");
        Files.createDirectory(copy.resolve("labels"));
        assertEquals(hash, hash(copy));
        // pinned: the hash is stored in studies, so it must stay what it is, on every system
        assertEquals("28fca7e5f924484aa12bc2cee21f6be714cf2c7df48a82337d6b35d278d05773", hash);
    }

    @Test
    void otherDescriptionChunkOrNumberOfChunks_isAnotherImage() throws IOException, ProblemException {
        String hash = hash(image(folder.resolve("a.zarr"), 2, 9, 9));

        Path described = image(folder.resolve("b.zarr"), 2, 9, 9);
        Files.writeString(described.resolve("1/.zarray"), "[]");
        assertNotEquals(hash, hash(described));

        Path changed = image(folder.resolve("c.zarr"), 2, 9, 9);
        Files.writeString(changed.resolve("0/4/4"), "9 9 9");
        assertNotEquals(hash, hash(changed));

        Path fewer = image(folder.resolve("d.zarr"), 2, 9, 9);
        Files.delete(fewer.resolve("0/4/0"));
        assertNotEquals(hash, hash(fewer));
    }
}
