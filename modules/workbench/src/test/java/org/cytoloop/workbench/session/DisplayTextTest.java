/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {
    @Test
    void roundTrip() {
        DisplaySettings settings = new DisplaySettings(
                List.of(
                        new ChannelDisplay("DAPI 405 nm", 0x0000FF, 0.1, 65535, true),
                        new ChannelDisplay("", 0xE69F00, -3.5e-7, 1.0 / 3, false),
                        new ChannelDisplay("  µ  ", 0, -1, 0, true)),
                1);
        assertEquals(Optional.of(settings), DisplayText.parse(DisplayText.of(settings)));
    }

    @Test
    void aLineBreakInANameCostsTheBreakOnly() {
        DisplaySettings settings = new DisplaySettings(List.of(new ChannelDisplay("a\nb", 1, 0, 1, true)), -1);
        assertEquals(
                "a b",
                DisplayText.parse(DisplayText.of(settings))
                        .orElseThrow()
                        .channels()
                        .get(0)
                        .name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "x\nFFFFFF 0 1 shown a",
                "1\nFFFFFF 0 1 shown a",
                "-2\nFFFFFF 0 1 shown a",
                "-1\nFFFFFF 1 0 shown a",
                "-1\nFFFFFF NaN 1 shown a",
                "-1\nFFFFFF 0 Infinity shown a",
                "-1\nFFFFFF 0 1 perhaps a",
                "-1\nGGGGGG 0 1 shown a",
                "-1\n-FFFFF 0 1 shown a",
                "-1\nFFFFFF 0 1 shown",
                "-1\n\n"
            })
    void nonsenseIsRefused(String text) {
        assertEquals(Optional.empty(), DisplayText.parse(text));
    }
}
