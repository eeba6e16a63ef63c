/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.mining.families.FamiliesPanel;
import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.mining.model.MiningListener;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mining.model.MiningTab;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The queue of a miner, and the families of the mistakes it found. */
@Messages({
    "MiningPanel_queue=Queue",
    "MiningPanel_queueTip=Cells of a miner, one after the other (Alt+1)",
    "MiningPanel_families=Families",
    "MiningPanel_familiesTip=Confirmed mistakes by what drives them (Alt+2)"
})
final class MiningPanel extends JPanel implements StudyWindow, MiningListener {
    private static final long serialVersionUID = 1L;

    private final transient MiningDesk mining;
    private final QueuePage page = new QueuePage();
    private final FamiliesPanel families;
    private final JTabbedPane pane = new JTabbedPane();
    private transient MiningModel model;
    private boolean shown;

    MiningPanel(MiningDesk mining) {
        super(new BorderLayout());
        this.mining = mining;
        families = new FamiliesPanel(mining.desk(), this::moreLike);
        pane.setName("mining.tabs");
        add(page, MiningTab.QUEUE, Bundle.MiningPanel_queue(), Bundle.MiningPanel_queueTip());
        add(families, MiningTab.FAMILIES, Bundle.MiningPanel_families(), Bundle.MiningPanel_familiesTip());
        add(pane, BorderLayout.CENTER);
    }

    private void add(JComponent content, MiningTab tab, String title, String tip) {
        pane.addTab(title, null, content, tip);
        pane.setMnemonicAt(tab.ordinal(), KeyEvent.VK_1 + tab.ordinal());
    }

    /** Asks about cells like those of a family. */
    private void moreLike(List<CellRef> cells) {
        mining.model().ifPresent(now -> {
            now.moreLike(cells);
            show(MiningTab.QUEUE);
        });
    }

    /** Brings a tab to the front. */
    void show(MiningTab tab) {
        pane.setSelectedIndex(tab.ordinal());
        EventQueue.invokeLater(this::requestFocusInWindow);
    }

    @Override
    public void refresh() {
        families.refresh();
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
        families.release();
        shown = false;
        take(null);
    }

    @Override
    public void miningChanged() {
        take(mining.model().orElse(null));
    }

    @Override
    public void studyChanged(StudyEvent event) {
        families.studyChanged(event);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            refresh();
        } else {
            families.deskChanged(change);
            page.deskChanged(change);
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return pane.getSelectedComponent() == families ? families.requestFocusInWindow() : page.requestFocusInWindow();
    }
}
