/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Point;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import org.openide.windows.WindowManager;

/**
 * Keeps pictures of the workbench: the main window with the dialogs above it, painted by themselves, at the screen's
 * scale. They lie in {@code application/target/screenshots} for people to look at.
 */
final class Screens {
    private static final Path FOLDER = Path.of(System.getProperty("cytoloop.screenshots"));
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static int taken;

    private Screens() {}

    /** Makes the main window as large as the screens in the design: 1280 x 800, or 2560 x 1440 device px at scale 2. */
    static void size() {
        JFrame frame = (JFrame) Ui.ask(() -> WindowManager.getDefault().getMainWindow());
        Ui.await("the main window is showing", frame::isShowing);
        int height = Ui.ask(() -> scale(frame)) > 1.5 ? 720 : HEIGHT;
        // the platform makes it as large as the screen when it first appears
        Ui.await("the main window has the size of the design", () -> {
            frame.setExtendedState(Frame.NORMAL);
            frame.setBounds(0, 0, WIDTH, height);
            frame.validate();
            return frame.getWidth() == WIDTH && frame.getHeight() == height;
        });
        Ui.settle();
    }

    /** Device px per px of the screen a window is on; on the event thread. */
    static double scale(Window window) {
        GraphicsConfiguration configuration = window.getGraphicsConfiguration();
        return configuration.getDefaultTransform().getScaleX();
    }

    /** Takes a picture. */
    static void shot(String name) {
        BufferedImage picture = Ui.ask(Screens::paint);
        String scale = Ui.ask(() -> scale(WindowManager.getDefault().getMainWindow())) > 1.5 ? "scale2" : "scale1";
        String file = String.format(
                Locale.ROOT, "%s-%s-%02d-%s.png", System.getProperty("cytoloop.journey"), scale, ++taken, name);
        try {
            Files.createDirectories(FOLDER);
            if (!ImageIO.write(picture, "png", FOLDER.resolve(file).toFile())) {
                throw new AssertionError("no PNG writer");
            }
        } catch (IOException e) {
            throw new AssertionError("the screenshot " + file + " could not be written", e);
        }
    }

    /** The main window with the dialogs above it; on the event thread. */
    static BufferedImage paint() {
        Window main = WindowManager.getDefault().getMainWindow();
        double scale = scale(main);
        Dimension size = main.getSize();
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(size.width * scale), (int) Math.ceil(size.height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(scale, scale);
        List<Window> above = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window != main) {
                above.add(window);
            }
        }
        main.paint(g);
        Point origin = main.getLocationOnScreen();
        for (Window window : above) {
            Point at = window.getLocationOnScreen();
            Graphics2D moved = (Graphics2D) g.create();
            moved.translate(at.x - origin.x, at.y - origin.y);
            window.paint(moved);
            moved.setColor(Color.GRAY);
            moved.drawRect(0, 0, window.getWidth() - 1, window.getHeight() - 1);
            moved.dispose();
        }
        g.dispose();
        return picture;
    }
}
