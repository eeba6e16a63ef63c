/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

/** What changed about training. */
public enum TrainerChange {
    /** Another study is open, or none, or another staining is labelled. */
    STUDY,
    /** There are other samples or cells. */
    SAMPLES,
    /** The user chose other settings. */
    SETTINGS,
    /** A training began, went on or ended. */
    TRAINING,
    /** Live update was switched, or has other calls. */
    LIVE,
    /** Another round is shown, or more is known of it. */
    CARD,
    /** The importance of features is being computed, or known. */
    IMPORTANCE,
    /** Another threshold is tried, or none, or it is known what it would change. */
    THRESHOLD
}
