/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The rounds of the open study. */
@ServiceProvider(service = RoundsDesk.class)
public final class RoundsDesk extends StudyModels<RoundsModel, RoundsListener> {
    /** For the lookup. */
    public RoundsDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public RoundsDesk(Desk desk) {
        super(desk, RoundsListener::roundsChanged);
    }

    /** The one of this workbench. */
    public static RoundsDesk get() {
        return Lookup.getDefault().lookup(RoundsDesk.class);
    }

    @Override
    protected RoundsModel make(OpenStudy open) {
        return new RoundsModel(open, () -> tell(RoundsListener::roundsChanged));
    }
}
