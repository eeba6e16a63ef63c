/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.cytoloop.workbench.problems.Paragraph;

/** Finds the parts of a panel by name, and paints it. On the EDT. */
public final class PanelProbe {
    private final Container panel;

    public PanelProbe(Container panel) {
        this.panel = panel;
    }

    private Map<String, Component> named() {
        Map<String, Component> named = new LinkedHashMap<>();
        collect(panel, named);
        return named;
    }

    private static void collect(Container container, Map<String, Component> named) {
        for (Component component : container.getComponents()) {
            if (component.getName() != null) {
                named.put(component.getName(), component);
            }
            if (component instanceof Container inner) {
                collect(inner, named);
            }
        }
    }

    /** A part by name. */
    public <C extends Component> C find(String name, Class<C> type) {
        Component found = named().get(name);
        assertTrue(found != null, "no " + name + " among " + new TreeSet<>(named().keySet()));
        return type.cast(found);
    }

    /** True when there is such a part. */
    public boolean has(String name) {
        return named().containsKey(name);
    }

    /** Number of different colours it is painted with. */
    public int paint(int width, int height) {
        panel.setSize(width, height);
        for (int i = 0; i < 3; i++) {
            layOut(panel);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        panel.printAll(g);
        g.dispose();
        TreeSet<Integer> colours = new TreeSet<>();
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component component : container.getComponents()) {
            if (component instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    /** What one can press or type into has a tooltip, and a name for those who cannot see it. */
    public void checkControls(String prefix) {
        named().forEach((name, component) -> {
            boolean control = component instanceof AbstractButton
                    || component instanceof JTextComponent text && !(text instanceof Paragraph);
            if (control && name.startsWith(prefix) && component.isVisible()) {
                String tip = ((JComponent) component).getToolTipText();
                assertTrue(tip != null && !tip.isBlank(), name + " has no tooltip");
                assertEquals(name.strip(), name);
            }
        });
    }
}
