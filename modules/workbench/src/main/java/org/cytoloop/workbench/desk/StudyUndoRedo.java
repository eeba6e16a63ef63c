/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.Optional;
import javax.swing.event.ChangeListener;
import javax.swing.undo.CannotRedoException;
import javax.swing.undo.CannotUndoException;
import org.cytoloop.workspace.Study;
import org.openide.awt.UndoRedo;
import org.openide.util.ChangeSupport;

/**
 * Brings the study's undo, which has no limit and outlives restarts, to the platform's Edit menu. For the EDT, but
 * {@link #refresh} comes from the thread that writes.
 */
final class StudyUndoRedo implements UndoRedo {
    private final Study study;
    private final StudyWriter writer;
    private final ShownNames names;
    private final ChangeSupport changes = new ChangeSupport(this);
    private volatile Optional<String> undo = Optional.empty();
    private volatile Optional<String> redo = Optional.empty();

    StudyUndoRedo(Study study, StudyWriter writer, ShownNames names) {
        this.study = study;
        this.writer = writer;
        this.names = names;
        refresh();
    }

    /** Asks the study what can be undone; may wait for a transaction, so never on the EDT. */
    void refresh() {
        undo = study.undoText();
        redo = study.redoText();
    }

    void fire() {
        changes.fireChange();
    }

    @Override
    public boolean canUndo() {
        return undo.isPresent();
    }

    @Override
    public boolean canRedo() {
        return redo.isPresent();
    }

    @Override
    public void undo() throws CannotUndoException {
        writer.submit("Undo", Study::undo);
    }

    @Override
    public void redo() throws CannotRedoException {
        writer.submit("Redo", Study::redo);
    }

    @Override
    public String getUndoPresentationName() {
        return undo.map(names::text).orElse("");
    }

    @Override
    public String getRedoPresentationName() {
        return redo.map(names::text).orElse("");
    }

    @Override
    public void addChangeListener(ChangeListener listener) {
        changes.addChangeListener(listener);
    }

    @Override
    public void removeChangeListener(ChangeListener listener) {
        changes.removeChangeListener(listener);
    }
}
