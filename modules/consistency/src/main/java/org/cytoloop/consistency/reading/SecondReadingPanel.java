/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.reading;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.List;
import java.util.prefs.Preferences;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.cytoloop.consistency.labels.StudyTab;
import org.cytoloop.crops.queue.CropQueue;
import org.cytoloop.operations.SecondReading.Whose;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/** Reading cells a second time, and deciding where the two answers differ. */
@Messages({
    "SecondReadingPanel_what=Labelled cells are shown once more, in random order and without their labels, names or places. "
            + "Say what each is. No label changes: the answers tell how far people agree, and where they do not you "
            + "decide together, beside.",
    "SecondReadingPanel_count=&Cells to read:",
    "SecondReadingPanel_countTip=How many cells are read; about 60 give an interval worth reading",
    "SecondReadingPanel_others=Labels of &others",
    "SecondReadingPanel_othersTip=Reads cells that other people labelled: tells how far you agree with them",
    "SecondReadingPanel_own=&My own labels",
    "SecondReadingPanel_ownTip=Reads cells you labelled yourself, longest ago: tells how far you agree with yourself",
    "SecondReadingPanel_begin=Be&gin Reading",
    "SecondReadingPanel_beginTip=Chooses cells and shows the first",
    "SecondReadingPanel_stop=En&d Reading",
    "SecondReadingPanel_stopTip=Shows no more cells; what was answered stays",
    "SecondReadingPanel_done=All cells were read. Agreement shows how far the answers agree; those that differ are listed "
            + "beside."
})
public final class SecondReadingPanel extends JPanel implements StudyTab {
    private static final long serialVersionUID = 1L;
    private static final String SETUP = "setup";
    private static final String QUEUE = "queue";
    private static final String WHOSE = "secondReadingOf";
    private static final int MOST = 1000;
    private static final int WIDTH_OF_TEXT = 216;

    private final transient SecondReadingModel model = new SecondReadingModel(this::refresh);
    private final CropQueue queue = new CropQueue("reading", model.queue(), List.of());
    private final DisagreementsPanel disagreements = new DisagreementsPanel();
    private final JSpinner count = new JSpinner(new SpinnerNumberModel(SecondReadingModel.USUAL, 1, MOST, 10));
    private final JRadioButton others = new JRadioButton();
    private final JRadioButton own = new JRadioButton();
    private final JButton begin = new JButton();
    private final JButton stop = new JButton();
    private final JLabel progress = new JLabel();
    private final Paragraph sentence = new Paragraph("", WIDTH_OF_TEXT);
    private final CardLayout cards = new CardLayout();
    private final JPanel reading = new JPanel(cards);
    private boolean ready;
    /** True from the wish to read until the first cell is there. */
    private boolean coming;

    private boolean visible;

    /** A tab without a study. */
    public SecondReadingPanel() {
        super(new GridBagLayout());
        queue.setBlind(true);
        queue.setDoneText(Bundle.SecondReadingPanel_done());
        reading.add(setup(), SETUP);
        reading.add(running(), QUEUE);
        reading.setPreferredSize(new Dimension(250, 300));
        reading.setMinimumSize(new Dimension(250, 100));
        disagreements.setPreferredSize(new Dimension(474, 300));
        disagreements.setMinimumSize(new Dimension(200, 100));
        GridBagConstraints at = new GridBagConstraints();
        at.fill = GridBagConstraints.BOTH;
        at.weighty = 1;
        at.weightx = 0.2;
        add(reading, at);
        at.weightx = 0.8;
        add(disagreements, at);
        boolean alone = Whose.OWN.name().equals(preferences().get(WHOSE, ""));
        model.read(alone ? Whose.OWN : Whose.OTHERS);
        ready = true;
        refresh();
    }

    private JComponent setup() {
        Mnemonics.setLocalizedText(begin, Bundle.SecondReadingPanel_begin());
        begin.setName("reading.begin");
        begin.setToolTipText(Bundle.SecondReadingPanel_beginTip());
        begin.addActionListener(event -> {
            coming = true;
            model.begin((Integer) count.getValue());
        });
        count.setName("reading.count");
        count.setToolTipText(Bundle.SecondReadingPanel_countTip());
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.SecondReadingPanel_count());
        label.setLabelFor(count);
        sentence.setName("reading.sentence");
        prepare(
                others,
                "reading.others",
                Bundle.SecondReadingPanel_others(),
                Bundle.SecondReadingPanel_othersTip(),
                Whose.OTHERS);
        prepare(own, "reading.own", Bundle.SecondReadingPanel_own(), Bundle.SecondReadingPanel_ownTip(), Whose.OWN);
        ButtonGroup group = new ButtonGroup();
        group.add(others);
        group.add(own);
        JPanel whose = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        whose.add(others);
        whose.add(own);
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        row.add(label);
        row.add(count);
        JPanel start = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        start.add(begin);
        JPanel setup = new JPanel(new GridBagLayout());
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.anchor = GridBagConstraints.LINE_START;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(4, 14, 8, 12);
        setup.add(new Paragraph(Bundle.SecondReadingPanel_what(), WIDTH_OF_TEXT), at);
        setup.add(sentence, at);
        at.insets = new Insets(4, 8, 4, 12);
        setup.add(whose, at);
        setup.add(row, at);
        setup.add(start, at);
        return setup;
    }

    private void prepare(JRadioButton button, String name, String text, String tip, Whose whose) {
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> {
            preferences().put(WHOSE, whose.name());
            model.read(whose);
        });
    }

    private static Preferences preferences() {
        return NbPreferences.forModule(SecondReadingPanel.class);
    }

    /** Offers somebody's labels, or says why they cannot be read. */
    private void offer(JRadioButton button, Whose whose, String tip) {
        String whyNot = model.whyNot(whose);
        button.setEnabled(whyNot.isEmpty());
        button.setToolTipText(whyNot.isEmpty() ? tip : whyNot);
        button.setSelected(model.whose() == whose);
    }

    private JComponent running() {
        Mnemonics.setLocalizedText(stop, Bundle.SecondReadingPanel_stop());
        stop.setName("reading.stop");
        stop.setToolTipText(Bundle.SecondReadingPanel_stopTip());
        stop.addActionListener(event -> model.stop());
        progress.setName("reading.progress");
        JPanel head = new JPanel(new BorderLayout());
        head.setBorder(BorderFactory.createEmptyBorder(6, 10, 2, 8));
        head.add(progress, BorderLayout.CENTER);
        head.add(stop, BorderLayout.LINE_END);
        JPanel running = new JPanel(new BorderLayout());
        running.add(head, BorderLayout.NORTH);
        running.add(queue, BorderLayout.CENTER);
        return running;
    }

    private void refresh() {
        if (!ready || !visible) {
            return;
        }
        cards.show(reading, model.isReading() ? QUEUE : SETUP);
        // answers of others are not for the eye of who reads, and the cell needs the room
        disagreements.setVisible(!model.isReading() || model.queue().remaining() == 0);
        if (coming && model.isReading()) {
            coming = false;
            queue.requestFocusInWindow();
        }
        sentence.setText(model.sentence());
        offer(others, Whose.OTHERS, Bundle.SecondReadingPanel_othersTip());
        offer(own, Whose.OWN, Bundle.SecondReadingPanel_ownTip());
        begin.setEnabled(model.canBegin());
        count.setEnabled(model.canBegin());
        progress.setText(model.progress());
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {
        model.setStudy(open);
        queue.setStudy(open);
        disagreements.setStudy(open);
        refresh();
    }

    @Override
    public void setShown(boolean shown) {
        visible = shown;
        disagreements.model().setShown(shown);
        refresh();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING || change == DeskChange.ANNOTATOR) {
            // another question, or another reader
            model.stop();
        }
        queue.deskChanged(change);
        disagreements.deskChanged(change);
    }

    @Override
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
        disagreements.model().studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return model.isReading() ? queue.requestFocusInWindow() : begin.requestFocusInWindow();
    }
}
