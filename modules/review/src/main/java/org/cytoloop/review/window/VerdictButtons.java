/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.GridLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.workbench.widgets.VerdictSign;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The three verdicts; the one that was given is pressed, and pressing it again takes it back. */
@Messages({
    "VerdictButtons_good=G&ood",
    "VerdictButtons_goodTip=The calls on this slice are good enough to be counted (1 in this window)",
    "VerdictButtons_mistakes=S&ystematic mistakes",
    "VerdictButtons_mistakesTip=Mistakes of the same kind again and again; tick which (2 in this window)",
    "VerdictButtons_unusable=Not &usable",
    "VerdictButtons_unusableTip=The slice itself cannot be used, whatever the calls: torn, blurred, badly stained (3 in this"
            + " window)"
})
final class VerdictButtons extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int SIGN = 15;
    private static final int GAP = 3;

    private final Map<Verdict, JToggleButton> buttons = new EnumMap<>(Verdict.class);

    VerdictButtons(Consumer<Verdict> judged) {
        super(new GridLayout(0, 1, 0, GAP));
        setOpaque(false);
        for (Verdict verdict : Verdict.values()) {
            JToggleButton button = new JToggleButton(new VerdictSign(verdict, true, SIGN));
            Mnemonics.setLocalizedText(
                    button,
                    switch (verdict) {
                        case GOOD -> Bundle.VerdictButtons_good();
                        case MISTAKES -> Bundle.VerdictButtons_mistakes();
                        case UNUSABLE -> Bundle.VerdictButtons_unusable();
                    });
            button.setToolTipText(
                    switch (verdict) {
                        case GOOD -> Bundle.VerdictButtons_goodTip();
                        case MISTAKES -> Bundle.VerdictButtons_mistakesTip();
                        case UNUSABLE -> Bundle.VerdictButtons_unusableTip();
                    });
            button.setName(
                    switch (verdict) {
                        case GOOD -> "review.good";
                        case MISTAKES -> "review.mistakes";
                        case UNUSABLE -> "review.unusable";
                    });
            button.setHorizontalAlignment(SwingConstants.LEADING);
            button.setIconTextGap(8);
            button.addActionListener(event -> {
                // what is pressed is what is on disk: that comes back when it is
                button.setSelected(!button.isSelected());
                judged.accept(verdict);
            });
            buttons.put(verdict, button);
            add(button);
        }
    }

    /** Shows the verdict that was given; null for none. */
    void show(Verdict given, boolean enabled) {
        buttons.forEach((verdict, button) -> {
            button.setSelected(verdict == given);
            button.setEnabled(enabled);
        });
    }
}
