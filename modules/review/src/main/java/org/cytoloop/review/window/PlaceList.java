/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.cytoloop.core.model.ReviewFinding;
import org.openide.util.NbBundle.Messages;

/** The places where mistakes were seen: a click or Enter goes there, Delete takes one back. */
@Messages({
    "PlaceList_title=Places:",
    "PlaceList_tip=A click or Enter goes there, Delete takes it back",
    "PlaceList_remove=Remove Place",
    "PlaceList_removeTip=Takes the selected place back; the kind of mistake stays ticked (Delete)",
    "# {0} - kind of mistake",
    "# {1} - column, px",
    "# {2} - row, px",
    "PlaceList_place={0} at {1}, {2}"
})
final class PlaceList extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 4;

    private final DefaultListModel<ReviewFinding> places = new DefaultListModel<>();
    private final JList<ReviewFinding> list = new JList<>(places);
    private final JButton remove = new JButton(Bundle.PlaceList_remove());
    private final transient Consumer<ReviewFinding> shown;
    private final transient Consumer<ReviewFinding> removed;

    PlaceList(Consumer<ReviewFinding> shown, Consumer<ReviewFinding> removed) {
        super(new BorderLayout(0, 3));
        this.shown = shown;
        this.removed = removed;
        setOpaque(false);
        JLabel title = new JLabel(Bundle.PlaceList_title());
        title.setLabelFor(list);
        list.setName("review.places");
        list.setToolTipText(Bundle.PlaceList_tip());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer((owner, place, index, selected, focused) -> {
            JLabel label = new JLabel(Bundle.PlaceList_place(
                    KindRows.capital(place.kind().words()),
                    Integer.toString(Math.round(place.x())),
                    Integer.toString(Math.round(place.y()))));
            label.setBorder(BorderFactory.createEmptyBorder(2, 5, 2, 5));
            label.setOpaque(true);
            label.setBackground(selected ? owner.getSelectionBackground() : owner.getBackground());
            label.setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
            return label;
        });
        list.addListSelectionListener(event -> remove.setEnabled(list.getSelectedIndex() >= 0));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                showSelected();
            }
        });
        bind("ENTER", this::showSelected);
        bind("DELETE", this::removeSelected);
        remove.setName("review.removePlace");
        remove.setToolTipText(Bundle.PlaceList_removeTip());
        remove.setEnabled(false);
        remove.addActionListener(event -> removeSelected());
        JPanel below = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
        below.setOpaque(false);
        below.add(remove);
        add(title, BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    private void bind(String key, Runnable action) {
        list.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        list.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void showSelected() {
        ReviewFinding place = list.getSelectedValue();
        if (place != null) {
            shown.accept(place);
        }
    }

    private void removeSelected() {
        ReviewFinding place = list.getSelectedValue();
        if (place != null) {
            removed.accept(place);
        }
    }

    /** Shows places; it is seen only when there are any. */
    void show(List<ReviewFinding> next) {
        if (!next.equals(java.util.Collections.list(places.elements()))) {
            places.clear();
            next.forEach(places::addElement);
            list.setVisibleRowCount(Math.max(1, Math.min(MOST_ROWS, next.size())));
            revalidate();
        }
        setVisible(!next.isEmpty());
    }
}
