/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.comparison.RoundDifference;
import org.cytoloop.rounds.rows.RoundPair;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workbench.problems.Problems;
import org.openide.util.NbBundle.Messages;

/**
 * Which cells two rounds call differently: computed in the background, then laid on the desk, where the viewers draw it.
 * It is computed anew when thresholds or cells change. For the EDT.
 */
@Messages({"# {0} - two rounds", "Differences_job=Comparing {0}"})
public final class Differences {
    private final OpenStudy open;
    private final Runnable changed;
    private RoundPair wanted;
    private RoundDifference found;
    private DifferenceBoard.Shown shown;
    private Job job;

    Differences(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
    }

    /** The rounds whose difference is shown, or will be in a moment. */
    public Optional<RoundPair> pair() {
        return Optional.ofNullable(wanted);
    }

    /** The difference that is shown. */
    public Optional<RoundDifference> found() {
        return Optional.ofNullable(found);
    }

    /** True while it is computed. */
    public boolean isWorking() {
        return job != null;
    }

    /** Shows the difference between two rounds. */
    public void show(RoundPair pair) {
        stop();
        wanted = pair;
        Job[] mine = new Job[1];
        mine[0] = open.jobs()
                .start(
                        Bundle.Differences_job(pair.title()),
                        task -> RoundDifference.of(open.study(), pair.before(), pair.after(), task),
                        result -> take(mine[0], pair, result),
                        problem -> failed(mine[0], problem));
        job = mine[0];
        changed.run();
    }

    private void take(Job from, RoundPair pair, RoundDifference result) {
        if (job == from) {
            job = null;
            found = result;
            Map<String, DifferenceBoard.OnSlice> slices = new HashMap<>();
            for (RoundDifference.OnSlice slice : result.slices()) {
                slices.put(slice.slice(), new DifferenceBoard.OnSlice(slice.cellSet(), slice.marks()));
            }
            shown = new DifferenceBoard.Shown(pair.title(), pair.after().staining(), slices);
            open.difference().show(shown);
            changed.run();
        }
    }

    private void failed(Job from, ProblemException problem) {
        if (job == from) {
            String title = Bundle.Differences_job(wanted.title());
            hide();
            Problems.tell(title, problem);
        }
    }

    /** Shows no difference any more. */
    public void hide() {
        stop();
        wanted = null;
        found = null;
        shown = null;
        open.difference().show(null);
        changed.run();
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Someone else laid another difference on the desk, or took it away. */
    void boardChanged() {
        if (shown != null && open.difference().shown().orElse(null) != shown) {
            stop();
            wanted = null;
            found = null;
            shown = null;
            changed.run();
        }
    }

    /** Computes it anew when the rounds are called at other thresholds now, or their cells are others. */
    void roundsChanged(boolean otherCells) {
        if (wanted == null) {
            return;
        }
        Optional<RoundInfo> before = now(wanted.before());
        Optional<RoundInfo> after = now(wanted.after());
        if (before.isEmpty() || after.isEmpty()) {
            hide();
            return;
        }
        RoundPair now = new RoundPair(before.get(), after.get());
        if (otherCells || !now.callsAlike(wanted)) {
            show(now);
        }
    }

    private Optional<RoundInfo> now(RoundInfo round) {
        return open.study().rounds().of(round.staining()).stream()
                .filter(r -> r.number() == round.number())
                .findFirst();
    }
}
