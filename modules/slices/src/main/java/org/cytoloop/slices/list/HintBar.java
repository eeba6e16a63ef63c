/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.slices.rows.Hint;
import org.cytoloop.slices.rows.Numbers;
import org.openide.util.NbBundle.Messages;

/** Says the one thing worth doing next about the slices, with a button that does it. */
@Messages({
    "# {0} - slices",
    "HINT_missing=The images of {0} are missing.",
    "BTN_hint_missing=Find Images...",
    "TIP_hint_missing=Looks for the missing images, by name and content, in a folder you choose",
    "# {0} - slices",
    "HINT_noCells={0} without cells.",
    "BTN_hint_noCells=Detect Cells...",
    "TIP_hint_noCells=Finds the cells of slices that have none yet",
    "# {0} - slices",
    "HINT_spread=Samples in {0}; 3 to 5 do.",
    "BTN_hint_spread=Propose...",
    "TIP_hint_spread=Few slices labelled well teach more than many labelled thinly: proposes training slices that stand for all"
})
final class HintBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel text = new JLabel();
    private final JButton button = new JButton();
    private transient Hint hint = new Hint(Hint.Kind.NONE, 0);

    /** Does what a hint says. */
    @FunctionalInterface
    interface Doer {
        void act(Hint.Kind kind);
    }

    HintBar(Doer doer) {
        super(new BorderLayout(8, 0));
        setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        text.setName("slices.hint");
        button.setName("slices.hint.do");
        button.addActionListener(event -> doer.act(hint.kind()));
        add(text, BorderLayout.CENTER);
        add(button, BorderLayout.LINE_END);
        setVisible(false);
    }

    void show(Hint now) {
        hint = now;
        String slices = Numbers.of(now.count(), Bundle.UNIT_slice(), Bundle.UNIT_slices());
        switch (now.kind()) {
            case MISSING -> say(Bundle.HINT_missing(slices), Bundle.BTN_hint_missing(), Bundle.TIP_hint_missing());
            case NO_CELLS -> say(Bundle.HINT_noCells(slices), Bundle.BTN_hint_noCells(), Bundle.TIP_hint_noCells());
            case SPREAD -> say(Bundle.HINT_spread(slices), Bundle.BTN_hint_spread(), Bundle.TIP_hint_spread());
            case NONE -> text.setText("");
        }
        setVisible(now.kind() != Hint.Kind.NONE);
    }

    private void say(String sentence, String label, String tooltip) {
        text.setText(sentence);
        text.setToolTipText(sentence);
        button.setText(label);
        button.setToolTipText(tooltip);
    }
}
