/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.time.Instant;

/**
 * One entry of the append-only journal.
 *
 * @param seq from 1, without gaps
 * @param time when it was written, to the millisecond
 * @param annotator who did it
 * @param kind what happened, one of the constants here
 * @param payload JSON object
 */
public record JournalEvent(long seq, Instant time, String annotator, String kind, String payload) {
    /** The study was created; payload: its settings. */
    public static final String STUDY_CREATED = "study.created";
    /** A slice was added. */
    public static final String SLICE_ADDED = "slice.added";
    /** The image of a slice was found at another place. */
    public static final String SLICE_RELOCATED = "slice.relocated";
    /** Animal, group, pixel size or choice for training of slices changed. Can be undone. */
    public static final String SLICES_EDITED = "slice.edited";
    /** A slice was taken out of the study, with its cells and samples. Can be undone. */
    public static final String SLICE_REMOVED = "slice.removed";
    /** The settings of the features were fixed. */
    public static final String FEATURES_FIXED = "features.fixed";
    /** A slice got (new) cells; samples were re-attached. Can be undone. */
    public static final String CELLS_SET = "cells.set";
    /** A rule got a new version. Can be undone. */
    public static final String RULE_SAVED = "rule.saved";
    /** Blind repeats or second readings were asked or answered, or a disagreement was settled. Can be undone. */
    public static final String REPEATS_ANSWERED = "repeats.answered";
    /** A label was kept although something speaks against it. Can be undone. */
    public static final String LABEL_KEPT = "label.kept";
    /** A label that was kept is kept no longer. Can be undone. */
    public static final String LABEL_RELEASED = "label.released";
    /** Names of animals, groups and slices are hidden from now on. */
    public static final String MASKED = "study.masked";
    /** Names are shown again. */
    public static final String UNMASKED = "study.unmasked";
    /** Cells were labelled. Can be undone. */
    public static final String LABELS_SET = "labels.set";
    /** The newest event that was not undone yet was undone. */
    public static final String UNDONE = "undone";
    /** The event undone last was done again. */
    public static final String REDONE = "redone";
    /** The tables did not agree with the journal and were made anew from it. */
    public static final String LABELS_REBUILT = "labels.rebuilt";
    /** A classifier was trained. */
    public static final String ROUND_ADDED = "round.added";
    /** An earlier round was made the current one. Can be undone since version 4, until the next training. */
    public static final String ROUND_CURRENT = "round.current";
    /** The threshold of a round was changed. Can be undone since version 4. */
    public static final String ROUND_THRESHOLD = "round.threshold";
    /** A balance of the samples was taken, with or without a round that was trained with it. Can be undone. */
    public static final String BALANCE_TAKEN = "balance.taken";
    /** Trainer, feature sets, detector, reader or miner were chosen. Can be undone. */
    public static final String PROVIDERS_CHOSEN = "providers.chosen";
    /** A round was named or annotated. Can be undone. */
    public static final String ROUND_NAMED = "round.named";
    /** Cells were drawn for the exam. Can be undone until the draw is closed. */
    public static final String EXAM_DRAWN = "exam.drawn";
    /** A cell of the exam was answered while its draw was open. Can be undone until it is closed. */
    public static final String EXAM_ANSWERED = "exam.answered";
    /** The answers of a draw were fixed. */
    public static final String EXAM_CLOSED = "exam.closed";
    /** A draw without answers was given up. Can be undone until a later one is closed. */
    public static final String EXAM_WITHDRAWN = "exam.withdrawn";
    /** An answer of a closed draw was changed. */
    public static final String EXAM_CORRECTED = "exam.corrected";
    /** A verdict on a slice under a round was given. Can be undone. */
    public static final String REVIEW_SAVED = "review.saved";
    /** A verdict on a slice was taken back. Can be undone. */
    public static final String REVIEW_REMOVED = "review.removed";
}
