/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.table;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.cytoloop.crops.marks.CropPicture;
import org.cytoloop.crops.shelf.Crop;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;

/** The crops of a row: the marker alone and, beside it, all channels. */
final class PairRenderer extends JComponent implements TableCellRenderer {
    /** Edge length of a crop. */
    static final int SIDE = 48;

    static final int HEIGHT = SIDE + 6;
    static final int WIDTH = 2 * SIDE + 8;
    private static final int SEAM = 2;

    private static final long serialVersionUID = 1L;

    private final CropTable<?> table;
    private transient Optional<CropWish> wish = Optional.empty();
    private boolean selected;

    PairRenderer(CropTable<?> table) {
        this.table = table;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable of, Object value, boolean isSelected, boolean focused, int row, int column) {
        wish = table.wish(row);
        selected = isSelected;
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(selected ? table.getSelectionBackground() : table.getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        int y = (getHeight() - SIDE) / 2;
        Rectangle left = new Rectangle(3, y, SIDE, SIDE);
        Rectangle right = new Rectangle(3 + SIDE + SEAM, y, SIDE, SIDE);
        Optional<CropShelf> shelf = table.shelf();
        Optional<Crop> crop = wish.flatMap(want -> shelf.flatMap(all -> all.crop(want)));
        boolean unreadable =
                wish.isPresent() && shelf.isPresent() && shelf.get().isUnreadable(wish.get());
        g.setColor(Color.BLACK);
        g.fillRect(left.x, y, 2 * SIDE + SEAM, SIDE);
        CropPicture.marker(g, left, crop, unreadable);
        CropPicture.composite(g, right, crop, unreadable, CropPicture.Pointer.OUTLINE);
        g.dispose();
    }
}
