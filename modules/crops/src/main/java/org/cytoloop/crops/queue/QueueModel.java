/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Label;

/** The cells of a queue, which of them is asked now, and what was answered. Without Swing; for the EDT. */
public final class QueueModel {
    /**
     * An empty queue.
     *
     * @param answers takes what the user says
     */
    public QueueModel(QueueAnswers answers) {
        throw new UnsupportedOperationException();
    }

    /**
     * Fills the queue anew, in the order given. Items with a known key keep their answers, and the one that is asked
     * stays when it is still there; else the first that was not answered is asked.
     */
    public void setItems(List<QueueItem> items) {
        throw new UnsupportedOperationException();
    }

    /** All items, answered or not. */
    public List<QueueItem> items() {
        throw new UnsupportedOperationException();
    }

    /** The item that is asked; empty when the queue is empty or at its end. */
    public Optional<QueueItem> current() {
        throw new UnsupportedOperationException();
    }

    /** What was answered to an item; empty when nothing was, or the answer was forgotten. */
    public Optional<Label> answer(QueueItem item) {
        throw new UnsupportedOperationException();
    }

    /** Asks an item, answered or not; one the queue does not have changes nothing. */
    public void show(QueueItem item) {
        throw new UnsupportedOperationException();
    }

    /** Answers what is asked and goes on to the next item that is not answered; nothing when nothing is asked. */
    public void answer(Label label) {
        throw new UnsupportedOperationException();
    }

    /** Forgets the answer to an item, as after an undo; the counters follow. */
    public void forget(Object key) {
        throw new UnsupportedOperationException();
    }

    /** Number of items without an answer. */
    public int remaining() {
        throw new UnsupportedOperationException();
    }
}
