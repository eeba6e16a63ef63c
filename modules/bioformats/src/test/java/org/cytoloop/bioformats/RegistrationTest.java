/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReaderProvider;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    @Test
    void comesAfterTheReadersOfTheDefaultBuild() {
        List<String> ids = Services.all(SliceReaderProvider.class).stream()
                .map(Provider::id)
                .toList();
        assertEquals("bio-formats", ids.get(ids.size() - 1));
        assertTrue(ids.contains("tiff"));
    }

    @Test
    void versionNamesTheReleaseOfBioFormats() {
        assertTrue(new BioFormatsReaderProvider().version().matches("1/\\d+\\.\\d+\\.\\d+.*"));
    }
}
