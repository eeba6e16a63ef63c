/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.camera;

import org.cytoloop.viewer.view.ViewState;

/** Is told when a viewer looks elsewhere. On the EDT. */
@FunctionalInterface
public interface CameraListener {
    /**
     * The view changed.
     *
     * @param before null the first time
     * @param byHand false when the window was resized, the view was restored, or another viewer led it here
     */
    void moved(ViewState before, ViewState after, boolean byHand);
}
