/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.model;

/** Told when something about the review is to be shown otherwise. On the EDT. */
@FunctionalInterface
public interface ReviewListener {
    /** Something changed. */
    void reviewChanged();
}
