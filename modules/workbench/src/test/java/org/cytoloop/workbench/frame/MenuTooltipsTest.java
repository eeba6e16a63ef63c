/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import org.junit.jupiter.api.Test;
import org.openide.filesystems.FileUtil;

class MenuTooltipsTest {
    @Test
    void complete_givesWhatIsMissing_andLeavesWhatIsThere() {
        JMenu menu = new JMenu("File");
        JMenuItem exit = menu.add("Exit");
        JMenuItem open = menu.add("Open");
        open.setToolTipText("Open something");
        JMenuItem more = menu.add(new JMenu("More"));
        menu.addSeparator();

        assertTrue(MenuTooltips.complete(menu, Map.of("Exit", "End it", "Open", "Other")));

        assertEquals("End it", exit.getToolTipText());
        assertEquals("Open something", open.getToolTipText());
        assertNull(more.getToolTipText());
    }

    @Test
    void complete_tellsThatOneIsStillWithout() {
        JMenu menu = new JMenu("File");
        JMenuItem item = menu.add("Unheard of");

        assertFalse(MenuTooltips.complete(menu, Map.of()));

        assertNull(item.getToolTipText());
    }

    @Test
    void read_takesTheWordsOfTheCommands_andShowsWindowsByTheirName() {
        Map<String, String> tooltips = MenuTooltips.read(FileUtil.getConfigFile("Menu"));

        assertEquals("Begin a new study", tooltips.get("New Study..."));
        assertEquals("Show the window \"History\", and open it if it is closed", tooltips.get("History"));
    }
}
