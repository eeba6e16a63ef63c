/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.card;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.core.model.Rule;
import org.cytoloop.crops.ladder.LadderCell;
import org.cytoloop.crops.ladder.LadderForm;
import org.cytoloop.crops.ladder.LadderScale;
import org.cytoloop.crops.ladder.LadderView;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.cells.FeatureValues.Labelled;
import org.cytoloop.rules.model.CardModel;
import org.cytoloop.rules.model.Ladder;
import org.cytoloop.rules.model.RulesChange;
import org.cytoloop.rules.model.RulesDesk;
import org.cytoloop.rules.model.RulesListener;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.rules.parts.ExampleCrops;
import org.cytoloop.rules.parts.FittingPanel;
import org.cytoloop.rules.parts.MeasureStrip;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.KeyHints;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.awt.Actions;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The rule card: the rule in use, its ladder and examples, and below what it says of the cell under the mouse. */
@Messages({
    "# {0} - staining",
    "# {1} - number of the version",
    "RuleCardPanel_title={0}, version {1}",
    "RuleCardPanel_edit=Edit &Rule",
    "RuleCardPanel_editTip=Opens the rule editor",
    "RuleCardPanel_write=Write the &Rule",
    "RuleCardPanel_noStudy=Open a study (File); what counts as ON and OFF stands here while you label.",
    "# {0} - staining",
    "RuleCardPanel_noRule=No rule for {0} yet. Say what counts as ON and OFF before you label: it keeps your labels "
            + "consistent, and everyone can see later what they mean.",
    "RuleCardPanel_noLabels=Your labelled cells will stand here in order.",
    "# {0} - feature",
    "RuleCardPanel_ladder=Labels along {0}",
    "RuleCardPanel_examples=Examples"
})
public final class RuleCardPanel extends JPanel implements StudyWindow, RulesListener {
    private static final long serialVersionUID = 1L;
    private static final String EMPTY = "empty";
    private static final String CARD = "card";
    private static final int WIDTH = 280;
    private static final int RUNGS = 60;
    private static final int EDGE = 34;
    private static final int LADDER_HEIGHT = 74;
    private static final String NO_UNIT = "1";
    private static final String EDITOR = "org.cytoloop.rules.actions.RuleEditorAction";

    private final transient RulesDesk rules;
    private final CardLayout cards = new CardLayout();
    private final Paragraph empty = new Paragraph("", WIDTH - 40);
    private final JButton write = new JButton();
    private final JLabel title = new JLabel();
    private final JButton edit = new JButton();
    private final RuleText text = new RuleText();
    private final Paragraph problem = new Paragraph("", WIDTH - 40);
    private final MeasureStrip measure = new MeasureStrip("ruleCard");
    private final JLabel ladderHead = new JLabel();
    private final LadderView ladder = new LadderView(LadderForm.COMPACT);
    private final JLabel examplesHead = new JLabel(Bundle.RuleCardPanel_examples());
    private final ExampleCrops examples = new ExampleCrops("ruleCard.example", EDGE, null);
    private final CellBlock cell = new CellBlock();
    private transient RulesModel model;
    private transient FeatureValues laddered;

    /** A panel on the rules of a desk; {@link #refresh} shows what is there. */
    public RuleCardPanel(RulesDesk rules) {
        this.rules = rules;
        setLayout(cards);
        add(emptyPage(), EMPTY);
        add(cardPage(), CARD);
    }

    private JPanel emptyPage() {
        empty.setName("ruleCard.empty");
        Mnemonics.setLocalizedText(write, Bundle.RuleCardPanel_write());
        write.setName("ruleCard.write");
        write.addActionListener(event -> openEditor());
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
        row.add(write, BorderLayout.LINE_START);
        JPanel both = new JPanel(new BorderLayout());
        both.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        both.add(empty, BorderLayout.NORTH);
        both.add(row, BorderLayout.CENTER);
        JPanel page = new JPanel(new BorderLayout());
        page.add(both, BorderLayout.NORTH);
        return page;
    }

    private JPanel cardPage() {
        title.setName("ruleCard.title");
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.1f));
        title.setMinimumSize(new Dimension(0, 0));
        Mnemonics.setLocalizedText(edit, Bundle.RuleCardPanel_edit());
        edit.setName("ruleCard.edit");
        edit.addActionListener(event -> openEditor());
        problem.setName("ruleCard.problem");
        ladder.setName("ruleCard.ladder");
        ladder.setPreferredSize(new Dimension(WIDTH, LADDER_HEIGHT));
        ladder.setMaximumSize(new Dimension(Integer.MAX_VALUE, LADDER_HEIGHT));
        ladder.setEmptyText(Bundle.RuleCardPanel_noLabels());
        bold(ladderHead);
        bold(examplesHead);
        JPanel head = new JPanel(new BorderLayout(6, 0));
        head.setBorder(BorderFactory.createEmptyBorder(6, 8, 2, 8));
        head.add(title, BorderLayout.CENTER);
        head.add(edit, BorderLayout.LINE_END);
        JPanel column = new JPanel();
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        column.setBorder(BorderFactory.createEmptyBorder(0, 8, 6, 8));
        for (JComponent part : List.of(text, problem, measure, ladderHead, ladder, examplesHead, examples)) {
            part.setAlignmentX(LEFT_ALIGNMENT);
            column.add(part);
        }
        FittingPanel north = new FittingPanel();
        north.add(column, BorderLayout.NORTH);
        JPanel page = new JPanel(new BorderLayout());
        page.add(head, BorderLayout.NORTH);
        page.add(north.scrolling(), BorderLayout.CENTER);
        page.add(cell, BorderLayout.SOUTH);
        return page;
    }

    private static void bold(JLabel label) {
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        label.setBorder(BorderFactory.createEmptyBorder(6, 0, 2, 0));
    }

    private static void openEditor() {
        javax.swing.Action action = Actions.forID("Sample", EDITOR);
        if (action != null) {
            action.actionPerformed(new java.awt.event.ActionEvent(action, 0, ""));
        }
    }

    /** Names the keys as they are now. */
    @Override
    public void setShown(boolean shown) {
        String tip = KeyHints.in(Bundle.RuleCardPanel_editTip(), "Sample", EDITOR);
        edit.setToolTipText(tip);
        write.setToolTipText(tip);
    }

    @Override
    public void rulesChanged(RulesChange change) {
        switch (change) {
            case STUDY, RULE -> refresh();
            case MEASURING -> measuringChanged();
            case CELL -> cellChanged();
            case DRAFT, FEATURE, COUNTS -> {
                // of the editor
            }
        }
    }

    /** What crops show follows the desk. */
    @Override
    public void deskChanged(DeskChange change) {
        ladder.deskChanged(change);
        if (change == DeskChange.DISPLAY || change == DeskChange.NAMES) {
            examples.displayChanged();
        }
        if (change == DeskChange.NAMES && model != null) {
            // what cannot be read or measured is told with the names of slices
            refresh();
        }
        if (change == DeskChange.FLAGS) {
            laddered = null;
            climb();
        }
    }

    /** Shows what there is now. */
    @Override
    public void refresh() {
        RulesModel next = rules.model().orElse(null);
        if (next != model) {
            model = next;
            laddered = null;
            ladder.setStudy(next == null ? null : next.study());
        }
        Rule rule = next == null ? null : next.card().rule().orElse(null);
        if (rule == null) {
            showEmpty(next);
            return;
        }
        title.setText(Bundle.RuleCardPanel_title(rule.staining(), rule.version()));
        title.setToolTipText(rule.note().isBlank() ? null : rule.note());
        text.show(rule);
        String wrong = next.study().names().text(next.card().problem());
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        examples.show(next.study(), next.board(), rule.examples());
        examples.setVisible(!rule.examples().isEmpty());
        examplesHead.setVisible(!rule.examples().isEmpty());
        cell.forgetHeight();
        climb();
        measuringChanged();
        cellChanged();
        cards.show(this, CARD);
    }

    private void showEmpty(RulesModel next) {
        empty.setText(
                next == null
                        ? Bundle.RuleCardPanel_noStudy()
                        : Bundle.RuleCardPanel_noRule(next.study().staining().name()));
        write.setVisible(next != null);
        examples.show(next == null ? null : next.study(), null, List.of());
        laddered = null;
        ladder.setCells(LadderScale.of("", ""), List.of());
        cards.show(this, EMPTY);
    }

    private void measuringChanged() {
        if (model != null) {
            measure.refresh(model.board(), model.study().names()::text);
        }
    }

    private void cellChanged() {
        CardModel card = model == null ? null : model.card();
        if (card == null || card.rule().isEmpty()) {
            return;
        }
        boolean conditions = !card.rule().get().conditions().isEmpty();
        cell.show(card.cell(), conditions);
        OptionalDouble at = card.pointer();
        ladder.setPointer(at);
    }

    private void climb() {
        CardModel card = model == null ? null : model.card();
        Threshold threshold = card == null ? null : card.threshold().orElse(null);
        FeatureValues values = card == null ? null : card.values().orElse(null);
        boolean fits =
                threshold != null && values != null && values.spec().name().equals(threshold.feature());
        ladder.setVisible(threshold != null);
        ladderHead.setVisible(threshold != null);
        if (!fits) {
            laddered = null;
            ladder.setCells(LadderScale.of("", ""), List.of());
            ladderHead.setText(threshold == null ? "" : Bundle.RuleCardPanel_ladder(threshold.feature()));
            return;
        }
        ladderHead.setText(Bundle.RuleCardPanel_ladder(threshold.feature()));
        if (values == laddered) {
            ladder.setThreshold(threshold.value(), threshold.band());
            return;
        }
        laddered = values;
        String unit = values.spec().unit().equals(NO_UNIT) ? "" : values.spec().unit();
        List<LadderCell> rungs = new ArrayList<>();
        for (Labelled found : Ladder.pick(values, threshold.value(), threshold.band(), RUNGS)) {
            rungs.add(new LadderCell(
                    found.cell(),
                    found.x(),
                    found.y(),
                    found.value(),
                    found.label(),
                    model.study().flags().of(found.cell()).orElse(null)));
        }
        ladder.setCells(new LadderScale(values.spec().name(), unit, threshold.value(), threshold.band()), rungs);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, Math.max(300, super.getPreferredSize().height));
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        model = null;
        laddered = null;
        ladder.setCells(LadderScale.of("", ""), List.of());
        ladder.setStudy(null);
        examples.release();
        measure.release();
        cell.show(java.util.Optional.empty(), false);
    }
}
