/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Label;
import org.cytoloop.mistakes.families.FamilyReport;
import org.cytoloop.mistakes.families.Mistake;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.mistakes.families.StudyFamilies;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/**
 * The families of the current staining, found anew in the background when labels or rounds change, as long as somebody
 * looks. For the EDT.
 */
@Messages({
    "FamiliesModel_job=Grouping mistakes",
    "FamiliesModel_stopped=Grouping mistakes was stopped. Leave this page and come back to start over.",
    "FamiliesModel_noStudy=Open a study to see the families of its mistakes.",
    "FamiliesModel_loading=Grouping mistakes\u2026",
    "FamiliesModel_none=No mistakes confirmed yet: answer the cells of a queue (Review > Mine Errors), or press X on wrong calls "
            + "in the viewer.",
    "# {0} - number of mistakes",
    "# {1} - number of families",
    "# {2} - number of single mistakes",
    "FamiliesModel_head={0,choice,1#1 confirmed mistake|1<{0} confirmed mistakes} in {1,choice,0#no family|1#1 family|1<{1} "
            + "families}{2,choice,0#|1#, 1 single|1<, {2} single}"
})
final class FamiliesModel {
    private static final Set<StudyEvent.Topic> TOPICS =
            Set.of(StudyEvent.Topic.LABELS, StudyEvent.Topic.ROUNDS, StudyEvent.Topic.CELLS, StudyEvent.Topic.SLICES);

    private final Runnable changed;
    private final Loader<FamilyReport> loader = new Loader<>(this::loaded, this::failed);
    private OpenStudy open;
    private FamilyReport report;
    private String trouble = "";
    private boolean shown;
    private boolean stale = true;
    private Key chosen;
    private boolean singlesChosen;

    /** A family by what it is, so that it stays chosen when it gets another member. */
    private record Key(Label truth, String name) {
        static Key of(MistakeFamily family) {
            return new Key(family.truth(), family.name());
        }
    }

    /** @param changed called whenever something else is to be shown */
    FamiliesModel(Runnable changed) {
        this.changed = changed;
    }

    /** Another study, or none. */
    void setStudy(OpenStudy next) {
        if (next != open) {
            open = next;
            forget();
        }
    }

    /** Another staining is the current one. */
    void stainingChanged() {
        forget();
    }

    private void forget() {
        loader.stop();
        report = null;
        trouble = "";
        stale = true;
        chosen = null;
        singlesChosen = false;
        load();
        changed.run();
    }

    /** Whether anybody looks; nothing is found out before. */
    void setShown(boolean next) {
        stale |= next && !shown && !trouble.isEmpty();
        shown = next;
        load();
    }

    /** The study changed. */
    void studyChanged(StudyEvent event) {
        if (event.topics().stream().anyMatch(TOPICS::contains)) {
            stale = true;
            load();
        }
    }

    /** One question at a time: what changes meanwhile is asked for afterwards. */
    private void load() {
        if (shown && stale && open != null && !loader.isLoading()) {
            stale = false;
            trouble = "";
            OpenStudy of = open;
            String staining = of.staining().name();
            loader.load(of, Bundle.FamiliesModel_job(), task -> StudyFamilies.of(of.study(), staining, task));
            changed.run();
        }
    }

    private void loaded(FamilyReport found) {
        report = found;
        changed.run();
        load();
    }

    private void failed(String sentence) {
        trouble = sentence.isEmpty() ? Bundle.FamiliesModel_stopped() : sentence;
        changed.run();
    }

    Optional<OpenStudy> study() {
        return Optional.ofNullable(open);
    }

    /** What was found; empty before the first answer. */
    Optional<FamilyReport> report() {
        return Optional.ofNullable(report);
    }

    List<MistakeFamily> families() {
        return report == null ? List.of() : report.families();
    }

    /** Remembers which family is looked at; null for the single mistakes. */
    void choose(MistakeFamily family) {
        chosen = family == null ? null : Key.of(family);
        singlesChosen = family == null;
    }

    /** Index of the row that is looked at; the first when it is gone. */
    int chosen() {
        List<MistakeFamily> families = families();
        for (int i = 0; i < families.size(); i++) {
            if (Key.of(families.get(i)).equals(chosen)) {
                return i;
            }
        }
        return singlesChosen ? families.size() : 0;
    }

    /** The cells of a row; those of no family come last. */
    List<Mistake> members(int row) {
        if (report == null || row < 0) {
            return List.of();
        }
        return row < report.families().size() ? report.families().get(row).members() : report.singles();
    }

    /** What to say in place of families; empty when there are mistakes. */
    String emptyText() {
        if (open == null) {
            return Bundle.FamiliesModel_noStudy();
        }
        if (report == null) {
            return trouble.isEmpty() ? Bundle.FamiliesModel_loading() : trouble;
        }
        return report.mistakes().isEmpty() ? Bundle.FamiliesModel_none() : "";
    }

    /** How many there are, or that they are being found anew. */
    String head() {
        if (report == null || report.mistakes().isEmpty()) {
            return "";
        }
        return Bundle.FamiliesModel_head(
                report.mistakes().size(),
                report.families().size(),
                report.singles().size());
    }

    /** What was left out or could not be had; with names hidden if need be. */
    String notes() {
        String said = report == null ? "" : String.join(" ", report.notes());
        String all = report == null || trouble.isEmpty() ? said : (trouble + " " + said).trim();
        return open == null ? all : open.names().text(all);
    }

    boolean isLoading() {
        return loader.isLoading();
    }
}
