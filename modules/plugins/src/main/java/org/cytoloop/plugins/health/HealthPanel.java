/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.ProviderHealth;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.TextChange;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** A sentence about all plug-ins, a table of them, and all about the one that is selected. */
@Messages({
    "Health_filter=&Find:",
    "Health_filter_hint=Shows only what has these words: a name, an id, a module, a kind or a state",
    "Health_table=Plug-ins and their health",
    "Health_details=About the selected plug-in",
    "Health_none=Select a row to read about it.",
    "BTN_off=Switch &Off",
    "HINT_off=Leaves the selected part out from now on, also after the next start",
    "BTN_on=Switch &On",
    "HINT_on=Uses the selected part again from now on",
    "BTN_again=&Use Again",
    "HINT_again=Forgets what the selected part did in this run"
})
final class HealthPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {110, 110, 190, 150, 60, 220};

    private final transient HealthModel model;
    private final HealthTable rows = new HealthTable();
    private final JTable table = new JTable(rows);
    private final Paragraph summary = new Paragraph("", 760);
    private final JTextField filter = new JTextField(18);
    private final JTextArea details = new JTextArea(8, 60);
    private final JButton toggle = new JButton();
    private final JButton again = new JButton();
    /** What is selected stays selected when the table is filled anew. */
    private transient ProviderHealth selected;

    private boolean filling;

    HealthPanel(HealthModel model) {
        super(new BorderLayout(0, 8));
        this.model = model;
        setBorder(BorderFactory.createEmptyBorder(10, 10, 4, 10));
        summary.setName("health.summary");
        add(head(), BorderLayout.NORTH);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, rowsPane(), below());
        split.setResizeWeight(0.65);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(split, BorderLayout.CENTER);
        setPreferredSize(new Dimension(900, 560));
        refresh();
    }

    private JPanel head() {
        JLabel find = new JLabel();
        Mnemonics.setLocalizedText(find, Bundle.Health_filter());
        find.setLabelFor(filter);
        filter.setName("health.filter");
        filter.setToolTipText(Bundle.Health_filter_hint());
        TextChange.follow(filter, model::setFilter);
        JPanel right = new JPanel();
        right.setLayout(new BoxLayout(right, BoxLayout.LINE_AXIS));
        right.add(find);
        right.add(Box.createHorizontalStrut(6));
        right.add(filter);
        filter.setMaximumSize(filter.getPreferredSize());
        JPanel head = new JPanel(new BorderLayout(12, 0));
        head.add(summary, BorderLayout.CENTER);
        head.add(right, BorderLayout.LINE_END);
        return head;
    }

    private JScrollPane rowsPane() {
        table.setName("health.table");
        table.getAccessibleContext().setAccessibleName(Bundle.Health_table());
        table.setAutoCreateRowSorter(true);
        table.setFillsViewportHeight(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 6);
        table.setDefaultRenderer(HealthState.class, new StateCell());
        table.setDefaultRenderer(String.class, new TextCell());
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!filling && !event.getValueIsAdjusting()) {
                int index = table.getSelectedRow();
                selected = index < 0 ? null : rows.row(table.convertRowIndexToModel(index));
                describe();
            }
        });
        return new JScrollPane(table);
    }

    private JPanel below() {
        details.setName("health.details");
        details.getAccessibleContext().setAccessibleName(Bundle.Health_details());
        details.setEditable(false);
        details.setLineWrap(true);
        details.setWrapStyleWord(true);
        details.setMargin(new java.awt.Insets(6, 8, 6, 8));
        toggle.setName("health.switch");
        toggle.addActionListener(event -> {
            if (selected != null) {
                model.toggle(selected);
            }
        });
        again.setName("health.again");
        again.setToolTipText(Bundle.HINT_again());
        Mnemonics.setLocalizedText(again, Bundle.BTN_again());
        again.addActionListener(event -> {
            if (selected != null) {
                model.useAgain(selected);
            }
        });
        JPanel buttons = new JPanel();
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.LINE_AXIS));
        buttons.add(toggle);
        buttons.add(Box.createHorizontalStrut(6));
        buttons.add(again);
        JPanel below = new JPanel(new BorderLayout(0, 6));
        below.add(new JScrollPane(details), BorderLayout.CENTER);
        below.add(buttons, BorderLayout.SOUTH);
        return below;
    }

    /** Shows what the model has now. */
    void refresh() {
        summary.setText(model.summary());
        filling = true;
        rows.show(model.rows());
        if (selected != null) {
            select(selected.kind(), selected.id());
        }
        filling = false;
        describe();
    }

    /** Selects a plug-in, when it is there or as soon as it is. */
    void show(String kind, String id) {
        selected = new ProviderHealth(kind, id, "", "", "", "", "", HealthState.WELL, "");
        refresh();
    }

    private void select(String kind, String id) {
        int index = rows.indexOf(kind, id);
        if (index >= 0) {
            selected = rows.row(index);
            int shown = table.convertRowIndexToView(index);
            table.setRowSelectionInterval(shown, shown);
            table.scrollRectToVisible(table.getCellRect(shown, 0, true));
        }
    }

    private void describe() {
        boolean any = table.getSelectedRow() >= 0;
        details.setText(any ? HealthText.details(selected) : Bundle.Health_none());
        details.setCaretPosition(0);
        boolean on = any && HealthModel.canSwitchOn(selected);
        Mnemonics.setLocalizedText(toggle, on ? Bundle.BTN_on() : Bundle.BTN_off());
        toggle.setToolTipText(on ? Bundle.HINT_on() : Bundle.HINT_off());
        toggle.setEnabled(on || any && HealthModel.canSwitchOff(selected));
        again.setEnabled(any && selected.state() == HealthState.TROUBLED);
    }

    /** What is cut off is read in the tooltip. */
    private static class TextCell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean isSelected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, isSelected, focused, row, column);
            setToolTipText(getText().isEmpty() ? null : getText());
            return this;
        }
    }

    /** Sign and word; the reason in the tooltip. */
    private static final class StateCell extends TextCell {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean isSelected, boolean focused, int row, int column) {
            HealthState state = (HealthState) value;
            super.getTableCellRendererComponent(table, HealthWords.state(state), isSelected, focused, row, column);
            setIcon(new StateIcon(state));
            String reason = ((HealthTable) table.getModel())
                    .row(table.convertRowIndexToModel(row))
                    .reason();
            setToolTipText(reason.isEmpty() ? null : reason);
            return this;
        }
    }
}
