/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.scores;

import java.util.EnumSet;
import java.util.List;
import org.cytoloop.balance.parts.ChartTab;
import org.cytoloop.balance.parts.PlotLoop.Drawn;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.steering.charts.ScorePlots;
import org.cytoloop.steering.growth.RoundScores;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/** The score of each round, in the three ways it is told. */
@Messages({
    "ScoresTab_noStudy=Open a study to see how its rounds score.",
    "ScoresTab_noRounds=Nothing has been trained yet. Label about 100 ON and 100 OFF cells, then train (T)."
})
public final class ScoresTab extends ChartTab {
    private final ScoreSource source = new ScoreSource(this::refresh);

    /**
     * A tab without a study.
     *
     * @param changed called whenever another chart is shown
     */
    public ScoresTab(Runnable changed) {
        super("balance.scores", changed, EnumSet.of(Topic.ROUNDS, Topic.EXAM));
        refresh();
    }

    @Override
    protected TabSource source() {
        return source;
    }

    @Override
    protected void refresh() {
        if (open() == null) {
            loop().show(ScorePlots.of(List.of(), Bundle.ScoresTab_noStudy()));
        } else if (isShown()) {
            List<RoundScores> scores = source.scores();
            String note = scores.isEmpty() ? "" : source.problem().isEmpty() ? source.state() : source.problem();
            loop().draw(() -> new Drawn(ScorePlots.of(scores, Bundle.ScoresTab_noRounds()), note));
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return page().chart().getComponent(0).requestFocusInWindow();
    }
}
