/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Balances;
import org.cytoloop.workspace.Blinding;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.Findings;
import org.cytoloop.workspace.LabelMemory;
import org.cytoloop.workspace.Provenance;
import org.cytoloop.workspace.Repeats;
import org.cytoloop.workspace.Reviews;
import org.cytoloop.workspace.Rulebook;
import org.cytoloop.workspace.journal.LabelHistory;

/**
 * The books of one open study, each with its part of what the journal says.
 *
 * @param features the feature settings
 * @param slices the slices and where their images are
 * @param edits changes of slices and of their cells
 * @param labels the samples and batches
 * @param history undo, redo and replay
 * @param rules the rules
 * @param repeats the repeats
 * @param memory earlier and kept labels
 * @param blinding when the study was masked
 * @param rounds the trained classifiers
 * @param exams the exams
 * @param findings questions that were answered
 * @param reviews verdicts on slices
 * @param balances the balance of each staining's training
 * @param choices which providers are chosen
 * @param provenance what made rounds, cell sets and slices
 * @param calls their calls
 */
public record StudyBooks(
        FeatureSettings features,
        SliceRegister slices,
        SliceEdits edits,
        LabelRegister labels,
        HistoryRegister history,
        Rulebook rules,
        Repeats repeats,
        LabelMemory memory,
        Blinding blinding,
        RoundRegister rounds,
        Exams exams,
        Findings findings,
        Reviews reviews,
        Balances balances,
        Choices choices,
        Provenance provenance,
        CallRegister calls) {
    /** Replays the journal of a study and opens its books. */
    public static StudyBooks open(StudyContext context) throws ProblemException {
        FeatureSettings features = FeatureSettings.load(context);
        LabelHistory replayed = HistoryRegister.opened(context);
        SliceRegister slices = SliceRegister.load(context, replayed);
        Ledger ledger = new Ledger(context, features, slices, replayed);
        CellRegister cellSets = new CellRegister(context.database());
        SliceEdits edits = new SliceEdits(features, slices, cellSets, ledger);
        RoundRegister rounds = RoundRegister.load(edits, ledger);
        return new StudyBooks(
                features,
                slices,
                edits,
                new LabelRegister(slices, edits, ledger),
                new HistoryRegister(ledger, new ExamPlaces(cellSets)),
                new RuleRegister(ledger),
                new RepeatRegister(ledger),
                new MemoryRegister(ledger),
                new BlindingRegister(ledger),
                rounds,
                new ExamRegister(edits, ledger),
                new FindingRegister(ledger),
                new ReviewRegister(slices, rounds, ledger),
                new BalanceRegister(rounds, ledger),
                new ChoiceRegister(ledger),
                new ProvenanceRegister(replayed.state().makers()),
                new CallRegister(context, rounds));
    }
}
