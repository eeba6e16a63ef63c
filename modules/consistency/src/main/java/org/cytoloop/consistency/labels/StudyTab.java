/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.labels;

import javax.swing.JComponent;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;

/** One tab of a window about the open study. For the EDT. */
public interface StudyTab {
    /** What the tab shows. */
    JComponent component();

    /** Shows a study from now on; null for none, which lets go of everything. */
    void setStudy(OpenStudy open);

    /** Whether the user looks at it: a tab finds out nothing before. */
    void setShown(boolean shown);

    /** Something other than the study's data changed. */
    void deskChanged(DeskChange change);

    /** The data of the study changed. */
    void studyChanged(StudyEvent event);
}
