/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.parts;

import javax.swing.JComponent;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;

/** A tab of the window. For the EDT. */
public interface CoverageTab {
    /** What is put into the tab. */
    JComponent component();

    /** Shows another study, or none. */
    void setStudy(OpenStudy open);

    /** Told of the desk, but not of another study. */
    void deskChanged(DeskChange change);

    /** Told of what was written. */
    void studyChanged(StudyEvent event);

    /** Puts the focus where work begins. */
    boolean requestFocusInWindow();
}
