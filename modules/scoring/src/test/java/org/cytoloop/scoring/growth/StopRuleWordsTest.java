/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StopRuleWordsTest {
    private static final SliceMove LARGE = new SliceMove("A1", "M1", 500, 200, 0, 4);
    private static final SliceMove FEW = new SliceMove("A2", "M1", 500, 10, 0, 6);

    @Test
    void words_nameTheSliceThatMovesMost() {
        assertEquals(
                "50 more labels are expected to move no slice's ON count by more than 2.0 % (most: slice A1, 200, by"
                        + " about 4 either way).",
                new StopRule(50, List.of(LARGE)).words());
    }

    /** Slice A2 is expected to move by 60 %. */
    @Test
    void words_sayWhichSlicesAreNotMeant() {
        String words = new StopRule(50, List.of(FEW, LARGE)).words();
        assertEquals(
                "This leaves out 1 slice with fewer than 20 ON cells.", words.substring(words.indexOf("This leaves")));
    }
}
