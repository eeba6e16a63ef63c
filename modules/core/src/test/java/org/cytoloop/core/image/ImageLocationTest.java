/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageLocationTest {
    @Test
    void parse_oneFile_isThatFile() {
        ImageLocation location = ImageLocation.parse("slices/a.tif");
        assertEquals(List.of(Path.of("slices/a.tif")), location.files());
        assertEquals(0, location.series());
    }

    @Test
    void parse_joinedFiles_areTheChannelsInOrder() {
        ImageLocation location = ImageLocation.parse("d0.tif+d1.tif+d2.tif");
        assertEquals(List.of(Path.of("d0.tif"), Path.of("d1.tif"), Path.of("d2.tif")), location.files());
        assertEquals("d0.tif+d1.tif+d2.tif", location.toString());
        assertEquals(location, ImageLocation.parse(location.toString()));
    }

    @Test
    void parse_existingFileWithPlusInItsName_isOneFile(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("GFP+DAPI.tif"));
        assertEquals(List.of(file), ImageLocation.parse(file.toString()).files());
    }

    @Test
    void parse_emptyParts_areLeftOut() {
        assertEquals(List.of(Path.of("a.tif")), ImageLocation.parse("a.tif+").files());
        assertEquals(List.of(Path.of("+")), ImageLocation.parse("+").files());
    }

    @Test
    void defaultSliceName_endsAtTheFirstDot() {
        assertEquals("M1_A2", ImageLocation.parse("in/M1_A2.ome.tif").defaultSliceName());
        assertEquals("d0", ImageLocation.parse("d0.tif+d1.tif").defaultSliceName());
        assertEquals("plain", ImageLocation.parse("plain").defaultSliceName());
        assertEquals(".hidden", ImageLocation.parse(".hidden").defaultSliceName());
    }

    @Test
    void withoutFileOrWithNegativeSeries_isRefused() {
        List<Path> one = List.of(Path.of("a"));
        assertThrows(IllegalArgumentException.class, () -> new ImageLocation(List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> new ImageLocation(one, -1));
    }
}
