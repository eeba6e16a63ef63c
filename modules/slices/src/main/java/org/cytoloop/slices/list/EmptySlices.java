/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.openide.util.NbBundle.Messages;

/** Says what to do while there is nothing to list. */
@Messages({
    "EMPTY_study=<html><center>No study is open.<br>Choose File \u25b8 New Study or Open Study.</center>",
    "EMPTY_slices=<html><center>No slices yet: drop images here<br>or choose File \u25b8 Add Images.</center>",
    "BTN_empty_add=Add Images...",
    "# {0} - filter",
    "EMPTY_filter=<html><center>No slice matches<br>\u201c{0}\u201d.</center>"
})
final class EmptySlices extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel text = new JLabel("", SwingConstants.CENTER);
    private final JButton add = new JButton(Bundle.BTN_empty_add());

    EmptySlices() {
        super(new GridBagLayout());
        text.setName("slices.empty");
        add.setName("slices.empty.add");
        add.setToolTipText(Bundle.TIP_add());
        add.addActionListener(event -> SlicesCommands.add());
        text.setVerticalAlignment(SwingConstants.BOTTOM);
        // all the width there is, so that the sentence wraps, and half of the height
        GridBagConstraints place = new GridBagConstraints();
        place.gridx = 0;
        place.weightx = 1;
        place.weighty = 1;
        place.fill = GridBagConstraints.BOTH;
        place.insets.set(6, 12, 6, 12);
        add(text, place);
        JPanel below = new JPanel(new FlowLayout(FlowLayout.CENTER, 0, 0));
        below.setOpaque(false);
        below.add(add);
        add(below, place);
    }

    /**
     * Says why nothing is listed.
     *
     * @param model the slices; null without a study
     */
    void follow(SlicesModel model) {
        if (model == null) {
            text.setText(Bundle.EMPTY_study());
        } else if (model.rows().isEmpty()) {
            text.setText(Bundle.EMPTY_slices());
        } else {
            String words = model.arrangement().filter().trim();
            text.setText(Bundle.EMPTY_filter(words.replace("&", "&amp;").replace("<", "&lt;")));
        }
        add.setVisible(model != null && model.rows().isEmpty());
    }
}
