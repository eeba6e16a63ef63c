/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.growth;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JToggleButton;
import org.cytoloop.balance.parts.ChartTab;
import org.cytoloop.balance.parts.Choices;
import org.cytoloop.balance.parts.PlotLoop.Drawn;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.ShownCounts;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.steering.charts.GrowthPlots;
import org.cytoloop.steering.growth.SampleGrowth;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/** How the samples grew. */
@Messages({
    "GrowthTab_time=Over &time",
    "GrowthTab_timeTip=The number of samples over time; labels that were undone go down again",
    "GrowthTab_rounds=Over ro&unds",
    "GrowthTab_roundsTip=The number of samples each round was trained on, and that of now",
    "GrowthTab_noStudy=Open a study to see how its samples grow.",
    "GrowthTab_reading=Reading how the samples grew…",
    "GrowthTab_noSamples=Nothing is labelled yet. Draw ON and OFF samples with the rectangle tool (R): with about 100 of"
            + " each the first round is trained.",
    "GrowthTab_noRounds=Nothing has been trained yet. Label about 100 ON and 100 OFF cells, then train (T).",
    "# {0} - all",
    "# {1} - on",
    "# {2} - off",
    "GrowthTab_note=Now {0} samples: {1} ON, {2} OFF"
})
public final class GrowthTab extends ChartTab {
    private static final String ROUNDS = "rounds";

    private final JToggleButton time =
            Choices.button("balance.growth.time", Bundle.GrowthTab_time(), Bundle.GrowthTab_timeTip());
    private final Choices over;
    private final GrowthSource source = new GrowthSource(this::refresh);

    /**
     * A tab without a study.
     *
     * @param changed called whenever another chart is shown
     */
    public GrowthTab(Runnable changed) {
        super("balance.growth", changed, EnumSet.of(Topic.ROUNDS));
        JToggleButton rounds =
                Choices.button("balance.growth.rounds", Bundle.GrowthTab_rounds(), Bundle.GrowthTab_roundsTip());
        over = new Choices(time, rounds, second -> refresh());
        page().addControls(time, rounds);
        refresh();
    }

    @Override
    protected TabSource source() {
        return source;
    }

    @Override
    protected void refresh() {
        if (open() == null) {
            loop().show(GrowthPlots.overTime(SampleGrowth.NONE, List.of(), Bundle.GrowthTab_noStudy()));
        } else if (isShown()) {
            loop().draw(chart(open()));
        }
    }

    /** What makes the chart, off the EDT. */
    private Supplier<Drawn> chart(OpenStudy now) {
        List<RoundInfo> rounds = now.study().rounds().of(now.staining().name());
        SampleCounts counts = ShownCounts.of(now.study(), now.staining().name());
        int decided = counts.on() + counts.off();
        String note = decided == 0
                ? source.trouble()
                : Bundle.GrowthTab_note(
                        NumberText.of(decided), NumberText.of(counts.on()), NumberText.of(counts.off()));
        SampleGrowth growth = source.growth();
        if (over.isSecond()) {
            return () -> new Drawn(
                    GrowthPlots.overRounds(rounds, counts.on(), counts.off(), Bundle.GrowthTab_noRounds()), note);
        }
        String instead = growth != null
                ? Bundle.GrowthTab_noSamples()
                : source.trouble().isEmpty() ? Bundle.GrowthTab_reading() : source.trouble();
        return () ->
                new Drawn(GrowthPlots.overTime(growth == null ? SampleGrowth.NONE : growth, rounds, instead), note);
    }

    @Override
    public Map<String, String> save() {
        return over.save(ROUNDS);
    }

    @Override
    public void restore(Map<String, String> saved) {
        over.restore(saved, ROUNDS);
        refresh();
    }

    @Override
    public boolean requestFocusInWindow() {
        return time.requestFocusInWindow();
    }
}
