/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.report.deeds;

import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.CommandDeed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.openide.util.lookup.ServiceProvider;

/** Asks what the report is to hold, and makes it. */
@ServiceProvider(service = DeedDoer.class)
public final class ReportDeed extends CommandDeed {
    /** For the lookup. */
    public ReportDeed() {
        super(Deed.REPORT, "File", "org.cytoloop.report.window.ReportAction");
    }
}
