/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.setup;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.operations.training.BalanceWords;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.Provider;
import org.cytoloop.trainer.model.Choices;
import org.cytoloop.trainer.settings.TrainerSettings;
import org.cytoloop.workbench.parameters.ParameterForm;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.QuietText;
import org.cytoloop.workbench.widgets.Section;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What to train with: the trainer, the share of ON, and what is rarely changed. */
@Messages({
    "ChoicePanel_trainer=Trai&ner:",
    "ChoicePanel_trainerTip=What learns from the samples",
    "# {0} - name of a trainer",
    "ChoicePanel_missing=Missing: {0}",
    "ChoicePanel_balance=&ON share:",
    "ChoicePanel_advanced=A&dvanced",
    "ChoicePanel_advancedTip=Features, seed and the settings of the trainer",
    "ChoicePanel_sets=Learn from",
    "# {0} - version",
    "ChoicePanel_setTip=A set of features of each cell, version {0}",
    "ChoicePanel_seed=&Seed:",
    "ChoicePanel_seedTip=The same samples, settings and seed give the same classifier, to the byte"
})
public final class ChoicePanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 240;

    private final JComboBox<ClassifierTrainer> trainer = new JComboBox<>();
    private final BalanceRow balance = new BalanceRow(this::take);
    private final QuietText balanceWords = new QuietText("trainer.weight.words", "", WIDTH);
    private final Column sets = new Column();
    private final SpinnerNumberModel seed = new SpinnerNumberModel(
            (Number) 1L, (Comparable<Long>) Long.MIN_VALUE, (Comparable<Long>) Long.MAX_VALUE, (Number) 1L);
    private final JPanel parameters = new JPanel(new BorderLayout());
    private transient Choices choices;
    private transient List<Provider> offered = List.of();
    private transient ParameterForm form;
    private String formOf = "";
    private boolean showing;

    /** Without a study. */
    public ChoicePanel() {
        super(new BorderLayout());
        setOpaque(false);
        trainer.setName("trainer.choice");
        trainer.setToolTipText(Bundle.ChoicePanel_trainerTip());
        trainer.setRenderer(new Names());
        trainer.setMinimumSize(new Dimension(40, trainer.getPreferredSize().height));
        trainer.addActionListener(event -> {
            if (!showing && trainer.getSelectedItem() instanceof ClassifierTrainer chosen) {
                change(settings().withTrainer(chosen.id()));
            }
        });
        parameters.setOpaque(false);
        Column advanced = new Column()
                .with(heading(Bundle.ChoicePanel_sets()), 0)
                .with(sets, 2)
                .with(parameters, 6)
                .with(seedRow(), 6);
        Column all = new Column()
                .with(twoRows(), 0)
                .with(balanceWords, 2)
                .with(
                        new Section(
                                "trainer.advanced",
                                Bundle.ChoicePanel_advanced(),
                                Bundle.ChoicePanel_advancedTip(),
                                false,
                                advanced),
                        2);
        add(all, BorderLayout.CENTER);
    }

    private static JLabel heading(String text) {
        return new JLabel(text);
    }

    private JPanel twoRows() {
        JPanel rows = new JPanel(new GridBagLayout());
        rows.setOpaque(false);
        row(rows, 0, Bundle.ChoicePanel_trainer(), trainer, trainer);
        row(rows, 1, Bundle.ChoicePanel_balance(), balance, balance.choice());
        return rows;
    }

    private JPanel seedRow() {
        JSpinner spinner = new JSpinner(seed);
        JSpinner.NumberEditor editor = new JSpinner.NumberEditor(spinner, "0");
        editor.getTextField().setColumns(6);
        spinner.setEditor(editor);
        spinner.setName("trainer.seed");
        spinner.setToolTipText(Bundle.ChoicePanel_seedTip());
        spinner.addChangeListener(event -> {
            if (!showing) {
                change(settings().withSeed(seed.getNumber().longValue()));
            }
        });
        JPanel row = new JPanel(new GridBagLayout());
        row.setOpaque(false);
        row(row, 0, Bundle.ChoicePanel_seed(), spinner, spinner);
        return row;
    }

    private static void row(JPanel rows, int line, String text, JComponent part, JComponent focus) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(focus);
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = line;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(line == 0 ? 0 : 4, 0, 0, 6);
        rows.add(label, at);
        at.gridx = 1;
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(line == 0 ? 0 : 4, 0, 0, 0);
        rows.add(part, at);
    }

    private TrainerSettings settings() {
        return choices.settings();
    }

    private void change(TrainerSettings next) {
        if (choices != null && !showing) {
            choices.set(next);
        }
    }

    /** Shows what was chosen; null for nothing. */
    public void setChoices(Choices next) {
        List<Provider> now = next == null ? List.of() : offered(next);
        if (next != choices || !now.equals(offered)) {
            choices = next;
            offered = now;
            formOf = "";
            showing = true;
            trainer.setModel(
                    next == null
                            ? new DefaultComboBoxModel<>()
                            : new DefaultComboBoxModel<>(next.trainers().toArray(new ClassifierTrainer[0])));
            showing = false;
            fillSets();
        }
        if (next != null) {
            refresh();
        }
    }

    /** What can be chosen from; it changes when plug-ins come and go. */
    private static List<Provider> offered(Choices of) {
        List<Provider> all = new ArrayList<>(of.trainers());
        all.addAll(of.featureSets());
        return all;
    }

    private void take(TrainingBalance next) {
        if (choices != null && !showing) {
            choices.takeBalance(next);
        }
    }

    /** Shows the study's balance, and what it comes to with the samples there are. */
    public void showBalance() {
        BalancePlan plan = choices.balance();
        balance.show(plan.balance());
        balanceWords.setText(BalanceWords.meaning(plan));
    }

    private void fillSets() {
        sets.removeAll();
        if (choices == null) {
            return;
        }
        for (FeatureExtractor set : choices.featureSets()) {
            JCheckBox box = new JCheckBox(set.displayName());
            box.setName("trainer.set." + set.id());
            box.setToolTipText(Bundle.ChoicePanel_setTip(set.version()));
            box.setOpaque(false);
            box.putClientProperty(FeatureExtractor.class, set.id());
            box.setMinimumSize(new Dimension(40, box.getPreferredSize().height));
            box.addActionListener(event -> change(settings().withFeatureSet(set.id(), box.isSelected())));
            sets.with(box, 0);
        }
    }

    /** Shows what was chosen elsewhere. */
    public void refresh() {
        showing = true;
        TrainerSettings now = settings();
        ClassifierTrainer chosen = choices.trainer().orElse(null);
        trainer.setSelectedItem(chosen);
        showBalance();
        seed.setValue(now.seed());
        for (Component part : sets.getComponents()) {
            if (part instanceof JCheckBox box) {
                box.setSelected(!now.without().contains(box.getClientProperty(FeatureExtractor.class)));
            }
        }
        showForm(chosen);
        showing = false;
    }

    /** What is said instead of a trainer that is not there. */
    private String missing() {
        return choices == null
                ? ""
                : choices.missingTrainer().map(Bundle::ChoicePanel_missing).orElse("");
    }

    private void showForm(ClassifierTrainer chosen) {
        String id = chosen == null ? "" : chosen.id();
        if (!id.equals(formOf)) {
            formOf = id;
            parameters.removeAll();
            form = null;
            if (chosen != null) {
                form = new ParameterForm(chosen.parameters(), "trainer.parameter.", Set.of());
                form.addChangeListener(event -> typed(chosen));
                parameters.add(form);
            }
            parameters.revalidate();
        }
        // what is being typed, and cannot be used yet, stays
        if (chosen != null && choices.problem().isEmpty() && !isInForm(chosen)) {
            form.setValues(choices.parameters(chosen));
        }
    }

    private boolean isInForm(ClassifierTrainer chosen) {
        try {
            return form.values().equals(ParameterSet.of(chosen.parameters(), choices.parameters(chosen)));
        } catch (ProblemException e) {
            return false;
        }
    }

    private void typed(ClassifierTrainer chosen) {
        if (showing || choices == null) {
            return;
        }
        try {
            choices.set(settings().withParameters(chosen.id(), form.values().asMap()));
        } catch (ProblemException e) {
            choices.setWrong(e.getMessage());
        }
    }

    /** Trainers by their names. */
    private final class Names extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            String name = value instanceof ClassifierTrainer known ? known.displayName() : missing();
            return super.getListCellRendererComponent(list, name, index, selected, focus);
        }
    }
}
