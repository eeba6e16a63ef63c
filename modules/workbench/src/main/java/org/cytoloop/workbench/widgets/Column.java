/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeListener;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/**
 * Parts one below the other, all as wide as the column and as high as they like; in a scroll pane the column is as wide
 * as what one sees of it.
 */
public class Column extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final int LINE = 18;
    private static final String FOCUS = "permanentFocusOwner";

    private final transient StackLayout stack = new StackLayout();
    /** Who walks by keys sees where they are. */
    private final transient PropertyChangeListener focus = change -> {
        if (change.getNewValue() instanceof Component part) {
            bringIntoSight(part);
        }
    };

    /** An empty column. */
    public Column() {
        setLayout(stack);
        setOpaque(false);
    }

    /**
     * Adds a part at the foot.
     *
     * @param gap room above it, px
     */
    public final Column with(JComponent part, int gap) {
        stack.setGap(part, gap);
        add(part);
        return this;
    }

    /** This column in a scroll pane that moves up and down only. */
    public final JScrollPane scrolling() {
        JScrollPane pane =
                new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        // not null: another theme would give it a border of its own then
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, focus);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, focus);
        super.removeNotify();
    }

    /** Scrolls to a part that may lie deeper within this column; to the whole of one that scrolls by itself. */
    final void bringIntoSight(Component part) {
        if (part != this && SwingUtilities.isDescendingFrom(part, this)) {
            Container own = SwingUtilities.getAncestorOfClass(JScrollPane.class, part);
            Component whole = own != null && SwingUtilities.isDescendingFrom(own, this) ? own : part;
            scrollRectToVisible(SwingUtilities.convertRectangle(whole.getParent(), whole.getBounds(), this));
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }
}
