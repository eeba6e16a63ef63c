/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.cytoloop.slices.rows.Line;
import org.openide.util.NbBundle.Messages;

/** What keys and mouse do in the table of slices. */
@Messages({
    "POPUP_open=Show in Viewer",
    "POPUP_star=Training Slice",
    "POPUP_edit=Edit Details...",
    "POPUP_detect=Detect Cells...",
    "POPUP_remove=Remove..."
})
final class SlicesKeys extends MouseAdapter {
    private final SlicesTable table;
    private final SlicesTableModel lines;
    private final Supplier<SlicesModel> model;

    private SlicesKeys(SlicesTable table, SlicesTableModel lines, Supplier<SlicesModel> model) {
        this.table = table;
        this.lines = lines;
        this.model = model;
    }

    /**
     * Gives the table its keys.
     *
     * @param model the slices that are shown; null without a study
     */
    static void install(SlicesTable table, SlicesTableModel lines, Supplier<SlicesModel> model) {
        SlicesKeys keys = new SlicesKeys(table, lines, model);
        table.addMouseListener(keys);
        keys.bind("ENTER", keys::enter);
        keys.bind("SPACE", keys::space);
        keys.bind("F2", SlicesCommands::edit);
        keys.bind("DELETE", SlicesCommands::remove);
        keys.bind("ctrl V", SlicesCommands::paste);
        keys.bind("LEFT", slices -> keys.fold(slices, false));
        keys.bind("RIGHT", slices -> keys.fold(slices, true));
        table.setComponentPopupMenu(keys.popup());
    }

    private void bind(String key, Consumer<SlicesModel> command) {
        table.getInputMap().put(KeyStroke.getKeyStroke(key), "slices." + key);
        table.getActionMap().put("slices." + key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                run(command);
            }
        });
    }

    private void run(Consumer<SlicesModel> command) {
        SlicesModel slices = model.get();
        if (slices != null) {
            command.accept(slices);
        }
    }

    private void enter(SlicesModel slices) {
        if (lead() instanceof Line.Heading heading) {
            slices.arrange(slices.arrangement().withOpen(heading.animal(), !heading.open()));
        } else {
            SlicesCommands.open(slices);
        }
    }

    private void space(SlicesModel slices) {
        if (lead() instanceof Line.Heading heading) {
            slices.arrange(slices.arrangement().withOpen(heading.animal(), !heading.open()));
        } else if (table.getSelectedRowCount() > 0) {
            slices.toggleTraining(slices.targets());
        }
    }

    private void fold(SlicesModel slices, boolean open) {
        Line lead = lead();
        if (lead instanceof Line.Heading heading) {
            slices.arrange(slices.arrangement().withOpen(heading.animal(), open));
        } else if (lead instanceof Line.OfSlice slice
                && !open
                && slices.arrangement().grouped()) {
            // to the heading, as in a tree
            for (int i = 0; i < lines.getRowCount(); i++) {
                if (lines.line(i) instanceof Line.Heading heading
                        && heading.animal().equals(slice.row().animal())) {
                    table.changeSelection(i, 0, false, false);
                }
            }
        }
    }

    private Line lead() {
        int row = table.getSelectionModel().getLeadSelectionIndex();
        return row >= 0 && row < lines.getRowCount() ? lines.line(row) : null;
    }

    private JPopupMenu popup() {
        JPopupMenu menu = new JPopupMenu() {
            private static final long serialVersionUID = 1L;

            @Override
            public void show(java.awt.Component invoker, int x, int y) {
                int row = table.rowAtPoint(new Point(x, y));
                if (row >= 0 && !table.isRowSelected(row)) {
                    table.changeSelection(row, 0, false, false);
                }
                if (table.getSelectedRowCount() > 0) {
                    super.show(invoker, x, y);
                }
            }
        };
        item(menu, Bundle.POPUP_open(), "ENTER", SlicesCommands::open);
        item(menu, Bundle.POPUP_star(), "SPACE", slices -> slices.toggleTraining(slices.targets()));
        item(menu, Bundle.POPUP_edit(), "F2", SlicesCommands::edit);
        item(menu, Bundle.POPUP_detect(), null, slices -> SlicesCommands.detect());
        menu.addSeparator();
        item(menu, Bundle.POPUP_remove(), "DELETE", SlicesCommands::remove);
        return menu;
    }

    private void item(JPopupMenu menu, String text, String key, Consumer<SlicesModel> command) {
        JMenuItem item = new JMenuItem(text);
        if (key != null) {
            item.setAccelerator(KeyStroke.getKeyStroke(key));
        }
        item.addActionListener(event -> run(command));
        menu.add(item);
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        int row = table.rowAtPoint(event.getPoint());
        SlicesModel slices = model.get();
        if (slices == null || row < 0 || !SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        int column = table.columnAtPoint(event.getPoint());
        if (lines.line(row) instanceof Line.Heading heading) {
            boolean arrow = event.getX() - table.getVisibleRect().x < SlicesTable.ARROW;
            if (arrow || event.getClickCount() == 2) {
                slices.arrange(slices.arrangement().withOpen(heading.animal(), !heading.open()));
            }
        } else if (lines.line(row) instanceof Line.OfSlice slice) {
            if (column == 0) {
                boolean several = slices.selected().contains(slice.row().name());
                slices.toggleTraining(several ? slices.targets() : java.util.List.of(slice.row()));
            } else if (event.getClickCount() == 2 && !lines.isCellEditable(row, column)) {
                slices.show(slice.row().name());
            }
        }
    }
}
