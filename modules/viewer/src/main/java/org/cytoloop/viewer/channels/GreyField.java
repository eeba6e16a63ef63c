/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javax.swing.JTextField;

/** A field for a grey value; takes effect with Enter or when it is left. For the EDT. */
final class GreyField extends JTextField {
    private static final long serialVersionUID = 1L;
    /** Understood by FlatLaf. */
    private static final String OUTLINE = "JComponent.outline";

    private final transient DoubleConsumer taken;
    private String shown = "";

    GreyField(String name, String tooltip, DoubleConsumer taken) {
        super(7);
        this.taken = taken;
        setName(name);
        setToolTipText(tooltip);
        setHorizontalAlignment(TRAILING);
        addActionListener(event -> take());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                take();
                setText(shown);
                putClientProperty(OUTLINE, null);
            }
        });
    }

    void show(double value) {
        String text = GreyText.of(value);
        // not while something else is being typed
        if (!isFocusOwner() || getText().equals(shown)) {
            setText(text);
        }
        shown = text;
    }

    private void take() {
        if (getText().equals(shown)) {
            return;
        }
        OptionalDouble typed = GreyText.parse(getText());
        putClientProperty(OUTLINE, typed.isPresent() ? null : "error");
        if (typed.isPresent()) {
            shown = getText();
            taken.accept(typed.getAsDouble());
        }
    }
}
