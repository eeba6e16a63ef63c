/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.deeds;

import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.CommandDeed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.openide.util.lookup.ServiceProvider;

/** Opens the exam. */
@ServiceProvider(service = DeedDoer.class)
public final class ExamDeed extends CommandDeed {
    /** For the lookup. */
    public ExamDeed() {
        super(Deed.EXAM, "Model", "org.cytoloop.exam.window.ExamAction");
    }
}
