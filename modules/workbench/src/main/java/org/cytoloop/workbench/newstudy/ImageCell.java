/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.openide.util.NbBundle.Messages;

/** An image in the list: its name, and what is known of it. */
@Messages({
    "ImageCell_waiting=looking...",
    "# {0} - width",
    "# {1} - height",
    "# {2} - channels",
    "ImageCell_readable={0} x {1} px, {2}",
    "ImageCell_unreadable=cannot be read"
})
final class ImageCell extends JPanel implements ListCellRenderer<ProbedImage> {
    private static final long serialVersionUID = 1L;

    private final JLabel name = new JLabel();
    private final JLabel facts = new JLabel();

    ImageCell() {
        super(new BorderLayout(16, 0));
        setBorder(BorderFactory.createEmptyBorder(3, 6, 3, 6));
        add(name, BorderLayout.CENTER);
        add(facts, BorderLayout.LINE_END);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends ProbedImage> list, ProbedImage image, int index, boolean selected, boolean focused) {
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        Color text = selected ? list.getSelectionForeground() : list.getForeground();
        name.setForeground(text);
        name.setText(image.name());
        facts.setText(facts(image));
        facts.setForeground(selected ? text : factsColor(image, text));
        setToolTipText(image.problem().isEmpty() ? image.file().toString() : image.problem());
        return this;
    }

    private static Color factsColor(ProbedImage image, Color text) {
        Color color = UIManager.getColor(
                image.state() == ProbedImage.State.UNREADABLE ? "Actions.Red" : "Label.disabledForeground");
        return color == null ? text : color;
    }

    private static String facts(ProbedImage image) {
        return switch (image.state()) {
            case WAITING -> Bundle.ImageCell_waiting();
            case UNREADABLE -> Bundle.ImageCell_unreadable();
            case READABLE ->
                Bundle.ImageCell_readable(image.width(), image.height(), String.join(", ", image.channels()));
        };
    }
}
