/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeedMnemonicsTest {
    @Test
    void take_prefersTheBeginOfAWord_andGivesNoLetterTwice() {
        DeedMnemonics letters = new DeedMnemonics();

        assertEquals(10, letters.take("Sample 30 OFF in M2_b"), "O of OFF");
        assertEquals(-1, letters.take("Sea"), "letters of menus only");
        assertEquals(14, letters.take("Sample 30 OFF in M2_b"), "O is taken, I of in is not");
    }
}
