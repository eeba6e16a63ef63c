/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import org.cytoloop.workbench.problems.Wording;
import org.openide.util.lookup.ServiceProvider;

/** Hides the names of the study on the desk while it is masked. */
@ServiceProvider(service = Wording.class, position = 1000)
public final class MaskedWording implements Wording {
    /** For the lookup. */
    public MaskedWording() {}

    @Override
    public String shown(String sentence) {
        return Desk.get().study().map(study -> study.names().text(sentence)).orElse(sentence);
    }
}
