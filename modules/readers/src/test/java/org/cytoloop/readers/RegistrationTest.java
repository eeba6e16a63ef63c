/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SliceWriterProvider;
import org.cytoloop.spi.health.HealthState;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    @Test
    void providers_areFoundInOrder() {
        List<String> readers = Services.all(SliceReaderProvider.class).stream()
                .map(Provider::id)
                .toList();
        assertEquals(List.of("tiff", "imageio"), readers);
        List<String> writers = Services.all(SliceWriterProvider.class).stream()
                .map(Provider::id)
                .toList();
        assertEquals(List.of("ome-tiff"), writers);
        assertTrue(Services.health().stream()
                .allMatch(row -> row.state() == HealthState.WELL || row.state() == HealthState.NOT_INSTALLED));
    }
}
