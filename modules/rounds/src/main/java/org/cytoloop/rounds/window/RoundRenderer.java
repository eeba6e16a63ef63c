/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.rounds.rows.RoundColumn;
import org.cytoloop.rounds.rows.RoundRow;
import org.openide.util.NbBundle.Messages;

/** Draws one column of the rounds; the current round stands out. */
@Messages({"RoundRenderer_note=\u270e", "RoundRenderer_current=current round", "RoundRenderer_makers=Trained with"})
final class RoundRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int TIP_WIDTH = 320;
    private static final int PAD = 5;

    private final RoundColumn column;

    RoundRenderer(RoundColumn column) {
        this.column = column;
        setHorizontalAlignment(
                column == RoundColumn.CURRENT
                        ? SwingConstants.CENTER
                        : column.isNumber() ? SwingConstants.TRAILING : SwingConstants.LEADING);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int viewRow, int viewColumn) {
        RoundRow row = ((RoundsTableModel) table.getModel()).row(table.convertRowIndexToModel(viewRow));
        super.getTableCellRendererComponent(table, text(row), selected, focused, viewRow, viewColumn);
        setFont(table.getFont().deriveFont(row.current() ? Font.BOLD : Font.PLAIN));
        int pad = column == RoundColumn.CURRENT ? 0 : PAD;
        setBorder(BorderFactory.createEmptyBorder(0, pad, 0, pad));
        setToolTipText(tip(row));
        getAccessibleContext()
                .setAccessibleName(
                        column == RoundColumn.CURRENT && row.current() ? Bundle.RoundRenderer_current() : text(row));
        return this;
    }

    private String text(RoundRow row) {
        boolean noted = column == RoundColumn.NAME && !row.round().note().isEmpty();
        String text = column.text(row);
        return noted ? Bundle.RoundRenderer_note() + "\u2002" + text : text;
    }

    private String tip(RoundRow row) {
        return switch (column) {
            case NAME ->
                row.round().note().isEmpty() ? null : wrapped(row.round().note());
            case TRAINER ->
                row.makers().isEmpty()
                        ? null
                        : wrapped(Bundle.RoundRenderer_makers() + "\n" + String.join("\n", row.makers()));
            case EXAM_F1 ->
                row.exam()
                        .map(exam -> wrapped(String.join(" ", exam.words())))
                        .orElse(row.examProblem().isEmpty() ? null : wrapped(row.examProblem()));
            default -> null;
        };
    }

    static String wrapped(String text) {
        return "<html><body width='" + TIP_WIDTH + "'>"
                + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }
}
