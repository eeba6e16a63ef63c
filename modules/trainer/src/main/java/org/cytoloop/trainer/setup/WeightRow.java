/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.setup;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.cytoloop.trainer.settings.ClassWeight;
import org.openide.util.NbBundle.Messages;

/** How much ON samples weigh: as labelled, balanced, or a number. */
@Messages({
    "WeightRow_labelled=Alike (as labelled)",
    "WeightRow_balanced=Balanced",
    "WeightRow_number=By a number",
    "WeightRow_tip=How much an ON sample weighs in the training against an OFF sample",
    "WeightRow_numberTip=Above 1, more cells are called ON; below 1, fewer"
})
final class WeightRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JComboBox<String> kind = new JComboBox<>(new DefaultComboBoxModel<>(
            new String[] {Bundle.WeightRow_labelled(), Bundle.WeightRow_balanced(), Bundle.WeightRow_number()}));
    private final SpinnerNumberModel number = new SpinnerNumberModel(2, ClassWeight.LEAST, ClassWeight.MOST, 0.5);
    private final JSpinner spinner = new JSpinner(number);
    private final transient Consumer<ClassWeight> chosen;
    private boolean showing;

    WeightRow(Consumer<ClassWeight> chosen) {
        super(new BorderLayout(6, 0));
        this.chosen = chosen;
        setOpaque(false);
        kind.setName("trainer.weight");
        kind.setToolTipText(Bundle.WeightRow_tip());
        kind.setMinimumSize(new java.awt.Dimension(40, kind.getPreferredSize().height));
        kind.setPrototypeDisplayValue("Alike (as l");
        spinner.setName("trainer.weight.number");
        spinner.setToolTipText(Bundle.WeightRow_numberTip());
        spinner.getAccessibleContext().setAccessibleName(Bundle.WeightRow_tip());
        spinner.setVisible(false);
        add(kind, BorderLayout.CENTER);
        add(spinner, BorderLayout.LINE_END);
        kind.addActionListener(event -> choose());
        spinner.addChangeListener(event -> choose());
    }

    JComboBox<String> kind() {
        return kind;
    }

    void show(ClassWeight weight) {
        showing = true;
        kind.setSelectedIndex(weight.kind().ordinal());
        if (weight.kind() == ClassWeight.Kind.NUMBER) {
            number.setValue(weight.number());
        }
        spinner.setVisible(weight.kind() == ClassWeight.Kind.NUMBER);
        showing = false;
        revalidate();
    }

    private void choose() {
        if (!showing) {
            chosen.accept(
                    switch (ClassWeight.Kind.values()[kind.getSelectedIndex()]) {
                        case AS_LABELLED -> ClassWeight.AS_LABELLED;
                        case BALANCED -> ClassWeight.BALANCED;
                        case NUMBER -> ClassWeight.of(number.getNumber().doubleValue());
                    });
        }
    }
}
