/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.watch;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The watch over how far the rounds of the open study reach. */
@ServiceProvider(service = CoverageDesk.class)
public final class CoverageDesk extends StudyModels<ReachWatch, CoverageListener> {
    /** For the lookup. */
    public CoverageDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public CoverageDesk(Desk desk) {
        super(desk, CoverageListener::reachChanged);
    }

    /** The one of this workbench. */
    public static CoverageDesk get() {
        return Lookup.getDefault().lookup(CoverageDesk.class);
    }

    @Override
    protected ReachWatch make(OpenStudy open) {
        ReachWatch watch = new ReachWatch(open, () -> tell(CoverageListener::reachChanged));
        open.offer(watch);
        return watch;
    }
}
