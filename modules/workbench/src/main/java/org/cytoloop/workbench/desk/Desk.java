/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.Exceptions;
import org.openide.util.Lookup;
import org.openide.util.lookup.ProxyLookup;
import org.openide.util.lookup.ServiceProvider;

/**
 * The desk of the workbench: at most one study lies open on it. Its lookup is that of the open study, empty when there
 * is none, and windows hand it on as theirs. For the EDT, except {@link #getLookup()}, {@link #addListener} and
 * {@link #removeListener}.
 */
@ServiceProvider(service = Desk.class)
public final class Desk implements Lookup.Provider {
    private final List<DeskListener> listeners = new CopyOnWriteArrayList<>();
    private final FollowingLookup lookup = new FollowingLookup();
    private OpenStudy open;

    /** For the lookup and for tests. */
    public Desk() {}

    /** The desk of this workbench. */
    public static Desk get() {
        return Lookup.getDefault().lookup(Desk.class);
    }

    /** What the open study offers: itself, the {@code Study}, the current staining, slice and annotator. */
    @Override
    public Lookup getLookup() {
        return lookup;
    }

    /** The open study. */
    public Optional<OpenStudy> study() {
        assert EventQueue.isDispatchThread();
        return Optional.ofNullable(open);
    }

    /** Lays a study on the desk, or clears it; the study that was there is not closed by this. */
    public void put(OpenStudy study) {
        assert EventQueue.isDispatchThread();
        if (open != null) {
            open.leave();
        }
        open = study;
        if (study != null) {
            study.arrive(this);
        }
        lookup.follow(study == null ? Lookup.EMPTY : study.getLookup());
        tell(DeskChange.STUDY);
    }

    /** Tells a listener of everything from now on. */
    public void addListener(DeskListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(DeskListener listener) {
        listeners.remove(listener);
    }

    void tell(DeskChange change) {
        tellAll(listener -> listener.deskChanged(change));
    }

    void tell(StudyEvent event) {
        tellAll(listener -> listener.studyChanged(event));
    }

    /** A window with a fault must not keep the others, and the study, from going on. */
    private void tellAll(Consumer<DeskListener> message) {
        for (DeskListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException | LinkageError e) {
                Exceptions.printStackTrace(e);
            }
        }
    }

    private static final class FollowingLookup extends ProxyLookup {
        void follow(Lookup other) {
            setLookups(other);
        }
    }
}
