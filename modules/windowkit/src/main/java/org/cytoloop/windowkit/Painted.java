/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.windowkit;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;

/** Panels without a display: their parts by name, and what they look like. For the EDT. */
public final class Painted {
    private Painted() {}

    /** A named part of a panel. */
    public static <C extends Component> C part(Container panel, String name, Class<C> type) {
        Component found = search(panel, name);
        assertNotNull(found, name);
        return type.cast(found);
    }

    private static Component search(Container container, String name) {
        for (Component component : container.getComponents()) {
            if (name.equals(component.getName())) {
                return component;
            }
            Component inner = component instanceof Container parts ? search(parts, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Lays a panel out and paints it. */
    public static BufferedImage paint(JComponent panel, int width, int height) {
        panel.setSize(width, height);
        layOut(panel);
        // the first round settles widths, on which heights of wrapped texts depend
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
