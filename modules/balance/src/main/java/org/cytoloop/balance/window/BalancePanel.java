/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.cytoloop.balance.bars.BarsTab;
import org.cytoloop.balance.calls.CallSource;
import org.cytoloop.balance.certainty.CertaintyTab;
import org.cytoloop.balance.curve.CurveTab;
import org.cytoloop.balance.dial.DialPanel;
import org.cytoloop.balance.features.FeaturesTab;
import org.cytoloop.balance.growth.GrowthTab;
import org.cytoloop.balance.parts.BalanceTab;
import org.cytoloop.balance.scores.ScoresTab;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The tabs, at the left, as the window is low where it is docked at first. Only the one in front works. */
@Messages({
    "BalancePanel_BALANCE=Balance",
    "BalancePanel_BALANCEtip=ON and OFF of the samples, beside what the current round calls",
    "BalancePanel_GROWTH=Growth",
    "BalancePanel_GROWTHtip=How the samples grew, over time and over rounds",
    "BalancePanel_SCORES=Scores",
    "BalancePanel_SCOREStip=F1 of each round: animals left out, plain, and on the exam",
    "BalancePanel_CURVE=More labels",
    "BalancePanel_CURVEtip=The growth curve: what more labels would bring",
    "BalancePanel_CERTAINTY=p(ON)",
    "BalancePanel_CERTAINTYtip=How sure the current round is, of samples and of other cells",
    "BalancePanel_FEATURES=Features",
    "BalancePanel_FEATUREStip=The features of ON and OFF samples",
    "BalancePanel_DIAL=Dial",
    "BalancePanel_DIALtip=Tries another share of ON in training, before it is taken"
})
final class BalancePanel extends JPanel implements StudyWindow {
    private static final long serialVersionUID = 1L;
    private static final String TAB = "tab";
    private static final int TAB_HEIGHT = 25;

    private final transient Desk desk;
    private final transient CallSource calls = new CallSource();
    private final transient Map<Tab, BalanceTab> tabs = new EnumMap<>(Tab.class);
    private final JTabbedPane pane = new JTabbedPane(JTabbedPane.LEFT);
    private transient OpenStudy open;
    private transient BalanceTab front;
    private boolean shown;

    /** @param changed called whenever a tab shows another chart, for tests */
    BalancePanel(Desk desk, Runnable changed) {
        super(new BorderLayout());
        this.desk = desk;
        pane.setName("balance.tabs");
        // all of them fit beside a chart where the window is docked at first
        pane.putClientProperty("JTabbedPane.tabHeight", TAB_HEIGHT);
        add(Tab.BALANCE, new BarsTab(calls, changed), Bundle.BalancePanel_BALANCE(), Bundle.BalancePanel_BALANCEtip());
        add(Tab.GROWTH, new GrowthTab(changed), Bundle.BalancePanel_GROWTH(), Bundle.BalancePanel_GROWTHtip());
        add(Tab.SCORES, new ScoresTab(changed), Bundle.BalancePanel_SCORES(), Bundle.BalancePanel_SCOREStip());
        add(Tab.CURVE, new CurveTab(changed), Bundle.BalancePanel_CURVE(), Bundle.BalancePanel_CURVEtip());
        add(
                Tab.CERTAINTY,
                new CertaintyTab(calls, changed),
                Bundle.BalancePanel_CERTAINTY(),
                Bundle.BalancePanel_CERTAINTYtip());
        add(Tab.FEATURES, new FeaturesTab(changed), Bundle.BalancePanel_FEATURES(), Bundle.BalancePanel_FEATUREStip());
        add(Tab.DIAL, new DialPanel(), Bundle.BalancePanel_DIAL(), Bundle.BalancePanel_DIALtip());
        pane.addChangeListener(event -> follow());
        add(pane, BorderLayout.CENTER);
    }

    private void add(Tab tab, BalanceTab content, String title, String tip) {
        tabs.put(tab, content);
        pane.addTab(title, null, content.component(), tip);
    }

    /** Brings a tab to the front. */
    void show(Tab tab) {
        pane.setSelectedIndex(tab.ordinal());
        EventQueue.invokeLater(this::requestFocusInWindow);
    }

    /** The tab in front works, the others rest. */
    private void follow() {
        BalanceTab next = shown ? tabs.get(Tab.values()[pane.getSelectedIndex()]) : null;
        if (next != front) {
            if (front != null) {
                front.setShown(false);
            }
            front = next;
            if (front != null) {
                front.setShown(true);
            }
        }
    }

    @Override
    public void setShown(boolean next) {
        shown = next;
        follow();
    }

    @Override
    public void refresh() {
        OpenStudy now = desk.study().orElse(null);
        if (now != open) {
            change(now);
        }
    }

    @Override
    public void release() {
        setShown(false);
        change(null);
    }

    private void change(OpenStudy next) {
        if (open != null) {
            ViewMemory.of(open).leave();
        }
        open = next;
        calls.setStudy(next);
        tabs.values().forEach(tab -> tab.setStudy(next));
        if (next != null) {
            ViewMemory.of(next).enter(this::save, this::restore);
        }
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            refresh();
        } else {
            if (change == DeskChange.STAINING) {
                calls.stainingChanged();
            }
            tabs.values().forEach(tab -> tab.deskChanged(change));
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        calls.studyChanged(event);
        tabs.values().forEach(tab -> tab.studyChanged(event));
    }

    private Map<String, String> save() {
        Map<String, String> saved = new HashMap<>();
        saved.put(TAB, Tab.values()[pane.getSelectedIndex()].name());
        each((prefix, tab) -> tab.save().forEach((key, value) -> saved.put(prefix + key, value)));
        return saved;
    }

    private void restore(Map<String, String> saved) {
        each((prefix, tab) -> {
            Map<String, String> part = new HashMap<>();
            saved.forEach((key, value) -> {
                if (key.startsWith(prefix)) {
                    part.put(key.substring(prefix.length()), value);
                }
            });
            tab.restore(part);
        });
        for (Tab tab : Tab.values()) {
            if (tab.name().equals(saved.get(TAB))) {
                pane.setSelectedIndex(tab.ordinal());
            }
        }
    }

    private void each(BiConsumer<String, BalanceTab> action) {
        tabs.forEach((tab, content) -> action.accept(tab.name().toLowerCase(Locale.ROOT) + ".", content));
    }

    @Override
    public boolean requestFocusInWindow() {
        return tabs.get(Tab.values()[pane.getSelectedIndex()]).requestFocusInWindow();
    }
}
