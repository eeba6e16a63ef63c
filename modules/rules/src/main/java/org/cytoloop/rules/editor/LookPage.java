/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JSplitPane;
import org.cytoloop.charts.histogram.ThresholdHistogram;
import org.cytoloop.crops.ladder.LadderCell;
import org.cytoloop.crops.ladder.LadderForm;
import org.cytoloop.crops.ladder.LadderScale;
import org.cytoloop.crops.ladder.LadderView;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.cells.FeatureValues.Labelled;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.model.Ladder;
import org.cytoloop.rules.model.RulesModel;
import org.cytoloop.rules.parts.MeasureStrip;
import org.cytoloop.workbench.desk.DeskChange;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The cells as the rule sees them: histogram of one feature with its threshold, counts, ladder. */
@Messages({
    "LookPage_propose=&Propose",
    "LookPage_proposeTip=Offers a threshold, with what it would do to your labels, before anything changes",
    "LookPage_fromLabels=From All &Labels",
    "LookPage_fromLabelsTip=The threshold that parts your ON and OFF labels best",
    "LookPage_fromExamples=Between Clear &Examples",
    "LookPage_fromExamplesTip=Half way between the clear ON and the clear OFF example that lie nearest to each other",
    "LookPage_noStudy=Open a study (File), and write its rule here.",
    "LookPage_noCells=No cells yet: add slices (File) and detect their cells (Slice).",
    "LookPage_notMeasured=Measure the cells to see their values here.",
    "LookPage_reading=Reading...",
    "LookPage_labelsNotMeasured=Your labelled cells stand here in the order of this feature once they are measured.",
    "LookPage_noLabels=No own labels yet: label some cells, and they stand here in the order of this feature."
})
final class LookPage extends JPanel {
    private static final long serialVersionUID = 1L;
    /** More cells nobody looks through. */
    private static final int RUNGS = 300;

    private static final String NO_UNIT = "1";

    private final FeatureField feature = new FeatureField();
    private final ThresholdFields threshold = new ThresholdFields();
    private final JButton propose = new JButton();
    private final ThresholdHistogram histogram = new ThresholdHistogram();
    private final transient HistogramBinding binding = new HistogramBinding(histogram, this::settled);
    private final ProposalStrip proposal = new ProposalStrip();
    private final CountsBar counts = new CountsBar();
    private final MeasureStrip measure = new MeasureStrip("rules");
    private final LadderView ladder = new LadderView(LadderForm.FULL);
    private transient RulesModel model;
    private transient FeatureValues laddered;

    LookPage() {
        super(new BorderLayout(0, 4));
        setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 6));
        Mnemonics.setLocalizedText(propose, Bundle.LookPage_propose());
        propose.setName("rules.propose");
        propose.setToolTipText(Bundle.LookPage_proposeTip());
        propose.addActionListener(event -> proposals().show(propose, 0, propose.getHeight()));
        histogram.setName("rules.histogram");
        histogram.setPreferredSize(new Dimension(320, 190));
        histogram.setMinimumSize(new Dimension(120, 80));
        ladder.setName("rules.ladder");
        ladder.setPreferredSize(new Dimension(320, 130));
        ladder.setMinimumSize(new Dimension(120, 90));
        add(top(), BorderLayout.NORTH);
        JPanel upper = new JPanel(new BorderLayout(0, 4));
        upper.add(histogram, BorderLayout.CENTER);
        JPanel below = new JPanel(new BorderLayout(0, 4));
        below.add(proposal, BorderLayout.NORTH);
        below.add(counts, BorderLayout.CENTER);
        below.add(measure, BorderLayout.SOUTH);
        upper.add(below, BorderLayout.SOUTH);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, upper, ladder);
        split.setResizeWeight(0.65);
        split.setBorder(BorderFactory.createEmptyBorder());
        add(split, BorderLayout.CENTER);
    }

    private JPanel top() {
        JPanel right = new JPanel(new BorderLayout(4, 0));
        right.setOpaque(false);
        right.add(threshold, BorderLayout.CENTER);
        right.add(propose, BorderLayout.LINE_END);
        JPanel top = new JPanel(new BorderLayout(4, 0));
        top.add(feature, BorderLayout.CENTER);
        top.add(right, BorderLayout.LINE_END);
        return top;
    }

    private JPopupMenu proposals() {
        JPopupMenu menu = new JPopupMenu();
        menu.add(item(
                "rules.propose.labels",
                Bundle.LookPage_fromLabels(),
                Bundle.LookPage_fromLabelsTip(),
                () -> model.editor().proposeFromLabels()));
        menu.add(item(
                "rules.propose.examples",
                Bundle.LookPage_fromExamples(),
                Bundle.LookPage_fromExamplesTip(),
                () -> model.editor().proposeFromExamples()));
        return menu;
    }

    private static JMenuItem item(String name, String text, String tip, Runnable action) {
        JMenuItem item = new JMenuItem();
        item.setName(name);
        Mnemonics.setLocalizedText(item, text);
        item.setToolTipText(tip);
        item.addActionListener(event -> action.run());
        return item;
    }

    /** Shows all of a study's draft; null for none. */
    void refresh(RulesModel next) {
        if (next != model) {
            model = next;
            laddered = null;
            ladder.setStudy(next == null ? null : next.study());
        }
        featureChanged();
        countsChanged();
        measuringChanged();
        cellChanged();
    }

    /** Another feature is looked at, or its values are there. */
    void featureChanged() {
        EditorModel editor = editor();
        feature.refresh(editor);
        threshold.refresh(editor);
        showProposal(editor);
        propose.setEnabled(editor != null && editor.values().isPresent() && !editor.isReadOnly());
        binding.refresh(editor, empty());
        climb();
        cellChanged();
    }

    /** In place of the counts, so that the histogram keeps its room. */
    private void showProposal(EditorModel editor) {
        proposal.refresh(editor);
        counts.setVisible(editor != null && !proposal.isVisible());
    }

    /** The text says something else. */
    void draftChanged() {
        EditorModel editor = editor();
        threshold.refresh(editor);
        showProposal(editor);
        feature.refresh(editor);
        binding.refresh(editor, empty());
        if (laddered == values().orElse(null)) {
            cut().ifPresentOrElse(
                            at -> ladder.setThreshold(at.value(), at.band()), () -> ladder.setThreshold(Double.NaN, 0));
        } else {
            climb();
        }
    }

    /** The draft divides cells and labels otherwise. */
    void countsChanged() {
        EditorModel editor = editor();
        counts.refresh(editor == null ? Optional.empty() : editor.division());
    }

    /** Cells are being measured. */
    void measuringChanged() {
        measure.refresh(
                model == null ? null : model.board(),
                text -> model == null ? text : model.study().names().text(text));
        histogram.setEmptyText(empty());
    }

    /** Another cell is selected or under the mouse. */
    void cellChanged() {
        OptionalDouble value = editor() == null ? OptionalDouble.empty() : editor().pointer();
        binding.point(value);
        ladder.setPointer(value);
    }

    /** What ladder and crops show follows the desk. */
    void deskChanged(DeskChange change) {
        ladder.deskChanged(change);
        if (change == DeskChange.FLAGS) {
            laddered = null;
            climb();
        }
    }

    private EditorModel editor() {
        return model == null ? null : model.editor();
    }

    private Optional<FeatureValues> values() {
        return model == null ? Optional.empty() : model.editor().values();
    }

    private Optional<Threshold> cut() {
        return model == null ? Optional.empty() : model.editor().threshold();
    }

    /** After a drag other cells are the nearest. */
    private void settled() {
        laddered = null;
        climb();
    }

    private void climb() {
        FeatureValues values = values().orElse(null);
        double at = cut().map(Threshold::value).orElse(Double.NaN);
        double band = cut().map(Threshold::band).orElse(0.0);
        ladder.setEmptyText(noRungs());
        if (values == null) {
            laddered = null;
            ladder.setCells(LadderScale.of("", ""), List.of());
            return;
        }
        if (values == laddered) {
            ladder.setThreshold(at, band);
            return;
        }
        laddered = values;
        String unit = values.spec().unit().equals(NO_UNIT) ? "" : values.spec().unit();
        List<LadderCell> cells = new ArrayList<>();
        for (Labelled cell : Ladder.pick(values, at, band, RUNGS)) {
            cells.add(new LadderCell(
                    cell.cell(),
                    cell.x(),
                    cell.y(),
                    cell.value(),
                    cell.label(),
                    model.study().flags().of(cell.cell()).orElse(null)));
        }
        ladder.setCells(new LadderScale(values.spec().name(), unit, at, band), cells);
    }

    private String noRungs() {
        if (model == null) {
            return "";
        }
        return model.editor().labels().size() > 0 ? Bundle.LookPage_labelsNotMeasured() : Bundle.LookPage_noLabels();
    }

    private String empty() {
        if (model == null) {
            return Bundle.LookPage_noStudy();
        }
        boolean cells = model.study().study().slices().stream()
                .anyMatch(slice -> model.study().study().cellSet(slice.name()).isPresent());
        if (!cells) {
            return Bundle.LookPage_noCells();
        }
        if (model.board().isReading()
                || model.board().cells().isPresent() && !model.board().canMeasure()) {
            return Bundle.LookPage_reading();
        }
        return Bundle.LookPage_notMeasured();
    }

    /** Lets go of the study. */
    void release() {
        model = null;
        laddered = null;
        binding.release();
        feature.refresh(null);
        threshold.refresh(null);
        proposal.refresh(null);
        measure.release();
        ladder.setCells(LadderScale.of("", ""), List.of());
        ladder.setStudy(null);
    }
}
