/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.cytoloop.core.model.Batch;
import org.cytoloop.crops.marks.LabelMark;
import org.cytoloop.sampler.model.BatchChoice;
import org.cytoloop.sampler.model.BatchStory;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerListener;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.sampler.strip.StripView;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.util.NbBundle.Messages;

/** The sampler: how to draw on the left, the batch and its crops on the right. */
@Messages({
    "SamplerPanel_batches=Batch to show",
    "SamplerPanel_batchesTip=The batches of this slice, newest first",
    "SamplerPanel_noStudy=Open a study or make a new one (File), and sample its cells here.",
    "SamplerPanel_noSlice=No slices yet: add images (File), or drop them on the window.",
    "SamplerPanel_noCells=This slice has no cells yet: detect them (Slice) or import them (File).",
    "SamplerPanel_noBatch=Choose ON or OFF, then drag a rectangle over cells in the slice."
})
final class SamplerPanel extends JPanel implements StudyWindow, SamplerListener {
    private static final long serialVersionUID = 1L;
    private static final String STRIP = "strip";
    private static final String HINT = "hint";
    private static final int MARK = 12;

    private final transient SamplerDesk sampler;
    private final ControlsPanel controls;
    private final JComboBox<BatchChoice> batches = new JComboBox<>();
    private final JLabel status = new JLabel();
    private final StripView strip = new StripView();
    private final JLabel hint = new JLabel("", SwingConstants.CENTER);
    private final CardLayout cards = new CardLayout();
    private final JPanel centre = new JPanel(cards);
    private transient SamplerModel shown;
    private transient List<BatchChoice> listed = List.of();
    private boolean refreshing;

    SamplerPanel(SamplerDesk sampler) {
        super(new BorderLayout());
        this.sampler = sampler;
        controls = new ControlsPanel(sampler);
        JPanel right = new JPanel(new BorderLayout(0, 4));
        right.setBorder(BorderFactory.createEmptyBorder(5, 5, 0, 0));
        right.add(header(), BorderLayout.NORTH);
        right.add(centre, BorderLayout.CENTER);
        JScrollPane scroll = new JScrollPane(
                strip, ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        hint.setForeground(UIManager.getColor("Label.disabledForeground"));
        centre.add(hint, HINT);
        centre.add(scroll, STRIP);
        add(controls, BorderLayout.WEST);
        add(right, BorderLayout.CENTER);
    }

    private JPanel header() {
        batches.setName("sampler.batch");
        batches.setToolTipText(Bundle.SamplerPanel_batchesTip());
        batches.getAccessibleContext().setAccessibleName(Bundle.SamplerPanel_batches());
        batches.setVisible(false);
        batches.setRenderer(new BatchRenderer());
        batches.addActionListener(event -> {
            if (!refreshing && shown != null && batches.getSelectedItem() instanceof BatchChoice choice) {
                shown.show(choice);
            }
        });
        status.setName("sampler.status");
        status.setMinimumSize(new Dimension(0, 0));
        JPanel header = new JPanel(new BorderLayout(10, 0));
        header.setBorder(BorderFactory.createEmptyBorder(0, 5, 0, 8));
        header.add(batches, BorderLayout.WEST);
        header.add(status, BorderLayout.CENTER);
        return header;
    }

    @Override
    public void samplerChanged() {
        refresh();
    }

    @Override
    public void cropsChanged() {
        strip.repaint();
    }

    /** The selected cell or the one under the mouse is another. */
    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.SELECTION || change == DeskChange.HOVER) {
            strip.pointerChanged(change == DeskChange.SELECTION);
        }
    }

    /** Names the keys as they are now. */
    @Override
    public void setShown(boolean shown) {
        if (shown) {
            controls.showKeys();
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return strip.requestFocusInWindow();
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        shown = null;
        strip.setModel(null);
    }

    /** Shows what the sampler holds now. */
    @Override
    public void refresh() {
        refreshing = true;
        Optional<SamplerModel> model = sampler.model();
        if (model.orElse(null) != shown) {
            shown = model.orElse(null);
            strip.setModel(shown);
        } else {
            strip.refresh();
        }
        controls.refresh();
        showBatches(model);
        String text = model.map(SamplerPanel::status).orElse("");
        status.setText(text.isEmpty() ? " " : text);
        status.setToolTipText(text.isEmpty() ? null : text);
        boolean empty = model.map(now -> now.view().strip().isEmpty()).orElse(true);
        hint.setText(model.map(SamplerPanel::hint).orElse(Bundle.SamplerPanel_noStudy()));
        cards.show(centre, empty ? HINT : STRIP);
        refreshing = false;
    }

    private void showBatches(Optional<SamplerModel> model) {
        List<BatchChoice> choices = model.map(now -> now.view().batches()).orElse(List.of());
        if (!choices.equals(listed)) {
            listed = choices;
            batches.removeAllItems();
            choices.forEach(batches::addItem);
            batches.setVisible(!choices.isEmpty());
        }
        batches.setSelectedItem(model.flatMap(now -> now.view().current()).orElse(null));
    }

    private static String status(SamplerModel model) {
        return model.remark().isEmpty() ? BatchStory.of(model.view().current()) : model.remark();
    }

    private static String hint(SamplerModel model) {
        return model.study()
                .slice()
                .map(slice -> model.study().study().cellSet(slice.name()).isPresent()
                        ? Bundle.SamplerPanel_noBatch()
                        : Bundle.SamplerPanel_noCells())
                .orElse(Bundle.SamplerPanel_noSlice());
    }

    /** A batch by its name and the mark of its class. */
    private static final class BatchRenderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            super.getListCellRendererComponent(list, "", index, selected, focused);
            if (value instanceof BatchChoice choice) {
                setText(BatchStory.name(choice));
                setIcon(choice.batch()
                        .map(Batch::label)
                        .map(label -> LabelMark.coloured(label, MARK))
                        .orElse(null));
            }
            return this;
        }
    }
}
