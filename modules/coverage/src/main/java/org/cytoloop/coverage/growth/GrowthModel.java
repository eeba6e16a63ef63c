/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.growth;

import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.growth.KnownGrowth;
import org.cytoloop.operations.growth.StudyGrowth;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.NbBundle.Messages;

/** What more labels would bring to the current round; computed when asked. For the EDT. */
@Messages({"GrowthModel_job=Trying fewer labels", "GrowthModel_stopped=Stopped."})
final class GrowthModel {
    private final Runnable changed;
    private final Loader<KnownGrowth> loader;
    private OpenStudy open;
    private String trouble = "";
    private boolean own;

    /** @param changed called whenever something else is to be shown */
    GrowthModel(Runnable changed) {
        this.changed = changed;
        this.loader = new Loader<>(this::show, this::fail);
    }

    void setStudy(OpenStudy next) {
        loader.stop();
        open = next;
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

    Optional<KnownGrowth> found() {
        return study().flatMap(now -> now.growth().of(now.staining().name()));
    }

    boolean isComputing() {
        return loader.isLoading();
    }

    /** Why what is shown may not be true any more, or why there is nothing; an empty string when all is well. */
    String trouble() {
        return trouble.isEmpty()
                ? found().flatMap(found -> found.stale(open.study())).orElse("")
                : trouble;
    }

    void compute() {
        Optional<RoundInfo> round = round();
        if (round.isPresent()) {
            OpenStudy of = open;
            StudyGrowth.By by = own ? StudyGrowth.By.OWN : StudyGrowth.By.QUICK;
            trouble = "";
            loader.load(of, Bundle.GrowthModel_job(), task -> KnownGrowth.compute(of.study(), round.get(), by, task));
            changed.run();
        }
    }

    private void show(KnownGrowth next) {
        open.growth().put(next);
        changed.run();
    }

    private void fail(String why) {
        trouble = why.isEmpty() ? Bundle.GrowthModel_stopped() : why;
        changed.run();
    }
}
