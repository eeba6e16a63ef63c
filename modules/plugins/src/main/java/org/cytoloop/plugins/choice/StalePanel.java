/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.cytoloop.operations.providers.Stale;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What is missing and what is stale, a sentence each, with a button that makes it again. */
@Messages({
    "StalePanel_missing=Not installed",
    "StalePanel_stale=Made otherwise than is chosen now",
    "StalePanel_recompute=Recompute",
    "StalePanel_cells=Detects the cells of these slices again; their labels go to the new cells. Can be undone",
    "StalePanel_round=Trains the staining again as is chosen now, and classifies the slices the round had classified",
    "StalePanel_calls=Classifies these slices again",
    "StalePanel_cancel=Cancel",
    "StalePanel_cancelTip=Stops; what was made again stays"
})
final class StalePanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 560;
    private static final int HEIGHT = 190;

    private final transient ChoiceModel choices;
    private final transient StaleModel model;
    private final JPanel rows = new JPanel();

    StalePanel(ChoiceModel choices, StaleModel model) {
        super(new BorderLayout());
        this.choices = choices;
        this.model = model;
        rows.setLayout(new BoxLayout(rows, BoxLayout.PAGE_AXIS));
        JPanel top = new JPanel(new BorderLayout());
        top.add(rows, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(top);
        scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Separator.foreground")));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setPreferredSize(new Dimension(WIDTH, HEIGHT));
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        add(scroll, BorderLayout.CENTER);
    }

    void refresh() {
        rows.removeAll();
        boolean first = true;
        for (String sentence : choices.missing()) {
            if (first) {
                heading(Bundle.StalePanel_missing());
                first = false;
            }
            row(sentence, new WarningIcon(), null);
        }
        heading(Bundle.StalePanel_stale());
        int number = 1;
        for (Stale stale : model.parts()) {
            row(model.words(stale), null, button(stale, number++));
        }
        if (!model.words().isEmpty()) {
            row(model.words(), null, null).setName("parts.stale.words");
        }
        model.notes().forEach(note -> row(note, new WarningIcon(), null));
        rows.revalidate();
        rows.repaint();
    }

    private void heading(String text) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        label.setBorder(BorderFactory.createEmptyBorder(10, 0, 4, 0));
        label.setAlignmentX(Component.LEFT_ALIGNMENT);
        rows.add(label);
    }

    private JButton button(Stale stale, int number) {
        JButton button = new JButton();
        boolean running = model.isRunning(stale);
        Mnemonics.setLocalizedText(button, running ? Bundle.StalePanel_cancel() : Bundle.StalePanel_recompute());
        button.setName(running ? "parts.cancel" : "parts.recompute." + number);
        button.setToolTipText(running ? Bundle.StalePanel_cancelTip() : tip(stale));
        button.setEnabled(running || !model.isRunning() && stale.canRecompute());
        button.addActionListener(event -> {
            if (running) {
                model.cancel();
            } else {
                model.recompute(stale);
            }
        });
        return button;
    }

    private static String tip(Stale stale) {
        return switch (stale.what()) {
            case CELLS -> Bundle.StalePanel_cells();
            case ROUND -> Bundle.StalePanel_round();
            case CALLS -> Bundle.StalePanel_calls();
        };
    }

    private JTextArea row(String sentence, Icon icon, JButton button) {
        JTextArea text = new JTextArea(sentence);
        text.setEditable(false);
        text.setFocusable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        text.setBorder(null);
        text.setFont(UIManager.getFont("Label.font"));
        text.setForeground(UIManager.getColor("Label.foreground"));
        text.setSize(WIDTH - (button == null ? 40 : 150), 1); // so that it knows its height
        JPanel row = new JPanel(new BorderLayout(8, 0));
        row.setBorder(BorderFactory.createEmptyBorder(3, 0, 5, 4));
        row.setAlignmentX(Component.LEFT_ALIGNMENT);
        row.add(text, BorderLayout.CENTER);
        if (icon != null) {
            JLabel sign = new JLabel(icon);
            sign.setVerticalAlignment(JLabel.TOP);
            row.add(sign, BorderLayout.LINE_START);
        }
        if (button != null) {
            Box side = Box.createVerticalBox();
            side.add(button);
            row.add(side, BorderLayout.LINE_END);
        }
        rows.add(row);
        return text;
    }
}
