/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import org.cytoloop.workbench.widgets.TextChange;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** The libraries of others with a filter; below them the licence of the one that is selected. */
@NbBundle.Messages({
    "Libraries_find=&Find:",
    "Libraries_find_tip=Show only libraries with these words in their name, origin, version or licence",
    "Libraries_table=Libraries",
    "Libraries_text=Licence of the selected library"
})
final class LibrariesPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {220, 90, 190, 230};

    private final transient AboutModel model;
    private final LibraryTable libraries;
    private final JTable table;
    private final LicenceText text = new LicenceText("about.libraryText", "");

    LibrariesPanel(AboutModel model) {
        super(new BorderLayout(0, 6));
        this.model = model;
        libraries = new LibraryTable(model.libraries());
        table = new JTable(libraries);
        table.setName("about.libraries");
        table.getAccessibleContext().setAccessibleName(Bundle.Libraries_table());
        table.setFillsViewportHeight(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 6);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        table.getSelectionModel().addListSelectionListener(event -> showText());
        text.getAccessibleContext().setAccessibleName(Bundle.Libraries_text());

        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        add(head(), BorderLayout.NORTH);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), new JScrollPane(text));
        split.setBorder(null);
        split.setResizeWeight(0.5);
        add(split, BorderLayout.CENTER);
        selectFirst();
    }

    private JPanel head() {
        JTextField find = new JTextField(16);
        find.setName("about.find");
        find.setToolTipText(Bundle.Libraries_find_tip());
        TextChange.follow(find, words -> {
            libraries.filter(words);
            selectFirst();
        });
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.Libraries_find());
        label.setLabelFor(find);
        JPanel field = new JPanel(new BorderLayout(6, 0));
        field.add(label, BorderLayout.WEST);
        field.add(find, BorderLayout.CENTER);
        JLabel summary = new JLabel(model.summary());
        summary.setName("about.summary");
        JPanel head = new JPanel(new BorderLayout(12, 0));
        head.add(summary, BorderLayout.CENTER);
        head.add(field, BorderLayout.EAST);
        return head;
    }

    private void selectFirst() {
        if (table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
        showText();
    }

    private void showText() {
        int row = table.getSelectedRow();
        text.show(row < 0 || row >= libraries.getRowCount() ? "" : model.text(libraries.at(row)));
    }
}
