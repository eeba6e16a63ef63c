/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.awt.EventQueue;
import org.cytoloop.trainer.model.TrainerDesk;
import org.openide.modules.OnStart;

/** From the start of the workbench on a study can be trained, whether or not the window is open. */
@OnStart
public final class TrainerBeginning implements Runnable {
    /** For the platform. */
    public TrainerBeginning() {}

    @Override
    public void run() {
        EventQueue.invokeLater(() -> TrainerDesk.get().model());
    }
}
