/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.trainer.model.Card;
import org.cytoloop.trainer.model.CardModel;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.QuietText;
import org.cytoloop.workbench.widgets.Section;
import org.openide.util.NbBundle.Messages;

/** The result card of a round. */
@Messages({
    "CardPanel_roundTip=The round whose results are shown",
    "# {0} - name of the round",
    "CardPanel_current={0} (current)",
    "CardPanel_none=No round yet. When some ON and some OFF cells are labelled, Train makes the first: how good it is "
            + "will stand here.",
    "CardPanel_reading=Reading scores...",
    "# {0} - number of slices",
    "CardPanel_notCalled=Cells of {0} slices have no calls of this round yet.",
    "CardPanel_notCalledOne=The cells of one slice have no calls of this round yet.",
    "CardPanel_call=Call Them",
    "CardPanel_callTip=Calls the cells of all slices with this round, in the background",
    "CardPanel_confusion=Labels against calls",
    "CardPanel_confusionTip=How many samples of either class were called how, by classifiers that never saw their group",
    "CardPanel_confusionWords=Cross-validated: each sample was called by a classifier that never saw its group.",
    "CardPanel_calibration=Calibration",
    "CardPanel_calibrationTip=Whether p(ON) means what it says",
    "CardPanel_importance=Importance of features",
    "CardPanel_importanceTip=On which features this round relies",
    "CardPanel_change=What changed",
    "CardPanel_changeTip=What changed since the round before",
    "CardPanel_first=This is the first round.",
    "# {0} - staining",
    "# {1} - number",
    "CardPanel_file={0} round {1}"
})
public final class CardPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 240;

    private final JComboBox<RoundInfo> rounds = new JComboBox<>();
    private final Paragraph empty = new Paragraph("", WIDTH);
    private final QuietText facts = new QuietText("trainer.card.facts", "", WIDTH);
    private final Paragraph notCalled = new Paragraph("", WIDTH);
    private final JButton call = new JButton(Bundle.CardPanel_call());
    private final JPanel callRow = new JPanel(new BorderLayout(6, 0));
    private final ScoreTable scores = new ScoreTable();
    private final Paragraph optimism = new Paragraph("", WIDTH);
    private final WarningList warnings = new WarningList(WIDTH);
    private final Paragraph exam = new Paragraph("", WIDTH);
    private final ConfusionTable confusion = new ConfusionTable();
    private final CalibrationPanel calibration = new CalibrationPanel();
    private final Section calibrationSection;
    private final ImportancePanel importance = new ImportancePanel();
    private final Paragraph change = new Paragraph("", WIDTH);
    private final Column body = new Column();
    private transient TrainerModel model;
    private transient List<RoundInfo> listed = List.of();
    private boolean showing;

    /** Without a study. */
    public CardPanel(JPanel threshold) {
        super(new BorderLayout());
        setOpaque(false);
        rounds.setName("trainer.round");
        rounds.setToolTipText(Bundle.CardPanel_roundTip());
        rounds.getAccessibleContext().setAccessibleName(Bundle.CardPanel_roundTip());
        rounds.setRenderer(new Names());
        rounds.setMinimumSize(new Dimension(40, rounds.getPreferredSize().height));
        rounds.addActionListener(event -> choose());
        empty.setName("trainer.card.empty");
        optimism.setName("trainer.card.optimism");
        exam.setName("trainer.card.exam");
        change.setName("trainer.card.change");
        notCalled.setName("trainer.card.notCalled");
        call.setName("trainer.card.call");
        call.setToolTipText(Bundle.CardPanel_callTip());
        call.addActionListener(event -> model.card().shown().ifPresent(model.training()::call));
        callRow.setOpaque(false);
        callRow.add(notCalled, BorderLayout.CENTER);
        callRow.add(call, BorderLayout.LINE_END);
        calibrationSection = section(
                "trainer.calibration",
                Bundle.CardPanel_calibration(),
                Bundle.CardPanel_calibrationTip(),
                false,
                calibration);
        fill(threshold);
        add(new Column().with(rounds, 0).with(empty, 4).with(body, 0), BorderLayout.CENTER);
    }

    private void fill(JPanel threshold) {
        Column counts =
                new Column().with(confusion, 0).with(new QuietText("", Bundle.CardPanel_confusionWords(), WIDTH), 3);
        CardButtons buttons = new CardButtons(body, new CardButtons.Contents(this::fileName, this::words, this::table));
        body.with(facts, 4)
                .with(callRow, 6)
                .with(scores, 8)
                .with(optimism, 6)
                .with(exam, 6)
                .with(warnings, 6)
                .with(threshold, 8)
                .with(
                        section(
                                "trainer.confusion",
                                Bundle.CardPanel_confusion(),
                                Bundle.CardPanel_confusionTip(),
                                true,
                                counts),
                        4)
                .with(
                        section(
                                "trainer.change",
                                Bundle.CardPanel_change(),
                                Bundle.CardPanel_changeTip(),
                                true,
                                change),
                        4)
                .with(calibrationSection, 4)
                .with(
                        section(
                                "trainer.importance",
                                Bundle.CardPanel_importance(),
                                Bundle.CardPanel_importanceTip(),
                                false,
                                importance),
                        4)
                .with(buttons, 8);
    }

    private static Section section(String name, String title, String tip, boolean open, javax.swing.JComponent part) {
        return new Section(name, title, tip, open, part);
    }

    /** Shows the card of a study; null for none. */
    public void setModel(TrainerModel next) {
        model = next;
        listed = List.of();
        if (next == null) {
            rounds.setModel(new DefaultComboBoxModel<>());
        } else {
            showCard();
            showImportance();
        }
    }

    private void choose() {
        if (!showing && model != null && rounds.getSelectedItem() instanceof RoundInfo round) {
            model.card().show(round);
        }
    }

    /** Another round is shown, or more is known of it. */
    public void showCard() {
        CardModel card = model.card();
        List<RoundInfo> all = card.rounds();
        showRounds(all);
        Card known = card.card().orElse(null);
        body.setVisible(known != null);
        empty.setVisible(known == null);
        empty.setText(
                all.isEmpty()
                        ? Bundle.CardPanel_none()
                        : card.problem().isEmpty() ? Bundle.CardPanel_reading() : card.problem());
        if (known != null) {
            show(known);
        }
    }

    /** The newest first; not touched when they are the same, as their list may be open. */
    private void showRounds(List<RoundInfo> all) {
        showing = true;
        if (!all.equals(listed)) {
            listed = List.copyOf(all);
            List<RoundInfo> newestFirst = new ArrayList<>(all);
            Collections.reverse(newestFirst);
            rounds.setModel(new DefaultComboBoxModel<>(newestFirst.toArray(new RoundInfo[0])));
        }
        model.card().shown().ifPresent(rounds::setSelectedItem);
        showing = false;
        rounds.setVisible(!all.isEmpty());
        rounds.repaint();
    }

    /** A training goes on or ended. */
    public void showTraining() {
        model.card().card().ifPresent(this::showCalled);
    }

    private void showCalled(Card card) {
        int without = card.notCalled().size();
        callRow.setVisible(without > 0 && !model.training().isRunning());
        notCalled.setText(
                without == 1 ? Bundle.CardPanel_notCalledOne() : Bundle.CardPanel_notCalled(Integer.toString(without)));
    }

    private void show(Card card) {
        facts.setText(CardWords.facts(card, model.training().times(card.round())));
        showCalled(card);
        boolean full = card.card() != null;
        scores.show(card.grouped(), card.plain(), full ? card.card().grouping() : Grouping.ANIMAL);
        optimism.setText(full ? card.card().optimismWords() : text(card.missing()));
        warnings.show(full ? card.card().warnings().stream().map(this::text).toList() : List.of());
        exam.setText(text(CardWords.exam(card)));
        exam.setVisible(!exam.getText().isEmpty());
        exam.setToolTipText(
                card.exam().map(score -> text(String.join(" ", score.words()))).orElse(null));
        confusion.show(card.grouped().confusion());
        calibrationSection.setVisible(full);
        if (full) {
            calibration.show(card.card().calibration(), card.round().threshold());
        }
        change.setText(
                full ? card.card().change().map(since -> text(since.words())).orElse(Bundle.CardPanel_first()) : "");
    }

    /** What may be shown while names are hidden. */
    private String text(String words) {
        return model.study().names().text(words);
    }

    /** The importance of features is being computed, or known. */
    public void showImportance() {
        importance.show(model.card());
    }

    private String fileName() {
        RoundInfo round = model.card().shown().orElseThrow();
        return Bundle.CardPanel_file(round.staining(), Integer.toString(round.number()));
    }

    private String words() {
        Card card = model.card().card().orElseThrow();
        return text(CardFile.words(card, model.training().times(card.round())));
    }

    private String table() {
        return CardFile.csv(
                model.card().card().orElseThrow(), model.card().importance().orElse(List.of()));
    }

    /** Rounds by number and name; says which is current. */
    private final class Names extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            String name = "";
            if (value instanceof RoundInfo round) {
                name = CardWords.name(round);
                boolean current = model != null
                        && model.card()
                                .current()
                                .filter(now -> now.number() == round.number())
                                .isPresent();
                name = current ? Bundle.CardPanel_current(name) : name;
            }
            return super.getListCellRendererComponent(list, name, index, selected, focus);
        }
    }
}
