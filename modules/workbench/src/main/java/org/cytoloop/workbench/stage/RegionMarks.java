/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import java.util.List;

/**
 * Gives the viewer rectangles to draw over a slice. Registered as a service; called on the EDT, for every repaint, so it
 * answers from memory. After a change the provider calls {@link Stage#refresh()}.
 */
public interface RegionMarks {
    /** What to draw over this slice now. */
    List<RegionMark> marks(String slice);

    /** A mark of kind suggestion was clicked. */
    void clicked(Stage stage, RegionMark mark);
}
