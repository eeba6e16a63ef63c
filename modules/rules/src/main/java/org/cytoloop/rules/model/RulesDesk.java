/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

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
 * Where windows and commands find the rules of the open study. Lives as long as the workbench, and holds nothing of a
 * study that has left the desk. For the EDT, except {@link #addListener} and {@link #removeListener}.
 */
@ServiceProvider(service = RulesDesk.class)
public final class RulesDesk {
    private final Desk desk;
    private final List<RulesListener> listeners = new CopyOnWriteArrayList<>();
    private RulesModel model;

    /** For the lookup. */
    public RulesDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public RulesDesk(Desk desk) {
        this.desk = desk;
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.STUDY) {
                    model();
                    tell(RulesChange.STUDY);
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

    /** The rules of this workbench. */
    public static RulesDesk get() {
        return Lookup.getDefault().lookup(RulesDesk.class);
    }

    /** The desk. */
    public Desk desk() {
        return desk;
    }

    /** The rules of the open study; empty when none is open. */
    public Optional<RulesModel> model() {
        OpenStudy open = desk.study().orElse(null);
        if (model != null && model.study() != open) {
            model.close();
            model = null;
        }
        if (model == null && open != null) {
            model = new RulesModel(open, this::tell);
            model.begin();
        }
        return Optional.ofNullable(model);
    }

    /** Tells a listener of everything from now on. */
    public void addListener(RulesListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(RulesListener listener) {
        listeners.remove(listener);
    }

    private void tell(RulesChange change) {
        listeners.forEach(listener -> listener.rulesChanged(change));
    }
}
