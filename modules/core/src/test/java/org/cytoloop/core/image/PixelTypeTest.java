/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PixelTypeTest {
    @ParameterizedTest
    @EnumSource(PixelType.class)
    void labelNamesBitsAndKind(PixelType type) {
        assertTrue(type.label().endsWith(Integer.toString(8 * type.bytes())), type.label());
        assertEquals(type.isFloating(), type.label().startsWith("float"));
    }

    @Test
    void label_isLowerCase() {
        assertEquals("uint16", PixelType.UINT16.label());
    }
}
