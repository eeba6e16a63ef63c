/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.curve;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.cytoloop.balance.parts.BalanceTab;
import org.cytoloop.balance.parts.ChartPage;
import org.cytoloop.balance.parts.PlotLoop;
import org.cytoloop.balance.parts.PlotLoop.Drawn;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.growth.KnownGrowth;
import org.cytoloop.operations.growth.StudyGrowth;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.steering.charts.CurvePlots;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.QuietText;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The growth curve with its fit and what it advises: as last computed in any window, or computed from here. */
@Messages({
    "CurveTab_compute=&Compute",
    "CurveTab_computeTip=Trains some hundred times with fewer labels than there are, to see what more would bring",
    "CurveTab_job=Trying fewer labels",
    "CurveTab_computing=Computing; the status line shows how far, and stops it.",
    "CurveTab_stopped=Stopped.",
    "CurveTab_noStudy=Open a study to see what more labels would bring.",
    "CurveTab_noRound=Nothing has been trained yet. Label about 100 ON and 100 OFF cells and train (T): then this tells"
            + " what more labels would bring.",
    "CurveTab_notYet=Press Compute: the current round is trained again with fewer labels than it has, which tells what"
            + " more would bring. It takes some seconds, with some thousand labels a minute or two."
})
public final class CurveTab implements BalanceTab {
    private static final int WIDTH = 300;

    private final JButton compute = new JButton();
    private final QuietText words = new QuietText("balance.curve.words", "", WIDTH);
    private final ChartPage page;
    private final JPanel all = new JPanel(new BorderLayout());
    private final PlotLoop loop;
    private final Loader<KnownGrowth> loader = new Loader<>(this::found, this::failed);
    private OpenStudy open;
    private String trouble = "";

    /**
     * A tab without a study.
     *
     * @param changed called whenever another chart is shown
     */
    public CurveTab(Runnable changed) {
        Mnemonics.setLocalizedText(compute, Bundle.CurveTab_compute());
        compute.setName("balance.curve.compute");
        compute.setToolTipText(Bundle.CurveTab_computeTip());
        compute.addActionListener(event -> compute());
        page = new ChartPage("balance.curve");
        page.addControls(compute);
        words.setBorder(javax.swing.BorderFactory.createEmptyBorder(8, 8, 8, 10));
        all.add(page, BorderLayout.CENTER);
        all.add(words, BorderLayout.LINE_END);
        loop = new PlotLoop(page, changed);
        refresh();
    }

    @Override
    public JComponent component() {
        return all;
    }

    @Override
    public void setStudy(OpenStudy next) {
        loader.stop();
        open = next;
        trouble = "";
        refresh();
    }

    @Override
    public void setShown(boolean shown) {
        refresh();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            loader.stop();
            trouble = "";
        }
        if (change == DeskChange.STAINING || change == DeskChange.GROWTH || change == DeskChange.NAMES) {
            refresh();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (event.topics().contains(Topic.LABELS) || event.topics().contains(Topic.ROUNDS)) {
            refresh();
        }
    }

    private void compute() {
        RoundInfo round = round().orElse(null);
        if (round != null) {
            OpenStudy now = open;
            trouble = "";
            loader.load(
                    now,
                    Bundle.CurveTab_job(),
                    task -> KnownGrowth.compute(now.study(), round, StudyGrowth.By.QUICK, task));
            refresh();
        }
    }

    private void found(KnownGrowth next) {
        open.growth().put(next);
    }

    private void failed(String why) {
        trouble = why.isEmpty() ? Bundle.CurveTab_stopped() : why;
        refresh();
    }

    private Optional<RoundInfo> round() {
        return open == null
                ? Optional.empty()
                : open.study().rounds().current(open.staining().name());
    }

    private void refresh() {
        KnownGrowth known =
                open == null ? null : open.growth().of(open.staining().name()).orElse(null);
        compute.setEnabled(round().isPresent() && !loader.isLoading());
        words.setText(known == null ? "" : open.names().text(advice(known.report())));
        words.setVisible(known != null);
        GrowthReport report = known == null ? null : known.report();
        String empty = empty(report);
        String note = note(known);
        loop.draw(() -> new Drawn(CurvePlots.of(report, empty), note));
    }

    private String note(KnownGrowth known) {
        if (loader.isLoading()) {
            return Bundle.CurveTab_computing();
        }
        return trouble.isEmpty() && known != null ? known.stale(open.study()).orElse("") : trouble;
    }

    private String empty(GrowthReport report) {
        if (open == null) {
            return Bundle.CurveTab_noStudy();
        }
        if (report != null) {
            return report.tooEarly();
        }
        return round().isPresent() ? Bundle.CurveTab_notYet() : Bundle.CurveTab_noRound();
    }

    private static String advice(GrowthReport report) {
        StringBuilder text = new StringBuilder(report.gainWords());
        if (report.stop() != null) {
            text.append('\n').append(report.stop().words());
        }
        if (report.curve() != null && !report.tooEarly().isEmpty()) {
            text.append('\n').append(report.tooEarly());
        }
        if (!report.notes().isEmpty()) {
            text.append('\n').append(String.join(" ", report.notes()));
        }
        return text.toString().strip();
    }

    @Override
    public boolean requestFocusInWindow() {
        return compute.requestFocusInWindow();
    }
}
