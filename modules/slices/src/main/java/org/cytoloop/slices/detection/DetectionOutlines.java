/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.awt.EventQueue;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.workbench.stage.StageOutlines;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Shows the preview of the detection in the viewer, and hears from it that the view was painted anew. For the EDT. */
@ServiceProvider(service = StageOutlines.class)
public final class DetectionOutlines implements StageOutlines {
    private LivePreview preview;
    private boolean refreshing;

    /** For the lookup. */
    public DetectionOutlines() {}

    /** The one that the viewer asks. */
    static Optional<DetectionOutlines> installed() {
        return Lookup.getDefault().lookupAll(StageOutlines.class).stream()
                .filter(DetectionOutlines.class::isInstance)
                .map(DetectionOutlines.class::cast)
                .findFirst();
    }

    /** Shows a preview from now on; null for none. */
    void show(LivePreview next) {
        preview = next;
    }

    /** True while a preview is shown. */
    boolean isShowing() {
        return preview != null;
    }

    @Override
    public Cells outlines(String slice) {
        if (preview == null) {
            return Cells.none();
        }
        followView();
        return preview.outlines(slice);
    }

    /** The viewer asks when it paints, which it does when the view was moved; no other sign of that is needed. */
    private void followView() {
        if (!refreshing) {
            refreshing = true;
            EventQueue.invokeLater(() -> {
                refreshing = false;
                if (preview != null) {
                    preview.refresh();
                }
            });
        }
    }
}
