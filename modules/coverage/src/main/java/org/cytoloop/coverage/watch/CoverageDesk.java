/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.watch;

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
 * Where windows find the watch over the open study. Lives as long as the workbench, and holds nothing of a study that has
 * left the desk. For the EDT, except {@link #addListener} and {@link #removeListener}.
 */
@ServiceProvider(service = CoverageDesk.class)
public final class CoverageDesk {
    private final Desk desk;
    private final List<CoverageListener> listeners = new CopyOnWriteArrayList<>();
    private ReachWatch watch;

    /** For the lookup. */
    public CoverageDesk() {
        this(Desk.get());
    }

    /** On a desk of its own. */
    public CoverageDesk(Desk desk) {
        this.desk = desk;
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.STUDY) {
                    watch();
                    tell();
                } else if (change == DeskChange.STAINING) {
                    watch().ifPresent(ReachWatch::stainingChanged);
                }
            }

            @Override
            public void studyChanged(StudyEvent event) {
                watch().ifPresent(now -> now.studyChanged(event));
            }
        });
    }

    /** The one of this workbench. */
    public static CoverageDesk get() {
        return Lookup.getDefault().lookup(CoverageDesk.class);
    }

    /** The desk. */
    public Desk desk() {
        return desk;
    }

    /** The watch over the open study; empty when none is open. Begins with the study. */
    public Optional<ReachWatch> watch() {
        OpenStudy open = desk.study().orElse(null);
        if (watch != null && watch.study() != open) {
            watch = null;
        }
        if (watch == null && open != null) {
            watch = new ReachWatch(open, this::tell);
            open.offer(watch);
            watch.begin();
        }
        return Optional.ofNullable(watch);
    }

    /** Tells a listener of everything from now on. */
    public void addListener(CoverageListener listener) {
        listeners.add(listener);
    }

    /** Tells a listener no more. */
    public void removeListener(CoverageListener listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(CoverageListener::reachChanged);
    }
}
