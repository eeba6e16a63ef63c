/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import org.openide.util.Lookup;

/**
 * Says how sentences may be shown at this moment: while names are hidden, without them. Registered as a service;
 * problems go through all that are there. Asked on the event thread.
 */
public interface Wording {
    /** The sentence as it may be shown. */
    String shown(String sentence);

    /** The sentence as all wordings of this workbench let it be shown. */
    static String of(String sentence) {
        String shown = sentence;
        for (Wording wording : Lookup.getDefault().lookupAll(Wording.class)) {
            shown = wording.shown(shown);
        }
        return shown;
    }
}
