/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.labels;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The head of a report: by which feature cells are parted, whether it is being computed, and what to do with it. */
@Messages({
    "ReportHead_signal=Si&gnal:",
    "ReportHead_signalTip=The feature by which cells are parted into dark and bright ones; by itself the first one of "
            + "the rule, or the signal-to-noise ratio",
    "ReportHead_compute=Co&mpute",
    "ReportHead_computeTip=Computes the report anew",
    "ReportHead_computing=Computing…"
})
public final class ReportHead extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 230;

    private final JComboBox<SignalChoice> signal = new JComboBox<>();
    private final JButton compute = new JButton();
    private final JLabel state = new JLabel();
    private final transient Consumer<Optional<String>> chosen;
    private transient List<SignalChoice> choices = List.of();
    private boolean refreshing;

    /**
     * A head.
     *
     * @param prefix begins the names of its controls for journeys
     * @param chosen takes the feature the user chose
     * @param again computes the report anew
     * @param buttons what else to do with the report
     */
    public ReportHead(String prefix, Consumer<Optional<String>> chosen, Runnable again, JComponent buttons) {
        super(new BorderLayout(8, 0));
        this.chosen = chosen;
        setBorder(BorderFactory.createEmptyBorder(6, 10, 4, 8));
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.ReportHead_signal());
        label.setLabelFor(signal);
        signal.setName(prefix + ".signal");
        signal.setToolTipText(Bundle.ReportHead_signalTip());
        signal.setPrototypeDisplayValue(new SignalChoice(Optional.empty(), "Automatic"));
        signal.setPreferredSize(new java.awt.Dimension(WIDEST, signal.getPreferredSize().height));
        signal.addActionListener(event -> choose());
        Mnemonics.setLocalizedText(compute, Bundle.ReportHead_compute());
        compute.setName(prefix + ".compute");
        compute.setToolTipText(Bundle.ReportHead_computeTip());
        compute.addActionListener(event -> again.run());
        state.setName(prefix + ".state");
        JPanel start = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        start.add(label);
        start.add(signal);
        start.add(compute);
        add(start, BorderLayout.LINE_START);
        add(state, BorderLayout.CENTER);
        add(buttons, BorderLayout.LINE_END);
    }

    private void choose() {
        if (!refreshing && signal.getSelectedItem() instanceof SignalChoice choice) {
            chosen.accept(choice.feature());
        }
    }

    /** Shows how a report stands. */
    public void show(ReportModel<?> model) {
        refreshing = true;
        List<SignalChoice> next = model.choices();
        if (!next.equals(choices)) {
            choices = next;
            signal.removeAllItems();
            next.forEach(signal::addItem);
        }
        for (SignalChoice choice : choices) {
            if (choice.feature().equals(model.feature())) {
                signal.setSelectedItem(choice);
            }
        }
        boolean open = model.study().isPresent();
        signal.setEnabled(open);
        compute.setEnabled(open);
        // while there is a report, trouble is told beside it
        String trouble = model.report().isPresent() ? model.trouble() : "";
        state.setText(model.isComputing() ? Bundle.ReportHead_computing() : trouble);
        state.setToolTipText(trouble.isEmpty() ? null : trouble);
        refreshing = false;
    }
}
