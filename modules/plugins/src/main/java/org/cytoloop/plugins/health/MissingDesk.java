/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.util.function.Consumer;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/** Watches which plug-ins the open study misses, and tells the user once when a study was opened. For the EDT. */
@ServiceProvider(service = MissingDesk.class)
public final class MissingDesk extends StudyModels<MissingModel, Runnable> {
    private final Consumer<MissingModel> tell;

    /** For the lookup. */
    public MissingDesk() {
        this(Desk.get(), MissingDialog::show);
    }

    /** On a desk of its own. */
    MissingDesk(Desk desk, Consumer<MissingModel> tell) {
        super(desk, Runnable::run);
        this.tell = tell;
    }

    /** The one of this workbench. */
    static MissingDesk get() {
        return Lookup.getDefault().lookup(MissingDesk.class);
    }

    @Override
    protected MissingModel make(OpenStudy open) {
        return new MissingModel(open, tell, () -> tell(Runnable::run));
    }
}
