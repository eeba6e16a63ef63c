/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.model;

import java.util.Optional;
import org.cytoloop.operations.comparison.RoundComparison;
import org.cytoloop.rounds.rows.RoundPair;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.openide.util.NbBundle.Messages;

/** Two rounds side by side, computed in the background. For the EDT. */
@Messages({"# {0} - two rounds", "Comparisons_job=Comparing {0}"})
public final class Comparisons {
    private final OpenStudy open;
    private final Runnable changed;
    private RoundComparison found;
    private RoundPair wanted;
    private String problem = "";
    private Job job;

    Comparisons(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
    }

    /** What was found; empty before, and when there was a problem. */
    public Optional<RoundComparison> found() {
        return Optional.ofNullable(found);
    }

    /** The rounds that are compared. */
    public Optional<RoundPair> pair() {
        return Optional.ofNullable(wanted);
    }

    /** Why they cannot be compared, a sentence; empty when they can. */
    public String problem() {
        return problem;
    }

    /** True while they are compared. */
    public boolean isWorking() {
        return job != null;
    }

    /** Compares two rounds. */
    public void compare(RoundPair pair) {
        if (job != null) {
            job.cancel();
        }
        wanted = pair;
        found = null;
        problem = "";
        Job[] mine = new Job[1];
        mine[0] = open.jobs()
                .start(
                        Bundle.Comparisons_job(pair.title()),
                        task -> RoundComparison.of(open.study(), pair.before(), pair.after(), task),
                        result -> end(mine[0], result, ""),
                        failure -> end(mine[0], null, failure.getMessage()));
        job = mine[0];
        changed.run();
    }

    private void end(Job from, RoundComparison result, String why) {
        if (job == from) {
            job = null;
            found = result;
            problem = why;
            changed.run();
        }
    }

    /** Forgets what was compared. */
    void forget() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        found = null;
        wanted = null;
        problem = "";
    }
}
