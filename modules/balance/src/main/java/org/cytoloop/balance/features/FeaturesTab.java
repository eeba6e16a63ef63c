/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToggleButton;
import org.cytoloop.balance.parts.ChartTab;
import org.cytoloop.balance.parts.Choices;
import org.cytoloop.balance.parts.PlotLoop.Drawn;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** A feature of the labelled cells, by class. */
@Messages({
    "FeaturesTab_feature=&Feature:",
    "FeaturesTab_find=Fin&d:",
    "FeaturesTab_shares=S&hares",
    "FeaturesTab_sharesTip=Each class as shares of its cells",
    "FeaturesTab_counts=&Numbers",
    "FeaturesTab_countsTip=Numbers of cells",
    "FeaturesTab_compute=&Compute",
    "FeaturesTab_computeTip=Computes the features of labelled slices that are not known yet, from their images",
    "FeaturesTab_noStudy=Open a study to see the features of its samples.",
    "FeaturesTab_noSamples=Nothing is labelled yet. Draw ON and OFF samples with the rectangle tool (R).",
    "FeaturesTab_reading=Reading the features of samples…",
    "FeaturesTab_notComputed=The features of the labelled slices are not computed yet. Press Compute, or train (T).",
    "FeaturesTab_noValues=No sample has a value of this feature.",
    "# {0} - on",
    "# {1} - off",
    "FeaturesTab_note={0} ON, {1} OFF samples",
    "# {0} - samples",
    "FeaturesTab_missing=without a value: {0}",
    "# {0} - slices",
    "FeaturesTab_unknown=slices whose features are not computed: {0}"
})
public final class FeaturesTab extends ChartTab {
    private static final String COUNTS = "counts";
    private static final String FEATURE = "feature";

    private final FeatureBox box = new FeatureBox(feature -> refresh());
    private final JButton compute = new JButton();
    private final Choices height;
    private final FeatureSource source = new FeatureSource(this::refresh);

    /**
     * A tab without a study.
     *
     * @param changed called whenever another chart is shown
     */
    public FeaturesTab(Runnable changed) {
        super("balance.features", changed, EnumSet.of(Topic.REPEATS));
        JToggleButton shares =
                Choices.button("balance.features.shares", Bundle.FeaturesTab_shares(), Bundle.FeaturesTab_sharesTip());
        JToggleButton counts =
                Choices.button("balance.features.counts", Bundle.FeaturesTab_counts(), Bundle.FeaturesTab_countsTip());
        height = new Choices(shares, counts, second -> refresh());
        Mnemonics.setLocalizedText(compute, Bundle.FeaturesTab_compute());
        compute.setName("balance.features.compute");
        compute.setToolTipText(Bundle.FeaturesTab_computeTip());
        compute.addActionListener(event -> source.compute());
        JLabel feature = label(Bundle.FeaturesTab_feature(), box.combo());
        JLabel find = label(Bundle.FeaturesTab_find(), box.find());
        page().addControls(feature, box.combo(), find, box.find(), shares, counts, compute);
        refresh();
    }

    private static JLabel label(String text, JComponent of) {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, text);
        label.setLabelFor(of);
        return label;
    }

    @Override
    protected TabSource source() {
        return source;
    }

    @Override
    protected void refresh() {
        box.offer(source.features());
        compute.setVisible(open() != null && source.missing() > 0);
        Feature feature = box.chosen().orElse(null);
        if (feature == null) {
            loop().show(FeatureHistogram.empty(whyEmpty()));
        } else if (isShown()) {
            Study study = open().study();
            String staining = open().staining().name();
            List<SliceValues> values = source.values();
            boolean shares = !height.isSecond();
            int unknown = source.missing();
            String trouble = source.trouble();
            loop().draw(() -> {
                ClassValues picked =
                        ClassValues.of(values, feature.name(), study.repeats().open(staining));
                return new Drawn(
                        FeatureHistogram.of(feature, picked, shares, Bundle.FeaturesTab_noValues()),
                        note(picked, unknown, trouble));
            });
        }
    }

    private String whyEmpty() {
        if (open() == null) {
            return Bundle.FeaturesTab_noStudy();
        }
        if (source.isLoading()) {
            return Bundle.FeaturesTab_reading();
        }
        if (!source.trouble().isEmpty()) {
            return source.trouble();
        }
        return source.missing() > 0 ? Bundle.FeaturesTab_notComputed() : Bundle.FeaturesTab_noSamples();
    }

    private static String note(ClassValues picked, int unknown, String trouble) {
        StringBuilder text = new StringBuilder(
                Bundle.FeaturesTab_note(NumberText.of(picked.on().length), NumberText.of(picked.off().length)));
        if (picked.missing() > 0) {
            text.append(" · ").append(Bundle.FeaturesTab_missing(NumberText.of(picked.missing())));
        }
        if (unknown > 0) {
            text.append(" · ").append(Bundle.FeaturesTab_unknown(Integer.toString(unknown)));
        }
        return trouble.isEmpty() ? text.toString() : text + " · " + trouble;
    }

    @Override
    public Map<String, String> save() {
        Map<String, String> saved = new HashMap<>(height.save(COUNTS));
        saved.put(FEATURE, box.wanted());
        return saved;
    }

    @Override
    public void restore(Map<String, String> saved) {
        height.restore(saved, COUNTS);
        box.want(saved.getOrDefault(FEATURE, ""));
        refresh();
    }

    @Override
    public boolean requestFocusInWindow() {
        return box.combo().requestFocusInWindow();
    }
}
