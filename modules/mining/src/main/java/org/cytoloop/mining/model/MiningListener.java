/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

/** Told of what mining shows. On the EDT. */
public interface MiningListener {
    /** Something it says is other, or it is about another study. */
    void miningChanged();
}
