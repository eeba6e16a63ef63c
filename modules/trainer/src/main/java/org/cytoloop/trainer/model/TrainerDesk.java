/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.prefs.Preferences;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModels;
import org.openide.util.Lookup;
import org.openide.util.NbPreferences;
import org.openide.util.lookup.ServiceProvider;

/** The training of the open study. */
@ServiceProvider(service = TrainerDesk.class)
public final class TrainerDesk extends StudyModels<TrainerModel, TrainerListener> {
    private final Preferences last;

    /** For the lookup. */
    public TrainerDesk() {
        this(Desk.get(), NbPreferences.forModule(TrainerDesk.class).node("last"));
    }

    /**
     * On a desk of its own.
     *
     * @param last where what was chosen last is remembered from one study to the next
     */
    public TrainerDesk(Desk desk, Preferences last) {
        super(desk, listener -> listener.trainerChanged(TrainerChange.STUDY));
        this.last = last;
    }

    /** The one of this workbench. */
    public static TrainerDesk get() {
        return Lookup.getDefault().lookup(TrainerDesk.class);
    }

    @Override
    protected TrainerModel make(OpenStudy open) {
        TrainerModel model = new TrainerModel(open, last, change -> tell(listener -> listener.trainerChanged(change)));
        open.offer(model);
        return model;
    }
}
