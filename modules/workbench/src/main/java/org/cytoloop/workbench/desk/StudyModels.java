/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.Listening;
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
    private final AtomicBoolean providersChanged = new AtomicBoolean();
    private Listening providers = () -> {};
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
            providers.close();
            model.leave();
            model = null;
        }
        if (model == null && open != null) {
            model = make(open);
            model.begin();
            providers = Services.onChange(this::providersChangeSoon);
        }
        return Optional.ofNullable(model);
    }

    /** On any thread; many changes in a row, as when a plug-in is installed, are told as one. */
    private void providersChangeSoon() {
        if (providersChanged.compareAndSet(false, true)) {
            EventQueue.invokeLater(() -> {
                providersChanged.set(false);
                model().ifPresent(StudyModel::providersChanged);
            });
        }
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
