/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.parts;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.cytoloop.guidance.counsel.LoopProgress.State;
import org.cytoloop.guidance.counsel.LoopProgress.StepProgress;
import org.openide.util.NbBundle.Messages;

/** One step of the loop: its mark, its name, and how far it is. */
@Messages({"StepRow_done=done", "StepRow_current=you are here", "StepRow_toCome=to come"})
final class StepRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel name = new JLabel();
    private final JLabel words = new JLabel("", SwingConstants.TRAILING);
    private transient StepProgress shown;

    StepRow(String id) {
        super(new BorderLayout(10, 0));
        setOpaque(false);
        setName(id);
        words.setName(id + ".words");
        add(name, BorderLayout.LINE_START);
        add(words, BorderLayout.CENTER);
    }

    void show(StepProgress step) {
        if (step.equals(shown)) {
            return;
        }
        shown = step;
        name.setText(step.name());
        name.setIcon(new StepMark(step.state()));
        words.setText(step.words());
        String state =
                switch (step.state()) {
                    case DONE -> Bundle.StepRow_done();
                    case CURRENT -> Bundle.StepRow_current();
                    case TO_COME -> Bundle.StepRow_toCome();
                };
        String all = step.name() + ", " + state + (step.words().isEmpty() ? "" : ": " + step.words());
        getAccessibleContext().setAccessibleName(all);
        setToolTipText(all);
        dress();
    }

    private void dress() {
        Font font = UIManager.getFont("Label.font");
        name.setFont(isCurrent() ? font.deriveFont(Font.BOLD) : font);
        words.setFont(font);
    }

    private boolean isCurrent() {
        return shown != null && shown.state() == State.CURRENT;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (name != null) {
            dress();
        }
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    /** A theme colours labels anew, so the colours are set when they are seen. */
    @Override
    protected void paintChildren(Graphics graphics) {
        words.setForeground(UIManager.getColor("Label.disabledForeground"));
        name.setForeground(UIManager.getColor(isCurrent() ? "Label.foreground" : "Label.disabledForeground"));
        super.paintChildren(graphics);
    }
}
