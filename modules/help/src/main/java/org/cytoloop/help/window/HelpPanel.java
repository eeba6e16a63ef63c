/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.cytoloop.help.book.HelpBook;
import org.cytoloop.help.book.HelpPage;
import org.cytoloop.help.book.Trail;
import org.cytoloop.workbench.widgets.TextChange;
import org.openide.util.NbBundle.Messages;

/** Contents and search at the left, the page at the right. */
@Messages({
    "HelpPanel_back=Back",
    "HelpPanel_backTip=The page before (Alt+Left)",
    "HelpPanel_forward=Forward",
    "HelpPanel_forwardTip=The page after (Alt+Right)",
    "HelpPanel_search=Search the help",
    "HelpPanel_searchTip=Pages that have all these words, the most fitting first",
    "HelpPanel_contents=Contents",
    "# {0} - words that were looked for",
    "HelpPanel_nothing=No page has \"{0}\"."
})
final class HelpPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int CONTENTS_WIDTH = 230;

    private final transient HelpBook book;
    private final transient Trail trail = new Trail();
    private final DefaultListModel<HelpPage> rows = new DefaultListModel<>();
    private final JList<HelpPage> list = new JList<>(rows);
    private final JTextField search = new JTextField();
    private final PageView view = new PageView(this::go);
    private final JButton back = new JButton(Bundle.HelpPanel_back());
    private final JButton forward = new JButton(Bundle.HelpPanel_forward());
    private boolean filling;

    HelpPanel(HelpBook book) {
        super(new BorderLayout());
        this.book = book;
        add(bar(), BorderLayout.NORTH);
        JPanel contents = new JPanel(new BorderLayout());
        contents.add(searchField(), BorderLayout.NORTH);
        list.setName("help.contents");
        list.getAccessibleContext().setAccessibleName(Bundle.HelpPanel_contents());
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.addListSelectionListener(event -> chosen());
        contents.add(new JScrollPane(list), BorderLayout.CENTER);
        contents.setPreferredSize(new Dimension(CONTENTS_WIDTH, 100));
        contents.setMinimumSize(new Dimension(80, 0));
        JScrollPane page = new JScrollPane(view);
        page.setBorder(BorderFactory.createEmptyBorder());
        page.setMinimumSize(new Dimension(80, 0));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, contents, page);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setDividerLocation(CONTENTS_WIDTH);
        add(split, BorderLayout.CENTER);
        key("alt LEFT", "back", () -> step(-1));
        key("alt RIGHT", "forward", () -> step(1));
        fill();
        go(HelpBook.FIRST);
    }

    private JToolBar bar() {
        JToolBar bar = new JToolBar();
        bar.setFloatable(false);
        back.setName("help.back");
        back.setToolTipText(Bundle.HelpPanel_backTip());
        back.addActionListener(event -> step(-1));
        forward.setName("help.forward");
        forward.setToolTipText(Bundle.HelpPanel_forwardTip());
        forward.addActionListener(event -> step(1));
        bar.add(back);
        bar.add(forward);
        return bar;
    }

    private JTextField searchField() {
        search.setName("help.search");
        search.putClientProperty("JTextField.placeholderText", Bundle.HelpPanel_search());
        search.putClientProperty("JTextField.showClearButton", true);
        search.setToolTipText(Bundle.HelpPanel_searchTip());
        search.getAccessibleContext().setAccessibleName(Bundle.HelpPanel_search());
        search.addActionListener(event -> {
            if (!rows.isEmpty()) {
                go(rows.get(0).id());
            }
        });
        TextChange.follow(search, text -> fill());
        return search;
    }

    private void key(String key, String name, Runnable deed) {
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), name);
        getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    /** Shows a page; one that does not exist is passed over. */
    void go(String id) {
        book.page(id).ifPresent(page -> {
            trail.go(id);
            show(page);
        });
    }

    private void step(int steps) {
        trail.step(steps);
        trail.now().flatMap(book::page).ifPresent(this::show);
    }

    private void show(HelpPage page) {
        view.show(page);
        filling = true;
        list.setSelectedValue(page, true);
        filling = false;
        back.setEnabled(trail.canStep(-1));
        forward.setEnabled(trail.canStep(1));
    }

    private void fill() {
        filling = true;
        rows.clear();
        rows.addAll(book.search(search.getText()));
        trail.now().flatMap(book::page).ifPresent(page -> list.setSelectedValue(page, false));
        list.setToolTipText(rows.isEmpty() ? Bundle.HelpPanel_nothing(search.getText()) : null);
        filling = false;
    }

    private void chosen() {
        HelpPage page = list.getSelectedValue();
        if (!filling && page != null) {
            go(page.id());
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return view.requestFocusInWindow();
    }

    /** A page in the contents; the first of a section stands below its heading. */
    private final class Row extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> of, Object value, int index, boolean selected, boolean focused) {
            HelpPage page = (HelpPage) value;
            super.getListCellRendererComponent(of, page.title(), index, selected, focused);
            setBorder(BorderFactory.createEmptyBorder(2, 14, 2, 2));
            boolean first = index == 0 || !rows.get(index - 1).section().equals(page.section());
            if (!first || !search.getText().isBlank()) {
                return this;
            }
            JPanel both = new JPanel(new BorderLayout());
            both.setBackground(of.getBackground());
            DefaultListCellRenderer heading = new DefaultListCellRenderer();
            heading.getListCellRendererComponent(of, page.section(), index, false, false);
            heading.setFont(getFont().deriveFont(Font.BOLD));
            heading.setBorder(BorderFactory.createEmptyBorder(8, 6, 2, 6));
            both.add(heading, BorderLayout.NORTH);
            both.add(this, BorderLayout.CENTER);
            return both;
        }
    }
}
