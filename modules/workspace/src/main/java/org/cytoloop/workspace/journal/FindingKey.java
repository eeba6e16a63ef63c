/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

/**
 * Names an answered question.
 *
 * @param seq the journal event that answered it
 * @param index its place among the questions of the event, from 0
 */
public record FindingKey(long seq, int index) implements Comparable<FindingKey> {
    @Override
    public int compareTo(FindingKey other) {
        return seq == other.seq ? Integer.compare(index, other.index) : Long.compare(seq, other.seq);
    }
}
