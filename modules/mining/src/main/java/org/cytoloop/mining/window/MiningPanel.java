/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
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

/** The tabs: the queue of a miner, and the families of the mistakes that were found. */
@Messages({
    "MiningPanel_queue=Queue",
    "MiningPanel_queueTip=Cells worth asking, one after the other (Alt+1)",
    "MiningPanel_families=Families",
    "MiningPanel_familiesTip=Confirmed mistakes by what drives them (Alt+2)"
})
final class MiningPanel extends JPanel implements StudyWindow, MiningListener {
    private static final long serialVersionUID = 1L;

    private final transient MiningDesk mining;
    private final QueuePage queue = new QueuePage();
    private final FamiliesPanel families;
    private final JTabbedPane tabs = new JTabbedPane();
    private transient MiningModel model;
    private boolean shown;

    MiningPanel(MiningDesk mining) {
        super(new BorderLayout());
        this.mining = mining;
        families = new FamiliesPanel(mining.desk(), this::moreLike);
        tabs.setName("mining.tabs");
        tabs.addTab(Bundle.MiningPanel_queue(), null, queue, Bundle.MiningPanel_queueTip());
        tabs.addTab(Bundle.MiningPanel_families(), null, families, Bundle.MiningPanel_familiesTip());
        for (MiningTab tab : MiningTab.values()) {
            tabs.setMnemonicAt(tab.ordinal(), KeyEvent.VK_1 + tab.ordinal());
        }
        // the keys belong to the cells: on the tab itself a digit would label whatever lies under the mouse
        tabs.setFocusable(false);
        tabs.addChangeListener(event -> {
            tellShown();
            passFocus();
        });
        add(tabs, BorderLayout.CENTER);
    }

    /** Brings a tab to the front. */
    void show(MiningTab tab) {
        tabs.setSelectedIndex(tab.ordinal());
        EventQueue.invokeLater(this::requestFocusInWindow);
    }

    /** A page that comes to the front by its tab gets the keys the other had. */
    private void passFocus() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (isShowing() && (owner == null || SwingUtilities.isDescendingFrom(owner, this))) {
            EventQueue.invokeLater(this::requestFocusInWindow);
        }
    }

    private boolean isAt(MiningTab tab) {
        return tabs.getSelectedIndex() == tab.ordinal();
    }

    private void moreLike(List<CellRef> cells) {
        if (model != null) {
            model.moreLike(cells);
            show(MiningTab.QUEUE);
        }
    }

    @Override
    public void refresh() {
        families.refresh();
        take(mining.model().orElse(null));
    }

    private void take(MiningModel next) {
        if (next != model) {
            MiningModel before = model;
            model = next;
            queue.setModel(next);
            if (before != null) {
                before.setShown(false);
            }
            tellShown();
        }
        queue.refresh();
    }

    @Override
    public void setShown(boolean next) {
        shown = next;
        tellShown();
    }

    /** Nothing is looked for while nobody looks at it. */
    private void tellShown() {
        if (model != null) {
            model.setShown(shown && isAt(MiningTab.QUEUE));
        }
        families.setShown(shown && isAt(MiningTab.FAMILIES));
    }

    @Override
    public void release() {
        shown = false;
        take(null);
        families.release();
    }

    @Override
    public void miningChanged() {
        take(mining.model().orElse(null));
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            refresh();
        } else {
            queue.deskChanged(change);
            families.deskChanged(change);
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        families.studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return isAt(MiningTab.QUEUE) ? queue.requestFocusInWindow() : families.requestFocusInWindow();
    }
}
