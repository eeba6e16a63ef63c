/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.window;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.cytoloop.consistency.agreement.AgreementPanel;
import org.cytoloop.consistency.audit.AuditPanel;
import org.cytoloop.consistency.labels.StudyTab;
import org.cytoloop.consistency.look.SecondLookPanel;
import org.cytoloop.consistency.masking.Masking;
import org.cytoloop.consistency.reading.SecondReadingPanel;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The tabs, of which only the one in view computes anything, and whether names are masked. */
@Messages({
    "ConsistencyPanel_look=Second Look",
    "ConsistencyPanel_lookTip=Labels that were given under an older version of the rule, one after the other (Alt+1)",
    "ConsistencyPanel_reading=Second Reading",
    "ConsistencyPanel_readingTip=Labelled cells once more without their labels, and cells that got two answers (Alt+2)",
    "ConsistencyPanel_agreement=Agreement",
    "ConsistencyPanel_agreementTip=How far people agree with themselves and with each other (Alt+3)",
    "ConsistencyPanel_audit=Audit",
    "ConsistencyPanel_auditTip=Whether labels differ by group, animal, slice, day or annotator (Alt+4)"
})
final class ConsistencyPanel extends JPanel implements StudyWindow {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Map<Tab, StudyTab> tabs = new EnumMap<>(Tab.class);
    private final JTabbedPane pane = new JTabbedPane();
    private final JLabel mask = new JLabel();
    private transient OpenStudy open;
    private boolean showing;

    ConsistencyPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        pane.setName("consistency.tabs");
        add(Tab.SECOND_LOOK, new SecondLookPanel(), Bundle.ConsistencyPanel_look(), Bundle.ConsistencyPanel_lookTip());
        add(
                Tab.SECOND_READING,
                new SecondReadingPanel(),
                Bundle.ConsistencyPanel_reading(),
                Bundle.ConsistencyPanel_readingTip());
        add(
                Tab.AGREEMENT,
                new AgreementPanel(),
                Bundle.ConsistencyPanel_agreement(),
                Bundle.ConsistencyPanel_agreementTip());
        add(Tab.AUDIT, new AuditPanel(), Bundle.ConsistencyPanel_audit(), Bundle.ConsistencyPanel_auditTip());
        pane.addChangeListener(event -> showTabs());
        mask.setName("consistency.mask");
        mask.setBorder(BorderFactory.createEmptyBorder(5, 10, 3, 10));
        add(mask, BorderLayout.NORTH);
        add(pane, BorderLayout.CENTER);
    }

    private void add(Tab tab, StudyTab content, String title, String tip) {
        tabs.put(tab, content);
        pane.addTab(title, null, content.component(), tip);
        pane.setMnemonicAt(tab.ordinal(), KeyEvent.VK_1 + tab.ordinal());
    }

    /** Brings a tab to the front. */
    void show(Tab tab) {
        pane.setSelectedIndex(tab.ordinal());
        EventQueue.invokeLater(this::requestFocusInWindow);
    }

    /** Whether the window is in view. */
    @Override
    public void setShown(boolean next) {
        showing = next;
        showTabs();
    }

    private void showTabs() {
        tabs.forEach((tab, content) -> content.setShown(showing && tab.ordinal() == pane.getSelectedIndex()));
    }

    /** Shows what is on the desk now. */
    @Override
    public void refresh() {
        OpenStudy now = desk.study().orElse(null);
        if (now != open) {
            open = now;
            tabs.values().forEach(tab -> tab.setStudy(now));
            showTabs();
        }
        showMask();
    }

    private void showMask() {
        Optional<Masking> masking = Optional.ofNullable(open).map(Masking::new);
        boolean masked = masking.filter(Masking::isOn).isPresent();
        mask.setVisible(masked);
        mask.setText(masked ? masking.get().sentence() : "");
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
        if (change == DeskChange.NAMES) {
            showMask();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        tabs.values().forEach(tab -> tab.studyChanged(event));
        if (event.topics().contains(StudyEvent.Topic.BLINDING)) {
            showMask();
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return pane.getSelectedComponent().requestFocusInWindow();
    }
}
