/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.workbench.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageSearchTest {
    @TempDir
    Path folder;

    private static boolean isImage(Path file) {
        return file.toString().endsWith(".tif");
    }

    @Test
    void folder_itsImagesByName_othersAreCounted_subFoldersAreNot() throws IOException {
        Path ten = Files.createFile(folder.resolve("s10.tif"));
        Path two = Files.createFile(folder.resolve("s2.tif"));
        Files.createFile(folder.resolve("notes.txt"));
        Files.createFile(folder.resolve("._s2.tif"));
        Files.createFile(Files.createDirectory(folder.resolve("more")).resolve("deep.tif"));

        ImageSearch found = ImageSearch.in(List.of(folder, two), ImageSearchTest::isImage);

        assertEquals(new ImageSearch(List.of(two, ten), 1, List.of()), found);
    }

    @Test
    void folder_thatIsAnImage_isOneImage_givenOrFoundInAnother() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("b.zarr"));
        Files.createFile(inner.resolve("0.tif"));
        Path given = Files.createDirectory(
                Files.createDirectory(folder.resolve("other")).resolve("a.zarr"));

        ImageSearch found = ImageSearch.in(
                List.of(given, folder), path -> isImage(path) || path.toString().endsWith(".zarr"));

        assertEquals(new ImageSearch(List.of(given, inner), 0, List.of()), found);
    }

    @Test
    void file_thatNoReaderKnowsOrIsNotThere_isAProblem() throws IOException {
        Path text = Files.createFile(folder.resolve("a.txt"));
        Path gone = folder.resolve("gone.tif");

        ImageSearch found = ImageSearch.in(List.of(text, gone), ImageSearchTest::isImage);

        assertEquals(
                List.of(
                        new Problem(text.toString(), "No installed reader knows the format of this file."),
                        new Problem(gone.toString(), "There is no such file; check the path.")),
                found.problems());
    }

    @Test
    void folder_withoutImages_isAProblem() {
        ImageSearch found = ImageSearch.in(List.of(folder), ImageSearchTest::isImage);

        assertEquals(folder.toString(), found.problems().get(0).where());
        assertEquals(1, found.problems().size());
    }
}
