/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.window;

import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import org.cytoloop.guidance.counsel.Counsel;
import org.cytoloop.guide.model.GuideModel;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.Section;
import org.openide.util.NbBundle.Messages;

/** The other pieces of advice, each to be brought up, and the way back for what was put off. */
@Messages({
    "MorePart_one=1 more piece of advice",
    "# {0} - number",
    "MorePart_many={0} more pieces of advice",
    "MorePart_tip=What else is worth doing; press one to see it",
    "# {0} - number",
    "MorePart_again=Show A&gain What Was Put Off ({0})",
    "MorePart_againTip=Takes back every \"Not Now\" and \"Never\" in this study"
})
final class MorePart extends Column {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "guide.more";

    private final Column list = new Column();
    private final List<JButton> rows = new ArrayList<>();
    private final Section section = new Section(NAME, Bundle.MorePart_one(), Bundle.MorePart_tip(), false, list);
    private final JButton again =
            AdvicePart.quiet("guide.showAgain", Bundle.MorePart_again(0), Bundle.MorePart_againTip(), this::showAgain);
    private transient GuideModel model;
    private transient List<Counsel.Piece> pieces = List.of();

    MorePart() {
        with(section, 0);
        again.setHorizontalAlignment(SwingConstants.LEADING);
        with(again, 2);
    }

    private void showAgain() {
        model.showAgain();
    }

    void show(GuideModel now) {
        model = now;
        pieces = now.others();
        while (rows.size() < pieces.size()) {
            addRow();
        }
        for (int i = 0; i < rows.size(); i++) {
            JButton row = rows.get(i);
            boolean there = i < pieces.size();
            row.setVisible(there);
            if (there) {
                String text = now.study().names().text(pieces.get(i).advice().text());
                if (!text.equals(row.getToolTipText())) {
                    row.setText(firstSentence(text));
                    row.setToolTipText(text);
                }
            }
        }
        section.setVisible(!pieces.isEmpty());
        section.setTitle(pieces.size() == 1 ? Bundle.MorePart_one() : Bundle.MorePart_many(pieces.size()));
        again.setVisible(now.putOff() > 0);
        org.openide.awt.Mnemonics.setLocalizedText(again, Bundle.MorePart_again(now.putOff()));
        revalidate();
    }

    private void addRow() {
        int index = rows.size();
        JButton row = new JButton();
        row.setName(NAME + "." + index);
        row.setHorizontalAlignment(SwingConstants.LEADING);
        row.setContentAreaFilled(false);
        row.setBorderPainted(false);
        row.setMargin(new Insets(1, 2, 1, 2));
        row.addActionListener(event -> model.bringUp(pieces.get(index)));
        rows.add(row);
        list.with(row, 0);
    }

    /** Up to the first full stop, colon or semicolon that ends a word: what fits into a row says enough. */
    static String firstSentence(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (".:;".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                return text.substring(0, i);
            }
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
