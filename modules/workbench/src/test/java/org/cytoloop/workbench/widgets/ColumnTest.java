/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class ColumnTest {
    private final JButton first = new JButton("first");
    private final JTextArea note = new JTextArea(4, 10);
    private final JScrollPane around = new JScrollPane(note);
    private final Column column = new Column();
    private final JScrollPane pane = column.scrolling();

    private void layOut() {
        JPanel filler = new JPanel();
        filler.setPreferredSize(new Dimension(50, 500));
        column.with(first, 0).with(filler, 0).with(around, 0);
        pane.setSize(200, 150);
        layOut(pane);
    }

    private static void layOut(Container part) {
        part.doLayout();
        for (Component child : part.getComponents()) {
            if (child instanceof Container container) {
                layOut(container);
            }
        }
    }

    private boolean isInSight(Component part) {
        Rectangle at = SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), column);
        return pane.getViewport().getViewRect().contains(at);
    }

    @Test
    void bringIntoSight_partBelow_isScrolledToAsAWhole() throws Exception {
        EventQueue.invokeAndWait(() -> {
            layOut();
            assertTrue(isInSight(first));
            column.bringIntoSight(note);
            assertTrue(isInSight(around));
            column.bringIntoSight(first);
            assertTrue(isInSight(first));
        });
    }

    @Test
    void bringIntoSight_partElsewhere_leavesTheColumnAlone() throws Exception {
        EventQueue.invokeAndWait(() -> {
            layOut();
            column.bringIntoSight(new JButton("elsewhere"));
            column.bringIntoSight(column);
            assertEquals(0, pane.getViewport().getViewPosition().y);
        });
    }
}
