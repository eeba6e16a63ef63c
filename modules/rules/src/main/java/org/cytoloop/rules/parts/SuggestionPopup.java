/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.HierarchyEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/**
 * A list below a text field from which one chooses with the arrow keys and Enter or Tab, or with the mouse, while the
 * field keeps the focus. No menu, for while a menu is open plain keys run commands.
 */
public final class SuggestionPopup {
    private static final int ROWS = 9;
    private static final int WIDTH = 520;

    private final JTextField owner;
    private final Consumer<Suggestion> chosen;
    private final JList<Suggestion> list = new JList<>();
    private final JScrollPane scroll = new JScrollPane(
            list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    private Popup popup;

    /**
     * Suggestions for a field.
     *
     * @param name name of the list
     * @param chosen takes what the user chose
     */
    public SuggestionPopup(JTextField owner, String name, Consumer<Suggestion> chosen) {
        this.owner = owner;
        this.chosen = chosen;
        list.setName(name);
        list.setFocusable(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Row());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                if (list.locationToIndex(event.getPoint()) >= 0) {
                    choose();
                }
            }
        });
        scroll.setFocusable(false);
        scroll.getVerticalScrollBar().setFocusable(false);
        owner.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                if (isShown() && pressed(event)) {
                    event.consume();
                }
            }
        });
        owner.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                hide();
            }
        });
        owner.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && !owner.isShowing()) {
                hide();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getKeyCode()) {
            case KeyEvent.VK_DOWN -> move(1);
            case KeyEvent.VK_UP -> move(-1);
            case KeyEvent.VK_PAGE_DOWN -> move(ROWS - 1);
            case KeyEvent.VK_PAGE_UP -> move(1 - ROWS);
            case KeyEvent.VK_ENTER, KeyEvent.VK_TAB -> {
                if (event.isControlDown() || list.getSelectedIndex() < 0) {
                    hide();
                    return false;
                }
                choose();
            }
            case KeyEvent.VK_ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int rows) {
        int last = list.getModel().getSize() - 1;
        int next = Math.max(0, Math.min(last, list.getSelectedIndex() + rows));
        list.setSelectedIndex(next);
        list.ensureIndexIsVisible(next);
    }

    private void choose() {
        Suggestion suggestion = list.getSelectedValue();
        hide();
        if (suggestion != null) {
            chosen.accept(suggestion);
        }
    }

    /** True while the list is shown. */
    public boolean isShown() {
        return popup != null;
    }

    /** What the list holds now. */
    public List<Suggestion> shown() {
        return isShown()
                ? java.util.stream.IntStream.range(0, list.getModel().getSize())
                        .mapToObj(list.getModel()::getElementAt)
                        .toList()
                : List.of();
    }

    /**
     * Shows suggestions, or hides the list when there are none.
     *
     * @param x where the list begins, px from the left of the field
     * @param preselected index of the one that is chosen by Enter, -1 for none
     */
    public void show(List<Suggestion> suggestions, int x, int preselected) {
        hide();
        if (suggestions.isEmpty() || !owner.isShowing()) {
            return;
        }
        SwingUtilities.updateComponentTreeUI(scroll); // the theme may be another
        scroll.setBorder(BorderFactory.createLineBorder(UIManager.getColor("Component.borderColor")));
        list.setListData(suggestions.toArray(new Suggestion[0]));
        list.setSelectedIndex(preselected);
        list.setVisibleRowCount(Math.min(ROWS, suggestions.size()));
        int rowHeight = Math.max(18, list.getCellBounds(0, 0).height);
        // no wider than what is seen, so that long descriptions end in dots
        list.setFixedCellWidth(WIDTH - scroll.getVerticalScrollBar().getPreferredSize().width - 2);
        scroll.setPreferredSize(new Dimension(WIDTH, rowHeight * Math.min(ROWS, suggestions.size()) + 4));
        Point at = new Point(Math.max(0, Math.min(x, owner.getWidth() - 40)), owner.getHeight());
        SwingUtilities.convertPointToScreen(at, owner);
        owner.setFocusTraversalKeysEnabled(false);
        popup = PopupFactory.getSharedInstance().getPopup(owner, scroll, at.x, at.y);
        popup.show();
        list.ensureIndexIsVisible(Math.max(0, preselected));
    }

    /** Hides the list. */
    public void hide() {
        if (popup != null) {
            popup.hide();
            popup = null;
            owner.setFocusTraversalKeysEnabled(true);
        }
    }

    /** Name on the left, what it is in grey behind. */
    private static final class Row extends JPanel implements ListCellRenderer<Suggestion> {
        private static final long serialVersionUID = 1L;

        private final JLabel name = new JLabel();
        private final JLabel detail = new JLabel();

        Row() {
            super(new BorderLayout(10, 0));
            setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
            add(name, BorderLayout.WEST);
            add(detail, BorderLayout.CENTER);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Suggestion> list, Suggestion value, int index, boolean selected, boolean focused) {
            setBackground(selected ? UIManager.getColor("List.selectionBackground") : list.getBackground());
            name.setText(value.shown());
            name.setFont(list.getFont());
            name.setForeground(selected ? UIManager.getColor("List.selectionForeground") : list.getForeground());
            detail.setText(value.detail());
            detail.setFont(list.getFont().deriveFont(Font.PLAIN, list.getFont().getSize2D() * 0.9f));
            detail.setForeground(
                    selected
                            ? UIManager.getColor("List.selectionForeground")
                            : UIManager.getColor("Label.disabledForeground"));
            return this;
        }
    }
}
