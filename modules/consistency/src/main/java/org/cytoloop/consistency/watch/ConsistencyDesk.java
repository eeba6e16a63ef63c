/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The watch over the labels of the open study. */
@ServiceProvider(service = ConsistencyDesk.class)
public final class ConsistencyDesk extends StudyModels<ContradictionWatch, WatchListener> {
    /** For the lookup. */
    public ConsistencyDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public ConsistencyDesk(Desk desk) {
        super(desk, WatchListener::findingsChanged);
    }

    /** The one of this workbench. */
    public static ConsistencyDesk get() {
        return Lookup.getDefault().lookup(ConsistencyDesk.class);
    }

    @Override
    protected ContradictionWatch make(OpenStudy open) {
        ContradictionWatch watch = new ContradictionWatch(open, () -> tell(WatchListener::findingsChanged));
        open.offer(watch);
        return watch;
    }
}
