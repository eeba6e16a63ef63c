/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.parameters;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** The controls of one parameter. For the EDT. */
interface ParameterRow {
    /** The name of the parameter, with its control as {@code labelFor}; an empty text when the control says it. */
    JLabel label();

    /** The controls, beside each other or one. */
    JComponent control();

    /** What the user has entered; empty for automatic. */
    String text();

    /** Shows another value without telling listeners. */
    void show(String text);

    /** Shows what automatic choice gave, in words such as "14.2"; null when it is not known. */
    default void showAutomatic(String text) {}

    /** Edge length of a pixel in µm, NaN when unknown. */
    default void showPixelSize(double um) {}

    /** What takes the keyboard, for {@code setEnabled}. */
    List<JComponent> inputs();

    /** Enables or disables the controls. */
    default void enable(boolean on) {
        inputs().forEach(input -> input.setEnabled(on));
    }
}
