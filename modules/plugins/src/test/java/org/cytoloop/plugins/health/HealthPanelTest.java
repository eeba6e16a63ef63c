/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderSwitches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthPanelTest {
    private final HealthModel model = new HealthModel(
            () -> List.of(HealthModelTest.WELL, HealthModelTest.OFF, HealthModelTest.ILL),
            Runnable::run,
            Runnable::run);

    @AfterEach
    void end() {
        model.end();
        ProviderSwitches.set("reader", "tiff", false);
    }

    private static <T extends Component> T named(Container container, Class<T> type, String name) {
        for (Component child : container.getComponents()) {
            if (name.equals(child.getName())) {
                return type.cast(child);
            }
            T found = child instanceof Container inner ? named(inner, type, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aRowIsSelected_itsStoryIsToldAndItsSwitchWorks() throws Exception {
        EventQueue.invokeAndWait(() -> {
            HealthPanel panel = new HealthPanel(model);
            model.begin(panel::refresh);
            JTable table = named(panel, JTable.class, "health.table");
            JButton toggle = named(panel, JButton.class, "health.switch");
            JTextArea details = named(panel, JTextArea.class, "health.details");
            assertFalse(toggle.isEnabled());
            table.setRowSelectionInterval(0, 0);
            assertTrue(details.getText().contains("It has no heart."), details.getText());
            assertFalse(toggle.isEnabled());
            panel.show("reader", "tiff");
            assertEquals(2, table.getSelectedRow());
            toggle.doClick();
            assertTrue(ProviderSwitches.isOff("reader", "tiff"));
            assertEquals(2, table.getSelectedRow());
        });
    }

    @Test
    void everyState_hasASignOfItsOwn() {
        long different = java.util.Arrays.stream(HealthState.values())
                .map(HealthPanelTest::painted)
                .distinct()
                .count();
        assertEquals(HealthState.values().length, different);
    }

    private static String painted(HealthState state) {
        BufferedImage image = new BufferedImage(14, 14, BufferedImage.TYPE_INT_ARGB);
        new StateIcon(state).paintIcon(null, image.getGraphics(), 0, 0);
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < 196; i++) {
            // without colours, as some people see them
            shape.append(image.getRGB(i % 14, i / 14) >>> 24 > 127 ? '#' : '.');
        }
        return shape.toString();
    }
}
