/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.Dimension;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.UndoRedo;
import org.openide.util.lookup.ProxyLookup;
import org.openide.windows.TopComponent;

/**
 * A window that shows something of the open study: it has the study's lookup and undo, and listens to the desk while it
 * is open.
 */
public abstract class StudyTopComponent extends TopComponent {
    private static final long serialVersionUID = 1L;

    private static final int LEAST = 60;

    private final transient Desk desk;

    /** A window on a desk. */
    protected StudyTopComponent(Desk desk) {
        this.desk = desk;
        // of its own, as the platform listens to a window's lookup for as long as that lives
        associateLookup(new ProxyLookup(desk.getLookup()));
    }

    /** The desk. */
    protected final Desk desk() {
        return desk;
    }

    /** Small: a window scrolls, wraps or cuts what does not fit rather than push its neighbours away. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(LEAST, LEAST);
    }

    /** What listens to the desk while the window is open; the same object every time. */
    protected abstract DeskListener listener();

    /** Shows what is on the desk now; called when the window opens. */
    protected abstract void refresh();

    @Override
    protected void componentOpened() {
        desk.addListener(listener());
        refresh();
    }

    @Override
    protected void componentClosed() {
        desk.removeListener(listener());
    }

    @Override
    public UndoRedo getUndoRedo() {
        return desk.study().map(OpenStudy::undoRedo).orElse(UndoRedo.NONE);
    }
}
