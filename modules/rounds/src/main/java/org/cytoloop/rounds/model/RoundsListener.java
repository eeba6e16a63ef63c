/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

/** Is told that something about the rounds of the open study is different. On the EDT. */
@FunctionalInterface
public interface RoundsListener {
    /** Rounds, their scores, the difference that is shown, or what is under way. */
    void roundsChanged();
}
