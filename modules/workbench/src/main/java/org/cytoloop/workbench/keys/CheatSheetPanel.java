/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.keys;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.print.PrinterException;
import java.text.MessageFormat;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.event.TableModelEvent;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workbench.problems.Problems;
import org.netbeans.api.options.OptionsDisplayer;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** Lists commands and keys, with a filter; copies and prints them. */
@NbBundle.Messages({
    "CheatSheet_find=&Find:",
    "CheatSheet_find_tip=Show only commands and keys with these words",
    "CheatSheet_all=&Also commands without a key",
    "CheatSheet_all_tip=Show the commands of the menus that have no key, too",
    "CheatSheet_copy=&Copy",
    "CheatSheet_copy_tip=Copy the list as text",
    "CheatSheet_print=&Print…",
    "CheatSheet_print_tip=Print the list",
    "CheatSheet_change=Change &Keys…",
    "CheatSheet_change_tip=Choose other keys in the options",
    "CheatSheet_printing=Printing the cheat sheet",
    "CheatSheet_title_print=Cytoloop: keys",
    "CheatSheet_noPrinter=The list was not printed: the printer refused it. Check the printer, or use Copy."
})
final class CheatSheetPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private final CheatSheetModel model;
    private final JTable table;
    private final JTextField find = new JTextField(18);
    private final JCheckBox all = new JCheckBox();

    CheatSheetPanel(CheatSheetModel model) {
        super(new BorderLayout(0, 8));
        this.model = model;
        table = new JTable(model);
        table.setName("keys.table");
        table.setDefaultRenderer(Object.class, new CheatSheetRenderer());
        table.setShowGrid(false);
        table.setIntercellSpacing(new Dimension(0, 0));
        table.setFillsViewportHeight(true);
        table.getColumnModel().getColumn(0).setPreferredWidth(310);
        table.getColumnModel().getColumn(1).setPreferredWidth(180);
        model.addTableModelListener(this::adjustRows);
        adjustRows(null);
        setBorder(BorderFactory.createEmptyBorder(10, 10, 4, 10));
        add(filters(), BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
        add(buttons(), BorderLayout.SOUTH);
        setPreferredSize(new Dimension(520, 560));
    }

    private JPanel filters() {
        find.setName("keys.filter");
        find.setToolTipText(Bundle.CheatSheet_find_tip());
        find.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                model.setFilter(find.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                model.setFilter(find.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                // styles do not change what is found
            }
        });
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.CheatSheet_find());
        label.setLabelFor(find);
        all.setName("keys.all");
        Mnemonics.setLocalizedText(all, Bundle.CheatSheet_all());
        all.setToolTipText(Bundle.CheatSheet_all_tip());
        all.addActionListener(e -> model.setOnlyWithKey(!all.isSelected()));
        JPanel row = new JPanel(new BorderLayout(8, 0));
        row.add(label, BorderLayout.WEST);
        row.add(find, BorderLayout.CENTER);
        row.add(all, BorderLayout.EAST);
        return row;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
        row.add(button(
                "keys.change",
                Bundle.CheatSheet_change(),
                Bundle.CheatSheet_change_tip(),
                e -> OptionsDisplayer.getDefault().open("Keymaps")));
        row.add(button("keys.print", Bundle.CheatSheet_print(), Bundle.CheatSheet_print_tip(), this::print));
        row.add(button("keys.copy", Bundle.CheatSheet_copy(), Bundle.CheatSheet_copy_tip(), this::copy));
        return row;
    }

    private static JButton button(
            String name, String text, String tip, java.util.function.Consumer<ActionEvent> pressed) {
        JButton button = new JButton();
        button.setName(name);
        Mnemonics.setLocalizedText(button, text);
        button.setToolTipText(tip);
        button.addActionListener(pressed::accept);
        return button;
    }

    private void adjustRows(TableModelEvent event) {
        int plain = table.getFontMetrics(table.getFont()).getHeight() + 6;
        table.setRowHeight(plain);
        for (int row = 0; row < model.getRowCount(); row++) {
            if (model.isHeading(row)) {
                table.setRowHeight(row, plain + 8);
            }
        }
    }

    private void copy(ActionEvent event) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(model.text()), null);
    }

    private void print(ActionEvent event) {
        try {
            table.print(JTable.PrintMode.FIT_WIDTH, new MessageFormat(Bundle.CheatSheet_title_print()), null);
        } catch (PrinterException e) {
            Problems.tell(Bundle.CheatSheet_printing(), new ProblemException(Bundle.CheatSheet_noPrinter(), e));
        }
    }
}
