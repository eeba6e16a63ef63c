/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import javax.swing.JPanel;
import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.mining.model.MiningListener;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mining.model.MiningTab;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.widgets.StudyWindow;

/** The queue of a miner. */
final class MiningPanel extends JPanel implements StudyWindow, MiningListener {
    private static final long serialVersionUID = 1L;

    private final transient MiningDesk mining;
    private final QueuePage page = new QueuePage();
    private transient MiningModel model;
    private boolean shown;

    MiningPanel(MiningDesk mining) {
        super(new BorderLayout());
        this.mining = mining;
        add(page, BorderLayout.CENTER);
    }

    /** Brings a tab to the front. */
    void show(MiningTab tab) {
        EventQueue.invokeLater(this::requestFocusInWindow);
    }

    @Override
    public void refresh() {
        take(mining.model().orElse(null));
    }

    private void take(MiningModel next) {
        if (next != model) {
            if (model != null) {
                model.setShown(false);
            }
            model = next;
            page.setModel(next);
            if (next != null) {
                next.setShown(shown);
            }
        }
        page.refresh();
    }

    @Override
    public void setShown(boolean next) {
        shown = next;
        if (model != null) {
            model.setShown(next);
        }
    }

    @Override
    public void release() {
        shown = false;
        take(null);
    }

    @Override
    public void miningChanged() {
        refresh();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            refresh();
        } else {
            page.deskChanged(change);
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return page.requestFocusInWindow();
    }
}
