/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.CropPicture;
import org.cytoloop.crops.marks.LabelFrame;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.crops.marks.WrappedText;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropShelf;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** Shows the cell that is asked: marker, all channels, surroundings. Fetches the crops of the next ones ahead. */
@Messages({
    "QueuePictures_all=all channels",
    "QueuePictures_context=surroundings",
    "QueuePictures_empty=Nothing is in the queue.",
    "QueuePictures_done=Every cell of the queue is answered."
})
final class QueuePictures extends JComponent {
    private static final long serialVersionUID = 1L;
    /** So many cells are fetched ahead. */
    private static final int AHEAD = 6;
    /** The surroundings are so many diameters across. */
    private static final double CONTEXT = 6;

    private static final int MARK = 18;
    private static final Color CAPTION = new Color(0xE0E0E0);
    private static final Color CAPTION_GROUND = new Color(0, 0, 0, 140);

    private final transient QueueModel model;
    private final transient Consumer<String> failed;
    private final transient Runnable arrived;
    private transient OpenStudy study;
    private transient CropShelf shelf;
    private boolean blind;
    private String emptyText = Bundle.QueuePictures_empty();
    private String doneText = Bundle.QueuePictures_done();

    QueuePictures(QueueModel model, Runnable arrived, Consumer<String> failed) {
        this.model = model;
        this.arrived = arrived;
        this.failed = failed;
        setOpaque(true);
    }

    void setStudy(OpenStudy open) {
        if (shelf != null) {
            shelf.dispose();
        }
        study = open;
        shelf = open == null ? null : new CropShelf(open, this::cropArrived, failed);
        repaint();
    }

    private void cropArrived() {
        repaint();
        arrived.run();
    }

    void setBlind(boolean on) {
        blind = on;
        repaint();
    }

    void setEmptyText(String text) {
        emptyText = text;
        repaint();
    }

    void setDoneText(String text) {
        doneText = text;
        repaint();
    }

    /** True when the cell that is asked can be seen, so that it can be judged. */
    boolean isReady() {
        return shelf != null
                && model.current().flatMap(item -> shelf.crop(cell(item))).isPresent();
    }

    /** True when the cell that is asked will never be seen. */
    boolean isUnreadable() {
        return shelf != null
                && model.current()
                        .filter(item -> shelf.isUnreadable(cell(item)))
                        .isPresent();
    }

    /** At whatever resolution. */
    private CropWish cell(QueueItem item) {
        return wish(item, CropLook.CELL, 1, 1);
    }

    private CropWish wish(QueueItem item, double diameters, int side, double scale) {
        CropLook look = new CropLook(study.staining().channel(), diameters, CropLook.pixels(side, scale));
        return new CropWish(item.cell(), item.x(), item.y(), look);
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(420, 200);
    }

    /** Asks for the crops of the cell that is asked, and of those that come next, before anybody sees them. */
    private void fetch(double scale) {
        if (shelf == null) {
            return;
        }
        if (model.current().isEmpty()) {
            shelf.clear();
            return;
        }
        QueueLayout layout = QueueLayout.of(getWidth(), getHeight());
        List<QueueItem> near = new ArrayList<>(List.of(model.current().get()));
        near.addAll(model.upcoming(AHEAD));
        if (model.position() > 0) {
            near.add(model.items().get(model.position() - 1));
        }
        List<CropWish> wishes = new ArrayList<>();
        for (QueueItem item : near) {
            wishes.add(wish(item, CropLook.CELL, layout.cellSide(), scale));
            wishes.add(wish(item, CONTEXT, layout.context().width, scale));
        }
        shelf.want(wishes);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(UIManager.getColor("Panel.background"));
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(UIManager.getFont("Label.font"));
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        double scale = g.getTransform().getScaleX();
        fetch(scale);
        if (study != null && model.current().isPresent()) {
            paintItem(g, model.current().get(), scale);
        } else {
            String said =
                    study != null && (model.answered() > 0 || !model.items().isEmpty()) ? doneText : emptyText;
            WrappedText.paint(g, new Rectangle(0, 0, getWidth(), getHeight()), said);
        }
        g.dispose();
    }

    private void paintItem(Graphics2D g, QueueItem item, double scale) {
        QueueLayout layout = QueueLayout.of(getWidth(), getHeight());
        CropWish cell = wish(item, CropLook.CELL, layout.cellSide(), scale);
        CropWish context = wish(item, CONTEXT, layout.context().width, scale);
        boolean unreadable = shelf.isUnreadable(cell);
        Rectangle marker = layout.marker();
        CropPicture.marker(g, marker, shelf.crop(cell), unreadable);
        CropPicture.composite(g, layout.composite(), shelf.crop(cell), unreadable, CropPicture.Pointer.OUTLINE);
        CropPicture.composite(g, layout.context(), shelf.crop(context), unreadable, CropPicture.Pointer.RING);
        caption(g, marker, study.staining().name());
        caption(g, layout.composite(), Bundle.QueuePictures_all());
        caption(g, layout.context(), Bundle.QueuePictures_context());
        Optional<Label> label = shownLabel(item);
        if (label.isPresent()) {
            Rectangle frame = new Rectangle(marker);
            frame.grow(LabelFrame.THICKNESS, LabelFrame.THICKNESS);
            LabelFrame.paint(g, frame, label.get());
            LabelMark.rimmed(label.get(), MARK).paintIcon(this, g, marker.x + 3, marker.y + marker.height - MARK - 3);
        }
    }

    /** The present label, or the answer; in blind mode only what was answered here. */
    private Optional<Label> shownLabel(QueueItem item) {
        return blind ? model.answer(item) : model.label();
    }

    private static void caption(Graphics2D g, Rectangle square, String text) {
        FontMetrics metrics = g.getFontMetrics();
        int width = metrics.stringWidth(text) + 8;
        if (width <= square.width) {
            g.setColor(CAPTION_GROUND);
            g.fillRect(square.x, square.y, width, metrics.getHeight());
            g.setColor(CAPTION);
            g.drawString(text, square.x + 4, square.y + metrics.getAscent());
        }
    }
}
