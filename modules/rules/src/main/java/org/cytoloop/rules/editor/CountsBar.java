/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.cytoloop.rules.cells.Division;
import org.cytoloop.rules.parts.Numbers;
import org.cytoloop.workbench.widgets.LabelColors;
import org.openide.util.NbBundle.Messages;

/** How the draft divides all cells, as a bar and in numbers, and how it agrees with the own labels. */
@Messages({
    "CountsBar_name=How the rule divides the cells",
    "CountsBar_none=The conditions say nothing of the cells yet.",
    "# {0} - ON cells",
    "# {1} - grey cells",
    "# {2} - OFF cells",
    "CountsBar_cells=All cells:  {0} ON  \u00b7  {1} grey  \u00b7  {2} OFF",
    "# {0} - the counts",
    "# {1} - cells without a value",
    "CountsBar_unknown={0}  \u00b7  {1} unknown",
    "CountsBar_cellsTip=How all conditions together divide the cells of the study; "
            + "unknown: a feature has no value for the cell",
    "# {0} - labels that agree",
    "# {1} - labels that contradict",
    "# {2} - labels in the grey",
    "CountsBar_labels=Own labels:  {0} agree  \u00b7  {1} contradict  \u00b7  {2} in the grey",
    "# {0} - labelled ON, called OFF",
    "# {1} - labelled OFF, called ON",
    "CountsBar_labelsTip={0} labelled ON that the rule calls OFF, {1} labelled OFF that it calls ON",
    "CountsBar_noLabels=No own labels yet: label some cells to see them here."
})
final class CountsBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 9;

    private final Bar bar = new Bar();
    private final JLabel cells = new JLabel();
    private final JLabel labels = new JLabel();

    CountsBar() {
        super(new java.awt.BorderLayout(0, 2));
        setOpaque(false);
        cells.setName("rules.counts");
        labels.setName("rules.labelCounts");
        cells.setMinimumSize(new Dimension(0, 0));
        labels.setMinimumSize(new Dimension(0, 0));
        bar.getAccessibleContext().setAccessibleName(Bundle.CountsBar_name());
        JPanel texts = new JPanel(new GridLayout(0, 1, 0, 1));
        texts.setOpaque(false);
        texts.add(cells);
        texts.add(labels);
        add(bar, java.awt.BorderLayout.NORTH);
        add(texts, java.awt.BorderLayout.CENTER);
        refresh(Optional.empty());
    }

    /** Shows a division, or that there is none. */
    void refresh(Optional<Division> division) {
        bar.division = division.orElse(null);
        bar.repaint();
        if (division.isEmpty()) {
            cells.setText(Bundle.CountsBar_none());
            cells.setToolTipText(null);
            labels.setText(" ");
            labels.setToolTipText(null);
            return;
        }
        Division now = division.get();
        String counts =
                Bundle.CountsBar_cells(Numbers.count(now.on()), Numbers.count(now.grey()), Numbers.count(now.off()));
        cells.setText(now.unknown() == 0 ? counts : Bundle.CountsBar_unknown(counts, Numbers.count(now.unknown())));
        cells.setToolTipText(Bundle.CountsBar_cellsTip());
        if (now.agree() + now.contradict() + now.open() == 0) {
            labels.setText(Bundle.CountsBar_noLabels());
            labels.setToolTipText(null);
        } else {
            labels.setText(Bundle.CountsBar_labels(
                    Numbers.count(now.agree()), Numbers.count(now.contradict()), Numbers.count(now.open())));
            labels.setToolTipText(Bundle.CountsBar_labelsTip(now.onButRuleOff(), now.offButRuleOn()));
        }
    }

    /** ON filled, grey hatched, OFF framed, as labels differ by shape too. */
    private static final class Bar extends JPanel {
        private static final long serialVersionUID = 1L;

        private transient Division division;

        Bar() {
            setOpaque(false);
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(100, HEIGHT);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (division == null || division.total() == 0) {
                return;
            }
            Graphics2D g = (Graphics2D) graphics.create();
            double scale = (double) getWidth() / division.total();
            int on = (int) Math.round(division.on() * scale);
            int grey = (int) Math.round(division.grey() * scale);
            int off = (int) Math.round(division.off() * scale);
            g.setColor(LabelColors.ON);
            g.fillRect(0, 0, on, HEIGHT);
            hatch(g, on, grey);
            g.setColor(translucent(LabelColors.OFF));
            g.fillRect(on + grey, 0, off, HEIGHT);
            g.setColor(LabelColors.OFF);
            if (off > 0) {
                g.drawRect(on + grey, 0, Math.max(0, off - 1), HEIGHT - 1);
            }
            g.setColor(UIManager.getColor("Component.borderColor"));
            g.fillRect(on + grey + off, 0, getWidth(), HEIGHT);
            g.dispose();
        }

        private static Color translucent(Color colour) {
            return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 90);
        }

        private static void hatch(Graphics2D all, int x, int width) {
            Graphics2D g = (Graphics2D) all.create();
            g.clipRect(x, 0, width, HEIGHT);
            g.setColor(translucent(LabelColors.UNSURE));
            g.fillRect(x, 0, width, HEIGHT);
            g.setColor(LabelColors.UNSURE);
            g.setStroke(new BasicStroke(1));
            for (int at = x - HEIGHT; at < x + width; at += 4) {
                g.drawLine(at, HEIGHT, at + HEIGHT, 0);
            }
            g.dispose();
        }
    }
}
