/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import org.cytoloop.workbench.desk.DeskListener;

/** What fills a window: told of the desk while the window is open. On the EDT. */
public interface StudyWindow extends DeskListener {
    /** Shows what is on the desk now; called when the window opens. */
    void refresh();

    /** The window came into view, or went out of it. */
    default void setShown(boolean shown) {}

    /** The window was closed: lets go of the study. */
    void release();
}
