/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.nio.file.Path;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.store.Database;

/** What the registers of one open study share. Thread-safe. */
public final class StudyContext {
    private final Path folder;
    private final Database database;
    private final StudySettings settings;
    private final EventHub events;
    private volatile String annotator;

    /**
     * @param folder the study folder
     * @param database study.db
     * @param settings the study's settings
     * @param annotator who works on it
     * @param events tells listeners
     */
    public StudyContext(Path folder, Database database, StudySettings settings, String annotator, EventHub events) {
        this.folder = folder;
        this.database = database;
        this.settings = settings;
        this.annotator = annotator;
        this.events = events;
    }

    /** The study folder. */
    public Path folder() {
        return folder;
    }

    /** study.db. */
    public Database database() {
        return database;
    }

    /** The study's settings. */
    public StudySettings settings() {
        return settings;
    }

    /** Who works on it now. */
    public String annotator() {
        return annotator;
    }

    /** From now on someone else works on it. */
    public void setAnnotator(String name) {
        annotator = name;
    }

    /** Tells listeners. */
    public EventHub events() {
        return events;
    }

    /** Refuses a staining the study does not have. */
    void requireStaining(String staining) throws ProblemException {
        if (settings.stainings().stream().noneMatch(s -> s.name().equals(staining))) {
            throw new ProblemException("The study has no staining \"" + staining + "\"; it has "
                    + String.join(
                            ", ",
                            settings.stainings().stream().map(s -> s.name()).toList())
                    + ".");
        }
    }
}
