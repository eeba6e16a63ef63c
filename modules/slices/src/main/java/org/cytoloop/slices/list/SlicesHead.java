/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.cytoloop.workbench.desk.ShownNames;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;

/** The upper edge of the slices window: the filter, and buttons for what is done most. */
@Messages({
    "TXT_filter=filter\u2026",
    "TIP_filter=Shows slices whose name, animal or group has all these words",
    "TIP_add=Adds image files, or the images of folders, to the study (Ctrl+I)",
    "TIP_edit=Edits animal, group and pixel size of the selected slices together (F2)",
    "TIP_propose=Proposes three to five training slices that stand for all, and says why",
    "TIP_group=Lists the slices under their animals",
    "NAME_add=Add images",
    "NAME_edit=Edit details",
    "NAME_propose=Propose training slices",
    "NAME_group=Group by animal"
})
final class SlicesHead extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String ICONS = "org/cytoloop/slices/icons/";

    private final JTextField filter = new JTextField();
    private final JButton add = new JButton();
    private final JButton edit = new JButton();
    private final JButton propose = new JButton();
    private final JToggleButton group = new JToggleButton();
    private final transient Supplier<SlicesModel> model;

    /** @param model the slices that are shown; null without a study */
    SlicesHead(Supplier<SlicesModel> model) {
        super(new BorderLayout(6, 0));
        this.model = model;
        setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 4));
        dress(group, "group", "slices.group", Bundle.NAME_group(), Bundle.TIP_group());
        dress(propose, "propose", "slices.propose", Bundle.NAME_propose(), Bundle.TIP_propose());
        dress(edit, "edit", "slices.edit", Bundle.NAME_edit(), Bundle.TIP_edit());
        dress(add, "add-images", "slices.add", Bundle.NAME_add(), Bundle.TIP_add());
        group.addActionListener(
                event -> model.get().arrange(model.get().arrangement().groupedByAnimal(group.isSelected())));
        propose.addActionListener(event -> SlicesCommands.propose(model.get()));
        edit.addActionListener(event -> SlicesCommands.edit(model.get()));
        add.addActionListener(event -> SlicesCommands.add());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 2, 0));
        List.of(group, propose, edit, add).forEach(buttons::add);
        dressFilter();
        add(filter, BorderLayout.CENTER);
        add(buttons, BorderLayout.LINE_END);
    }

    private static void dress(AbstractButton button, String icon, String name, String text, String tip) {
        button.setIcon(ImageUtilities.loadImageIcon(ICONS + icon + ".svg", true));
        button.setName(name);
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(text);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
    }

    private void dressFilter() {
        filter.setName("slices.filter");
        filter.setToolTipText(Bundle.TIP_filter());
        filter.getAccessibleContext().setAccessibleName(Bundle.TIP_filter());
        filter.putClientProperty("JTextField.placeholderText", Bundle.TXT_filter());
        filter.putClientProperty("JTextField.showClearButton", Boolean.TRUE);
        filter.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // styles only
            }
        });
    }

    private void typed() {
        SlicesModel slices = model.get();
        if (slices != null) {
            slices.arrange(slices.arrangement().filteredBy(filter.getText()));
        }
    }

    /** Shows what is possible now. */
    void follow() {
        SlicesModel slices = model.get();
        boolean some = slices != null && !slices.rows().isEmpty();
        filter.setEnabled(some);
        boolean names = some && !slices.masked();
        group.setEnabled(names);
        propose.setEnabled(names);
        edit.setEnabled(names && !slices.targets().isEmpty());
        boolean hidden = some && !names;
        group.setToolTipText(hidden ? ShownNames.whyHidden() : Bundle.TIP_group());
        propose.setToolTipText(hidden ? ShownNames.whyHidden() : Bundle.TIP_propose());
        edit.setToolTipText(hidden ? ShownNames.whyHidden() : Bundle.TIP_edit());
        boolean masked = slices != null && slices.masked();
        add.setEnabled(slices != null && !masked);
        add.setToolTipText(masked ? ShownNames.whyHidden() : Bundle.TIP_add());
        group.setSelected(slices != null && slices.arrangement().grouped());
        String words = slices == null ? "" : slices.arrangement().filter();
        if (!filter.getText().equals(words)) {
            filter.setText(words);
        }
    }
}
