/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class StudySettingsTest {
    private static final Staining FOS = new Staining("cFos", "2");

    @Test
    void channels_beginWithTheNuclearChannel() {
        StudySettings settings = new StudySettings("s", DetectionMode.SHARED, "1", List.of(FOS));
        assertEquals(List.of(new Staining(StudySettings.NUCLEI, "1"), FOS), settings.channels());
    }

    @Test
    void channels_withoutNuclearChannel_areTheStainings() {
        StudySettings settings = new StudySettings("s", DetectionMode.INDEPENDENT, "", List.of(FOS));
        assertEquals(List.of(FOS), settings.channels());
    }

    @Test
    void withoutStaining_isRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new StudySettings("s", DetectionMode.SHARED, "1", List.of()));
    }
}
