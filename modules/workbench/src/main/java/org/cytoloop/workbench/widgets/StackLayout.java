/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * One part below the other, all as wide as their container and each as high as it needs to be at that width: texts that
 * wrap are asked for their height after they know how wide they are.
 */
final class StackLayout implements LayoutManager {
    private static final int WIDTH = 240;

    private final Map<Component, Integer> gaps = new IdentityHashMap<>();

    /** Leaves room above a part, px. */
    void setGap(Component part, int gap) {
        gaps.put(part, gap);
    }

    @Override
    public void addLayoutComponent(String name, Component part) {
        // nothing is known of it but its gap
    }

    @Override
    public void removeLayoutComponent(Component part) {
        gaps.remove(part);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        synchronized (parent.getTreeLock()) {
            Insets insets = parent.getInsets();
            int sides = insets.left + insets.right;
            int width = parent.getWidth() > sides ? parent.getWidth() - sides : WIDTH;
            int height = insets.top + insets.bottom;
            for (Component part : parent.getComponents()) {
                if (part.isVisible()) {
                    height += gaps.getOrDefault(part, 0) + height(part, width);
                }
            }
            return new Dimension(width + sides, height);
        }
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, preferredLayoutSize(parent).height);
    }

    @Override
    public void layoutContainer(Container parent) {
        synchronized (parent.getTreeLock()) {
            Insets insets = parent.getInsets();
            int width = Math.max(1, parent.getWidth() - insets.left - insets.right);
            int y = insets.top;
            for (Component part : parent.getComponents()) {
                if (part.isVisible()) {
                    y += gaps.getOrDefault(part, 0);
                    int height = height(part, width);
                    part.setBounds(insets.left, y, width, height);
                    y += height;
                }
            }
        }
    }

    private static int height(Component part, int width) {
        if (part.getWidth() != width) {
            part.setSize(width, Math.max(1, part.getHeight()));
            layOut(part);
        }
        return part.getPreferredSize().height;
    }

    /** What lies deeper learns how wide it is. */
    private static void layOut(Component part) {
        if (part instanceof Container container) {
            container.doLayout();
            for (Component inner : container.getComponents()) {
                layOut(inner);
            }
        }
    }
}
