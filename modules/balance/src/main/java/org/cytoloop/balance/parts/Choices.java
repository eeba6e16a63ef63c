/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.parts;

import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JToggleButton;
import org.openide.awt.Mnemonics;

/** Two buttons of which one is down. */
public final class Choices {
    private final JToggleButton first;
    private final JToggleButton second;

    /**
     * Two choices, the first of them chosen.
     *
     * @param changed told whether the second is chosen, when the user chose
     */
    public Choices(JToggleButton first, JToggleButton second, Consumer<Boolean> changed) {
        this.first = first;
        this.second = second;
        ButtonGroup one = new ButtonGroup();
        one.add(first);
        one.add(second);
        first.setSelected(true);
        first.addActionListener(event -> changed.accept(false));
        second.addActionListener(event -> changed.accept(true));
    }

    /**
     * A button.
     *
     * @param name for journeys
     * @param text with a mnemonic
     * @param tip what it does
     */
    public static JToggleButton button(String name, String text, String tip) {
        JToggleButton button = new JToggleButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        return button;
    }

    /** True when the second is chosen. */
    public boolean isSecond() {
        return second.isSelected();
    }

    /** Chooses, without telling. */
    public void choose(boolean isSecond) {
        (isSecond ? second : first).setSelected(true);
    }

    /** What is remembered of it. */
    public Map<String, String> save(String key) {
        return Map.of(key, Boolean.toString(isSecond()));
    }

    /** Goes back to what was saved. */
    public void restore(Map<String, String> saved, String key) {
        choose(Boolean.parseBoolean(saved.get(key)));
    }
}
