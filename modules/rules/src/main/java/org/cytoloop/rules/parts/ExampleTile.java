/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.crops.marks.CropPicture;
import org.cytoloop.crops.marks.LabelFrame;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;

/** An example cell as a small crop: a double click or Enter goes to it, Delete removes it. */
final class ExampleTile extends JComponent {
    private static final long serialVersionUID = 1L;

    private final transient CropShelf shelf;
    private final transient CropWish wish;
    private final transient RuleExample example;
    private final int edge;
    private boolean hovered;

    /**
     * A tile.
     *
     * @param edge edge length of the crop, points
     * @param opened goes to the cell
     * @param removed removes the example; null when that is not offered
     */
    ExampleTile(
            CropShelf shelf,
            CropWish wish,
            RuleExample example,
            int edge,
            Consumer<RuleExample> opened,
            Consumer<RuleExample> removed) {
        this.shelf = shelf;
        this.wish = wish;
        this.example = example;
        this.edge = edge;
        setFocusable(true);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
            }

            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    opened.accept(example);
                }
            }

            @Override
            public void mouseEntered(MouseEvent event) {
                hovered = true;
                repaint();
            }

            @Override
            public void mouseExited(MouseEvent event) {
                hovered = false;
                repaint();
            }
        });
        addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                int key = event.getKeyCode();
                if (key == KeyEvent.VK_ENTER) {
                    opened.accept(example);
                    event.consume();
                } else if (removed != null && (key == KeyEvent.VK_DELETE || key == KeyEvent.VK_BACK_SPACE)) {
                    removed.accept(example);
                    event.consume();
                }
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    /** What is wanted of the shelf. */
    CropWish wish() {
        return wish;
    }

    @Override
    public Dimension getPreferredSize() {
        int side = edge + 2 * LabelFrame.THICKNESS + 2;
        return new Dimension(side, side);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        int frame = LabelFrame.THICKNESS;
        Rectangle bounds = new Rectangle(1, 1, edge + 2 * frame, edge + 2 * frame);
        CropPicture.marker(
                g,
                new Rectangle(bounds.x + frame, bounds.y + frame, edge, edge),
                shelf.crop(wish),
                shelf.isUnreadable(wish));
        LabelFrame.paint(g, bounds, ExampleTexts.label(example.kind()));
        LabelFrame.Emphasis emphasis = isFocusOwner()
                ? LabelFrame.Emphasis.SELECTED
                : hovered ? LabelFrame.Emphasis.HOVERED : LabelFrame.Emphasis.NONE;
        LabelFrame.emphasize(g, bounds, emphasis);
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PUSH_BUTTON;
                }
            };
        }
        return accessibleContext;
    }
}
