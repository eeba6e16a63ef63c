/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.bars;

import java.awt.Component;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import org.cytoloop.balance.calls.CallSource;
import org.cytoloop.balance.calls.SliceCalls;
import org.cytoloop.balance.parts.ChartTab;
import org.cytoloop.balance.parts.Choices;
import org.cytoloop.balance.parts.PlotLoop.Drawn;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.plots.scale.NumberText;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.steering.balance.BalanceRow;
import org.cytoloop.steering.balance.CallBalance;
import org.cytoloop.steering.balance.SampleBalance;
import org.cytoloop.steering.charts.BalancePlots;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** ON and OFF of the samples, side by side with what the current round calls. */
@Messages({
    "BarsTab_by=&By:",
    "BarsTab_byTip=By what samples and calls are counted",
    "BarsTab_ALL=all together",
    "BarsTab_SLICE=slice",
    "BarsTab_ANIMAL=animal",
    "BarsTab_ORIGIN=origin",
    "BarsTab_RULE_VERSION=rule version",
    "BarsTab_shares=S&hares",
    "BarsTab_sharesTip=Every bar is as high as all others: shares of ON and OFF can be compared",
    "BarsTab_counts=&Numbers",
    "BarsTab_countsTip=Bars are as high as there are cells",
    "BarsTab_noStudy=Open a study to see how ON and OFF are balanced.",
    "BarsTab_noSamples=Nothing is labelled yet. Draw ON and OFF samples with the rectangle tool (R): about 100 of each"
            + " before the first training.",
    "BarsTab_reading=Reading the calls…",
    "# {0} - on",
    "# {1} - off",
    "BarsTab_samples=Samples: {0} ON, {1} OFF",
    "# {0} - share",
    "# {1} - cells",
    "# {2} - round",
    "BarsTab_called=round {2} calls {0} % of {1} cells ON"
})
public final class BarsTab extends ChartTab {
    private static final String BY = "by";
    private static final String COUNTS = "counts";

    private final JComboBox<BalanceBy> by = new JComboBox<>(BalanceBy.values());
    private final Choices height;
    private final CallSource calls;
    private final TabSource watch = this::watch;

    /**
     * A tab without a study.
     *
     * @param changed called whenever another chart is shown
     */
    public BarsTab(CallSource calls, Runnable changed) {
        super("balance.bars", changed, EnumSet.of(Topic.LABELS, Topic.ROUNDS, Topic.REPEATS, Topic.SLICES));
        this.calls = calls;
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.BarsTab_by());
        label.setLabelFor(by);
        by.setName("balance.by");
        by.setToolTipText(Bundle.BarsTab_byTip());
        by.setRenderer(new Named());
        by.addActionListener(event -> refresh());
        var shares = Choices.button("balance.shares", Bundle.BarsTab_shares(), Bundle.BarsTab_sharesTip());
        var counts = Choices.button("balance.counts", Bundle.BarsTab_counts(), Bundle.BarsTab_countsTip());
        height = new Choices(shares, counts, second -> refresh());
        page().addControls(label, by, shares, counts);
        calls.addListener(this::refresh);
        refresh();
    }

    /** Names of ways to count. */
    private static final class Named extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            return super.getListCellRendererComponent(list, words((BalanceBy) value), index, selected, focused);
        }
    }

    private static String words(BalanceBy by) {
        return switch (by) {
            case ALL -> Bundle.BarsTab_ALL();
            case SLICE -> Bundle.BarsTab_SLICE();
            case ANIMAL -> Bundle.BarsTab_ANIMAL();
            case ORIGIN -> Bundle.BarsTab_ORIGIN();
            case RULE_VERSION -> Bundle.BarsTab_RULE_VERSION();
        };
    }

    private void watch(boolean next) {
        calls.watch(this, next);
    }

    @Override
    protected TabSource source() {
        return watch;
    }

    @Override
    public void deskChanged(DeskChange change) {
        super.deskChanged(change);
        if (change == DeskChange.NAMES) {
            refresh();
        }
    }

    @Override
    protected void refresh() {
        if (height == null) {
            return; // while it is being made
        }
        BalanceBy way = (BalanceBy) by.getSelectedItem();
        if (open() == null) {
            loop().show(empty(way, Bundle.BarsTab_noStudy()));
        } else if (way == BalanceBy.ANIMAL && open().names().masked()) {
            loop().show(empty(way, ShownNames.whyHidden()));
        } else if (isShown()) {
            loop().draw(chart(open(), way));
        }
    }

    private static Plot empty(BalanceBy way, String why) {
        return BalancePlots.of(List.of(), List.of(), 0, way, true, why);
    }

    /** What makes the chart, off the EDT. */
    private Supplier<Drawn> chart(OpenStudy now, BalanceBy way) {
        Study study = now.study();
        String staining = now.staining().name();
        RoundInfo round = calls.round().orElse(null);
        List<SliceCalls> called = round == null ? List.of() : calls.calls();
        boolean shares = !height.isSecond();
        String trouble = calls.isLoading() ? Bundle.BarsTab_reading() : calls.trouble();
        return () -> {
            List<BalanceRow> samples = SampleBalance.shown(study, staining, way);
            List<BalanceRow> slices = round == null ? List.of() : CallCounts.rows(called, round);
            boolean side = !slices.isEmpty() && way != BalanceBy.ORIGIN && way != BalanceBy.RULE_VERSION;
            Plot plot = BalancePlots.of(
                    shownAs(samples, way, now.names()),
                    side ? shownAs(CallBalance.together(study, slices, way), way, now.names()) : List.of(),
                    round == null ? 0 : round.number(),
                    way,
                    shares,
                    Bundle.BarsTab_noSamples());
            BalanceRow all = SampleBalance.shown(study, staining, BalanceBy.ALL).get(0);
            return new Drawn(plot, note(all, round, slices, trouble));
        };
    }

    private static String note(BalanceRow all, RoundInfo round, List<BalanceRow> slices, String trouble) {
        String samples =
                all.decided() == 0 ? "" : Bundle.BarsTab_samples(NumberText.of(all.on()), NumberText.of(all.off()));
        BalanceRow sum = slices.stream().reduce(new BalanceRow("", 0, 0, 0), BalanceRow::plus);
        String called = sum.decided() == 0
                ? ""
                : Bundle.BarsTab_called(
                        String.format(Locale.ROOT, "%.1f", 100 * sum.share()),
                        NumberText.of(sum.decided()),
                        Integer.toString(round.number()));
        return Stream.of(samples, called, trouble)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Rows of slices under the names and in the order of the screen. */
    private static List<BalanceRow> shownAs(List<BalanceRow> rows, BalanceBy way, ShownNames names) {
        if (way != BalanceBy.SLICE) {
            return rows;
        }
        List<BalanceRow> named = new ArrayList<>(rows);
        named.sort((a, b) -> names.order().compare(a.name(), b.name()));
        named.replaceAll(row -> row.named(names.slice(row.name())));
        return named;
    }

    @Override
    public Map<String, String> save() {
        Map<String, String> saved = new HashMap<>(height.save(COUNTS));
        saved.put(BY, ((BalanceBy) by.getSelectedItem()).name());
        return saved;
    }

    @Override
    public void restore(Map<String, String> saved) {
        height.restore(saved, COUNTS);
        BalanceBy found = BalanceBy.ALL;
        for (BalanceBy way : BalanceBy.values()) {
            found = way.name().equals(saved.get(BY)) ? way : found;
        }
        by.setSelectedItem(found);
    }

    @Override
    public boolean requestFocusInWindow() {
        return by.requestFocusInWindow();
    }
}
