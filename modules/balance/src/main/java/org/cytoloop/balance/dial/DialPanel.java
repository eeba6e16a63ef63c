/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.cytoloop.balance.parts.BalanceTab;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;

/** The balance dial, the last tab of the window. */
public final class DialPanel extends JPanel implements BalanceTab {
    private static final long serialVersionUID = 1L;

    /** A tab without a study. */
    public DialPanel() {
        super(new BorderLayout());
        setName("balance.dial");
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {}

    @Override
    public void setShown(boolean shown) {}

    @Override
    public void deskChanged(DeskChange change) {}

    @Override
    public void studyChanged(StudyEvent event) {}
}
