/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.openide.util.NbBundle.Messages;

/** Problems as rows of a table: where, what. */
@Messages({"ProblemTableModel_where=Where", "ProblemTableModel_what=What"})
final class ProblemTableModel extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    private transient List<Problem> problems;

    ProblemTableModel(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    void set(List<Problem> others) {
        problems = List.copyOf(others);
        fireTableDataChanged();
    }

    /** One line per problem, "where: what". */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(problem.where()).append(": ").append(problem.sentence()).append('\n');
        }
        return text.toString();
    }

    @Override
    public int getRowCount() {
        return problems.size();
    }

    @Override
    public int getColumnCount() {
        return 2;
    }

    @Override
    public String getColumnName(int column) {
        return column == 0 ? Bundle.ProblemTableModel_where() : Bundle.ProblemTableModel_what();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return String.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Problem problem = problems.get(row);
        return column == 0 ? problem.where() : problem.sentence();
    }
}
