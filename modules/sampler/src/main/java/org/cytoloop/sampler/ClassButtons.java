/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.sampler.actions.CommandKeys;
import org.cytoloop.sampler.model.DrawSettings;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.workbench.widgets.LabelColors;
import org.openide.util.NbBundle.Messages;

/** Chooses what drawn cells are given: ON or OFF, in their colours and shapes, or what the rule says of each. */
@Messages({
    "ClassButtons_tipOn=Cells you draw or click become ON",
    "ClassButtons_tipOff=Cells you draw or click become OFF",
    "ClassButtons_rule=Rule",
    "# {0} - the class that clicked cells get",
    "ClassButtons_tipRule=Cells you draw get the label the current rule gives them, "
            + "and you correct what it got wrong; cells you click become {0}"
})
final class ClassButtons extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 16;

    private final JToggleButton on;
    private final JToggleButton off;
    private final JToggleButton rule;

    ClassButtons(SamplerDesk sampler) {
        super(new GridLayout(1, 3, 5, 0));
        on = button(sampler, Label.ON, "sampler.on");
        off = button(sampler, Label.OFF, "sampler.off");
        rule = button(Bundle.ClassButtons_rule(), "sampler.rule");
        rule.addActionListener(event -> sampler.model().ifPresent(model -> model.set(how -> how.withByRule(true))));
        ButtonGroup group = new ButtonGroup();
        group.add(on);
        group.add(off);
        group.add(rule);
        add(on);
        add(off);
        add(rule);
    }

    private static JToggleButton button(SamplerDesk sampler, Label label, String name) {
        JToggleButton button = button(label.name(), name);
        button.setIcon(LabelMark.coloured(label, MARK));
        button.setSelectedIcon(LabelMark.black(label, MARK));
        String colour = String.format("#%06X", LabelColors.of(label).getRGB() & 0xFFFFFF);
        button.putClientProperty("FlatLaf.style", "selectedBackground: " + colour + "; selectedForeground: #000000");
        button.addActionListener(event -> sampler.model().ifPresent(model -> model.set(how -> how.withLabel(label))));
        return button;
    }

    private static JToggleButton button(String text, String name) {
        JToggleButton button = new JToggleButton(text);
        button.setName(name);
        button.setFont(button.getFont().deriveFont(Font.BOLD, button.getFont().getSize2D() * 1.2f));
        button.setIconTextGap(6);
        button.setMargin(new Insets(6, 5, 6, 5));
        return button;
    }

    /** Names the keys as they are now. */
    void showKeys() {
        on.setToolTipText(CommandKeys.in(Bundle.ClassButtons_tipOn(), "GiveOnAction"));
        off.setToolTipText(CommandKeys.in(Bundle.ClassButtons_tipOff(), "GiveOffAction"));
    }

    /** Shows what is given in the sampler; empty when there is none. */
    void show(Optional<SamplerModel> model) {
        DrawSettings how = model.map(SamplerModel::settings).orElse(DrawSettings.FIRST);
        on.setEnabled(model.isPresent());
        off.setEnabled(model.isPresent());
        Optional<String> obstacle = model.flatMap(SamplerModel::obstacleToRule);
        rule.setEnabled(model.isPresent() && obstacle.isEmpty());
        String tip = Bundle.ClassButtons_tipRule(how.label());
        rule.setToolTipText(obstacle.orElseGet(() -> CommandKeys.in(tip, "GiveByRuleAction")));
        on.setSelected(!how.byRule() && how.label() == Label.ON);
        off.setSelected(!how.byRule() && how.label() == Label.OFF);
        rule.setSelected(how.byRule());
    }
}
