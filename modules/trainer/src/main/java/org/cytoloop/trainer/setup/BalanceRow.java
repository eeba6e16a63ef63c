/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.setup;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.workbench.widgets.KeyHints;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/**
 * The study's balance: what is chosen here is taken at once, by undo taken back. Any share is for the balance dial, whose
 * choice is shown here like the others.
 */
@Messages({
    "BalanceRow_labelled=As labelled",
    "BalanceRow_balanced=Half (balanced)",
    "BalanceRow_tip=Which share ON samples have in the training: half lets the rarer class count as much as the other",
    "BalanceRow_dial=D&ial...",
    "BalanceRow_dialTip=Shows what another share would change on every slice, before it is taken"
})
final class BalanceRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final TrainingBalance HALF = TrainingBalance.weights(0.5);
    private static final String DIAL = "org.cytoloop.balance.window.DialAction";

    private final DefaultComboBoxModel<String> items = new DefaultComboBoxModel<>();
    private final JComboBox<String> choice = new JComboBox<>(items);
    private final JButton dial = new JButton();
    private final transient Consumer<TrainingBalance> chosen;
    private transient TrainingBalance shown;
    private boolean showing;

    BalanceRow(Consumer<TrainingBalance> chosen) {
        super(new BorderLayout(6, 0));
        this.chosen = chosen;
        setOpaque(false);
        choice.setName("trainer.weight");
        choice.setToolTipText(Bundle.BalanceRow_tip());
        choice.setPrototypeDisplayValue("Half (bal");
        choice.setMinimumSize(new Dimension(40, choice.getPreferredSize().height));
        choice.addActionListener(event -> choose());
        dial.setName("trainer.balance.dial");
        Mnemonics.setLocalizedText(dial, Bundle.BalanceRow_dial());
        dial.addActionListener(event -> {
            Action open = Actions.forID("Model", DIAL);
            if (open != null && open.isEnabled()) {
                open.actionPerformed(event);
            }
        });
        add(choice, BorderLayout.CENTER);
        add(dial, BorderLayout.LINE_END);
    }

    JComboBox<String> choice() {
        return choice;
    }

    void show(TrainingBalance balance) {
        dial.setToolTipText(KeyHints.in(Bundle.BalanceRow_dialTip(), "Model", DIAL));
        if (balance.equals(shown)) {
            return;
        }
        showing = true;
        shown = balance;
        items.removeAllElements();
        items.addElement(Bundle.BalanceRow_labelled());
        items.addElement(Bundle.BalanceRow_balanced());
        if (balance.isAsLabelled()) {
            choice.setSelectedIndex(0);
        } else if (balance.equals(HALF)) {
            choice.setSelectedIndex(1);
        } else {
            items.addElement(balance.words());
            choice.setSelectedIndex(2);
        }
        showing = false;
    }

    private void choose() {
        int index = choice.getSelectedIndex();
        if (!showing && index >= 0 && index < 2) {
            TrainingBalance next = index == 0 ? TrainingBalance.AS_LABELLED : HALF;
            // what is shown follows the study, whatever becomes of the change
            shown = null;
            chosen.accept(next);
        }
    }
}
