/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import org.cytoloop.rules.cells.CellBoard;
import org.cytoloop.rules.cells.MeasuredCells;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Says that cells are not measured, with a button that measures them; shows progress and can be cancelled. */
@Messages({
    "# {0} - number of slices",
    "MeasureStrip_missing={0,choice,1#The cells of one slice are|1<The cells of {0,number} slices are} "
            + "not measured yet, so no rule can speak of them.",
    "MeasureStrip_measuring=Measuring cells...",
    "# {0} - number of slices",
    "MeasureStrip_failed={0,choice,1#One slice|1<{0,number} slices} could not be measured:",
    "MeasureStrip_measure=&Measure Cells",
    "MeasureStrip_measureTip=Computes the features of all cells, once; they are kept in the study",
    "MeasureStrip_cancel=Cancel",
    "MeasureStrip_cancelTip=Stops measuring; slices that are finished stay measured",
    "MeasureStrip_progress=Progress of measuring"
})
public final class MeasureStrip extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 240;

    private final Paragraph text = new Paragraph("", WIDTH);
    private final JProgressBar bar = new JProgressBar(0, 100);
    private final JButton button = new JButton();
    private transient CellBoard board;

    /** @param name begins the names of its controls, such as "rules" */
    public MeasureStrip(String name) {
        super(new BorderLayout(6, 4));
        setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
        text.setName(name + ".measureText");
        bar.setName(name + ".progress");
        bar.getAccessibleContext().setAccessibleName(Bundle.MeasureStrip_progress());
        button.setName(name + ".measure");
        button.addActionListener(event -> press());
        JPanel row = new JPanel(new BorderLayout(6, 0));
        row.add(bar, BorderLayout.CENTER);
        row.add(button, BorderLayout.LINE_END);
        add(text, BorderLayout.CENTER);
        add(row, BorderLayout.SOUTH);
        setVisible(false);
    }

    private void press() {
        if (board != null && board.isMeasuring()) {
            board.cancel();
        } else if (board != null) {
            board.measure();
        }
    }

    /**
     * Shows how it stands.
     *
     * @param now the board; null for none
     * @param names changes sentences so that hidden names stay hidden
     */
    public void refresh(CellBoard now, java.util.function.UnaryOperator<String> names) {
        board = now;
        MeasuredCells cells = now == null ? null : now.cells().orElse(null);
        boolean measuring = now != null && now.isMeasuring();
        boolean missing = now != null && now.canMeasure();
        String problem = problem(now, cells, names);
        setVisible(measuring || missing || !problem.isEmpty());
        if (!isVisible()) {
            return;
        }
        String says = measuring
                ? Bundle.MeasureStrip_measuring()
                : missing ? Bundle.MeasureStrip_missing(cells.missing()) : problem;
        if (!says.equals(text.getText())) {
            text.setText(says);
        }
        bar.setVisible(measuring);
        bar.setValue((int) (100 * (measuring ? now.progress() : 0)));
        button.setVisible(measuring || missing);
        Mnemonics.setLocalizedText(button, measuring ? Bundle.MeasureStrip_cancel() : Bundle.MeasureStrip_measure());
        button.setToolTipText(measuring ? Bundle.MeasureStrip_cancelTip() : Bundle.MeasureStrip_measureTip());
    }

    private static String problem(
            CellBoard board, MeasuredCells cells, java.util.function.UnaryOperator<String> names) {
        if (board == null) {
            return "";
        }
        if (!board.problem().isEmpty()) {
            return names.apply(board.problem());
        }
        if (cells == null || cells.problems().isEmpty()) {
            return "";
        }
        return Bundle.MeasureStrip_failed(cells.problems().size()) + " "
                + names.apply(cells.problems().values().iterator().next());
    }

    /** Lets go of the study. */
    public void release() {
        board = null;
    }
}
