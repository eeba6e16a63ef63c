/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.rows.NaturalOrder;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.workspace.SliceDetails;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Animal, group and pixel size of one or more slices; what differs is left alone until something is typed. */
@Messages({
    "LBL_animal=&Animal:",
    "LBL_group=&Group:",
    "LBL_pixelSize=&Pixel size, \u00b5m per pixel:",
    "TXT_different=(different)",
    "TXT_unknown=not known",
    "TIP_animal=The animal the slice was taken from. Slices of one animal are never split between training and test.",
    "TIP_group=The condition of the animal, such as control or treated. May be empty.",
    "TIP_pixelSize=Edge length of a pixel in \u00b5m, such as 0.65. Empty when it is not known.",
    "# {0} - name of the slice",
    "MSG_one=Details of slice {0}:",
    "# {0} - number of slices",
    "MSG_many=Details of {0} slices together. What is left as (different) stays as it is."
})
final class DetailsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JComboBox<String> animal = new JComboBox<>();
    private final JComboBox<String> group = new JComboBox<>();
    private final JTextField pixelSize = new JTextField(12);
    private final transient Watch animalWatch;
    private final transient Watch groupWatch;
    private final transient Watch sizeWatch;

    /**
     * A panel.
     *
     * @param details the slices to edit, and what is said of them
     * @param all what is said of all slices of the study, to choose from
     * @param changed called when something was typed
     */
    DetailsPanel(Map<String, SliceDetails> details, Collection<SliceDetails> all, Runnable changed) {
        super(new GridBagLayout());
        DetailsEdit common = DetailsEdit.common(details.values());
        fill(animal, all, SliceDetails::animal);
        fill(group, all, SliceDetails::group);
        animalWatch = new Watch(field(animal), common.animal(), changed);
        groupWatch = new Watch(field(group), common.group(), changed);
        sizeWatch = new Watch(pixelSize, common.pixelSizeUm().map(Numbers::pixelSize), changed);
        String one = details.keySet().iterator().next();
        JLabel intro =
                new JLabel(details.size() == 1 ? Bundle.MSG_one(one) : Bundle.MSG_many(Numbers.whole(details.size())));
        add(intro, place(0, 0, 2, new Insets(12, 12, 8, 12)));
        row(1, Bundle.LBL_animal(), animal, "details.animal", Bundle.TIP_animal());
        row(2, Bundle.LBL_group(), group, "details.group", Bundle.TIP_group());
        row(3, Bundle.LBL_pixelSize(), pixelSize, "details.pixelSize", Bundle.TIP_pixelSize());
        GridBagConstraints rest = place(0, 4, 2, new Insets(0, 0, 0, 0));
        rest.weighty = 1;
        add(Box.createVerticalStrut(8), rest);
    }

    private void row(int y, String text, JComponent field, String name, String tooltip) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(field);
        field.setName(name);
        field.setToolTipText(tooltip);
        add(label, place(0, y, 1, new Insets(4, 12, 4, 8)));
        GridBagConstraints place = place(1, y, 1, new Insets(4, 0, 4, 12));
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        add(field, place);
    }

    private static GridBagConstraints place(int x, int y, int width, Insets insets) {
        return new GridBagConstraints(
                x, y, width, 1, 0, 0, GridBagConstraints.LINE_START, GridBagConstraints.NONE, insets, 0, 0);
    }

    private static void fill(JComboBox<String> box, Collection<SliceDetails> all, Function<SliceDetails, String> part) {
        box.setEditable(true);
        List<String> known = all.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(NaturalOrder.NAMES)
                .toList();
        known.forEach(box::addItem);
        box.setSelectedItem(null);
    }

    private static JTextField field(JComboBox<String> box) {
        return (JTextField) box.getEditor().getEditorComponent();
    }

    /**
     * What was typed.
     *
     * @throws ProblemException when the pixel size cannot be
     */
    DetailsEdit edit() throws ProblemException {
        Optional<String> size = sizeWatch.typed();
        return new DetailsEdit(
                animalWatch.typed(),
                groupWatch.typed(),
                size.isPresent() ? Optional.of(PixelSizes.parse(size.get())) : Optional.empty());
    }

    /** Puts the caret where one begins to type. */
    void focusFirst() {
        field(animal).requestFocusInWindow();
        field(animal).selectAll();
    }

    /** Knows whether something was typed into a field. */
    private static final class Watch implements DocumentListener {
        private final JTextField field;
        private final Runnable changed;
        private boolean touched;

        Watch(JTextField field, Optional<String> common, Runnable changed) {
            this.field = field;
            this.changed = changed;
            field.setText(common.orElse(""));
            field.putClientProperty(
                    "JTextField.placeholderText", common.isPresent() ? Bundle.TXT_unknown() : Bundle.TXT_different());
            field.getDocument().addDocumentListener(this);
        }

        Optional<String> typed() {
            return touched ? Optional.of(field.getText().trim()) : Optional.empty();
        }

        private void touch() {
            touched = true;
            field.putClientProperty("JTextField.placeholderText", Bundle.TXT_unknown());
            changed.run();
        }

        @Override
        public void insertUpdate(DocumentEvent event) {
            touch();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            touch();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // styles only
        }
    }
}
