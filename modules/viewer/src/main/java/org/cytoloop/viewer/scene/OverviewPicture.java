/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.viewer.render.ImageRenderer;
import org.openide.util.RequestProcessor;

/** The small picture of a whole slice, made in the background and kept until channels are shown otherwise. */
final class OverviewPicture {
    private static final Logger LOG = Logger.getLogger(OverviewPicture.class.getName());
    private static final RequestProcessor PROCESSOR = new RequestProcessor(OverviewPicture.class.getName(), 1, true);

    private final Runnable arrived;
    private final RequestProcessor.Task making;
    private volatile Order order;
    private Order done;
    private BufferedImage picture;

    /**
     * No picture yet.
     *
     * @param arrived called on the EDT when there is another one
     */
    OverviewPicture(Runnable arrived) {
        this.arrived = arrived;
        this.making = PROCESSOR.create(this::make);
    }

    /** The picture; an older one, or null, while the right one is being made. On the EDT. */
    BufferedImage get(ImageRenderer renderer, Region whole, DisplaySettings display, int width, int height) {
        Order wanted = new Order(renderer, whole, display, width, height);
        if (!wanted.equals(order)) {
            order = wanted;
            making.schedule(0);
        }
        return picture;
    }

    /** Forgets everything. On the EDT. */
    void clear() {
        order = null;
        done = null;
        picture = null;
        making.cancel();
    }

    private void make() {
        Order wanted = order;
        if (wanted == null) {
            return;
        }
        try {
            BufferedImage made = wanted.renderer.render(
                    wanted.whole, wanted.width, wanted.height, wanted.display, TaskContext.quiet(1));
            EventQueue.invokeLater(() -> accept(wanted, made));
        } catch (CancellationException e) {
            LOG.log(Level.FINEST, "the overview is no longer wanted", e);
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "no overview", e);
        }
    }

    private void accept(Order made, BufferedImage image) {
        if (order != null && !made.equals(done)) {
            done = made;
            picture = image;
            arrived.run();
        }
    }

    private record Order(ImageRenderer renderer, Region whole, DisplaySettings display, int width, int height) {}
}
