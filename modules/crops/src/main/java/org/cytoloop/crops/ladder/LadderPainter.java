/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.ladder;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.UIManager;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.crops.marks.CropPicture;
import org.cytoloop.crops.marks.FlagMark;
import org.cytoloop.crops.marks.LabelFrame;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.crops.shelf.Crop;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.workbench.desk.Selection;

/** Paints the rungs of a ladder that are seen, threshold and grey band between them, and the scale. */
final class LadderPainter {
    private static final int MARK = 12;
    private static final int FLAG_PARTS = 3;
    private static final int LINE = 2;
    private static final int FAINT = 48;

    private final LadderModel model;
    private final LadderLayout layout;
    private final LadderText text;
    private final Color ink = UIManager.getColor("Label.foreground");
    private final Color paper = UIManager.getColor("Panel.background");

    LadderPainter(LadderModel model, LadderLayout layout) {
        this.model = model;
        this.layout = layout;
        this.text = LadderText.of(model.rungs(), model.scale());
    }

    /** A colour for grounds on which much else is drawn. */
    static Color faint(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), FAINT);
    }

    void paint(Graphics2D g, CropShelf shelf, CropLook look, Selection selection, OptionalDouble pointer) {
        paintBand(g);
        for (int i = model.first(); i < model.end(); i++) {
            paintRung(g, i, shelf, look, selection);
        }
        paintThreshold(g);
        LadderAxis axis = LadderAxis.of(layout.axis(), model.rungs(), model.scale());
        axis.paint(g, model, ink);
        paintAxisText(g, axis, pointer);
        axis.paintPointer(g, pointer, ink, paper);
    }

    private void paintRung(Graphics2D g, int index, CropShelf shelf, CropLook look, Selection selection) {
        LadderCell rung = model.rungs().get(index);
        int place = index - model.first();
        Rectangle bounds = layout.bounds(place);
        g.setColor(Color.BLACK);
        g.fill(bounds);
        CropWish wish = new CropWish(rung.cell(), rung.x(), rung.y(), look);
        Optional<Crop> crop = shelf.crop(wish);
        boolean unreadable = shelf.isUnreadable(wish);
        Rectangle marker = layout.picture(place, 0);
        CropPicture.marker(g, marker, crop, unreadable);
        if (layout.pictures() > 1) {
            CropPicture.composite(g, layout.picture(place, 1), crop, unreadable, CropPicture.Pointer.OUTLINE);
        }
        LabelFrame.paint(g, bounds, rung.label());
        LabelMark.rimmed(rung.label(), MARK).paintIcon(null, g, marker.x + 1, marker.y + marker.height - MARK - 1);
        if (rung.flag() != null) {
            int flag = Math.min(16, marker.width / FLAG_PARTS);
            new FlagMark(flag).paintIcon(null, g, marker.x + marker.width - flag, marker.y + 1);
        }
        LabelFrame.emphasize(g, bounds, emphasis(rung.cell(), selection));
        paintValue(g, bounds, rung.value());
    }

    private static LabelFrame.Emphasis emphasis(CellRef cell, Selection selection) {
        if (selection.selected().filter(cell::equals).isPresent()) {
            return LabelFrame.Emphasis.SELECTED;
        }
        boolean hovered = selection.hovered().filter(cell::equals).isPresent();
        return hovered ? LabelFrame.Emphasis.HOVERED : LabelFrame.Emphasis.NONE;
    }

    /** With its unit where there is room for it; the unit is written below the scale too. */
    private void paintValue(Graphics2D g, Rectangle bounds, double value) {
        FontMetrics metrics = g.getFontMetrics();
        String written = text.value(value);
        if (metrics.stringWidth(written) > bounds.width + LadderLayout.GAP - 3) {
            written = text.number(value);
        }
        g.setColor(ink);
        int x = bounds.x + (bounds.width - metrics.stringWidth(written)) / 2;
        g.drawString(written, x, layout.valueTop() + metrics.getAscent());
    }

    private void paintBand(Graphics2D g) {
        LadderScale scale = model.scale();
        if (!scale.hasThreshold() || scale.band() == 0) {
            return;
        }
        int from = visible(model.bandFrom());
        int to = visible(model.bandTo());
        int left = layout.boundary(from) - (model.bandFrom() == model.bandTo() ? LadderLayout.GAP / 2 : 0);
        int right = layout.boundary(to) + (model.bandFrom() == model.bandTo() ? LadderLayout.GAP / 2 : 0);
        boolean outside = model.bandTo() < model.first() || model.bandFrom() > model.end();
        if (right > left && !outside) {
            g.setColor(faint(ink));
            g.fillRect(left, 0, right - left, layout.axis().y - 1);
        }
    }

    private int visible(int index) {
        return Math.max(0, Math.min(model.end() - model.first(), index - model.first()));
    }

    private void paintThreshold(Graphics2D g) {
        int split = model.split();
        if (model.scale().hasThreshold() && split >= model.first() && split <= model.end()) {
            g.setColor(ink);
            int x = layout.boundary(split - model.first());
            g.fillRect(x, 0, LINE, layout.axis().y - 1);
        }
    }

    /** The name of the feature, and the values of threshold or pointer. */
    private void paintAxisText(Graphics2D g, LadderAxis axis, OptionalDouble pointer) {
        FontMetrics metrics = g.getFontMetrics();
        LadderScale scale = model.scale();
        int y = axis.bounds().y + axis.bounds().height + metrics.getAscent();
        String value = "";
        double at = Double.NaN;
        if (pointer.isPresent() && !Double.isNaN(pointer.getAsDouble())) {
            at = pointer.getAsDouble();
            value = text.value(at);
        } else if (scale.hasThreshold()) {
            at = scale.threshold();
            value = scale.band() > 0 ? text.number(at) + " \u00b1 " + text.value(scale.band()) : text.value(at);
        }
        int left = axis.bounds().x;
        int right = left + axis.bounds().width;
        int width = metrics.stringWidth(value);
        int x = value.isEmpty() ? right : (int) Math.max(left, Math.min(right - width, axis.x(at) - width / 2.0));
        g.setColor(ink);
        g.drawString(value, x, y);
        g.setColor(UIManager.getColor("Label.disabledForeground"));
        String title = scale.unit().isEmpty() ? scale.title() : scale.title() + " (" + scale.unit() + ")";
        int titleWidth = metrics.stringWidth(title);
        if (x - left >= titleWidth + LadderLayout.GAP) {
            g.drawString(title, left, y);
        } else if (right - x - width >= titleWidth + LadderLayout.GAP) {
            g.drawString(title, right - titleWidth, y);
        }
    }
}
