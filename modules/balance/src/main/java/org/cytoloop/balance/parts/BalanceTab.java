/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.parts;

import java.util.Map;
import javax.swing.JComponent;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;

/** A tab of the window of balance and growth. For the EDT. */
public interface BalanceTab {
    /** What is put into the tab. */
    JComponent component();

    /** Shows another study, or none; nothing of the one before is held any more. */
    void setStudy(OpenStudy open);

    /** Whether anybody looks at it: its tab is in front and the window in view. Nothing is computed before. */
    void setShown(boolean shown);

    /** Told of the desk, but not of another study. */
    void deskChanged(DeskChange change);

    /** Told of what was written. */
    void studyChanged(StudyEvent event);

    /** What is remembered of it from one day to the next, by keys of its own; without names of slices or animals. */
    default Map<String, String> save() {
        return Map.of();
    }

    /** Goes back to what was saved; empty for a study without a session. */
    default void restore(Map<String, String> saved) {}

    /** Puts the focus where work begins. */
    boolean requestFocusInWindow();
}
