/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import org.cytoloop.workspace.StudyEvent;

/** Is told what happens on the desk; always on the EDT. Windows listen while they are open and no longer. */
public interface DeskListener {
    /** Something other than the study's data changed. */
    default void deskChanged(DeskChange change) {}

    /** The data of the open study changed; they are on disk already. */
    default void studyChanged(StudyEvent event) {}
}
