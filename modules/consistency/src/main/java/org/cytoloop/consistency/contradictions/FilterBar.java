/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.openide.util.NbBundle.Messages;

/** Chooses which contradicted labels are listed, and counts them. */
@Messages({
    "# {0} - how many",
    "FilterBar_all=All {0}",
    "FilterBar_all_tip=Every label something speaks against, except those that are kept",
    "# {0} - how many",
    "FilterBar_rule=Rule {0}",
    "FilterBar_rule_tip=Labels against the current rule",
    "# {0} - how many",
    "FilterBar_earlier=Own earlier label {0}",
    "FilterBar_earlier_tip=Cells that the same person labelled otherwise before, or when asked again blind",
    "# {0} - how many",
    "FilterBar_neighbour=Look-alikes {0}",
    "FilterBar_neighbour_tip=Labels against those of cells that measure nearly the same",
    "# {0} - how many",
    "FilterBar_kept=Kept {0}",
    "FilterBar_kept_tip=Labels that are kept for a reason; they are marked no more as long as label and rule stay the same"
})
final class FilterBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Map<Shown, JToggleButton> buttons = new EnumMap<>(Shown.class);

    FilterBar(Consumer<Shown> chosen) {
        super(new FlowLayout(FlowLayout.LEADING, 2, 2));
        ButtonGroup group = new ButtonGroup();
        for (Shown shown : Shown.values()) {
            JToggleButton button = new JToggleButton(text(shown, 0), KindIcons.of(shown));
            button.setName("contradictions.show." + shown.name().toLowerCase(Locale.ROOT));
            button.setToolTipText(tip(shown));
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.addActionListener(event -> chosen.accept(shown));
            group.add(button);
            buttons.put(shown, button);
            add(button);
        }
        buttons.get(Shown.ALL).setSelected(true);
    }

    /** Shows what is chosen and how many there are of each. */
    void show(ContradictionsModel model) {
        boolean open = model.study().isPresent();
        buttons.forEach((shown, button) -> {
            button.setText(text(shown, model.count(shown)));
            button.setEnabled(open);
        });
        buttons.get(model.shown()).setSelected(true);
    }

    private static String text(Shown shown, int count) {
        return switch (shown) {
            case ALL -> Bundle.FilterBar_all(count);
            case RULE -> Bundle.FilterBar_rule(count);
            case EARLIER -> Bundle.FilterBar_earlier(count);
            case NEIGHBOUR -> Bundle.FilterBar_neighbour(count);
            case KEPT -> Bundle.FilterBar_kept(count);
        };
    }

    private static String tip(Shown shown) {
        return switch (shown) {
            case ALL -> Bundle.FilterBar_all_tip();
            case RULE -> Bundle.FilterBar_rule_tip();
            case EARLIER -> Bundle.FilterBar_earlier_tip();
            case NEIGHBOUR -> Bundle.FilterBar_neighbour_tip();
            case KEPT -> Bundle.FilterBar_kept_tip();
        };
    }
}
