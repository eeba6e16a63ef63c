/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandCatalogueTest {
    @Test
    void read_findsOurCommandsWithTheirKeys() throws Exception {
        List<KeyedCommand> commands = new ArrayList<>();
        EventQueue.invokeAndWait(() -> commands.addAll(CommandCatalogue.read()));
        assertTrue(commands.contains(new KeyedCommand("Study", "Undo", "Ctrl+Z")), commands.toString());
        assertTrue(commands.stream()
                .anyMatch(c -> c.name().equals("Light Theme") && c.group().equals("Workbench")));
        assertEquals(
                commands.size(),
                commands.stream().map(c -> c.group() + c.name()).distinct().count());
    }
}
