/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.ListCellRenderer;
import javax.swing.table.TableColumn;
import javax.swing.text.JTextComponent;
import javax.swing.tree.TreePath;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/**
 * Reads every text a user can come to see now: of all showing components, through the renderers of tables, lists and
 * trees, tooltips at every place, titles, tabs, commands of menus, and what screen readers say. For the event thread.
 */
final class VisibleTexts {
    private static final int STEP = 16;

    private final Set<String> found = new TreeSet<>();

    private VisibleTexts() {}

    /** All texts, each with where it stands. */
    static Set<String> read() {
        VisibleTexts texts = new VisibleTexts();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                texts.window(window);
            }
        }
        for (TopComponent component : WindowManager.getDefault().getRegistry().getOpened()) {
            texts.add(component, component.getName());
            texts.add(component, component.getDisplayName());
            texts.add(component, component.getHtmlDisplayName());
            texts.add(component, component.getToolTipText());
        }
        for (JMenu menu : Menus.all()) {
            texts.menu(menu);
        }
        return texts.found;
    }

    /** Those of all texts that hold one of the words. */
    static Set<String> with(Set<String> words) {
        return holding(read(), words);
    }

    /** Those of all texts within a component that hold one of the words. */
    static Set<String> with(Set<String> words, Component within) {
        VisibleTexts texts = new VisibleTexts();
        texts.component(within);
        return holding(texts.found, words);
    }

    private static Set<String> holding(Set<String> texts, Set<String> words) {
        Pattern any = Pattern.compile("(?<![\\p{L}\\p{N}_])("
                + words.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}_])");
        return texts.stream().filter(text -> any.matcher(text).find()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Component where, String text) {
        if (text != null && !text.isBlank()) {
            found.add(where.getClass().getSimpleName() + ": " + text);
        }
    }

    private void window(Window window) {
        if (window instanceof Frame frame) {
            add(frame, frame.getTitle());
        } else if (window instanceof Dialog dialog) {
            add(dialog, dialog.getTitle());
        }
        component(window);
    }

    private void component(Component component) {
        if (!component.isVisible()) {
            return;
        }
        face(component);
        if (component instanceof JComponent part && part.isShowing()) {
            tooltips(part);
            content(part);
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                component(child);
            }
        }
    }

    /** What a component says by itself; of a renderer, too. */
    private void face(Component component) {
        if (component instanceof JLabel label) {
            add(component, label.getText());
        } else if (component instanceof AbstractButton button) {
            add(component, button.getText());
            action(component, button.getAction());
        } else if (component instanceof JTextComponent text) {
            add(component, text.getText());
            Object placeholder = text.getClientProperty("JTextField.placeholderText");
            add(component, placeholder == null ? null : placeholder.toString());
        }
        if (component instanceof JComponent part) {
            add(component, part.getToolTipText());
        }
        AccessibleContext spoken = component.getAccessibleContext();
        if (spoken != null) {
            add(component, spoken.getAccessibleName());
            add(component, spoken.getAccessibleDescription());
        }
    }

    private void action(Component where, Action action) {
        if (action != null) {
            add(where, String.valueOf(action.getValue(Action.NAME)));
            add(where, String.valueOf(action.getValue(Action.SHORT_DESCRIPTION)));
        }
    }

    private void tooltips(JComponent part) {
        Rectangle seen = part.getVisibleRect();
        for (int y = seen.y + 2; y < seen.y + seen.height; y += STEP) {
            for (int x = seen.x + 2; x < seen.x + seen.width; x += STEP) {
                add(part, tooltip(part, new Point(x, y)));
            }
        }
    }

    /** What a component would say were the mouse there. */
    static String tooltip(JComponent part, Point at) {
        return part.getToolTipText(
                new MouseEvent(part, MouseEvent.MOUSE_MOVED, System.currentTimeMillis(), 0, at.x, at.y, 0, false));
    }

    private void content(JComponent part) {
        if (part instanceof JTable table) {
            table(table);
        } else if (part instanceof JTree tree) {
            for (int row = 0; row < tree.getRowCount(); row++) {
                TreePath path = tree.getPathForRow(row);
                rendered(tree.getCellRenderer()
                        .getTreeCellRendererComponent(
                                tree, path.getLastPathComponent(), false, true, false, row, false));
            }
        } else if (part instanceof JList<?> list) {
            list(list);
        } else if (part instanceof JComboBox<?> combo) {
            combo(combo);
        } else if (part instanceof JTabbedPane tabs) {
            for (int i = 0; i < tabs.getTabCount(); i++) {
                add(tabs, tabs.getTitleAt(i));
                add(tabs, tabs.getToolTipTextAt(i));
            }
        }
    }

    private void table(JTable table) {
        for (int column = 0; column < table.getColumnCount(); column++) {
            TableColumn model = table.getColumnModel().getColumn(column);
            add(table, String.valueOf(model.getHeaderValue()));
            for (int row = 0; row < table.getRowCount(); row++) {
                rendered(table.prepareRenderer(table.getCellRenderer(row, column), row, column));
            }
        }
    }

    /** What a cell of a table says. */
    static String of(JTable table, int row, int column) {
        Component shown = table.prepareRenderer(table.getCellRenderer(row, column), row, column);
        return shown instanceof JLabel label ? label.getText() : "";
    }

    private <T> void list(JList<T> list) {
        for (int i = 0; i < list.getModel().getSize(); i++) {
            rendered(list.getCellRenderer()
                    .getListCellRendererComponent(list, list.getModel().getElementAt(i), i, false, false));
        }
    }

    private <T> void combo(JComboBox<T> combo) {
        ListCellRenderer<? super T> renderer = combo.getRenderer();
        for (int i = 0; i < combo.getItemCount(); i++) {
            rendered(renderer.getListCellRendererComponent(new JList<>(), combo.getItemAt(i), i, false, false));
        }
    }

    private void rendered(Component renderer) {
        face(renderer);
        if (renderer instanceof Container container) {
            for (Component child : container.getComponents()) {
                rendered(child);
            }
        }
    }

    private void menu(JMenu menu) {
        for (Component child : menu.getMenuComponents()) {
            if (child instanceof JMenuItem item) {
                face(item);
            }
            if (child instanceof JMenu inner) {
                menu(inner);
            }
        }
    }
}
