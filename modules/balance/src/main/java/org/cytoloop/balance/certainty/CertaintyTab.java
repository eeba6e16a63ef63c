/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.certainty;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JToggleButton;
import org.cytoloop.balance.calls.CallSource;
import org.cytoloop.balance.calls.SliceCalls;
import org.cytoloop.balance.parts.ChartTab;
import org.cytoloop.balance.parts.Choices;
import org.cytoloop.balance.parts.PlotLoop.Drawn;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.HistogramPlot;
import org.cytoloop.plots.model.HistogramPlot.Bins;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.plots.model.PlotMark;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/** p(ON) of the current round: of the samples by label, and of all other cells, with the threshold. */
@Messages({
    "CertaintyTab_shares=S&hares",
    "CertaintyTab_sharesTip=Each series as shares of its cells, so that samples and other cells can be compared",
    "CertaintyTab_counts=&Numbers",
    "CertaintyTab_countsTip=Numbers of cells",
    "# {0} - round",
    "CertaintyTab_title=p(ON) under round {0}",
    "CertaintyTab_noTitle=p(ON)",
    "CertaintyTab_axis=p(ON)",
    "CertaintyTab_share=Share",
    "CertaintyTab_cells=Cells",
    "CertaintyTab_other=other cells",
    "CertaintyTab_on=ON samples",
    "CertaintyTab_off=OFF samples",
    "# {0} - on",
    "# {1} - off",
    "# {2} - others",
    "CertaintyTab_note={0} ON samples, {1} OFF samples, {2} other cells",
    "# {0} - threshold",
    "CertaintyTab_threshold=threshold {0}",
    "CertaintyTab_noStudy=Open a study to see how sure its classifier is.",
    "CertaintyTab_noRound=Nothing has been trained yet. Label about 100 ON and 100 OFF cells, then train (T).",
    "CertaintyTab_noCalls=No slice is classified under this round: show its calls (P) or classify the slices (Model menu).",
    "CertaintyTab_reading=Reading the calls…"
})
public final class CertaintyTab extends ChartTab {
    private static final String COUNTS = "counts";
    private static final double[] EDGES = new double[CertaintyBins.BINS + 1];

    static {
        for (int i = 0; i < EDGES.length; i++) {
            EDGES[i] = i / (double) CertaintyBins.BINS;
        }
    }

    private final JToggleButton shares =
            Choices.button("balance.certainty.shares", Bundle.CertaintyTab_shares(), Bundle.CertaintyTab_sharesTip());
    private final Choices height;
    private final CallSource calls;
    private final TabSource watch = new Watch();
    private CertaintyBins bins = new CertaintyBins();

    /**
     * A tab without a study.
     *
     * @param changed called whenever another chart is shown
     */
    public CertaintyTab(CallSource calls, Runnable changed) {
        super("balance.certainty", changed, EnumSet.of(Topic.LABELS, Topic.ROUNDS, Topic.REPEATS));
        this.calls = calls;
        JToggleButton counts = Choices.button(
                "balance.certainty.counts", Bundle.CertaintyTab_counts(), Bundle.CertaintyTab_countsTip());
        height = new Choices(shares, counts, second -> refresh());
        page().addControls(shares, counts);
        calls.addListener(this::refresh);
        refresh();
    }

    /** Watches the calls, and counts anew for another study or staining. */
    private final class Watch implements TabSource {
        @Override
        public void setStudy(OpenStudy open) {
            bins = new CertaintyBins();
        }

        @Override
        public void setShown(boolean shown) {
            calls.watch(CertaintyTab.this, shown);
        }

        @Override
        public void stainingChanged() {
            bins = new CertaintyBins();
        }
    }

    @Override
    protected TabSource source() {
        return watch;
    }

    @Override
    protected void refresh() {
        RoundInfo round = open() == null ? null : calls.round().orElse(null);
        if (round == null) {
            loop().show(empty(open() == null ? Bundle.CertaintyTab_noStudy() : Bundle.CertaintyTab_noRound()));
        } else if (isShown()) {
            List<SliceCalls> known = calls.calls();
            if (known.isEmpty()) {
                String trouble = calls.trouble().isEmpty() ? Bundle.CertaintyTab_noCalls() : calls.trouble();
                loop().show(empty(calls.isLoading() ? Bundle.CertaintyTab_reading() : trouble));
                return;
            }
            Study study = open().study();
            CertaintyBins counter = bins;
            boolean asShares = !height.isSecond();
            loop().draw(() -> {
                long[][] counts = counter.count(
                        study, round.staining(), known, study.repeats().open(round.staining()));
                return new Drawn(plot(round, counts, asShares), note(counts));
            });
        }
    }

    private static Plot empty(String why) {
        return new HistogramPlot(
                Bundle.CertaintyTab_noTitle(),
                why,
                new Axis(Bundle.CertaintyTab_axis(), "", false, 0, 1),
                Axis.of(Bundle.CertaintyTab_cells(), ""),
                false,
                EDGES,
                List.of(),
                List.of());
    }

    private static Plot plot(RoundInfo round, long[][] counts, boolean shares) {
        String threshold = String.format(Locale.ROOT, "%.2f", round.threshold());
        return new HistogramPlot(
                Bundle.CertaintyTab_title(Integer.toString(round.number())),
                Bundle.CertaintyTab_noCalls(),
                new Axis(Bundle.CertaintyTab_axis(), "", false, 0, 1),
                Axis.of(shares ? Bundle.CertaintyTab_share() : Bundle.CertaintyTab_cells(), ""),
                shares,
                EDGES,
                List.of(
                        new Bins(Bundle.CertaintyTab_other(), Tone.PLAIN, counts[2]),
                        new Bins(Bundle.CertaintyTab_on(), Tone.ON, counts[0]),
                        new Bins(Bundle.CertaintyTab_off(), Tone.OFF, counts[1])),
                List.of(new PlotMark(true, round.threshold(), Bundle.CertaintyTab_threshold(threshold))));
    }

    private static String note(long[][] counts) {
        return Bundle.CertaintyTab_note(sum(counts[0]), sum(counts[1]), sum(counts[2]));
    }

    private static String sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return NumberText.of(sum);
    }

    @Override
    public Map<String, String> save() {
        return height.save(COUNTS);
    }

    @Override
    public void restore(Map<String, String> saved) {
        height.restore(saved, COUNTS);
        refresh();
    }

    @Override
    public boolean requestFocusInWindow() {
        return shares.requestFocusInWindow();
    }
}
