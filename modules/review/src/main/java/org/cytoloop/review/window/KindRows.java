/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import org.cytoloop.core.model.MistakeKind;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle.Messages;

/** The kinds of systematic mistakes: a tick for each that was seen, and a button that marks where. */
@Messages({
    "KindRows_missedWeak=Weakly stained cells that you would call ON are called OFF.",
    "KindRows_missedStrong=Strongly stained cells, which nobody would call OFF, are called OFF.",
    "KindRows_background=Tissue glow or noise without a cell that expresses the marker is called ON.",
    "KindRows_vessel=Blood vessels, fibres, dust or bubbles are called ON.",
    "KindRows_edge=Calls are wrong along the edge of the tissue or of the image.",
    "KindRows_focus=Calls are wrong where the image is blurred.",
    "KindRows_neighbour=OFF cells are called ON because a bright cell beside them shines over.",
    "KindRows_borderline=Calls are wrong, or cannot be judged, on cells about which you are in doubt yourself.",
    "KindRows_other=Something else; say in the note what.",
    "# {0} - kind of mistake",
    "KindRows_mark=Marks the selected cell as a place of: {0}",
    "# {0} - kind of mistake",
    "KindRows_markNone=Select a cell in the slice first; this marks it as a place of: {0}"
})
final class KindRows extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String PLACE = "org/cytoloop/review/icons/place.svg";

    private final Map<MistakeKind, JCheckBox> boxes = new EnumMap<>(MistakeKind.class);
    private final Map<MistakeKind, JButton> marks = new EnumMap<>(MistakeKind.class);

    /**
     * The kinds.
     *
     * @param seen told that a kind was ticked, or no more
     * @param marked told that the selected cell is a place of a kind
     */
    KindRows(BiConsumer<MistakeKind, Boolean> seen, Consumer<MistakeKind> marked) {
        super(new GridBagLayout());
        setOpaque(false);
        for (MistakeKind kind : MistakeKind.values()) {
            String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            JCheckBox box = new JCheckBox(capital(kind.words()));
            box.setName("review.kind." + id);
            box.setToolTipText(explanation(kind));
            box.setOpaque(false);
            box.addActionListener(event -> seen.accept(kind, box.isSelected()));
            JButton mark = new JButton(ImageUtilities.loadImageIcon(PLACE, true));
            mark.setName("review.mark." + id);
            mark.setMargin(new Insets(0, 4, 0, 4));
            mark.getAccessibleContext().setAccessibleName(Bundle.KindRows_mark(kind.words()));
            mark.addActionListener(event -> marked.accept(kind));
            boxes.put(kind, box);
            marks.put(kind, mark);
            GridBagConstraints at = new GridBagConstraints();
            at.gridy = kind.ordinal();
            at.weightx = 1;
            at.anchor = GridBagConstraints.LINE_START;
            add(box, at);
            at.weightx = 0;
            add(mark, at);
        }
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String explanation(MistakeKind kind) {
        return switch (kind) {
            case MISSED_WEAK_ON -> Bundle.KindRows_missedWeak();
            case MISSED_STRONG_ON -> Bundle.KindRows_missedStrong();
            case BACKGROUND_ON -> Bundle.KindRows_background();
            case VESSEL_OR_DEBRIS -> Bundle.KindRows_vessel();
            case EDGE -> Bundle.KindRows_edge();
            case OUT_OF_FOCUS -> Bundle.KindRows_focus();
            case NEIGHBOUR_LIGHT -> Bundle.KindRows_neighbour();
            case BORDERLINE -> Bundle.KindRows_borderline();
            case OTHER -> Bundle.KindRows_other();
        };
    }

    /**
     * Shows which kinds were seen.
     *
     * @param markable true when a cell is selected that can be marked
     */
    void show(Set<MistakeKind> seen, boolean markable) {
        boxes.forEach((kind, box) -> box.setSelected(seen.contains(kind)));
        marks.forEach((kind, mark) -> {
            mark.setEnabled(markable);
            mark.setToolTipText(markable ? Bundle.KindRows_mark(kind.words()) : Bundle.KindRows_markNone(kind.words()));
        });
    }
}
