/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import org.cytoloop.core.model.Cells;

/**
 * Gives the viewer temporary outlines to draw over a slice, such as those of a preview, in white with a dark rim.
 * Registered as a service; called on the EDT, for every repaint, so it answers from memory. After a change the provider
 * calls {@link Stage#refresh()}.
 */
public interface StageOutlines {
    /** What to draw over this slice now, px of the full resolution; empty when there is nothing. */
    Cells outlines(String slice);
}
