/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** The rules of the open study. */
@ServiceProvider(service = RulesDesk.class)
public final class RulesDesk extends StudyModels<RulesModel, RulesListener> {
    /** For the lookup. */
    public RulesDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public RulesDesk(Desk desk) {
        super(desk, listener -> listener.rulesChanged(RulesChange.STUDY));
    }

    /** The one of this workbench. */
    public static RulesDesk get() {
        return Lookup.getDefault().lookup(RulesDesk.class);
    }

    @Override
    protected RulesModel make(OpenStudy open) {
        return new RulesModel(open, change -> tell(listener -> listener.rulesChanged(change)));
    }
}
