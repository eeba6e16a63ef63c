/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.cytoloop.workspace.Choices;
import org.openide.util.NbBundle.Messages;

/** One row for each kind of provider, one column for the study and each staining; below, what is missing and stale. */
@Messages({
    "PartsPanel_study=Whole study",
    "# {0} - what is chosen",
    "PartsPanel_tip={0}: used from now on; can be undone",
    "PartsPanel_missingTip=This one is not installed: install its plug-in through Tools > Plugins, or choose another",
    "PartsPanel_parameters=Parameters of what is chosen"
})
final class PartsPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMN = 300;

    private final transient ChoiceModel model;
    private final transient List<Runnable> refreshers = new ArrayList<>();
    private final StalePanel stale;
    private boolean showing;

    PartsPanel(ChoiceModel model, StaleModel staleModel) {
        super(new BorderLayout(0, 10));
        this.model = model;
        this.stale = new StalePanel(model, staleModel);
        setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        add(grid(), BorderLayout.NORTH);
        add(stale, BorderLayout.CENTER);
        refresh();
    }

    private JPanel grid() {
        JPanel grid = new JPanel(new GridBagLayout());
        List<String> places = model.places();
        for (int column = 0; column < places.size(); column++) {
            JLabel head = new JLabel(places.get(column).isEmpty() ? Bundle.PartsPanel_study() : places.get(column));
            head.setFont(head.getFont().deriveFont(Font.BOLD));
            grid.add(head, at(column + 1, 0));
        }
        for (int row = 0; row < Choices.KINDS.size(); row++) {
            String kind = Choices.KINDS.get(row);
            JLabel label = new JLabel(ChoiceModel.heading(kind));
            grid.add(label, at(0, row + 1));
            for (int column = 0; column < places.size(); column++) {
                if (model.canChoose(kind, places.get(column))) {
                    Component part = kind.equals(Choices.FEATURES)
                            ? features(places.get(column))
                            : combo(kind, places.get(column), label);
                    grid.add(part, at(column + 1, row + 1));
                }
            }
        }
        return grid;
    }

    private static GridBagConstraints at(int column, int row) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = column;
        at.gridy = row;
        at.anchor = GridBagConstraints.LINE_START;
        at.fill = column == 0 ? GridBagConstraints.NONE : GridBagConstraints.HORIZONTAL;
        at.weightx = column == 0 ? 0 : 1;
        at.insets = new Insets(row == 0 ? 0 : 5, 0, 0, 10);
        return at;
    }

    static String name(String kind, String staining) {
        return "parts." + kind + (staining.isEmpty() ? "" : "." + staining);
    }

    private Component features(String staining) {
        FeatureButton button = new FeatureButton(model, staining);
        button.setName(name(Choices.FEATURES, staining));
        button.getAccessibleContext().setAccessibleDescription(ChoiceModel.heading(Choices.FEATURES));
        button.setPreferredSize(new Dimension(COLUMN, button.getPreferredSize().height + 4));
        refreshers.add(button::refresh);
        return button;
    }

    private Component combo(String kind, String staining, JLabel label) {
        JComboBox<Option> combo = new JComboBox<>();
        combo.setName(name(kind, staining));
        combo.setRenderer(new Names());
        combo.getAccessibleContext().setAccessibleName(ChoiceModel.heading(kind));
        if (staining.isEmpty()) {
            label.setLabelFor(combo);
        }
        Runnable take = () -> {
            if (!showing && combo.getSelectedItem() instanceof Option option) {
                model.choose(kind, staining, option);
            }
        };
        combo.addActionListener(event -> {
            if (!combo.isPopupVisible()) {
                take.run();
            }
        });
        combo.addPopupMenuListener(new TakenWhenClosed(take, this::refresh));
        JButton parameters = new JButton("...");
        parameters.setName(name(kind, staining) + ".parameters");
        parameters.setMargin(new Insets(2, 4, 2, 4));
        parameters.setToolTipText(Bundle.PartsPanel_parameters());
        parameters.getAccessibleContext().setAccessibleName(Bundle.PartsPanel_parameters());
        parameters.addActionListener(event -> ParameterDialog.open(model, kind, staining));
        refreshers.add(() -> {
            List<Option> options = model.options(kind, staining);
            Option selected = model.selected(kind, staining);
            combo.setModel(new DefaultComboBoxModel<>(options.toArray(new Option[0])));
            combo.setSelectedItem(selected);
            combo.setToolTipText(
                    selected.missing() ? Bundle.PartsPanel_missingTip() : Bundle.PartsPanel_tip(selected.text()));
            parameters.setVisible(!model.parameters(kind, staining).isEmpty());
        });
        JPanel both = new JPanel(new BorderLayout(4, 0));
        both.add(combo, BorderLayout.CENTER);
        both.add(parameters, BorderLayout.LINE_END);
        // as wide with the button as without, so that nothing has to shrink when it comes
        int height = Math.max(combo.getPreferredSize().height, parameters.getPreferredSize().height);
        both.setPreferredSize(new Dimension(COLUMN, height));
        both.setMinimumSize(new Dimension(COLUMN / 2, height));
        return both;
    }

    /** Shows what is chosen now. */
    void refresh() {
        showing = true;
        try {
            refreshers.forEach(Runnable::run);
        } finally {
            showing = false;
        }
        stale.refresh();
        revalidate();
        repaint();
    }

    /** Walking through the list with the arrow keys chooses nothing before it is closed, and Escape chooses nothing. */
    private static final class TakenWhenClosed implements PopupMenuListener {
        private final Runnable take;
        private final Runnable revert;

        TakenWhenClosed(Runnable take, Runnable revert) {
            this.take = take;
            this.revert = revert;
        }

        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
            // it is filled already
        }

        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
            EventQueue.invokeLater(take);
        }

        @Override
        public void popupMenuCanceled(PopupMenuEvent event) {
            revert.run();
        }
    }

    /** Options by their names, a warning sign beside those that are not installed. */
    private static final class Names extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            super.getListCellRendererComponent(list, value, index, selected, focus);
            setIcon(value instanceof Option option && option.missing() ? new WarningIcon() : null);
            return this;
        }
    }
}
