/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.border.EmptyBorder;
import org.openide.util.NbBundle.Messages;

/** Says which feature sets are used, and lets them be ticked. */
@Messages({
    "FeatureButton_tip=Which feature sets cells are measured by; click to tick them",
    "FeatureButton_ofStudy=As the Study",
    "FeatureButton_missingTip=This feature set is not installed"
})
final class FeatureButton extends JButton {
    private static final long serialVersionUID = 1L;

    private final transient ChoiceModel model;
    private final String staining;

    FeatureButton(ChoiceModel model, String staining) {
        this.model = model;
        this.staining = staining;
        setMargin(new Insets(2, 6, 2, 6));
        setHorizontalAlignment(SwingConstants.LEADING);
        setHorizontalTextPosition(SwingConstants.LEADING);
        setToolTipText(Bundle.FeatureButton_tip());
        setIcon(UIManager.getIcon("Tree.expandedIcon"));
        addActionListener(event -> popup().show(this, 0, getHeight()));
    }

    void refresh() {
        setText(model.features(staining));
        setIcon(model.missesFeatures(staining) ? new WarningIcon() : UIManager.getIcon("Tree.expandedIcon"));
    }

    /** Boxes rather than menu items, so that several can be ticked. */
    JPopupMenu popup() {
        JPopupMenu popup = new JPopupMenu();
        List<JCheckBox> boxes = new ArrayList<>();
        for (FeatureOption set : model.featureOptions(staining)) {
            JCheckBox box = new JCheckBox(set.text(), set.used());
            box.setName("parts.set." + set.id());
            box.setBorder(new EmptyBorder(3, 8, 3, 12));
            box.setOpaque(false);
            box.putClientProperty(FeatureButton.class, set.id());
            if (set.missing()) {
                box.setToolTipText(Bundle.FeatureButton_missingTip());
            }
            box.addActionListener(event -> tick(boxes));
            boxes.add(box);
            popup.add(box);
        }
        if (!staining.isEmpty()) {
            popup.addSeparator();
            JMenuItem study = new JMenuItem(Bundle.FeatureButton_ofStudy());
            study.addActionListener(event -> model.featuresOfStudy(staining));
            popup.add(study);
        }
        return popup;
    }

    private void tick(List<JCheckBox> boxes) {
        List<String> ids = boxes.stream()
                .filter(JCheckBox::isSelected)
                .map(box -> String.valueOf(box.getClientProperty(FeatureButton.class)))
                .toList();
        model.chooseFeatures(staining, ids);
    }
}
