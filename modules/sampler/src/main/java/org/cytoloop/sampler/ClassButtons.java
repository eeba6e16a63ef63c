/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Insets;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.sampler.actions.CommandKeys;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.workbench.widgets.LabelColors;
import org.openide.util.NbBundle.Messages;

/** Chooses the class that drawn cells are given: ON or OFF, in their colours and shapes. */
@Messages({
    "ClassButtons_tipOn=Cells you draw or click become ON",
    "ClassButtons_tipOff=Cells you draw or click become OFF"
})
final class ClassButtons extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 16;

    private final JToggleButton on;
    private final JToggleButton off;

    ClassButtons(SamplerDesk sampler) {
        super(new GridLayout(1, 2, 6, 0));
        on = button(sampler, Label.ON, "sampler.on");
        off = button(sampler, Label.OFF, "sampler.off");
        ButtonGroup group = new ButtonGroup();
        group.add(on);
        group.add(off);
        add(on);
        add(off);
    }

    private static JToggleButton button(SamplerDesk sampler, Label label, String name) {
        JToggleButton button = new JToggleButton(label.name(), LabelMark.coloured(label, MARK));
        button.setSelectedIcon(LabelMark.black(label, MARK));
        button.setName(name);
        button.setFont(button.getFont().deriveFont(Font.BOLD, button.getFont().getSize2D() * 1.2f));
        button.setIconTextGap(8);
        button.setMargin(new Insets(6, 8, 6, 8));
        String colour = String.format("#%06X", LabelColors.of(label).getRGB() & 0xFFFFFF);
        button.putClientProperty("FlatLaf.style", "selectedBackground: " + colour + "; selectedForeground: #000000");
        button.addActionListener(event -> sampler.model().ifPresent(model -> model.set(how -> how.withLabel(label))));
        return button;
    }

    /** Names the keys as they are now. */
    void showKeys() {
        on.setToolTipText(CommandKeys.in(Bundle.ClassButtons_tipOn(), "GiveOnAction"));
        off.setToolTipText(CommandKeys.in(Bundle.ClassButtons_tipOff(), "GiveOffAction"));
    }

    void show(Label label) {
        on.setSelected(label == Label.ON);
        off.setSelected(label == Label.OFF);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        on.setEnabled(enabled);
        off.setEnabled(enabled);
    }
}
