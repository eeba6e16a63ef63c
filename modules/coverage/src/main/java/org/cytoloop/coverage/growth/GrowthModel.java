/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.growth;

import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.growth.StudyGrowth;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.SampleCounts;
import org.openide.util.NbBundle.Messages;

/** What more labels would bring to the current round; computed when asked. For the EDT. */
@Messages({
    "GrowthModel_job=Trying fewer labels",
    "GrowthModel_stopped=Stopped.",
    "GrowthModel_stale=Labels changed since: train and compute again.",
    "# {0} - round",
    "GrowthModel_newer=This stands for round {0}; compute again for the current one."
})
final class GrowthModel {
    private final Runnable changed;
    private final Loader<Found> loader;
    private OpenStudy open;
    private Found found;
    private String trouble = "";
    private boolean own;

    /** @param changed called whenever something else is to be shown */
    GrowthModel(Runnable changed) {
        this.changed = changed;
        this.loader = new Loader<>(this::show, this::fail);
    }

    /**
     * What was computed.
     *
     * @param round the round it stands for
     * @param report what was found
     */
    record Found(RoundInfo round, GrowthReport report) {}

    void setStudy(OpenStudy next) {
        loader.stop();
        open = next;
        found = null;
        trouble = "";
        changed.run();
    }

    void stainingChanged() {
        setStudy(open);
    }

    /** Whether the round's own trainer is used, which may take long. */
    void setOwnTrainer(boolean next) {
        own = next;
    }

    Optional<OpenStudy> study() {
        return Optional.ofNullable(open);
    }

    Optional<RoundInfo> round() {
        return study().flatMap(
                        now -> now.study().rounds().current(now.staining().name()));
    }

    Optional<Found> found() {
        return Optional.ofNullable(found);
    }

    boolean isComputing() {
        return loader.isLoading();
    }

    /** Why what is shown may not be true any more, or why there is nothing; an empty string when all is well. */
    String trouble() {
        if (!trouble.isEmpty() || found == null) {
            return trouble;
        }
        Optional<RoundInfo> now = round();
        if (now.isEmpty() || now.get().number() != found.round().number()) {
            return Bundle.GrowthModel_newer(Integer.toString(found.round().number()));
        }
        SampleCounts counts = open.study().sampleCounts(open.staining().name());
        boolean same = counts.on() == found.round().samplesOn()
                && counts.off() == found.round().samplesOff();
        return same ? "" : Bundle.GrowthModel_stale();
    }

    void compute() {
        Optional<RoundInfo> round = round();
        if (round.isPresent()) {
            OpenStudy of = open;
            StudyGrowth.By by = own ? StudyGrowth.By.OWN : StudyGrowth.By.QUICK;
            trouble = "";
            loader.load(of, Bundle.GrowthModel_job(), task -> {
                return new Found(round.get(), StudyGrowth.of(of.study(), round.get(), by, task));
            });
            changed.run();
        }
    }

    private void show(Found next) {
        found = next;
        changed.run();
    }

    private void fail(String why) {
        trouble = why.isEmpty() ? Bundle.GrowthModel_stopped() : why;
        changed.run();
    }
}
