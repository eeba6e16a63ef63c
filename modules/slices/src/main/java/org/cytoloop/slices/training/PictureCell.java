/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.training;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;

/** The picture of the slice whose name is the value; a frame while there is none. */
final class PictureCell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    /** Room for the picture, px. */
    static final int WIDTH = 112;
    /** Room for the picture, px. */
    static final int HEIGHT = 84;

    private final transient Function<String, Optional<BufferedImage>> pictures;
    private transient Optional<BufferedImage> picture = Optional.empty();

    PictureCell(Function<String, Optional<BufferedImage>> pictures) {
        this.pictures = pictures;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, focused, row, column);
        picture = pictures.apply(String.valueOf(value));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        double width = picture.map(BufferedImage::getWidth).orElse(WIDTH);
        double height = picture.map(BufferedImage::getHeight).orElse(HEIGHT);
        double scale = Math.min(WIDTH / width, HEIGHT / height);
        int w = Math.max(1, (int) Math.round(width * scale));
        int h = Math.max(1, (int) Math.round(height * scale));
        int x = (getWidth() - w) / 2;
        int y = (getHeight() - h) / 2;
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        picture.ifPresent(image -> g.drawImage(image, x, y, w, h, null));
        g.setColor(UIManager.getColor("Component.borderColor"));
        g.drawRect(x, y, w - 1, h - 1);
        g.dispose();
    }
}
