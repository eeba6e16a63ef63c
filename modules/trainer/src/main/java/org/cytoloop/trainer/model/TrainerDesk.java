/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.prefs.Preferences;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.Lookup;
import org.openide.util.NbPreferences;
import org.openide.util.lookup.ServiceProvider;

/**
 * Where the window and commands find the training of the open study. Lives as long as the workbench, and holds nothing
 * of a study that has left the desk. For the EDT, except {@link #addListener} and {@link #removeListener}.
 */
@ServiceProvider(service = TrainerDesk.class)
public final class TrainerDesk {
    private final Desk desk;
    private final Preferences last;
    private final List<TrainerListener> listeners = new CopyOnWriteArrayList<>();
    private TrainerModel model;

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
        this.desk = desk;
        this.last = last;
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.STUDY) {
                    model();
                    tell(TrainerChange.STUDY);
                } else {
                    model().ifPresent(now -> now.deskChanged(change));
                }
            }

            @Override
            public void studyChanged(StudyEvent event) {
                model().ifPresent(now -> now.studyChanged(event));
            }
        });
    }

    /** The one of this workbench. */
    public static TrainerDesk get() {
        return Lookup.getDefault().lookup(TrainerDesk.class);
    }

    /** The desk. */
    public Desk desk() {
        return desk;
    }

    /** The training of the open study; empty when none is open. */
    public Optional<TrainerModel> model() {
        OpenStudy open = desk.study().orElse(null);
        if (model != null && model.study() != open) {
            model.leave();
            model = null;
        }
        if (model == null && open != null) {
            model = new TrainerModel(open, last, this::tell);
            open.offer(model);
            model.begin();
        }
        return Optional.ofNullable(model);
    }

    /** Tells a listener of everything from now on. */
    public void addListener(TrainerListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(TrainerListener listener) {
        listeners.remove(listener);
    }

    private void tell(TrainerChange change) {
        listeners.forEach(listener -> listener.trainerChanged(change));
    }
}
