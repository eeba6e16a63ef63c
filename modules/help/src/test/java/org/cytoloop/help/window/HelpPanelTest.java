/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.event.HyperlinkEvent;
import org.cytoloop.help.book.HelpBook;
import org.cytoloop.help.book.HelpPage;
import org.junit.jupiter.api.Test;

class HelpPanelTest {
    private final HelpPanel panel = new HelpPanel(HelpBook.read());

    @Test
    void panel_beginsWithTheFirstPageAndFollowsLinks() throws Exception {
        PageView page = find(panel, "help.page", PageView.class);
        assertTrue(text(page).contains("Quick start in ten minutes"), text(page));
        page.fireHyperlinkUpdate(new HyperlinkEvent(page, HyperlinkEvent.EventType.ACTIVATED, null, "exam"));
        assertTrue(text(page).startsWith("Exam"), text(page));
        find(panel, "help.back", JButton.class).doClick();
        assertTrue(text(page).startsWith("Quick start"), text(page));
        assertFalse(find(panel, "help.back", JButton.class).isEnabled());
        find(panel, "help.forward", JButton.class).doClick();
        assertTrue(text(page).startsWith("Exam"), text(page));
    }

    @Test
    void search_narrowsTheContentsAndEnterOpensTheBest() throws Exception {
        JTextField search = find(panel, "help.search", JTextField.class);
        JList<?> contents = find(panel, "help.contents", JList.class);
        int all = contents.getModel().getSize();
        search.setText("mcnemar");
        assertTrue(contents.getModel().getSize() > 0 && contents.getModel().getSize() < all);
        search.postActionEvent();
        PageView page = find(panel, "help.page", PageView.class);
        HelpPage best = (HelpPage) contents.getModel().getElementAt(0);
        assertTrue(text(page).startsWith(best.title()), text(page));
        search.setText("");
        assertEquals(all, contents.getModel().getSize());
    }

    private static String text(PageView page) throws Exception {
        return page.getDocument().getText(0, page.getDocument().getLength()).strip();
    }

    private static <T extends Component> T find(Container in, String name, Class<T> type) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return type.cast(child);
            }
            if (child instanceof Container container) {
                T found = find(container, name, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
