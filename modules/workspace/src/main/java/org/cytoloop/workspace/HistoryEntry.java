/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.time.Instant;

/**
 * One line of the study's history, for people.
 *
 * @param seq number of the journal event
 * @param time when
 * @param annotator who
 * @param text what was done, in the past tense: "labelled 30 cells of slice A1 ON for cFos (batch 3)"
 * @param undoable true when undo, pressed often enough, takes it back
 * @param undone true when it is undone at present
 */
public record HistoryEntry(long seq, Instant time, String annotator, String text, boolean undoable, boolean undone) {}
