/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.export;

import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextArea;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.viewer.export.PictureOptions.Extent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Asks what to save. For the EDT. */
@Messages({
    "PP_screen=The view &as on the screen",
    "PP_visible=The visible part at &full resolution",
    "PP_slice=The &whole slice at full resolution",
    "PP_overlay=With &cells, labels and calls as they are shown now",
    "PP_scaleBar=With a &scale bar",
    "# {0} - width",
    "# {1} - height",
    "PP_size={0} × {1} px"
})
public final class PicturePanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Function<Extent, PictureSize> sizes;
    private final transient Consumer<Boolean> valid;
    private final Map<Extent, JRadioButton> extents = new EnumMap<>(Extent.class);
    private final JCheckBox overlay = new JCheckBox();
    private final JCheckBox scaleBar = new JCheckBox();
    private final JTextArea problem = new JTextArea();

    /**
     * A panel.
     *
     * @param first what is chosen at first
     * @param sizes how large each picture would be
     * @param valid told whether what is chosen can be saved
     */
    public PicturePanel(PictureOptions first, Function<Extent, PictureSize> sizes, Consumer<Boolean> valid) {
        super(new GridBagLayout());
        this.sizes = sizes;
        this.valid = valid;
        setBorder(BorderFactory.createEmptyBorder(12, 16, 8, 16));
        ButtonGroup group = new ButtonGroup();
        int row = 0;
        for (Extent extent : Extent.values()) {
            JRadioButton button = new JRadioButton();
            group.add(button);
            extents.put(extent, button);
            button.setSelected(extent == first.extent());
            place(button, "viewer.picture." + extent.name().toLowerCase(java.util.Locale.ROOT), text(extent), row, 2);
            PictureSize size = sizes.apply(extent);
            GridBagConstraints right = at(1, row++, 2);
            right.anchor = GridBagConstraints.LINE_END;
            add(new JLabel(Bundle.PP_size(size.width(), size.height())), right);
        }
        overlay.setSelected(first.overlay());
        scaleBar.setSelected(first.scaleBar());
        place(overlay, "viewer.picture.overlay", Bundle.PP_overlay(), row++, 14);
        place(scaleBar, "viewer.picture.scaleBar", Bundle.PP_scaleBar(), row++, 2);
        problem.setName("viewer.picture.problem");
        problem.setEditable(false);
        problem.setFocusable(false);
        problem.setLineWrap(true);
        problem.setWrapStyleWord(true);
        problem.setOpaque(false);
        problem.setFont(new JLabel().getFont());
        problem.setPreferredSize(
                new Dimension(440, 3 * problem.getFontMetrics(problem.getFont()).getHeight()));
        GridBagConstraints wide = at(0, row, 10);
        wide.gridwidth = 2;
        wide.fill = GridBagConstraints.HORIZONTAL;
        add(problem, wide);
        check();
    }

    private static String text(Extent extent) {
        return switch (extent) {
            case SCREEN -> Bundle.PP_screen();
            case VISIBLE -> Bundle.PP_visible();
            case SLICE -> Bundle.PP_slice();
        };
    }

    private void place(AbstractButton button, String name, String text, int row, int above) {
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.addActionListener(event -> check());
        add(button, at(0, row, above));
    }

    private static GridBagConstraints at(int column, int row, int above) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = column;
        at.gridy = row;
        at.weightx = column;
        at.anchor = GridBagConstraints.LINE_START;
        at.insets = new Insets(above, column == 0 ? 0 : 24, 2, 0);
        return at;
    }

    /** What is chosen. */
    public PictureOptions options() {
        Extent extent = Extent.SCREEN;
        for (Map.Entry<Extent, JRadioButton> entry : extents.entrySet()) {
            if (entry.getValue().isSelected()) {
                extent = entry.getKey();
            }
        }
        return new PictureOptions(extent, overlay.isSelected(), scaleBar.isSelected());
    }

    private void check() {
        String sentence = " ";
        try {
            sizes.apply(options().extent()).check(Runtime.getRuntime().maxMemory());
        } catch (ProblemException e) {
            sentence = e.getMessage();
        }
        problem.setText(sentence);
        valid.accept(sentence.isBlank());
    }
}
