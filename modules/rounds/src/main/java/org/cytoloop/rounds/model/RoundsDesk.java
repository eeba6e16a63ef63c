/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * Where window and commands find the rounds of the open study. Lives as long as the workbench, and holds nothing of a
 * study that has left the desk. For the EDT, except {@link #addListener} and {@link #removeListener}.
 */
@ServiceProvider(service = RoundsDesk.class)
public final class RoundsDesk {
    private final Desk desk;
    private final List<RoundsListener> listeners = new CopyOnWriteArrayList<>();
    private RoundsModel model;

    /** For the lookup. */
    public RoundsDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public RoundsDesk(Desk desk) {
        this.desk = desk;
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.STUDY) {
                    model();
                    tell();
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
    public static RoundsDesk get() {
        return Lookup.getDefault().lookup(RoundsDesk.class);
    }

    /** The desk. */
    public Desk desk() {
        return desk;
    }

    /** The rounds of the open study; empty when none is open. */
    public Optional<RoundsModel> model() {
        OpenStudy open = desk.study().orElse(null);
        if (model != null && model.study() != open) {
            model = null;
        }
        if (model == null && open != null) {
            model = new RoundsModel(open, this::tell);
        }
        return Optional.ofNullable(model);
    }

    /** Tells a listener of everything from now on. */
    public void addListener(RoundsListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(RoundsListener listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(RoundsListener::roundsChanged);
    }
}
