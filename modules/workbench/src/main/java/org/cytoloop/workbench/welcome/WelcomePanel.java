/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.cytoloop.workbench.widgets.FileDrop;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** The start page: what to begin with, and the studies of the last days. */
@NbBundle.Messages({
    "Welcome_slogan=Teach the computer which cells express a marker.",
    "Welcome_new=&New Study…",
    "Welcome_new_tip=Make a study for your images: name, place and stainings",
    "Welcome_open=&Open Study…",
    "Welcome_open_tip=Open a study that was made before",
    "Welcome_demo=Open &Demo Study",
    "Welcome_demo_tip=Try everything out on synthetic slices whose truth is known",
    "Welcome_recent=Recent studies",
    "Welcome_noRecent=Studies you open are listed here.",
    "Welcome_drop=Drop images or a study here to begin"
})
final class WelcomePanel extends JPanel {
    private static final long serialVersionUID = 1L;
    /** Width of a column where there is room, px. */
    static final int COLUMN = 300;

    private static final int GAP = 40;
    private static final int EDGE = 12;

    private final transient WelcomeModel model;
    private final JPanel page = new JPanel(new GridBagLayout());
    private final JPanel recent = column();

    /** A page; actions that are absent are left out. */
    WelcomePanel(WelcomeModel model, Action newStudy, Action openStudy, Action demoStudy) {
        super(new GridBagLayout());
        this.model = model;
        FileDrop drop = new FileDrop(model::dropped);
        setTransferHandler(drop);

        JPanel begin = column();
        addButton(begin, "welcome.new", Bundle.Welcome_new(), Bundle.Welcome_new_tip(), newStudy);
        addButton(begin, "welcome.open", Bundle.Welcome_open(), Bundle.Welcome_open_tip(), openStudy);
        addButton(begin, "welcome.demo", Bundle.Welcome_demo(), Bundle.Welcome_demo_tip(), demoStudy);

        GridBagConstraints at = new GridBagConstraints();
        at.gridwidth = 2;
        at.gridy = 0;
        page.add(title(), at);
        at.gridy = 1;
        at.insets = new Insets(6, 0, 28, 0);
        page.add(new JLabel(Bundle.Welcome_slogan()), at);
        at.gridy = 2;
        at.gridwidth = 1;
        at.weightx = 1;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.anchor = GridBagConstraints.NORTH;
        at.insets = new Insets(0, 0, 0, GAP / 2);
        page.add(begin, at);
        at.insets = new Insets(0, GAP / 2, 0, 0);
        page.add(recent, at);
        at.gridy = 3;
        at.gridwidth = 2;
        at.insets = new Insets(28, 0, 0, 0);
        page.add(dropPlace(drop), at);
        page.setOpaque(false);
        add(page);
        refresh();
    }

    /** The page stands in the middle, as wide as it likes or as there is room. */
    @Override
    public void doLayout() {
        Dimension wish = page.getPreferredSize();
        int width = Math.max(0, Math.min(2 * COLUMN + GAP, getWidth() - 2 * EDGE));
        int height = Math.min(wish.height, getHeight());
        page.setBounds((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }

    /** Never pushes other windows away. */
    @Override
    public Dimension getMinimumSize() {
        return new Dimension(EDGE, EDGE);
    }

    private static JPanel column() {
        // half of the page, whatever is in it
        JPanel column = new JPanel() {
            private static final long serialVersionUID = 1L;

            @Override
            public Dimension getPreferredSize() {
                return new Dimension(COLUMN, super.getPreferredSize().height);
            }

            @Override
            public Dimension getMinimumSize() {
                return new Dimension(0, getPreferredSize().height);
            }
        };
        column.setOpaque(false);
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        return column;
    }

    private static JLabel title() {
        JLabel title = new JLabel("Cytoloop", new DiscAndRing(44), SwingConstants.LEADING);
        title.setIconTextGap(14);
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 2.4f));
        return title;
    }

    private static void addButton(JPanel column, String name, String text, String tip, Action action) {
        if (action == null) {
            return;
        }
        JButton button = new JButton();
        button.setName(name);
        Mnemonics.setLocalizedText(button, text);
        button.setToolTipText(tip);
        button.addActionListener(action);
        button.setAlignmentX(LEFT_ALIGNMENT);
        button.setMaximumSize(new Dimension(COLUMN, button.getPreferredSize().height + 10));
        button.setPreferredSize(button.getMaximumSize());
        button.setMinimumSize(new Dimension(0, button.getMaximumSize().height));
        column.add(button);
        column.add(Box.createVerticalStrut(8));
    }

    private static Component dropPlace(FileDrop drop) {
        DropPlace place = new DropPlace(Bundle.Welcome_drop());
        place.setName("welcome.drop");
        place.setTransferHandler(drop);
        return place;
    }

    /** Reads the recent studies anew. */
    void refresh() {
        recent.removeAll();
        JLabel heading = new JLabel(Bundle.Welcome_recent());
        heading.setFont(heading.getFont().deriveFont(Font.BOLD));
        recent.add(heading);
        recent.add(Box.createVerticalStrut(6));
        List<Path> studies = model.recent();
        if (studies.isEmpty()) {
            JLabel none = new JLabel(Bundle.Welcome_noRecent());
            none.setEnabled(false);
            recent.add(none);
        }
        for (int i = 0; i < studies.size(); i++) {
            recent.add(link("welcome.recent." + i, studies.get(i)));
        }
        revalidate();
        repaint();
    }

    private JButton link(String name, Path study) {
        JButton link = new RecentLink(study);
        link.setName(name);
        link.addActionListener(event -> model.open(study));
        return link;
    }
}
