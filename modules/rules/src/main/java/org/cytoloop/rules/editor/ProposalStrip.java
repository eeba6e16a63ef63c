/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** A threshold that is offered with what it would do, to be taken or left; or why none can be offered. */
@Messages({
    "ProposalStrip_take=Take It",
    "ProposalStrip_takeTip=Puts this threshold into the rule",
    "ProposalStrip_leave=Leave It",
    "ProposalStrip_leaveTip=Leaves the rule as it is"
})
final class ProposalStrip extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 300;

    private final Paragraph text = new Paragraph("", WIDTH);
    private final JButton take = new JButton();
    private final JButton leave = new JButton();
    private transient EditorModel model;

    ProposalStrip() {
        super(new BorderLayout(8, 2));
        text.setName("rules.proposal");
        Mnemonics.setLocalizedText(take, Bundle.ProposalStrip_take());
        take.setName("rules.proposal.take");
        take.setToolTipText(Bundle.ProposalStrip_takeTip());
        take.addActionListener(event -> model.takeProposal());
        Mnemonics.setLocalizedText(leave, Bundle.ProposalStrip_leave());
        leave.setName("rules.proposal.leave");
        leave.setToolTipText(Bundle.ProposalStrip_leaveTip());
        leave.addActionListener(event -> model.dismissProposal());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 0));
        buttons.setOpaque(false);
        buttons.add(take);
        buttons.add(leave);
        add(text, BorderLayout.CENTER);
        add(buttons, BorderLayout.LINE_END);
        setVisible(false);
    }

    /** The frame is in the theme's colour. */
    @Override
    public void updateUI() {
        super.updateUI();
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")),
                BorderFactory.createEmptyBorder(4, 8, 4, 8)));
    }

    /** Shows what is offered, or nothing. */
    void refresh(EditorModel next) {
        boolean was = isVisible();
        model = next;
        boolean offered = next != null && next.proposal().isPresent();
        String says =
                next == null ? "" : next.proposal().map(found -> found.reason()).orElse(next.remark());
        if (!says.equals(text.getText())) {
            text.setText(says);
        }
        take.setVisible(offered);
        setVisible(!says.isEmpty());
        if (offered && !was) {
            take.requestFocusInWindow();
        }
    }
}
