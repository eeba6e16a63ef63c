/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelTest {
    @Test
    void parse_readsEachLabelInAnyCase() {
        assertEquals(Optional.of(Label.ON), Label.parse("on"));
        assertEquals(Optional.of(Label.OFF), Label.parse(" Off "));
        assertEquals(Optional.of(Label.UNSURE), Label.parse("UNSURE"));
    }

    @Test
    void parse_otherWords_areNoLabel() {
        assertEquals(Optional.empty(), Label.parse("positive"));
        assertEquals(Optional.empty(), Label.parse(""));
        assertEquals(Optional.empty(), Label.parse("ON,"));
    }
}
