/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSpinner;

/** The named parts of a panel. */
public final class Parts {
    private final Map<String, Component> named = new HashMap<>();

    public Parts(Container panel) {
        collect(panel);
    }

    private void collect(Container container) {
        for (Component component : container.getComponents()) {
            if (component.getName() != null) {
                named.putIfAbsent(component.getName(), component);
            }
            if (component instanceof Container inner) {
                collect(inner);
            }
        }
    }

    /** The part with that name. */
    public <C extends Component> C find(String name, Class<C> type) {
        Component found = named.get(name);
        assertNotNull(found, name);
        return type.cast(found);
    }

    /** Every button, field and choice with a name, but these, says what it is for. */
    public void checkTooltips(String... without) {
        Set<String> excepted = new HashSet<>(List.of(without));
        named.forEach((name, component) -> {
            boolean control = component instanceof AbstractButton
                    || component instanceof JComboBox
                    || component instanceof JSpinner;
            if (control && name.indexOf('.') > 0 && !excepted.contains(name)) {
                String tip = ((JComponent) component).getToolTipText();
                assertTrue(tip != null && !tip.isBlank(), name);
            }
        });
    }

    /** Lays a panel out and paints it. */
    public BufferedImage paint(JComponent panel, int width, int height) {
        panel.setSize(width, height);
        layOut(panel);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        panel.printAll(g);
        g.dispose();
        return picture;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component component : container.getComponents()) {
            if (component instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
