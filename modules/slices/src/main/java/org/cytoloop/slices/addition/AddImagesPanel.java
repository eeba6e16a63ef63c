/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumnModel;
import org.cytoloop.slices.addition.AdditionPlan.Note;
import org.cytoloop.slices.rows.Numbers;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The table of images to add, with buttons to join single-channel files and to take them apart. */
@Messages({
    "MSG_addImages=<html>Check what was guessed from the files. To fill in several rows at once, select them and type in"
            + " one of them.",
    "BTN_join=&Join as Channels",
    "TIP_join=Makes one slice of the selected rows, whose files are channels of the same place.",
    "BTN_split=&Take Apart",
    "TIP_split=Makes a row of each file again.",
    "# {0} - number of slices",
    "FOOT_adds={0} will be added",
    "UNIT_add_slice=slice",
    "UNIT_add_slices=slices",
    "# {0} - number of rows",
    "FOOT_obstructed={0} cannot be added, see the notes",
    "# {0} - number of files",
    "FOOT_ignored=left out, as no images: {0}",
    "UNIT_add_file=file",
    "UNIT_add_files=files",
    "# {0} - number of files",
    "FOOT_unreadable={0} cannot be read"
})
final class AddImagesPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final AdditionTable model;
    private final JTable table;
    private final JButton join = new JButton();
    private final JButton split = new JButton();
    private final JLabel foot = new JLabel();
    private final String asides;
    private final transient Runnable changed;

    /**
     * A panel.
     *
     * @param ignored number of files that are no images
     * @param unreadable number of files that cannot be read
     * @param joiner reads the channels of images in the background and gives the result to a command on the EDT
     * @param changed called when what will be added changed
     */
    AddImagesPanel(
            AdditionPlan plan,
            int ignored,
            int unreadable,
            BiConsumer<List<FoundImage>, java.util.function.Consumer<FoundImage>> joiner,
            Runnable changed) {
        super(new BorderLayout(0, 8));
        this.changed = changed;
        this.model = new AdditionTable(plan);
        this.table = new JTable(model);
        this.asides = asides(ignored, unreadable);
        setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        add(new JLabel(Bundle.MSG_addImages()), BorderLayout.NORTH);
        dress();
        JScrollPane scroll = new JScrollPane(table);
        int rows = Math.max(5, Math.min(14, plan.rows().size() + 1));
        scroll.setPreferredSize(new Dimension(960, (rows + 1) * table.getRowHeight() + 20));
        add(scroll, BorderLayout.CENTER);
        button(join, Bundle.BTN_join(), "addImages.join", Bundle.TIP_join());
        button(split, Bundle.BTN_split(), "addImages.split", Bundle.TIP_split());
        join.addActionListener(event -> join(joiner));
        split.addActionListener(event -> {
            plan.split(table.getSelectedRow());
            model.fireTableDataChanged();
        });
        foot.setName("addImages.summary");
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        buttons.add(join);
        buttons.add(javax.swing.Box.createHorizontalStrut(8));
        buttons.add(split);
        JPanel south = new JPanel(new BorderLayout(16, 0));
        south.add(buttons, BorderLayout.LINE_START);
        south.add(foot, BorderLayout.CENTER);
        add(south, BorderLayout.SOUTH);
        table.getSelectionModel().addListSelectionListener(event -> refresh());
        model.addTableModelListener(event -> {
            refresh();
            changed.run();
        });
        refresh();
    }

    private void dress() {
        table.setName("addImages.table");
        table.setRowHeight(table.getFontMetrics(table.getFont()).getHeight() + 8);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setFillsViewportHeight(true);
        table.putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        table.getTableHeader().setReorderingAllowed(false);
        // Enter is the dialog's, as long as nothing is being typed
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "none");
        model.setSelection(table::getSelectedRows);
        table.setDefaultRenderer(Note.class, new NoteCell());
        TableColumnModel columns = table.getColumnModel();
        int[] widths = {40, 130, 72, 80, 56, 140, 262, 150, 240};
        for (int i = 0; i < widths.length; i++) {
            columns.getColumn(i).setPreferredWidth(widths[i]);
        }
    }

    private static void button(JButton button, String text, String name, String tooltip) {
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tooltip);
    }

    private void join(BiConsumer<List<FoundImage>, java.util.function.Consumer<FoundImage>> joiner) {
        int[] selected = table.getSelectedRows();
        List<AdditionRow> before = model.plan().rows();
        List<FoundImage> parts = new ArrayList<>();
        Arrays.stream(selected).forEach(row -> parts.addAll(before.get(row).parts()));
        joiner.accept(parts, joined -> {
            if (model.plan().rows().equals(before)) {
                model.plan().join(selected, joined);
                model.fireTableDataChanged();
                table.setRowSelectionInterval(selected[0], selected[0]);
            }
        });
    }

    private void refresh() {
        int[] selected = table.getSelectedRows();
        List<AdditionRow> rows = model.plan().rows();
        boolean fresh = Arrays.stream(selected).allMatch(row -> row < rows.size());
        join.setEnabled(fresh && selected.length > 1);
        split.setEnabled(
                fresh && selected.length == 1 && rows.get(selected[0]).parts().size() > 1);
        int count = model.plan().planned().size();
        String text = Bundle.FOOT_adds(Numbers.of(count, Bundle.UNIT_add_slice(), Bundle.UNIT_add_slices()));
        int obstructed = model.plan().obstructed();
        if (obstructed > 0) {
            text += " \u00b7 " + Bundle.FOOT_obstructed(Numbers.whole(obstructed));
        }
        foot.setText(text + asides);
        foot.setToolTipText(foot.getText());
    }

    private static String asides(int ignored, int unreadable) {
        String text = "";
        if (ignored > 0) {
            text += " \u00b7 "
                    + Bundle.FOOT_ignored(Numbers.of(ignored, Bundle.UNIT_add_file(), Bundle.UNIT_add_files()));
        }
        if (unreadable > 0) {
            text += " \u00b7 "
                    + Bundle.FOOT_unreadable(Numbers.of(unreadable, Bundle.UNIT_add_file(), Bundle.UNIT_add_files()));
        }
        return text;
    }

    /** What was typed last counts, also while the caret is still in its cell. */
    void finishTyping() {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
    }

    AdditionPlan plan() {
        return model.plan();
    }

    /** A note in words, in the colour of an error when the row cannot be added. */
    private static final class NoteCell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, "", selected, focused, row, column);
            if (value instanceof Note note) {
                setText((note.obstacle() ? "\u2716 " : "\u26a0 ") + note.text());
                setToolTipText(note.text());
                Color error = UIManager.getColor("nb.errorForeground");
                if (note.obstacle() && !selected && error != null) {
                    setForeground(error);
                } else {
                    setForeground(selected ? table.getSelectionForeground() : table.getForeground());
                }
            } else {
                setToolTipText(null);
            }
            return this;
        }
    }
}
