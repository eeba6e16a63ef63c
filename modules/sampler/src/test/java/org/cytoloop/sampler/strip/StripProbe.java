/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import org.cytoloop.sampler.SamplerFixture;

/** A strip of 900 x 300 points that is looked at and clicked. */
public final class StripProbe {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 300;

    private final SamplerFixture at;
    private final StripView view;

    /** Shows what the sampler shows, painted once. */
    public StripProbe(SamplerFixture at) throws Exception {
        this.at = at;
        this.view = at.ask(() -> {
            StripView made = new StripView();
            made.setModel(at.sampler.model().orElseThrow());
            made.setSize(WIDTH, HEIGHT);
            return made;
        });
        paint();
    }

    /** Paints it. */
    public BufferedImage paint() throws Exception {
        return at.ask(() -> {
            view.refresh();
            BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setClip(0, 0, WIDTH, HEIGHT);
            view.paint(g);
            g.dispose();
            return image;
        });
    }

    /** Bounds of a crop with its frame. */
    public Rectangle bounds(int index) throws Exception {
        return at.ask(() -> view.stripLayout().bounds(index));
    }

    /** What the strip says of a crop. */
    public String tooltip(int index) throws Exception {
        MouseEvent event = event(MouseEvent.MOUSE_MOVED, index, 0);
        return at.ask(() -> view.getToolTipText(event));
    }

    /** Clicks on a crop, long after it was painted. */
    public void click(int index, int clicks) throws Exception {
        for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
            MouseEvent event = event(id, index, clicks);
            at.edt(() -> view.dispatchEvent(event));
        }
    }

    private MouseEvent event(int id, int index, int clicks) throws Exception {
        Rectangle bounds = bounds(index);
        boolean moved = id == MouseEvent.MOUSE_MOVED;
        return new MouseEvent(
                view,
                id,
                System.currentTimeMillis() + 1000,
                moved ? 0 : MouseEvent.BUTTON1_DOWN_MASK,
                (int) bounds.getCenterX(),
                (int) bounds.getCenterY(),
                clicks,
                false,
                moved ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1);
    }
}
