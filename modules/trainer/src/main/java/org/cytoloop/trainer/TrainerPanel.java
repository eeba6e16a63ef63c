/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSeparator;
import org.cytoloop.trainer.card.CardPanel;
import org.cytoloop.trainer.model.TrainerChange;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.trainer.model.TrainerListener;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.trainer.setup.ChoicePanel;
import org.cytoloop.trainer.setup.TrainPanel;
import org.cytoloop.trainer.threshold.ThresholdPanel;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.Section;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.util.NbBundle.Messages;

/** All of the trainer window, one part below the other. */
@Messages({
    "TrainerPanel_noStudy=Open a study (File): here the computer learns from your labels, and tells how well.",
    "TrainerPanel_threshold=Threshold",
    "TrainerPanel_thresholdTip=From which p(ON) upwards a cell is called ON"
})
public final class TrainerPanel extends JPanel implements StudyWindow, TrainerListener {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 290;
    private static final String EMPTY = "empty";
    private static final String FULL = "full";

    private final transient TrainerDesk trainer;
    private final CardLayout pages = new CardLayout();
    private final JLabel staining = new JLabel();
    private final TrainPanel train = new TrainPanel();
    private final ChoicePanel choice = new ChoicePanel();
    private final ThresholdPanel dial = new ThresholdPanel();
    private final Section threshold = new Section(
            "trainer.threshold", Bundle.TrainerPanel_threshold(), Bundle.TrainerPanel_thresholdTip(), false, dial);
    private final CardPanel card = new CardPanel(threshold);
    private final JScrollPane scroll;
    private transient TrainerModel model;
    private boolean shown;

    /** A panel on the training of a desk; {@link #refresh} shows what is there. */
    public TrainerPanel(TrainerDesk trainer) {
        this.trainer = trainer;
        setLayout(pages);
        Paragraph empty = new Paragraph(Bundle.TrainerPanel_noStudy(), WIDTH - 40);
        empty.setName("trainer.empty");
        JPanel page = new JPanel(new BorderLayout());
        page.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        page.add(empty, BorderLayout.PAGE_START);
        add(page, EMPTY);
        staining.setName("trainer.staining");
        staining.setFont(
                staining.getFont().deriveFont(Font.BOLD, staining.getFont().getSize2D() * 1.1f));
        staining.setMinimumSize(new Dimension(0, 0));
        Column column = new Column();
        column.setBorder(BorderFactory.createEmptyBorder(6, 10, 10, 10));
        column.with(staining, 0)
                .with(train, 4)
                .with(choice, 8)
                .with(new JSeparator(), 8)
                .with(card, 8);
        scroll = column.scrolling();
        scroll.setName("trainer.scroll");
        add(scroll, FULL);
        threshold.onFold(this::wantThreshold);
    }

    /** Shows what there is now. */
    @Override
    public void refresh() {
        TrainerModel next = trainer.model().orElse(null);
        if (next != model) {
            model = next;
            train.setModel(next);
            card.setModel(next);
            dial.setModel(next);
        }
        // also when nothing but the plug-ins is another
        choice.setChoices(next == null ? null : next.choices());
        if (next != null) {
            staining.setText(next.study().staining().name());
            for (TrainerChange change : TrainerChange.values()) {
                if (change != TrainerChange.STUDY) {
                    trainerChanged(change);
                }
            }
            wantThreshold();
        }
        pages.show(this, next == null ? EMPTY : FULL);
    }

    @Override
    public void trainerChanged(TrainerChange change) {
        if (change == TrainerChange.STUDY) {
            refresh();
        } else if (model != null) {
            switch (change) {
                case SAMPLES -> {
                    choice.showBalance();
                    train.showSamples();
                    train.showLive();
                }
                case SETTINGS -> {
                    choice.refresh();
                    train.showSamples();
                    train.showLive();
                }
                case TRAINING -> {
                    train.showTraining();
                    card.showTraining();
                }
                case LIVE -> train.showLive();
                case CARD -> card.showCard();
                case IMPORTANCE -> card.showImportance();
                default -> {
                    dial.refresh();
                    train.showLive();
                }
            }
        }
    }

    /** What is shown of calls follows the desk. */
    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.CALLS && model != null) {
            train.showLive();
        }
    }

    /** The window came to the front or went behind; a threshold that is tried is not left behind unseen. */
    @Override
    public void setShown(boolean now) {
        shown = now;
        if (now) {
            wantThreshold();
            refresh();
        } else if (model != null) {
            model.threshold().leave();
        }
    }

    private void wantThreshold() {
        if (model != null) {
            if (shown && threshold.isOpen()) {
                model.threshold().want();
            } else {
                model.threshold().leave();
            }
        }
    }

    /** Brings into sight how far a training is, or what keeps it from beginning. */
    public void showTraining() {
        scroll.getVerticalScrollBar().setValue(0);
    }

    /** Brings the threshold dial into sight and gives it the focus. */
    public void showThreshold() {
        threshold.open();
        EventQueue.invokeLater(() -> {
            // its heading at the top: what is counted for it is still to come, below
            threshold.scrollRectToVisible(new Rectangle(0, 0, threshold.getWidth(), getHeight()));
            dial.focus();
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, Math.max(300, super.getPreferredSize().height));
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        setShown(false);
        model = null;
        choice.setChoices(null);
        train.setModel(null);
        card.setModel(null);
        dial.setModel(null);
    }
}
