/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.comparison.RoundComparison;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.openide.util.NbBundle.Messages;

/** Two rounds on the same exam cells, in words. Computed in the background. For the EDT. */
@Messages({
    "ComparisonModel_comparing=Comparing two rounds",
    "ComparisonModel_wait=Comparing…",
    "ComparisonModel_stopped=Comparing was stopped. Choose the round again to start over."
})
final class ComparisonModel {
    private final Runnable changed;
    private final Loader<RoundComparison> loader = new Loader<>(this::found, this::failed);
    private OpenStudy open;
    private RoundInfo before;
    private RoundInfo after;
    private RoundComparison comparison;
    private String trouble = "";

    ComparisonModel(Runnable changed) {
        this.changed = changed;
    }

    void setStudy(OpenStudy study) {
        open = study;
        forget();
    }

    /** Knows nothing any more: the exam or the cells are others. */
    void forget() {
        loader.stop();
        before = null;
        after = null;
        comparison = null;
        trouble = "";
    }

    /** Compares these; the same once more changes nothing. Null for none. */
    void compare(RoundInfo first, RoundInfo second) {
        if (first == null || second == null || open == null || first.number() == second.number()) {
            forget();
            return;
        }
        if (first.equals(before) && second.equals(after)) {
            return;
        }
        forget();
        before = first;
        after = second;
        Study study = open.study();
        loader.load(open, Bundle.ComparisonModel_comparing(), task -> RoundComparison.of(study, first, second, task));
    }

    private void found(RoundComparison next) {
        comparison = next;
        changed.run();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.ComparisonModel_stopped() : sentence;
        changed.run();
    }

    /** The comparison. */
    Optional<RoundComparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /** What it says; none when nothing is compared. */
    List<String> words() {
        if (!trouble.isEmpty()) {
            return List.of(trouble);
        }
        if (loader.isLoading()) {
            return List.of(Bundle.ComparisonModel_wait());
        }
        if (comparison == null) {
            return List.of();
        }
        // the words of the comparison begin with those of the exam
        return comparison.words().stream().map(open.names()::text).toList();
    }
}
