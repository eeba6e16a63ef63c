/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.parts;

import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;

/** What a chart is made of: read off the EDT when somebody looks, and kept up with the study. For the EDT. */
public interface TabSource {
    /** Another study, or none; nothing of the one before is held any more. */
    default void setStudy(OpenStudy open) {}

    /** Whether anybody looks at the chart; nothing is read before. */
    void setShown(boolean shown);

    /** Another staining is the current one. */
    default void stainingChanged() {}

    /** Something was written. */
    default void studyChanged(StudyEvent event) {}
}
