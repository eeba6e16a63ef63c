/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.util.List;
import javax.swing.JPanel;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;

/**
 * Asks for one cell after the other: marker alone, all channels, and the surroundings, with a title, a reason, how many
 * are left and how fast it goes. Keys within it: 1 ON, 2 OFF, 3 UNSURE, Enter confirms the present label, X gives the
 * other, N and B go on and back, J shows the cell in its slice. For the EDT.
 */
public final class CropQueue extends JPanel {
    private static final long serialVersionUID = 1L;

    /**
     * A panel on a queue.
     *
     * @param name begins the names of its controls, such as "secondLook": then the ON button is "secondLook.on"
     * @param model the queue
     * @param commands more buttons, in this order; may be empty
     */
    public CropQueue(String name, QueueModel model, List<QueueCommand> commands) {
        throw new UnsupportedOperationException();
    }

    /** Shows cells of a study from now on; null for none, which lets go of the study and its images. */
    public void setStudy(OpenStudy open) {
        throw new UnsupportedOperationException();
    }

    /**
     * In blind mode nothing hints at the label a cell has: it is not shown, it cannot be confirmed or flipped, the cell
     * is not selected, and it cannot be looked up in its slice.
     */
    public void setBlind(boolean blind) {
        throw new UnsupportedOperationException();
    }

    /** What to say while the queue is empty. */
    public void setEmptyText(String text) {
        throw new UnsupportedOperationException();
    }

    /** What to say when every item was answered. */
    public void setDoneText(String text) {
        throw new UnsupportedOperationException();
    }

    /** To be told by the window of every change on its desk: display, names. */
    public void deskChanged(DeskChange change) {
        throw new UnsupportedOperationException();
    }
}
