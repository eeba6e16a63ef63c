/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTextField;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.workbench.widgets.TextChange;
import org.openide.util.NbBundle.Messages;

/** A list of features and a field that leaves those whose name holds what is written in it. */
@Messages({
    "FeatureBox_tip=The feature that is shown; in brackets how well it alone tells ON from OFF (0.5 not at all, 1 wholly)",
    "FeatureBox_findTip=Only features whose name holds this; Enter takes the first"
})
final class FeatureBox {
    private static final int COLUMNS = 7;

    private final JComboBox<Feature> combo = new JComboBox<>();
    private final JTextField find = new JTextField(COLUMNS);
    private final Consumer<Feature> chosen;
    private List<Feature> all = List.of();
    private String wanted = "";
    private boolean filling;

    /** @param chosen told when the user chooses another */
    FeatureBox(Consumer<Feature> chosen) {
        this.chosen = chosen;
        combo.setName("balance.features.feature");
        combo.setToolTipText(Bundle.FeatureBox_tip());
        combo.setMaximumRowCount(20);
        combo.setPrototypeDisplayValue(new Feature(new FeatureSpec("a.feature.of.usual.len", "", "", "", 1), 1));
        combo.setRenderer(new Named());
        combo.addActionListener(event -> choose());
        find.setName("balance.features.find");
        find.setToolTipText(Bundle.FeatureBox_findTip());
        find.addActionListener(event -> takeFirst());
        TextChange.follow(find, text -> fill());
    }

    /** Features with their parting, their meaning as tooltip. */
    private static final class Named extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Feature feature = (Feature) value;
            super.getListCellRendererComponent(list, feature == null ? " " : feature.text(), index, selected, focused);
            setToolTipText(feature == null ? null : feature.spec().description());
            return this;
        }
    }

    JComboBox<Feature> combo() {
        return combo;
    }

    JTextField find() {
        return find;
    }

    /** Offers these, the best first; what was chosen stays when it is among them. */
    void offer(List<Feature> features) {
        if (!features.equals(all)) {
            all = features;
            fill();
        }
        combo.setEnabled(!all.isEmpty());
        find.setEnabled(!all.isEmpty());
    }

    private void fill() {
        String part = find.getText().strip().toLowerCase(Locale.ROOT);
        List<Feature> fitting = all.stream()
                .filter(feature -> feature.name().toLowerCase(Locale.ROOT).contains(part))
                .toList();
        filling = true;
        combo.setModel(new DefaultComboBoxModel<>(fitting.toArray(new Feature[0])));
        // a search alone chooses nothing else
        combo.setSelectedItem(chosen().orElse(null));
        filling = false;
    }

    private void takeFirst() {
        if (combo.getItemCount() > 0) {
            combo.setSelectedIndex(0);
        }
    }

    private void choose() {
        if (!filling && combo.getSelectedItem() instanceof Feature feature) {
            wanted = feature.name();
            chosen.accept(feature);
        }
    }

    /** Wants a feature by name; an empty name for the best. */
    void want(String name) {
        wanted = name;
        fill();
    }

    String wanted() {
        return wanted;
    }

    /** The feature that is shown: the one that was chosen, or else the best. */
    Optional<Feature> chosen() {
        return all.stream()
                .filter(feature -> feature.name().equals(wanted))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
