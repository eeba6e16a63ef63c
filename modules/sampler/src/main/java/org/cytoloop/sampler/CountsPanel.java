/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.GridLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.cytoloop.core.model.Label;
import org.cytoloop.sampler.model.LabelCounts;
import org.cytoloop.workbench.widgets.LabelColors;
import org.openide.util.NbBundle.Messages;

/** How many cells are labelled: toward the first 100 of each class, from there toward balance. */
@Messages({
    "# {0} - cells of the class",
    "# {1} - the goal",
    "# {2} - the class",
    "CountsPanel_toward={0,number} / {1,number} {2}",
    "# {0} - cells of the class",
    "# {1} - the class",
    "CountsPanel_beyond={0,number} {1}",
    "# {0} - the class",
    "CountsPanel_tip=Cells of this staining that are labelled {0}; about 100 ON and 100 OFF make a first model, and "
            + "after that as many of one as of the other",
    "# {0} - unsure cells",
    "# {1} - all labelled cells",
    "CountsPanel_rest={0,number} UNSURE \u00b7 {1,number} in all",
    "CountsPanel_restTip=UNSURE cells are kept but never trained on"
})
final class CountsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JProgressBar on = bar(Label.ON, "sampler.progress.on");
    private final JProgressBar off = bar(Label.OFF, "sampler.progress.off");
    private final JLabel rest = new JLabel();

    CountsPanel() {
        super(new GridLayout(3, 1, 0, 3));
        rest.setName("sampler.progress.rest");
        rest.setToolTipText(Bundle.CountsPanel_restTip());
        add(on);
        add(off);
        add(rest);
    }

    private static JProgressBar bar(Label label, String name) {
        JProgressBar bar = new CountBar(LabelCounts.GOAL);
        bar.setName(name);
        bar.setStringPainted(true);
        bar.setForeground(LabelColors.of(label));
        bar.setToolTipText(Bundle.CountsPanel_tip(label));
        bar.getAccessibleContext().setAccessibleName(label.name());
        return bar;
    }

    void show(LabelCounts counts) {
        show(on, Label.ON, counts);
        show(off, Label.OFF, counts);
        rest.setText(Bundle.CountsPanel_rest(counts.unsure(), counts.total()));
    }

    private static void show(JProgressBar bar, Label label, LabelCounts counts) {
        int cells = counts.of(label);
        bar.setMaximum(counts.fullBar());
        bar.setValue(Math.min(cells, counts.fullBar()));
        bar.setString(
                counts.reached()
                        ? Bundle.CountsPanel_beyond(cells, label)
                        : Bundle.CountsPanel_toward(cells, LabelCounts.GOAL, label));
    }
}
