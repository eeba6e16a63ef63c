/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.reading;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.cytoloop.consistency.table.CropTable;
import org.cytoloop.consistency.table.LinesRenderer;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Cells that got two answers, and what they are decided to be. */
@Messages({
    "DisagreementsPanel_table=Cells that were labelled otherwise the second time",
    "# {0} - how many",
    "DisagreementsPanel_open=To Decide {0}",
    "DisagreementsPanel_openTip=Cells on which the two answers differ",
    "# {0} - how many",
    "DisagreementsPanel_decided=Decided {0}",
    "DisagreementsPanel_decidedTip=Cells on which it was decided what they are; you can decide again",
    "# {0} - label",
    "# {1} - key",
    "DisagreementsPanel_decideTip=The cell is {0}: that becomes its label, both answers stay on record ({1})",
    "DisagreementsPanel_jump=Show i&n Slice",
    "DisagreementsPanel_jumpTip=Shows the cell in its slice (Enter or double click)"
})
final class DisagreementsPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "list";
    private static final String EMPTY = "empty";
    private static final int MARK = 12;

    private final transient DisagreementsModel model;
    private final DisagreementsTable rows = new DisagreementsTable();
    private final CropTable<Disagreement> table = new CropTable<>("disagreements.list", rows, 86, 126, 126, 83);
    private final JToggleButton undecided = new JToggleButton();
    private final JToggleButton decided = new JToggleButton();
    private final List<JButton> commands = new ArrayList<>();
    private final Paragraph empty = new Paragraph("", 420);
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);

    DisagreementsPanel() {
        super(new BorderLayout());
        model = new DisagreementsModel(this::refresh);
        table.getAccessibleContext().setAccessibleName(Bundle.DisagreementsPanel_table());
        for (int column = 1; column < DisagreementsTable.COLUMNS; column++) {
            table.getColumnModel().getColumn(column).setCellRenderer(new LinesRenderer());
        }
        table.onChoice(row -> {
            row.ifPresent(now -> model.select(now.repeat().cell()));
            enableCommands();
        });
        table.onKey(KeyStroke.getKeyStroke("ENTER"), "jump", model::jump);
        table.onKey(KeyStroke.getKeyStroke("N"), "next", row -> table.step(1));
        table.onKey(KeyStroke.getKeyStroke("B"), "back", row -> table.step(-1));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        empty.setName("disagreements.hint");
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(empty);
        centre.add(hint, EMPTY);
        centre.add(scroll, LIST);
        add(head(), BorderLayout.NORTH);
        add(centre, BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        refresh();
    }

    private JComponent head() {
        ButtonGroup group = new ButtonGroup();
        undecided.setName("disagreements.open");
        undecided.setToolTipText(Bundle.DisagreementsPanel_openTip());
        decided.setName("disagreements.decided");
        decided.setToolTipText(Bundle.DisagreementsPanel_decidedTip());
        JPanel head = new JPanel(new FlowLayout(FlowLayout.LEADING, 2, 2));
        for (JToggleButton button : List.of(undecided, decided)) {
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.addActionListener(event -> model.showDecided(button == decided));
            group.add(button);
            head.add(button);
        }
        undecided.setSelected(true);
        return head;
    }

    private JComponent foot() {
        JPanel foot = new JPanel(new FlowLayout(FlowLayout.LEADING, 4, 4));
        for (Label label : Label.values()) {
            String key = Integer.toString(label.ordinal() + 1);
            table.onKey(KeyStroke.getKeyStroke(key), "decide " + label, row -> model.settle(row, label));
            JButton button = command(
                    "disagreements." + label.name().toLowerCase(Locale.ROOT),
                    label.name(),
                    Bundle.DisagreementsPanel_decideTip(label, key),
                    row -> model.settle(row, label));
            button.setIcon(LabelMark.coloured(label, MARK));
            foot.add(button);
        }
        foot.add(command(
                "disagreements.jump",
                Bundle.DisagreementsPanel_jump(),
                Bundle.DisagreementsPanel_jumpTip(),
                model::jump));
        return foot;
    }

    private JButton command(String name, String text, String tip, Consumer<Disagreement> action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> table.selected().ifPresent(action));
        commands.add(button);
        return button;
    }

    /** What it lists. */
    DisagreementsModel model() {
        return model;
    }

    void setStudy(OpenStudy open) {
        model.setStudy(open);
        table.setStudy(open);
        refresh();
    }

    void deskChanged(DeskChange change) {
        switch (change) {
            case DISPLAY -> table.displayChanged();
            case NAMES -> refresh();
            case STAINING -> model.stainingChanged();
            default -> {
                // changes nothing here
            }
        }
    }

    private void refresh() {
        if (model == null) {
            return;
        }
        model.study().ifPresent(open -> rows.nameSlices(open.names()::slice));
        undecided.setText(Bundle.DisagreementsPanel_open(model.count(false)));
        decided.setText(Bundle.DisagreementsPanel_decided(model.count(true)));
        List<Disagreement> list = model.rows();
        table.fill(list);
        empty.setText(model.emptyText());
        cards.show(centre, list.isEmpty() ? EMPTY : LIST);
        enableCommands();
    }

    private void enableCommands() {
        boolean chosen = table.selected().isPresent();
        commands.forEach(button -> button.setEnabled(chosen));
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }
}
