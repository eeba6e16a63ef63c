/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.StudyModels;

/**
 * A window that is one panel: the panel hears of the desk, and of its module's models, as long as the window is open.
 *
 * @param <P> the panel
 */
public abstract class PanelTopComponent<P extends JComponent & StudyWindow> extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final P panel;
    private transient Runnable follow = () -> {};
    private transient Runnable unfollow = () -> {};

    /**
     * A window on a desk.
     *
     * @param name what its tab says
     * @param tip what is said of it under the mouse
     */
    protected PanelTopComponent(Desk desk, P panel, String name, String tip) {
        super(desk);
        this.panel = panel;
        setName(name);
        setToolTipText(tip);
        setLayout(new BorderLayout());
        add(panel, BorderLayout.CENTER);
    }

    /** Lets a listener, most often the panel, hear of a module's models while the window is open. */
    protected final <L> void follow(StudyModels<?, L> models, L listener) {
        follow = () -> models.addListener(listener);
        unfollow = () -> models.removeListener(listener);
    }

    /** The panel. */
    protected final P panel() {
        return panel;
    }

    @Override
    protected final DeskListener listener() {
        return panel;
    }

    @Override
    protected final void refresh() {
        panel.refresh();
    }

    @Override
    protected void componentOpened() {
        follow.run();
        super.componentOpened();
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        unfollow.run();
        panel.release();
    }

    @Override
    protected void componentShowing() {
        panel.setShown(true);
    }

    @Override
    protected void componentHidden() {
        panel.setShown(false);
    }

    @Override
    public boolean requestFocusInWindow() {
        return panel.requestFocusInWindow();
    }
}
