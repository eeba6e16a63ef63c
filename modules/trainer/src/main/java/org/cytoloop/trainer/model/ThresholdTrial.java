/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.Optional;
import java.util.OptionalDouble;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.training.ThresholdPreview;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Jobs;
import org.openide.util.NbBundle.Messages;

/**
 * Another threshold for the current round, tried before it is applied: screens show the calls it gives, and it is counted
 * which cells would flip. Nothing is on disk until it is applied, and that can be undone. For the EDT.
 */
@Messages({"ThresholdTrial_reading=Reading calls", "ThresholdTrial_applying=Changing the threshold"})
public final class ThresholdTrial {
    private final OpenStudy open;
    private final Runnable changed;
    private final Background<Known> background;
    private RoundInfo round;
    private double value = Double.NaN;
    private boolean wanted;
    private Known known;
    private String problem = "";

    /**
     * What was read of a round.
     *
     * @param preview its calls
     * @param scores its out-of-fold calls; null when it has none
     */
    private record Known(ThresholdPreview preview, TrialScores scores) {}

    /**
     * Nothing is tried yet.
     *
     * @param changed told when anything is otherwise
     */
    ThresholdTrial(OpenStudy open, Jobs jobs, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.background = new Background<>(jobs, changed);
    }

    /** The current round of the staining; empty when there is none. */
    public Optional<RoundInfo> round() {
        return Optional.ofNullable(round);
    }

    /** The threshold that is tried, else that of the round; NaN without a round. */
    public double value() {
        return value;
    }

    /** True while another threshold than that of the round is tried. */
    public boolean isTrying() {
        return round != null && value != round.threshold();
    }

    /** Tries a threshold, 0 to 1. */
    public void setValue(double next) {
        if (round == null || next == value || !(next >= 0 && next <= 1)) {
            return;
        }
        value = next;
        want();
        if (isTrying()) {
            // it would cover the calls that are tried
            open.difference().show(null);
        }
        show();
        changed.run();
    }

    /** Someone looks at it: what would flip is read. */
    public void want() {
        wanted = true;
        if (known == null && round != null && !background.isRunning()) {
            read();
        }
    }

    /** Nobody looks any more; a trial ends. */
    public void leave() {
        reset();
        wanted = false;
        known = null;
        background.cancel();
    }

    /** Ends the trial. */
    public void reset() {
        if (isTrying()) {
            value = round.threshold();
            show();
            changed.run();
        }
    }

    /** Makes the tried threshold that of the round; can be undone. */
    public void apply() {
        if (isTrying()) {
            RoundInfo which = round;
            double next = value;
            open.writer().submit(Bundle.ThresholdTrial_applying(), study -> study.rounds()
                    .setThreshold(which, next));
        }
    }

    /** What would flip; empty while it is being read. */
    public Optional<ThresholdPreview> preview() {
        return Optional.ofNullable(known).map(Known::preview);
    }

    /** How the round would do; empty while it is being read, and for a round of an older version. */
    public Optional<TrialScores> scores() {
        return Optional.ofNullable(known).map(Known::scores);
    }

    /** Why it is not known what would flip; empty when it is. */
    public String problem() {
        return problem;
    }

    /** The round may be another, or its threshold or calls. */
    void roundChanged() {
        RoundInfo now = open.study().rounds().current(open.staining().name()).orElse(null);
        boolean same = now != null && round != null && isSame(now, round);
        boolean trying = isTrying();
        boolean counted = same && now.threshold() == round.threshold();
        round = now;
        if (now == null) {
            value = Double.NaN;
        } else if (!same || !trying) {
            value = now.threshold();
        }
        if (!counted) {
            known = null;
            background.cancel();
        }
        show();
        if (wanted && known == null && round != null) {
            read();
        }
        changed.run();
    }

    /** The calls on disk are others. */
    void callsChanged() {
        if (known != null || background.isRunning()) {
            known = null;
            background.cancel();
            if (wanted && round != null) {
                read();
            }
        }
    }

    private static boolean isSame(RoundInfo a, RoundInfo b) {
        return a.number() == b.number() && a.staining().equals(b.staining());
    }

    private void show() {
        open.calls().tryThreshold(isTrying() ? OptionalDouble.of(value) : OptionalDouble.empty());
    }

    private void read() {
        RoundInfo which = round;
        problem = "";
        background.start(
                Bundle.ThresholdTrial_reading(),
                task -> new Known(
                        ThresholdPreview.of(open.study(), which, task),
                        TrialScores.of(open.study(), which).orElse(null)),
                new Background.Taker<>() {
                    @Override
                    public void done(Known result) {
                        known = result;
                    }

                    @Override
                    public void failed(ProblemException trouble) {
                        problem = open.names().text(trouble.getMessage());
                    }
                });
    }
}
