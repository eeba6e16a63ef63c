/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SupportLevel;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.lookup.Lookups;

class MovedImageSearchTest {
    @TempDir
    Path folder;

    /** Folders with a file "image" in them are images. */
    private static final class FolderImages implements SliceReaderProvider {
        @Override
        public String id() {
            return "folders";
        }

        @Override
        public String displayName() {
            return "Folders";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public SupportLevel support(Path file) {
            return Files.exists(file.resolve("image")) ? SupportLevel.NATIVE : SupportLevel.NONE;
        }

        @Override
        public SliceReader open(Path file) throws ProblemException {
            throw new ProblemException("Nobody opens " + file + " here.");
        }
    }

    @Test
    void folderThatIsAnImage_isFoundAnywhereBelow_andNotLookedInto() throws Exception {
        Path image = Files.createDirectories(folder.resolve("images/A1.zarr"));
        Files.writeString(image.resolve("image"), "pixels");
        Files.writeString(Files.createDirectory(image.resolve("deep")).resolve("B.tif"), "no image of ours");
        Path path = Studies.make(folder, "mice");
        try (Study study = Study.open(path, "ada")) {
            study.addSlice(new Slice(
                    "A1",
                    "",
                    "",
                    new ImageLocation(List.of(image), 0),
                    8,
                    8,
                    Double.NaN,
                    List.of(new ChannelInfo("DAPI", -1), new ChannelInfo("cFos", -1), new ChannelInfo("pv", -1)),
                    ""));
            Path moved =
                    Files.createDirectories(folder.resolve("disk/2026/mice")).resolve("A1.zarr");
            Files.move(image, moved);
            assertEquals(1, study.missingImages().size());
            Lookups.executeWith(Lookups.singleton(new FolderImages()), () -> {
                try {
                    assertEquals(
                            List.of("A1"), MovedImageSearch.find(study, folder.resolve("disk"), TaskContext.quiet()));
                } catch (ProblemException e) {
                    throw new AssertionError(e);
                }
            });
            assertEquals(moved, study.slice("A1").orElseThrow().image().files().get(0));
        }
    }
}
