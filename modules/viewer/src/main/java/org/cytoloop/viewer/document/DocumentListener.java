/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.document;

/** Is told what of an open slice changed. On the EDT. */
public interface DocumentListener {
    /** The image is there, or cannot be shown. */
    void phaseChanged();

    /** The image would look better if it were painted again. */
    void imageChanged();

    /** There are other cells, or something else is known of them. */
    void factsChanged();
}
