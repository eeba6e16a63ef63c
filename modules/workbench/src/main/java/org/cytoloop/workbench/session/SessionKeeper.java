/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.Exceptions;
import org.openide.util.RequestProcessor;

/**
 * Writes the session of the study on the desk some seconds after something changed, so that a process that is killed
 * costs little. For the EDT, except where said otherwise.
 */
public final class SessionKeeper {
    private final Desk desk;
    private final int delayMs;
    private final RequestProcessor.Task task;
    private final DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change != DeskChange.HOVER && change != DeskChange.SAVED && change != DeskChange.STUDY) {
                changed();
            }
        }

        @Override
        public void studyChanged(StudyEvent event) {
            changed();
        }
    };

    private OpenStudy kept;
    private boolean scheduled;
    /** What is on disk, as far as known. */
    private Map<String, Map<String, String>> written = Map.of();

    /**
     * A keeper of one desk.
     *
     * @param processor a single thread, on which sessions are written and studies are closed, so that nothing is written
     *     to a study that was given back
     * @param delayMs changes within this time are written together
     */
    public SessionKeeper(Desk desk, RequestProcessor processor, int delayMs) {
        this.desk = desk;
        this.delayMs = delayMs;
        task = processor.create(this::keep);
    }

    /**
     * Keeps the session of a study from now on; it lies on the desk.
     *
     * @param restored the session as read
     */
    public void begin(OpenStudy study, Map<String, Map<String, String>> restored) {
        kept = study;
        written = restored;
        desk.addListener(listener);
    }

    /**
     * Keeps it no more; called while the study still lies on the desk.
     *
     * @return the session as it is now, to be written before the study is closed
     */
    public Map<String, Map<String, String>> end(OpenStudy study) {
        desk.removeListener(listener);
        kept = null;
        scheduled = false;
        task.cancel();
        return Sessions.collect(study);
    }

    private void changed() {
        if (!scheduled) {
            scheduled = true;
            task.schedule(delayMs);
        }
    }

    /** On the processor. */
    private void keep() {
        AtomicReference<Unwritten> found = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> found.set(collect().orElse(null)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException e) {
            Exceptions.printStackTrace(e);
        }
        Unwritten session = found.get();
        if (session != null) {
            SessionFile.write(session.study().study().folder(), session.parts());
        }
    }

    private Optional<Unwritten> collect() {
        scheduled = false;
        if (kept == null) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> parts = Sessions.collect(kept);
        if (parts.equals(written)) {
            return Optional.empty();
        }
        written = parts;
        return Optional.of(new Unwritten(kept, parts));
    }

    private record Unwritten(OpenStudy study, Map<String, Map<String, String>> parts) {}
}
