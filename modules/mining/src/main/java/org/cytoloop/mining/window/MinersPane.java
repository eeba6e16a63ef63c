/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.mining.model.MiningModel;
import org.cytoloop.mining.model.MiningState;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.workbench.parameters.ParameterForm;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The miners, what the chosen one looks for, and its parameters. Beside the queue, or above it where that is narrow. */
@Messages({
    "MinersPane_list=Miners",
    "MinersPane_listTip=What to look for; Enter goes to the cells",
    "MinersPane_again=Ask A&gain",
    "MinersPane_againTip=Asks the chosen miner anew, with the newest labels and calls; skipped cells may come again"
})
final class MinersPane extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 230;
    /** Above the queue, so many miners are seen at once. */
    private static final int LOW = 108;

    private final DefaultListModel<MinerRow> rows = new DefaultListModel<>();
    private final JList<MinerRow> list = new JList<>(rows);
    private final JScrollPane scroll = new JScrollPane(
            list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    private final Paragraph description = new Paragraph("", WIDTH - 16);
    private final JPanel below = new JPanel(new BorderLayout(0, 4));
    private final JButton again = new JButton();
    private transient MiningModel model;
    private transient List<ParameterSpec> specs = List.of();
    private ParameterForm form;
    private boolean showing;

    /**
     * Without miners.
     *
     * @param enter goes to the cells
     * @param askAgain asks the chosen miner anew
     */
    MinersPane(Runnable enter, Runnable askAgain) {
        super(new BorderLayout(8, 6));
        list.setName("mining.miners");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new MinerRenderer());
        // as wide as the list: long names end in dots
        list.setFixedCellWidth(WIDTH / 2);
        list.getAccessibleContext().setAccessibleName(Bundle.MinersPane_list());
        list.setToolTipText(Bundle.MinersPane_listTip());
        list.addListSelectionListener(event -> chosen());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                enter.run();
            }
        });
        list.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ENTER"), "enter");
        list.getActionMap().put("enter", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                enter.run();
            }
        });
        description.setName("mining.description");
        Mnemonics.setLocalizedText(again, Bundle.MinersPane_again());
        again.setName("mining.again");
        again.setToolTipText(Bundle.MinersPane_againTip());
        again.addActionListener(event -> askAgain.run());
        JPanel foot = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        foot.add(again);
        below.add(description, BorderLayout.NORTH);
        below.add(foot, BorderLayout.SOUTH);
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 0));
        arrange(false);
    }

    /** Lies above the queue, or beside it. */
    void arrange(boolean above) {
        removeAll();
        if (above) {
            scroll.setPreferredSize(new Dimension(WIDTH, LOW));
            add(scroll, BorderLayout.WEST);
            add(below, BorderLayout.CENTER);
        } else {
            scroll.setPreferredSize(null);
            add(scroll, BorderLayout.CENTER);
            add(below, BorderLayout.SOUTH);
        }
        setPreferredSize(above ? null : new Dimension(WIDTH, 100));
        revalidate();
    }

    /** Shows the miners of a model; null for none. */
    void show(MiningModel next) {
        model = next;
        showing = true;
        List<MinerRow> now =
                next == null ? List.of() : next.miners().stream().map(this::row).toList();
        fill(now);
        MinerRecord chosen = next == null ? null : next.chosen().orElse(null);
        if (chosen == null) {
            list.clearSelection();
        } else {
            select(chosen.id());
        }
        String text = chosen == null ? "" : chosen.description();
        if (!text.equals(description.getText())) {
            description.setText(text);
        }
        showParameters(next == null ? List.of() : next.parameters());
        showing = false;
    }

    private MinerRow row(MinerRecord miner) {
        boolean works = model.state() == MiningState.QUEUE
                && model.chosen().filter(miner::equals).isPresent();
        return MinerRow.of(miner, model.answers().of(miner.id()), works);
    }

    /** Row by row, so that the list does not jump. */
    private void fill(List<MinerRow> now) {
        if (rows.size() != now.size()) {
            rows.clear();
            now.forEach(rows::addElement);
            revalidate();
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private void select(String miner) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(miner) && list.getSelectedIndex() != i) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
            }
        }
    }

    private void chosen() {
        MinerRow row = list.getSelectedValue();
        if (!showing && row != null && model != null) {
            model.choose(row.id());
        }
    }

    private void showParameters(List<ParameterSpec> next) {
        if (next.equals(specs)) {
            return;
        }
        specs = next;
        if (form != null) {
            below.remove(form);
            form = null;
        }
        if (!next.isEmpty()) {
            form = new ParameterForm(next, "mining.parameter.", Set.of());
            form.setValues(model.values());
            form.addChangeListener(event -> typed());
            below.add(form, BorderLayout.CENTER);
        }
        below.revalidate();
        below.repaint();
    }

    private void typed() {
        if (!showing && model != null && form.problem().isEmpty()) {
            model.setValues(values());
        }
    }

    private Map<String, String> values() {
        try {
            return form.values().asMap();
        } catch (ProblemException e) {
            // what is being typed cannot be used yet
            return model.values();
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return list.requestFocusInWindow();
    }
}
