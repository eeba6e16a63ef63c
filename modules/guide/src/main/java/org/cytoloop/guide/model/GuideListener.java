/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.model;

/** Told when the guide says something else. On the EDT. */
@FunctionalInterface
public interface GuideListener {
    /** Something of the guide's model is other. */
    void guideChanged();
}
