/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cytoloop.consistency.labels.Relabelling;
import org.cytoloop.consistency.watch.ConsistencyDesk;
import org.cytoloop.consistency.watch.ContradictionWatch;
import org.cytoloop.consistency.watch.Finding;
import org.cytoloop.consistency.watch.Findings;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stages;
import org.openide.util.NbBundle.Messages;

/** What the list of contradictions shows of the open study, and what can be done with its cells. For the EDT. */
@Messages({
    "ContradictionsModel_noStudy=Open a study to see which labels something speaks against.",
    "ContradictionsModel_checking=Checking labels…",
    "ContradictionsModel_stopped=Checking labels was stopped, so new contradictions are not marked. Choose Check Labels "
            + "to go on.",
    "ContradictionsModel_unlabelled=No labels yet. As soon as you label, each label is checked against the rule, against "
            + "what you said of the same cell before, and against cells that look nearly the same. What speaks against "
            + "a label is marked in the slice at once and listed here; it never stops you.",
    "ContradictionsModel_clean=Nothing speaks against your labels. They are checked against the rule, against what you "
            + "said of the same cell before, and against cells that look nearly the same; what is found is marked in "
            + "the slice at once and listed here.",
    "ContradictionsModel_noRule=No label is against the rule. There is no rule with a condition yet: write one such as "
            + "cFos.snr >= 2.5 in the rule editor, and labels are checked against it.",
    "# {0} - number of cells",
    "ContradictionsModel_waiting={0,choice,1#One cell|1<{0,number,integer} cells} of the newest batch "
            + "{0,choice,1#is|1<are} checked once you flip {0,choice,1#it|1<them} or draw on",
    "ContradictionsModel_noneOfKind=No label of this kind is contradicted.",
    "ContradictionsModel_noneKept=No label is kept yet. When a label is right although something speaks against it, "
            + "choose Keep and say why: it is listed here and marked no more, as long as label and rule stay the same. No Longer Keep ends it."
})
public final class ContradictionsModel {
    private final ConsistencyDesk desk;
    private Shown shown = Shown.ALL;

    /** The list of a desk. */
    public ContradictionsModel(ConsistencyDesk desk) {
        this.desk = desk;
    }

    /** The open study. */
    public Optional<OpenStudy> study() {
        return desk.model().map(ContradictionWatch::study);
    }

    /** What is known. */
    public Findings findings() {
        return desk.model().map(ContradictionWatch::findings).orElseGet(() -> Findings.none(""));
    }

    /** Which labels are listed. */
    public Shown shown() {
        return shown;
    }

    /** Lists other labels. */
    public void show(Shown next) {
        shown = next;
    }

    /** What is listed, most likely wrong first. */
    public List<Finding> rows() {
        return rows(shown);
    }

    private List<Finding> rows(Shown which) {
        Findings all = findings();
        if (which == Shown.KEPT) {
            return all.kept();
        }
        Predicate<Finding> wanted = which.kind()
                .<Predicate<Finding>>map(
                        kind -> finding -> finding.contradiction().kinds().contains(kind))
                .orElse(finding -> true);
        return all.ranked().stream().filter(wanted).toList();
    }

    /** How many labels a list has. */
    public int count(Shown which) {
        return rows(which).size();
    }

    /** True while labels are being checked and nothing is known yet. */
    public boolean isChecking() {
        return findings().state() == Findings.State.NONE
                && desk.model().map(ContradictionWatch::isLooking).orElse(false);
    }

    /** True when the user has to ask for the check: it was stopped. */
    public boolean isStopped() {
        return findings().state() == Findings.State.STOPPED;
    }

    /** Checks everything from now on. */
    public void check() {
        desk.model().ifPresent(ContradictionWatch::ask);
    }

    /** What to say in place of an empty list. */
    public String emptyText() {
        Optional<OpenStudy> open = study();
        if (open.isEmpty()) {
            return Bundle.ContradictionsModel_noStudy();
        }
        if (isStopped()) {
            return Bundle.ContradictionsModel_stopped();
        }
        String staining = open.get().staining().name();
        if (open.get().study().sampleCounts(staining).total() == 0) {
            return Bundle.ContradictionsModel_unlabelled();
        }
        if (isChecking()) {
            return Bundle.ContradictionsModel_checking();
        }
        return switch (shown) {
            case KEPT -> Bundle.ContradictionsModel_noneKept();
            case RULE ->
                hasConditions(open.get())
                        ? Bundle.ContradictionsModel_noneOfKind()
                        : Bundle.ContradictionsModel_noRule();
            case ALL -> Bundle.ContradictionsModel_clean();
            case EARLIER, NEIGHBOUR -> Bundle.ContradictionsModel_noneOfKind();
        };
    }

    private static boolean hasConditions(OpenStudy open) {
        return open.study()
                .rulebook()
                .current(open.staining().name())
                .filter(rule -> !rule.conditions().isEmpty())
                .isPresent();
    }

    /** What has to be known about the list, such as a slice that could not be looked at; may be empty. */
    public String note() {
        List<String> notes = notes();
        if (notes.isEmpty()) {
            int waiting = findings().waiting();
            return waiting == 0 ? "" : Bundle.ContradictionsModel_waiting(waiting);
        }
        return notes.size() == 1 ? notes.get(0) : notes.get(0) + " (+" + (notes.size() - 1) + ")";
    }

    /** All that has to be known about the list, one sentence each. */
    public List<String> notes() {
        List<String> notes = findings().notes();
        return study().map(open -> notes.stream().map(open.names()::text).toList())
                .orElse(notes);
    }

    // ---------------------------------------------------------------- what can be done

    /** Selects a cell, so that it stands out wherever it is shown. */
    public void select(CellRef cell) {
        study().ifPresent(open -> {
            open.selection().hover(null);
            open.selection().select(cell);
        });
    }

    /** Shows a cell in its slice. */
    public void jump(Finding finding) {
        select(finding.cell());
        Stages.installed().ifPresent(stages -> stages.open(finding.cell()));
    }

    /** Gives a cell the other class; an UNSURE one becomes what the evidence says. */
    public void flip(Finding finding) {
        Label says = finding.contradiction().evidence().get(0).says();
        give(finding, Relabelling.other(finding.contradiction().label(), says));
    }

    /** Labels a cell; the label it has already is kept as one that was looked at again. */
    public void give(Finding finding, Label label) {
        study().ifPresent(open -> {
            if (label != finding.contradiction().label()) {
                Relabelling.give(open, finding.cell(), label);
            } else if (finding.kept().isEmpty()) {
                // a label that is kept already keeps the reason somebody gave for it
                Relabelling.keep(open, finding.cell(), KeepReasons.confirmed());
            }
        });
    }

    /** Keeps a label for a reason; a blank one does nothing. */
    public boolean keep(Finding finding, String reason) {
        if (reason.isBlank()) {
            return false;
        }
        study().ifPresent(open -> Relabelling.keep(open, finding.cell(), reason.trim()));
        return true;
    }

    /** Keeps a label no longer, so that it is listed again. */
    public void release(Finding finding) {
        study().ifPresent(open -> Relabelling.release(open, finding.cell()));
    }

    /** Reasons to offer for keeping a label. */
    public List<String> reasons() {
        return study().map(open -> KeepReasons.offered(
                        open.study().memory().kept(open.staining().name())))
                .orElse(List.of());
    }
}
