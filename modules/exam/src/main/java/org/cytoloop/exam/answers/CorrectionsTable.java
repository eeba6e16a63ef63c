/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.answers;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.workspace.Exams;
import org.openide.util.NbBundle.Messages;

/** Corrections of answers, the newest first. For the EDT. */
@Messages({
    "CorrectionsTable_cell=Cell",
    "CorrectionsTable_was=Was",
    "CorrectionsTable_now=Is",
    "CorrectionsTable_reason=Reason",
    "CorrectionsTable_who=By",
    "CorrectionsTable_when=When",
    "# {0} - what the slice is called",
    "# {1} - number of the cell",
    "CorrectionsTable_name={0}, cell {1}"
})
final class CorrectionsTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 6;

    private transient List<Exams.Correction> rows = List.of();
    private transient UnaryOperator<String> slices = name -> name;

    void show(List<Exams.Correction> oldestFirst, UnaryOperator<String> names) {
        slices = names;
        rows = new ArrayList<>(oldestFirst);
        Collections.reverse(rows);
        fireTableDataChanged();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.CorrectionsTable_cell();
            case 1 -> Bundle.CorrectionsTable_was();
            case 2 -> Bundle.CorrectionsTable_now();
            case 3 -> Bundle.CorrectionsTable_reason();
            case 4 -> Bundle.CorrectionsTable_who();
            default -> Bundle.CorrectionsTable_when();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        Exams.Correction row = rows.get(index);
        return switch (column) {
            case 0 ->
                Bundle.CorrectionsTable_name(
                        slices.apply(row.cell().slice()),
                        Integer.toString(row.cell().cell()));
            case 1 -> row.was();
            case 2 -> row.now();
            case 3 -> row.reason();
            case 4 -> row.annotator();
            default ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                        .withZone(ZoneId.systemDefault())
                        .format(row.time());
        };
    }
}
