/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheatSheetModelTest {
    private final CheatSheetModel model = new CheatSheetModel();

    private void fill() {
        model.setCommands(List.of(
                new KeyedCommand("Tools", "Rectangle", "R"),
                new KeyedCommand("Tools", "Suggest Regions", ""),
                new KeyedCommand("Study", "Undo", "Ctrl+Z")));
    }

    @Test
    void commands_standUnderTheirHeadings() {
        fill();
        assertEquals("Tools\nR\tRectangle\n\nStudy\nCtrl+Z\tUndo\n", model.text());
        assertTrue(model.isHeading(0));
        assertEquals(4, model.getRowCount());
    }

    @Test
    void commandsWithoutKey_areShownWhenAskedFor() {
        fill();
        model.setOnlyWithKey(false);
        assertEquals(5, model.getRowCount());
    }

    @Test
    void filter_findsNamesAndKeys() {
        fill();
        model.setFilter("ctrl+z");
        assertEquals("Study\nCtrl+Z\tUndo\n", model.text());
        model.setFilter("tools rect");
        assertEquals("Tools\nR\tRectangle\n", model.text());
        model.setFilter("nothing like that");
        assertEquals(0, model.getRowCount());
    }
}
