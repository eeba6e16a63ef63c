/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.growth;

import java.util.EnumSet;
import java.util.Set;
import org.cytoloop.balance.parts.TabSource;
import org.cytoloop.operations.ShownCounts;
import org.cytoloop.steering.growth.SampleGrowth;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/**
 * How the samples grew: read from the journal once, when somebody looks, and carried on with every change from then on.
 * For the EDT.
 */
@Messages({"GrowthSource_job=Reading how the samples grew", "GrowthSource_stopped=Reading the journal was stopped."})
final class GrowthSource implements TabSource {
    private static final Set<Topic> CONCERNING =
            EnumSet.of(Topic.LABELS, Topic.CELLS, Topic.SLICES, Topic.EXAM, Topic.REPEATS);

    private final Runnable changed;
    private final Loader<SampleGrowth> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private SampleGrowth growth;
    private String trouble = "";
    private boolean shown;

    GrowthSource(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void setStudy(OpenStudy next) {
        open = next;
        forget();
    }

    /** Reads anew as soon as somebody looks. */
    private void forget() {
        loader.stop();
        growth = null;
        trouble = "";
        load();
    }

    @Override
    public void stainingChanged() {
        forget();
    }

    @Override
    public void setShown(boolean next) {
        shown = next;
        load();
    }

    private void load() {
        if (open != null && shown && growth == null && !loader.isLoading()) {
            Study study = open.study();
            String staining = open.staining().name();
            trouble = "";
            loader.load(open, Bundle.GrowthSource_job(), task -> SampleGrowth.of(study, staining, task));
        }
    }

    /** Answers of hidden repeats, and what was changed while the journal was read, count from its last moment on. */
    private void loaded(SampleGrowth found) {
        growth = found;
        carryOn(found.size() == 0 ? System.currentTimeMillis() : found.times()[found.size() - 1]);
        changed.run();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.GrowthSource_stopped() : sentence;
        changed.run();
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (growth != null && event.topics().stream().anyMatch(CONCERNING::contains)) {
            carryOn(System.currentTimeMillis());
            changed.run();
        }
    }

    private void carryOn(long time) {
        SampleCounts now = ShownCounts.of(open.study(), open.staining().name());
        growth = growth.and(time, now.on(), now.off());
    }

    /** What is known; null while it is being read. */
    SampleGrowth growth() {
        return growth;
    }

    String trouble() {
        return trouble;
    }
}
