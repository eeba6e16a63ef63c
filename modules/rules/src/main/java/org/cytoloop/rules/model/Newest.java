/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.awt.EventQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openide.util.RequestProcessor;

/**
 * Answers questions in the background, always the newest one: those that were asked in between are passed over.
 *
 * @param <Q> a question; immutable
 * @param <A> its answer
 */
final class Newest<Q, A> {
    private final Function<Q, A> work;
    private final Consumer<A> taker;
    private final RequestProcessor.Task task;
    private volatile Q wanted;

    /**
     * For one kind of question.
     *
     * @param work finds the answer; off the EDT
     * @param taker takes the answer to the newest question; on the EDT
     */
    Newest(RequestProcessor processor, Function<Q, A> work, Consumer<A> taker) {
        this.work = work;
        this.taker = taker;
        task = processor.create(this::run);
    }

    /** Asks; on the EDT. */
    void ask(Q question) {
        wanted = question;
        task.schedule(0);
    }

    /** Asks no more; an answer on its way is not delivered. On the EDT. */
    void stop() {
        wanted = null;
    }

    private void run() {
        Q question = wanted;
        if (question == null) {
            return;
        }
        A answer = work.apply(question);
        EventQueue.invokeLater(() -> {
            if (question == wanted) {
                wanted = null;
                taker.accept(answer);
            }
        });
    }
}
