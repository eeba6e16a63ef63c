/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.Optional;
import org.cytoloop.workspace.ReattachReport;

/** Says what became of labels when a slice got new cells. */
final class Reattached {
    private Reattached() {}

    /** A sentence, or nothing when the slice had no labels. */
    static Optional<String> note(ReattachReport report) {
        int attached = report.moved().size() + report.restored().size();
        int detached = report.detached().size();
        if (attached + detached == 0) {
            return Optional.empty();
        }
        return Optional.of(attached + " of " + (attached + detached) + " labels of slice "
                + report.cellSet().slice() + " were attached to the new cells"
                + (detached == 0 ? "." : "; " + detached + " found no cell near enough and are kept aside."));
    }
}
