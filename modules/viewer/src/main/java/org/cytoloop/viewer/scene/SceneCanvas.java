/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/**
 * Shows a scene that fills it. The Visual Library's own view grows with its scene, takes dropped files and keys, and
 * cannot be made without a screen; this one does as it is told. For the EDT.
 */
final class SceneCanvas extends JComponent {
    private static final long serialVersionUID = 1L;

    private final transient SliceScene scene;

    SceneCanvas(SliceScene scene) {
        this.scene = scene;
        setFocusable(true);
        setOpaque(true);
        setDoubleBuffered(true);
        setMinimumSize(new Dimension(80, 60));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            scene.validate(g);
            scene.paint(g);
        } finally {
            g.dispose();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
        }
        return accessibleContext;
    }
}
