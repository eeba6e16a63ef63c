/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.KeyEvent;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;
import javax.swing.DefaultCellEditor;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.cytoloop.slices.rows.Line;
import org.cytoloop.slices.rows.SliceColumn;
import org.openide.util.NbBundle.Messages;

/** The table of the slices window: animals as headings over all columns, slices with their thumbnails below. */
@Messages({
    "HEADING_none=no animal",
    "# {0} - animal",
    "HEADING_animal=animal {0}",
    "TABLE_name=Slices",
    "# {0} - sums",
    "TIP_heading=<html>{0}<br>A click on the arrow, or the left and right keys, fold the slices of this animal away and out again."
})
final class SlicesTable extends JTable {
    private static final long serialVersionUID = 1L;
    private static final int NAME_WIDTH = 70;
    private static final int LEAST_WIDTH = 40;
    private static final int SLICE_HEIGHT = SliceCell.HEIGHT + 8;
    private static final int HEADING_ROOM = 10;
    /** Where the arrow of a heading is clicked, px from the left. */
    static final int ARROW = 24;

    private final transient SlicesTableModel lines;

    SlicesTable(SlicesTableModel lines) {
        super(lines);
        this.lines = lines;
        setName("slices.table");
        getAccessibleContext().setAccessibleName(Bundle.TABLE_name());
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setShowGrid(false);
        setFillsViewportHeight(true);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        putClientProperty("JTable.autoStartsEdit", Boolean.FALSE);
        putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        setSurrendersFocusOnKeystroke(true);
        getTableHeader().setReorderingAllowed(false);
        // Tab leaves the table, as it leaves a list
        setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, 0)));
        setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
                Set.of(KeyStroke.getKeyStroke(KeyEvent.VK_TAB, KeyEvent.SHIFT_DOWN_MASK)));
    }

    /** Sets how the columns look. */
    void lookLike(SliceCell slice, StarCell star, CountCell cells, SamplesCell samples) {
        // these four are seen at once in a window as wide as it is on a small screen
        column(SliceColumn.STAR, 26, star);
        column(SliceColumn.NAME, 154, slice);
        column(SliceColumn.CELLS, 50, cells);
        column(SliceColumn.SAMPLES, 80, samples);
        column(SliceColumn.ANIMAL, NAME_WIDTH, new TextCell(false));
        column(SliceColumn.GROUP, NAME_WIDTH, new TextCell(false));
        column(SliceColumn.PIXEL_SIZE, 56, new TextCell(true));
        getColumnModel().getColumn(0).setMaxWidth(26);
        getTableHeader().setDefaultRenderer(new Heads(getTableHeader().getDefaultRenderer()));
        DefaultCellEditor editor = new DefaultCellEditor(new JTextField());
        editor.setClickCountToStart(2);
        setDefaultEditor(Object.class, editor);
    }

    /** Hides the columns of animal and group, or shows them again. */
    void hideNames(boolean hide) {
        TableColumn animal = getColumnModel().getColumn(SliceColumn.ANIMAL.ordinal());
        if (hide == (animal.getMaxWidth() > 0)) {
            for (SliceColumn telling : new SliceColumn[] {SliceColumn.ANIMAL, SliceColumn.GROUP}) {
                TableColumn column = getColumnModel().getColumn(telling.ordinal());
                column.setMinWidth(0);
                column.setMaxWidth(hide ? 0 : Integer.MAX_VALUE);
                column.setPreferredWidth(hide ? 0 : NAME_WIDTH);
                column.setMinWidth(hide ? 0 : LEAST_WIDTH);
            }
        }
    }

    private void column(SliceColumn column, int width, TableCellRenderer renderer) {
        TableColumn found = getColumnModel().getColumn(column.ordinal());
        found.setPreferredWidth(width);
        found.setMinWidth(Math.min(width, LEAST_WIDTH));
        found.setCellRenderer(renderer);
    }

    /** Shows other lines and keeps what is selected. */
    void show(List<Line> now, List<String> selected) {
        if (isEditing()) {
            getCellEditor().stopCellEditing();
        }
        Line lead = getSelectedRow() >= 0 ? lines.line(getSelectedRow()) : null;
        ListSelectionModel selection = getSelectionModel();
        selection.setValueIsAdjusting(true);
        lines.show(now);
        giveRoom();
        clearSelection();
        for (int i = 0; i < now.size(); i++) {
            boolean keep = now.get(i) instanceof Line.OfSlice slice
                    ? selected.contains(slice.row().name())
                    : lead instanceof Line.Heading heading
                            && ((Line.Heading) now.get(i)).animal().equals(heading.animal());
            if (keep) {
                selection.addSelectionInterval(i, i);
            }
        }
        selection.setValueIsAdjusting(false);
    }

    private void giveRoom() {
        FontMetrics metrics = getFontMetrics(getFont());
        for (int i = 0; i < lines.getRowCount(); i++) {
            setRowHeight(
                    i,
                    lines.line(i) instanceof Line.Heading
                            ? metrics.getHeight() + HEADING_ROOM
                            : Math.max(SLICE_HEIGHT, 2 * metrics.getHeight() + 8));
        }
    }

    /** Another theme sets all rows to one height, and does not see the renderer behind the one of the header. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (lines != null) {
            giveRoom();
        }
        if (getTableHeader() != null
                && getTableHeader().getDefaultRenderer() instanceof Heads heads
                && heads.original() instanceof Component original) {
            SwingUtilities.updateComponentTreeUI(original);
        }
    }

    /** Fills a wide window, and scrolls sideways in a narrow one. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return SwingUtilities.getUnwrappedParent(this).getWidth() >= getPreferredSize().width;
    }

    @Override
    public void doLayout() {
        if (getScrollableTracksViewportWidth()) {
            autoResizeMode = AUTO_RESIZE_SUBSEQUENT_COLUMNS;
        }
        super.doLayout();
        autoResizeMode = AUTO_RESIZE_OFF;
    }

    @Override
    public String getToolTipText(java.awt.event.MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        return row >= 0 && lines.line(row) instanceof Line.Heading heading
                ? Bundle.TIP_heading(Sums.whole(Sums.ofAnimal(heading.totals())))
                : super.getToolTipText(event);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Rectangle clip = graphics.getClipBounds();
        int first = Math.max(0, rowAtPoint(clip.getLocation()));
        int last = rowAtPoint(new java.awt.Point(clip.x, clip.y + clip.height - 1));
        if (last < 0) {
            last = getRowCount() - 1;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = first; i <= last; i++) {
            if (lines.line(i) instanceof Line.Heading heading) {
                paintHeading(g, i, heading);
            }
        }
        g.dispose();
    }

    private void paintHeading(Graphics2D g, int row, Line.Heading heading) {
        Rectangle bounds = getCellRect(row, 0, true);
        Rectangle seen = getVisibleRect();
        boolean selected = isRowSelected(row);
        Color back = selected ? getSelectionBackground() : CellPainting.mix(getBackground(), getForeground(), 0.06);
        Color front = selected ? getSelectionForeground() : getForeground();
        g.setColor(back);
        g.fillRect(seen.x, bounds.y, seen.width, bounds.height);
        int middle = bounds.y + bounds.height / 2;
        int x = seen.x + 8;
        Path2D arrow = new Path2D.Double();
        if (heading.open()) {
            arrow.moveTo(x, middle - 2.5);
            arrow.lineTo(x + 9, middle - 2.5);
            arrow.lineTo(x + 4.5, middle + 3);
        } else {
            arrow.moveTo(x + 1.5, middle - 4.5);
            arrow.lineTo(x + 1.5, middle + 4.5);
            arrow.lineTo(x + 7, middle);
        }
        arrow.closePath();
        g.setColor(CellPainting.mix(front, back, 0.3));
        g.fill(arrow);
        g.setColor(front);
        g.setFont(getFont().deriveFont(Font.BOLD));
        FontMetrics metrics = g.getFontMetrics();
        int base = middle + (metrics.getAscent() - metrics.getDescent()) / 2;
        String animal = heading.animal().isEmpty() ? Bundle.HEADING_none() : Bundle.HEADING_animal(heading.animal());
        g.drawString(animal, seen.x + ARROW, base);
        int used = ARROW + metrics.stringWidth(animal) + 12;
        g.setFont(getFont());
        metrics = g.getFontMetrics();
        g.setColor(CellPainting.mix(front, back, 0.4));
        g.drawString(Sums.fit(Sums.ofAnimal(heading.totals()), metrics, seen.width - used - 6), seen.x + used, base);
    }

    /** Headings stand where what is below them stands. */
    private record Heads(TableCellRenderer original) implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            Component head = original.getTableCellRendererComponent(table, value, selected, focused, row, column);
            if (head instanceof JLabel label) {
                label.setHorizontalAlignment(
                        switch (SlicesTableModel.column(column)) {
                            case STAR -> SwingConstants.CENTER;
                            case CELLS, PIXEL_SIZE -> SwingConstants.TRAILING;
                            default -> SwingConstants.LEADING;
                        });
            }
            return head;
        }
    }

    /** A text that can be edited. */
    private static final class TextCell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        TextCell(boolean number) {
            setHorizontalAlignment(number ? TRAILING : LEADING);
        }

        @Override
        protected void setValue(Object value) {
            boolean text = value instanceof String;
            setText(text ? (String) value : "");
            setToolTipText(text && !((String) value).isEmpty() ? (String) value : null);
        }
    }
}
