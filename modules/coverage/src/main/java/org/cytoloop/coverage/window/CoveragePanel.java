/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.window;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.cytoloop.coverage.growth.GrowthPanel;
import org.cytoloop.coverage.map.MapPanel;
import org.cytoloop.coverage.parts.CoverageTab;
import org.cytoloop.coverage.slices.SlicesPanel;
import org.cytoloop.coverage.watch.CoverageDesk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The tabs. */
@Messages({
    "CoveragePanel_slices=Slices",
    "CoveragePanel_slicesTip=Slices that are unlike anything trained on (Alt+1)",
    "CoveragePanel_map=Map",
    "CoveragePanel_mapTip=Where cells live and where labels are missing (Alt+2)",
    "CoveragePanel_growth=Growth",
    "CoveragePanel_growthTip=What more labels would bring (Alt+3)"
})
final class CoveragePanel extends JPanel implements StudyWindow {
    private static final long serialVersionUID = 1L;

    private final transient CoverageDesk coverage;
    private final transient Map<Tab, CoverageTab> tabs = new EnumMap<>(Tab.class);
    private final JTabbedPane pane = new JTabbedPane();
    private transient OpenStudy open;

    CoveragePanel(CoverageDesk coverage) {
        super(new BorderLayout());
        this.coverage = coverage;
        pane.setName("coverage.tabs");
        add(Tab.SLICES, new SlicesPanel(coverage), Bundle.CoveragePanel_slices(), Bundle.CoveragePanel_slicesTip());
        add(Tab.MAP, new MapPanel(), Bundle.CoveragePanel_map(), Bundle.CoveragePanel_mapTip());
        add(Tab.GROWTH, new GrowthPanel(), Bundle.CoveragePanel_growth(), Bundle.CoveragePanel_growthTip());
        add(pane, BorderLayout.CENTER);
    }

    private void add(Tab tab, CoverageTab content, String title, String tip) {
        tabs.put(tab, content);
        pane.addTab(title, null, content.component(), tip);
        pane.setMnemonicAt(tab.ordinal(), KeyEvent.VK_1 + tab.ordinal());
    }

    /** Brings a tab to the front. */
    void show(Tab tab) {
        pane.setSelectedIndex(tab.ordinal());
        EventQueue.invokeLater(this::requestFocusInWindow);
    }

    /** Shows what is on the desk now. */
    @Override
    public void refresh() {
        OpenStudy now = coverage.desk().study().orElse(null);
        if (now != open) {
            release();
            open = now;
            tabs.values().forEach(tab -> tab.setStudy(now));
        }
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        open = null;
        tabs.values().forEach(tab -> tab.setStudy(null));
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            refresh();
        } else {
            tabs.values().forEach(tab -> tab.deskChanged(change));
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        tabs.values().forEach(tab -> tab.studyChanged(event));
    }

    @Override
    public boolean requestFocusInWindow() {
        return tabs.get(Tab.values()[pane.getSelectedIndex()]).requestFocusInWindow();
    }
}
