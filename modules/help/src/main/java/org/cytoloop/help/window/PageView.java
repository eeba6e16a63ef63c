/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.window;

import java.util.function.Consumer;
import javax.swing.JEditorPane;
import javax.swing.UIManager;
import javax.swing.event.HyperlinkEvent;
import javax.swing.text.html.HTMLDocument;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;
import org.cytoloop.help.book.HelpBook;
import org.cytoloop.help.book.HelpPage;
import org.openide.util.NbBundle.Messages;

/** Shows one page. Links lead to other pages only. */
@Messages("PageView_name=Page")
final class PageView extends JEditorPane {
    private static final long serialVersionUID = 1L;
    private static final String KEYS = "{keys}";

    private transient HelpPage page;

    /** @param follow is told the id of the page a link leads to */
    PageView(Consumer<String> follow) {
        setName("help.page");
        setEditable(false);
        getAccessibleContext().setAccessibleName(Bundle.PageView_name());
        addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED && event.getDescription() != null) {
                follow.accept(event.getDescription());
            }
        });
    }

    void show(HelpPage next) {
        page = next;
        setBackground(UIManager.getColor("TextField.background"));
        HTMLEditorKit kit = new HTMLEditorKit();
        // a kit's own sheet is shared by all of the program
        StyleSheet sheet = new StyleSheet();
        sheet.addStyleSheet(kit.getStyleSheet());
        sheet.addStyleSheet(PageStyle.now());
        HTMLDocument document = new HTMLDocument(sheet);
        document.setBase(HelpBook.base());
        document.setAsynchronousLoadPriority(-1);
        setEditorKit(kit);
        setDocument(document);
        setText("<html><body><h1>" + next.title() + "</h1>" + html(next) + "</body></html>");
        setCaretPosition(0);
    }

    private static String html(HelpPage page) {
        return page.html().contains(KEYS) ? page.html().replace(KEYS, KeysTable.html()) : page.html();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (page != null) {
            show(page);
        }
    }
}
