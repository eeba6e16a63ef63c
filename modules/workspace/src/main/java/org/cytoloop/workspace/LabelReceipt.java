/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

/**
 * Says that labels are on disk.
 *
 * @param seq number of the journal event
 * @param batch id of the batch, 0 when there was none
 * @param added cells that had no label before
 * @param flipped cells whose label is another now
 * @param confirmed cells whose label is the same as before
 * @param cleared cells whose label was taken away
 */
public record LabelReceipt(long seq, long batch, int added, int flipped, int confirmed, int cleared) {}
