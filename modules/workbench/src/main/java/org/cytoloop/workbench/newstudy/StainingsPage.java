/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.BorderLayout;
import java.awt.GridBagLayout;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The third step: stainings, their channels, and how cells are found. */
@Messages({
    "StainingsPage_nuclei=Channel that shows the &nuclei:",
    "StainingsPage_nuclei_tooltip=DAPI, Hoechst, NeuN or another stain of all cells; none when there is no such channel",
    "StainingsPage_how=How are cells found? This cannot be changed later.",
    "StainingsPage_shared=Once, on the &nuclear stain",
    "StainingsPage_shared_what=Cells are found once on the nuclear stain. ON = expresses the marker, OFF = does not."
            + " Totals, % ON and densities of all cells mean something.",
    "StainingsPage_independent=Separately, on each &marker",
    "StainingsPage_independent_what=Candidates are found on the marker itself. ON = a real marker-positive cell,"
            + " OFF = a candidate to reject. % ON and the density of all cells mean nothing and are not offered.",
    "StainingsPage_needsNuclei=Needs a channel that shows the nuclei."
})
final class StainingsPage extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 460;
    private static final int INDENT = 22;

    private final transient NewStudyModel model;
    private final ChannelBox nuclei;
    private final JRadioButton shared = new JRadioButton();
    private final JRadioButton independent = new JRadioButton();

    StainingsPage(NewStudyModel model) {
        super(new GridBagLayout());
        this.model = model;
        nuclei = new ChannelBox(true, model::setNuclei);
        nuclei.setName("newStudy.nuclei");
        nuclei.setToolTipText(Bundle.StainingsPage_nuclei_tooltip());
        choice(shared, "newStudy.shared", Bundle.StainingsPage_shared(), DetectionMode.SHARED);
        choice(independent, "newStudy.independent", Bundle.StainingsPage_independent(), DetectionMode.INDEPENDENT);
        ButtonGroup group = new ButtonGroup();
        group.add(shared);
        group.add(independent);
        FormGrid grid = new FormGrid(this);
        grid.row(Bundle.StainingsPage_nuclei(), nuclei);
        grid.gap();
        grid.whole(new StainingRows(model));
        grid.gap();
        grid.whole(new JLabel(Bundle.StainingsPage_how()));
        grid.whole(shared);
        grid.whole(explanation(Bundle.StainingsPage_shared_what()));
        grid.whole(independent);
        grid.whole(explanation(Bundle.StainingsPage_independent_what()));
        grid.filling(new JPanel());
        refresh();
        model.addListener(this::refresh);
    }

    private void choice(JRadioButton button, String name, String text, DetectionMode mode) {
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.addActionListener(event -> model.setMode(mode));
    }

    private static JComponent explanation(String text) {
        Paragraph paragraph = new Paragraph(text, WIDTH - INDENT);
        JPanel indented = new JPanel(new BorderLayout());
        indented.setBorder(BorderFactory.createEmptyBorder(0, INDENT, 0, 0));
        indented.add(paragraph);
        return indented;
    }

    /** Puts the cursor where the user begins. */
    void begin() {
        nuclei.requestFocusInWindow();
    }

    private void refresh() {
        nuclei.setChoices(model.channels());
        nuclei.show(model.nuclei());
        shared.setEnabled(!model.nuclei().isEmpty());
        shared.setToolTipText(
                model.nuclei().isEmpty() ? Bundle.StainingsPage_needsNuclei() : Bundle.StainingsPage_shared_what());
        independent.setToolTipText(Bundle.StainingsPage_independent_what());
        shared.setSelected(model.mode() == DetectionMode.SHARED);
        independent.setSelected(model.mode() == DetectionMode.INDEPENDENT);
    }
}
