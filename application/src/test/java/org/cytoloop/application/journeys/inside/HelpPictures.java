/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/**
 * Pictures of windows for the help. They lie in {@code application/target/help-pictures}; {@code .ci/help-pictures} takes
 * them over into the help, and {@code .ci/run} fails when the help has one that no journey takes.
 */
final class HelpPictures {
    private static final Path FOLDER =
            Path.of(System.getProperty("cytoloop.screenshots")).resolveSibling("help-pictures");
    /** Of a page of the help, px. */
    private static final int WIDEST = 720;

    private HelpPictures() {}

    /**
     * Takes a picture of a window that is showing; at scale 1 only.
     *
     * @param picture what it is called in the help, without ending
     * @param window id of the window
     */
    static void of(String picture, String window) {
        Ui.settle();
        BufferedImage taken = Ui.ask(() -> paint(WindowManager.getDefault().findTopComponent(window)));
        if (taken != null) {
            write(picture, taken);
        }
    }

    /** Takes a picture of the slice in front. */
    static void ofSlice(String picture) {
        Ui.settle();
        BufferedImage taken = Ui.ask(() -> {
            for (TopComponent open : TopComponent.getRegistry().getOpened()) {
                String id = WindowManager.getDefault().findTopComponentID(open);
                if (id.startsWith("SliceTopComponent") && open.isShowing()) {
                    return paint(open);
                }
            }
            throw new AssertionError("no slice is showing");
        });
        if (taken != null) {
            write(picture, taken);
        }
    }

    /**
     * Takes a picture of a dialog that is showing, with a thin frame; at scale 1 only.
     *
     * @param picture what it is called in the help, without ending
     * @param dialog name of the dialog
     */
    static void ofDialog(String picture, String dialog) {
        Window window = Ui.find(dialog, Window.class);
        Ui.settle();
        BufferedImage taken = Ui.ask(() -> {
            if (Screens.scale(window) > 1.5) {
                return null;
            }
            BufferedImage image = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            window.paint(g);
            g.setColor(Color.GRAY);
            g.drawRect(0, 0, image.getWidth() - 1, image.getHeight() - 1);
            g.dispose();
            return image;
        });
        if (taken != null) {
            write(picture, taken);
        }
    }

    private static BufferedImage paint(TopComponent window) {
        if (window == null || !window.isShowing()) {
            throw new AssertionError("the window is not showing: " + window);
        }
        Window main = WindowManager.getDefault().getMainWindow();
        if (Screens.scale(main) > 1.5) {
            return null;
        }
        Rectangle place = SwingUtilities.convertRectangle(window.getParent(), window.getBounds(), main)
                .intersection(new Rectangle(main.getSize()));
        return Screens.paint().getSubimage(place.x, place.y, place.width, place.height);
    }

    private static void write(String name, BufferedImage taken) {
        double share = Math.min(1, WIDEST / (double) taken.getWidth());
        BufferedImage picture = new BufferedImage(
                (int) Math.round(taken.getWidth() * share),
                (int) Math.round(taken.getHeight() * share),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(taken, 0, 0, picture.getWidth(), picture.getHeight(), null);
        g.dispose();
        try {
            Files.createDirectories(FOLDER);
            if (!ImageIO.write(picture, "png", FOLDER.resolve(name + ".png").toFile())) {
                throw new AssertionError("no PNG writer");
            }
        } catch (IOException e) {
            throw new AssertionError("the picture " + name + " could not be written", e);
        }
    }
}
