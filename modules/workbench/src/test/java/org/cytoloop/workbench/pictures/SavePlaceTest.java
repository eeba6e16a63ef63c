/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import org.junit.jupiter.api.Test;

class SavePlaceTest {
    private final SavePlace place = new SavePlace(SavePlaceTest.class, "Save", "PNG pictures", "png");

    @Test
    void fileName_signsFileSystemsRefuse_areReplaced() {
        assertEquals("M1_A2_ cFos.snr.png", place.fileName("M1/A2: cFos.snr"));
    }

    @Test
    void withEnding_itIsThereInCapitals_isLeft() {
        assertEquals(new File("a.PNG"), place.withEnding(new File("a.PNG")));
        assertEquals(new File("a.txt.png"), place.withEnding(new File("a.txt")));
    }
}
