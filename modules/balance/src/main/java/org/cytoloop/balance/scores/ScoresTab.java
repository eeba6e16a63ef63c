/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.scores;

import java.util.List;
import javax.swing.JComponent;
import org.cytoloop.balance.parts.BalanceTab;
import org.cytoloop.balance.parts.ChartPage;
import org.cytoloop.balance.parts.PlotLoop;
import org.cytoloop.balance.parts.PlotLoop.Drawn;
import org.cytoloop.steering.charts.ScorePlots;
import org.cytoloop.steering.growth.RoundScores;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/** The score of each round, in the three ways it is told. */
@Messages({
    "ScoresTab_noStudy=Open a study to see how its rounds score.",
    "ScoresTab_noRounds=Nothing has been trained yet. Label about 100 ON and 100 OFF cells, then train (T)."
})
public final class ScoresTab implements BalanceTab {
    private final ChartPage page = new ChartPage("balance.scores");
    private final PlotLoop loop;
    private final ScoreSource source = new ScoreSource(this::refresh);
    private OpenStudy open;
    private boolean shown;

    /**
     * A tab without a study.
     *
     * @param changed called whenever another chart is shown
     */
    public ScoresTab(Runnable changed) {
        loop = new PlotLoop(page, changed);
        refresh();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void setStudy(OpenStudy next) {
        open = next;
        source.setStudy(next);
        refresh();
    }

    @Override
    public void setShown(boolean next) {
        shown = next;
        source.setShown(next);
        refresh();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            source.stainingChanged();
            refresh();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        source.studyChanged(event);
        if (event.topics().contains(Topic.ROUNDS) || event.topics().contains(Topic.EXAM)) {
            refresh();
        }
    }

    private void refresh() {
        if (open == null) {
            loop.show(ScorePlots.of(List.of(), Bundle.ScoresTab_noStudy()));
        } else if (shown) {
            List<RoundScores> scores = source.scores();
            String note = scores.isEmpty() ? "" : source.problem().isEmpty() ? source.state() : source.problem();
            loop.draw(() -> new Drawn(ScorePlots.of(scores, Bundle.ScoresTab_noRounds()), note));
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return page.chart().getComponent(0).requestFocusInWindow();
    }
}
