/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyListener;

/**
 * Tells listeners of changes in the order in which they reached the disk. Events are queued while the study is locked
 * and delivered after it is unlocked, so that a listener may read the study from any thread.
 */
public final class EventHub {
    private static final Logger LOG = Logger.getLogger(EventHub.class.getName());

    private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
    private final Queue<StudyEvent> queue = new ArrayDeque<>();
    private final Object delivery = new Object();

    /** Adds a listener. */
    public void add(StudyListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void remove(StudyListener listener) {
        listeners.remove(listener);
    }

    /** Puts an event in the queue; called with the study locked, so the queue has journal order. */
    void queue(StudyEvent event) {
        synchronized (queue) {
            queue.add(event);
        }
    }

    /** Delivers what is queued; called with the study unlocked. */
    void deliver() {
        synchronized (delivery) {
            for (StudyEvent event = next(); event != null; event = next()) {
                for (StudyListener listener : listeners) {
                    tell(listener, event);
                }
            }
        }
    }

    private static void tell(StudyListener listener, StudyEvent event) {
        try {
            listener.studyChanged(event);
        } catch (RuntimeException e) {
            // the change is on disk; a listener that fails must not make it look as if it were not
            LOG.log(Level.SEVERE, "a listener failed on event " + event.seq(), e);
        }
    }

    private StudyEvent next() {
        synchronized (queue) {
            return queue.poll();
        }
    }
}
