/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.cytoloop.workspace.StudyEvent;

/**
 * Where windows and commands find a module's model of the open study. Lives as long as the workbench, and holds nothing
 * of a study that has left the desk. Each module has one, registered as a service. For the EDT, except {@link
 * #addListener} and {@link #removeListener}.
 *
 * @param <M> the model
 * @param <L> who is told of its changes
 */
public abstract class StudyModels<M extends StudyModel, L> {
    private final Desk desk;
    private final List<L> listeners = new CopyOnWriteArrayList<>();
    private M model;

    /**
     * Follows a desk.
     *
     * @param arrived tells a listener that another study is open, or none
     */
    protected StudyModels(Desk desk, Consumer<L> arrived) {
        this.desk = desk;
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.STUDY) {
                    model();
                    tell(arrived);
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

    /** Makes the model of a study; it {@linkplain StudyModel#begin begins} afterwards. */
    protected abstract M make(OpenStudy open);

    /** The desk. */
    public final Desk desk() {
        return desk;
    }

    /** The model of the open study; empty when none is open. */
    public final Optional<M> model() {
        OpenStudy open = desk.study().orElse(null);
        if (model != null && model.study() != open) {
            model.leave();
            model = null;
        }
        if (model == null && open != null) {
            model = make(open);
            model.begin();
        }
        return Optional.ofNullable(model);
    }

    /** Tells a listener of everything from now on. */
    public final void addListener(L listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public final void removeListener(L listener) {
        listeners.remove(listener);
    }

    /** Tells all listeners. */
    protected final void tell(Consumer<L> change) {
        listeners.forEach(change);
    }
}
