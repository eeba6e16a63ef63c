/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.Lookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * Where window, commands and viewer find the sampler of the open study. Lives as long as the workbench, and holds
 * nothing of a study that has left the desk. For the EDT, except {@link #addListener} and {@link #removeListener}.
 */
@ServiceProvider(service = SamplerDesk.class)
public final class SamplerDesk {
    private final Desk desk;
    private final List<SamplerListener> listeners = new CopyOnWriteArrayList<>();
    private SamplerModel model;

    /** For the lookup. */
    public SamplerDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public SamplerDesk(Desk desk) {
        this.desk = desk;
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.STUDY) {
                    model();
                    tell(SamplerListener::samplerChanged);
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

    /** The sampler of this workbench. */
    public static SamplerDesk get() {
        return Lookup.getDefault().lookup(SamplerDesk.class);
    }

    /** The desk. */
    public Desk desk() {
        return desk;
    }

    /** The sampler of the open study; empty when none is open. */
    public Optional<SamplerModel> model() {
        OpenStudy open = desk.study().orElse(null);
        if (model != null && model.study() != open) {
            model.close();
            model = null;
        }
        if (model == null && open != null) {
            model = new SamplerModel(open, this::tell);
        }
        return Optional.ofNullable(model);
    }

    /** Tells a listener of everything from now on. */
    public void addListener(SamplerListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(SamplerListener listener) {
        listeners.remove(listener);
    }

    private void tell(Consumer<SamplerListener> change) {
        listeners.forEach(change);
    }
}
