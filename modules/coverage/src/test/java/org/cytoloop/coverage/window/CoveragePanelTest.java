/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import org.cytoloop.coverage.watch.CoverageDesk;
import org.cytoloop.workbench.desk.Desk;
import org.junit.jupiter.api.Test;

class CoveragePanelTest {
    private static void all(Container in, List<Component> found) {
        for (Component part : in.getComponents()) {
            found.add(part);
            if (part instanceof Container inner) {
                all(inner, found);
            }
        }
    }

    private static <T> T part(List<Component> parts, String name, Class<T> type) {
        return type.cast(parts.stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name)));
    }

    @Test
    void withoutAStudy_everyTabSaysWhatToDo_andNothingCanBePressed() throws Exception {
        AtomicReference<List<Component>> found = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> {
            CoveragePanel panel = new CoveragePanel(new CoverageDesk(new Desk()));
            panel.refresh();
            panel.setSize(900, 500);
            panel.doLayout();
            panel.paint(new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB).createGraphics());
            panel.show(Tab.GROWTH);
            List<Component> parts = new ArrayList<>();
            all(panel, parts);
            assertEquals(2, part(parts, "coverage.tabs", JTabbedPane.class).getSelectedIndex());
            found.set(parts);
            panel.release();
        });
        for (String tab : List.of("slices", "map", "growth")) {
            String hint = part(found.get(), "coverage." + tab + ".hint", JTextArea.class)
                    .getText();
            assertTrue(hint.startsWith("Open a study to see"), hint);
            assertFalse(part(found.get(), "coverage." + tab + ".compute", AbstractButton.class)
                    .isEnabled());
        }
    }
}
