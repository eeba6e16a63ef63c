/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

/** Is told what changed about training; on the EDT. */
@FunctionalInterface
public interface TrainerListener {
    /** Something is otherwise now. */
    void trainerChanged(TrainerChange change);
}
