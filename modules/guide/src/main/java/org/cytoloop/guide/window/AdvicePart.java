/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.window;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.cytoloop.guidance.counsel.Counsel;
import org.cytoloop.guide.model.GuideModel;
import org.cytoloop.guide.parts.DeedMnemonics;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.Column;
import org.cytoloop.workbench.widgets.LabelColors;
import org.cytoloop.workbench.widgets.QuietText;
import org.cytoloop.workbench.widgets.Section;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The advice that is shown: what to do, its buttons, why, and the ways to put it off. */
@Messages({
    "AdvicePart_why=Wh&y?",
    "AdvicePart_whyTip=What this is based on, with its numbers",
    "AdvicePart_notNow=&Not Now",
    "AdvicePart_notNowTip=Says this again after another round, or 30 more labels",
    "AdvicePart_never=Ne&ver",
    "AdvicePart_neverTip=Does not say this again in this study",
    "AdvicePart_nothing=Nothing needs to be done now.",
    "AdvicePart_allPutOff=All that is advised now was put off.",
    "AdvicePart_looking=Looking for the next step\u2026"
})
final class AdvicePart extends Column {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DEEDS = 4;

    private final transient Runnable notNow;
    private final transient Runnable never;
    private final Paragraph left = new Paragraph("", GuidePanel.WIDTH).selectable();
    private final Paragraph text = new Paragraph("", GuidePanel.WIDTH).selectable();
    private final List<JButton> buttons = new ArrayList<>();
    private final List<QuietText> obstacles = new ArrayList<>();
    private final QuietText reason = new QuietText("guide.reason", "", GuidePanel.WIDTH);
    private final Section why =
            new Section("guide.why", Bundle.AdvicePart_why(), Bundle.AdvicePart_whyTip(), false, reason);
    private final JPanel puttingOff = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    private transient GuideModel model;
    private transient List<Deed> deeds = List.of();

    AdvicePart(Runnable notNow, Runnable never) {
        this.notNow = notNow;
        this.never = never;
        left.setName("guide.left");
        left.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 3, 0, 0, LabelColors.ON),
                BorderFactory.createEmptyBorder(0, 8, 0, 0)));
        with(left, 0);
        text.setName("guide.text");
        with(text, 8);
        for (int i = 0; i < MOST_DEEDS; i++) {
            addDeed(i);
        }
        puttingOff.setOpaque(false);
        puttingOff.add(quiet("guide.notNow", Bundle.AdvicePart_notNow(), Bundle.AdvicePart_notNowTip(), this.notNow));
        puttingOff.add(quiet("guide.never", Bundle.AdvicePart_never(), Bundle.AdvicePart_neverTip(), this.never));
        with(puttingOff, 2);
        with(why, 2);
        dress();
    }

    private void addDeed(int index) {
        JButton button = new JButton();
        button.setName(index == 0 ? "guide.do" : "guide.do" + (index + 1));
        button.setVisible(false);
        button.addActionListener(event -> model.perform(deeds.get(index)));
        buttons.add(button);
        QuietText obstacle = new QuietText("guide.obstacle" + (index == 0 ? "" : index + 1), "", GuidePanel.WIDTH);
        obstacle.setVisible(false);
        obstacles.add(obstacle);
        with(button, index == 0 ? 8 : 4);
        with(obstacle, 2);
    }

    static JButton quiet(String name, String text, String tooltip, Runnable does) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tooltip);
        button.setContentAreaFilled(false);
        button.setBorderPainted(false);
        button.setMargin(new java.awt.Insets(2, 2, 2, 10));
        button.addActionListener(event -> does.run());
        return button;
    }

    private void dress() {
        Font font = UIManager.getFont("Label.font");
        text.setFont(font.deriveFont(font.getSize2D() + 1));
        left.setFont(font.deriveFont(font.getSize2D() + 1));
        if (!buttons.isEmpty()) {
            buttons.get(0).setFont(font.deriveFont(Font.BOLD));
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (buttons != null) {
            dress();
        }
    }

    /** Shows what the guide says now, in place. */
    void show(GuideModel now) {
        model = now;
        Optional<Counsel.Piece> piece = now.current();
        UnaryOperator<String> wording = now.study().names()::text;
        say(text, piece.map(said -> wording.apply(said.advice().text())).orElseGet(() -> without(now)));
        visible(left, !now.left().isEmpty());
        say(left, now.left());
        String because = piece.map(said -> wording.apply(said.advice().why())).orElse("");
        if (!because.equals(reason.getText())) {
            reason.setText(because);
        }
        visible(why, piece.isPresent());
        visible(puttingOff, piece.isPresent());
        deeds = piece.map(said -> said.advice().deeds()).orElse(List.of());
        DeedMnemonics letters = new DeedMnemonics();
        for (int i = 0; i < MOST_DEEDS; i++) {
            show(i, letters, wording);
        }
        revalidate();
    }

    private static String without(GuideModel now) {
        if (!now.trouble().isEmpty()) {
            return now.trouble();
        }
        if (now.situation().isEmpty()) {
            return Bundle.AdvicePart_looking();
        }
        return now.putOff() > 0 ? Bundle.AdvicePart_allPutOff() : Bundle.AdvicePart_nothing();
    }

    private static void say(Paragraph part, String words) {
        if (!words.equals(part.getText())) {
            part.setText(words);
        }
    }

    private void show(int index, DeedMnemonics letters, UnaryOperator<String> wording) {
        JButton button = buttons.get(index);
        QuietText obstacle = obstacles.get(index);
        boolean there = index < deeds.size();
        visible(button, there);
        Optional<String> why = there ? model.obstacle(deeds.get(index)) : Optional.empty();
        visible(obstacle, why.isPresent());
        if (!there) {
            return;
        }
        String label = wording.apply(deeds.get(index).text());
        int letter = letters.take(label);
        if (!label.equals(button.getText())) {
            button.setText(label);
            button.setToolTipText(label);
        }
        button.setMnemonic(letter < 0 ? 0 : Character.toUpperCase(label.charAt(letter)));
        button.setDisplayedMnemonicIndex(letter);
        button.setEnabled(why.isEmpty());
        if (!why.orElse("").equals(obstacle.getText())) {
            obstacle.setText(why.orElse(""));
        }
    }

    private static void visible(Component part, boolean seen) {
        if (part.isVisible() != seen) {
            part.setVisible(seen);
        }
    }

    /** Where the keyboard begins. */
    boolean focusDeed() {
        for (JButton button : buttons) {
            if (button.isVisible() && button.isEnabled()) {
                return button.requestFocusInWindow();
            }
        }
        return puttingOff.isVisible() && puttingOff.getComponent(0).requestFocusInWindow();
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}
