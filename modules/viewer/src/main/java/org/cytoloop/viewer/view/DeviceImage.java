/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.view;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture with one px per px of the device, drawn by hand into an array. For one thread. */
public final class DeviceImage {
    private static final double SAME = 1e-6;

    private final int type;
    private BufferedImage image;
    private int[] pixels;

    /** @param type {@link BufferedImage#TYPE_INT_RGB} or {@link BufferedImage#TYPE_INT_ARGB_PRE} */
    public DeviceImage(int type) {
        this.type = type;
    }

    /**
     * Makes the picture that large; what is in it then is not defined.
     *
     * @param width columns, device px
     * @param height rows, device px
     * @return true when it had another size before
     */
    public boolean resize(int width, int height) {
        if (image != null && image.getWidth() == width && image.getHeight() == height) {
            return false;
        }
        image = new BufferedImage(width, height, type);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return true;
    }

    /** The px row by row, to be drawn into; valid until the next {@link #resize(int, int)}. */
    public int[] pixels() {
        return pixels;
    }

    /** Forgets the picture. */
    public void clear() {
        image = null;
        pixels = null;
    }

    /**
     * Draws it into a component, one px on one px of the device.
     *
     * @param g in logical px of the component
     * @param deviceScale device px per logical px
     */
    public void draw(Graphics2D g, double deviceScale) {
        if (image == null) {
            return;
        }
        Graphics2D device = (Graphics2D) g.create();
        AffineTransform at = device.getTransform();
        if (at.getShearX() == 0 && at.getShearY() == 0 && Math.abs(at.getScaleX() - deviceScale) < SAME) {
            // the component may begin at a fraction of a px; the picture must not, or it would be blurred
            device.setTransform(AffineTransform.getTranslateInstance(
                    Math.round(at.getTranslateX()), Math.round(at.getTranslateY())));
        } else {
            device.scale(1 / deviceScale, 1 / deviceScale);
            device.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        device.drawImage(image, 0, 0, null);
        device.dispose();
    }
}
