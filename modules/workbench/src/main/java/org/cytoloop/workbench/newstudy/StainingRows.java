/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.cytoloop.core.model.Staining;
import org.cytoloop.workbench.widgets.TextChange;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The stainings, one row of fields each: name, channel, a button to remove it. */
@Messages({
    "StainingRows_name=Staining",
    "StainingRows_channel=Channel",
    "StainingRows_name_tooltip=What the channel shows, such as cFos, PV or Ki67",
    "StainingRows_channel_tooltip=The channel of this staining: choose its name, or type its number from 1",
    "StainingRows_remove=Remove",
    "StainingRows_remove_tooltip=Take this staining off the list",
    "StainingRows_add=A&dd Staining",
    "StainingRows_add_tooltip=One more staining whose cells are to be told ON from OFF"
})
final class StainingRows extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = 16;

    private final transient NewStudyModel model;
    private final JPanel grid = new JPanel(new GridBagLayout());
    private final JButton add = new JButton();
    private final transient List<Row> rows = new ArrayList<>();

    StainingRows(NewStudyModel model) {
        super(new BorderLayout(0, 4));
        this.model = model;
        setName("newStudy.stainings");
        Mnemonics.setLocalizedText(add, Bundle.StainingRows_add());
        add.setToolTipText(Bundle.StainingRows_add_tooltip());
        add.setName("newStudy.addStaining");
        add.addActionListener(event -> {
            model.addStaining();
            rows.get(rows.size() - 1).name.requestFocusInWindow();
        });
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(add, BorderLayout.LINE_START);
        add(grid, BorderLayout.CENTER);
        add(foot, BorderLayout.SOUTH);
        setBorder(BorderFactory.createEmptyBorder(0, 0, 4, 0));
        refresh();
        model.addListener(this::refresh);
    }

    private void refresh() {
        List<Staining> stainings = model.stainings();
        if (stainings.size() != rows.size()) {
            rebuild(stainings.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(stainings.get(i));
        }
    }

    private void rebuild(int count) {
        grid.removeAll();
        rows.clear();
        grid.add(new JLabel(Bundle.StainingRows_name()), at(0, 0));
        grid.add(new JLabel(Bundle.StainingRows_channel()), at(1, 0));
        for (int i = 0; i < count; i++) {
            Row row = new Row(i);
            rows.add(row);
            grid.add(row.name, at(0, i + 1));
            grid.add(row.channel, at(1, i + 1));
            grid.add(row.remove, at(2, i + 1));
            row.remove.setEnabled(count > 1);
        }
        revalidate();
        repaint();
    }

    private static GridBagConstraints at(int column, int row) {
        return new GridBagConstraints(
                column,
                row,
                1,
                1,
                column == 2 ? 0 : 1,
                0,
                GridBagConstraints.LINE_START,
                GridBagConstraints.HORIZONTAL,
                new Insets(0, column == 0 ? 0 : 6, 4, 0),
                0,
                0);
    }

    private final class Row {
        private final int index;
        private final JTextField name = new JTextField(COLUMNS);
        private final ChannelBox channel;
        private final JButton remove = new JButton(Bundle.StainingRows_remove());
        private boolean showing;

        Row(int index) {
            this.index = index;
            channel = new ChannelBox(false, text -> put());
            name.setName("newStudy.staining." + index + ".name");
            name.setToolTipText(Bundle.StainingRows_name_tooltip());
            name.getAccessibleContext().setAccessibleName(Bundle.StainingRows_name() + " " + (index + 1));
            channel.setName("newStudy.staining." + index + ".channel");
            channel.setToolTipText(Bundle.StainingRows_channel_tooltip());
            channel.getAccessibleContext().setAccessibleName(Bundle.StainingRows_channel() + " " + (index + 1));
            remove.setName("newStudy.staining." + index + ".remove");
            remove.setToolTipText(Bundle.StainingRows_remove_tooltip());
            remove.addActionListener(event -> model.removeStaining(index));
            TextChange.follow(name, text -> put());
        }

        private void put() {
            if (!showing && index < model.stainings().size()) {
                model.setStaining(index, new Staining(name.getText(), channel.channel()));
            }
        }

        void show(Staining staining) {
            showing = true;
            TextChange.show(name, staining.name());
            channel.setChoices(model.channels());
            channel.show(staining.channel());
            showing = false;
        }
    }
}
