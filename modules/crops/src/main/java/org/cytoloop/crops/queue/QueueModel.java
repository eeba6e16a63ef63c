/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;
import org.cytoloop.core.model.Label;

/** The cells of a queue, which of them is asked now, and what was answered. Without Swing; for the EDT. */
public final class QueueModel {
    private static final int END = -1;

    private final QueueAnswers answers;
    private final LongSupplier clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Map<Object, Label> given = new HashMap<>();
    /** Items that need no answer any more, those with an answer among them. */
    private final Set<Object> settled = new HashSet<>();

    private QueuePace pace = new QueuePace();
    private List<QueueItem> items = List.of();
    private int current = END;
    private int answered;

    /**
     * An empty queue.
     *
     * @param answers takes what the user says
     */
    public QueueModel(QueueAnswers answers) {
        this(answers, System::currentTimeMillis);
    }

    /** With a clock of its own, ms. */
    QueueModel(QueueAnswers answers, LongSupplier clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Tells someone of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells someone no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    // ---------------------------------------------------------------- items

    /**
     * Fills the queue anew, in the order given. Items with a known key keep their answers, and the one that is asked
     * stays when it is still there; else the next of those after it is asked that was not answered.
     */
    public void setItems(List<QueueItem> next) {
        List<QueueItem> before = items;
        int from = current;
        items = List.copyOf(next);
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i).key(), i);
        }
        given.keySet().retainAll(places.keySet());
        settled.retainAll(places.keySet());
        current = END;
        for (int i = Math.max(0, from); from != END && i < before.size() && current == END; i++) {
            Integer place = places.get(before.get(i).key());
            if (place != null && (i == from || isOpen(place))) {
                current = place;
            }
        }
        if (current == END) {
            current = firstOpen(0);
        }
        changed();
    }

    /** Forgets items, answers and counters, as for another queue. */
    public void clear() {
        items = List.of();
        given.clear();
        settled.clear();
        pace = new QueuePace();
        current = END;
        answered = 0;
        changed();
    }

    /** All items, answered or not. */
    public List<QueueItem> items() {
        return items;
    }

    /** The item that is asked; empty when the queue is empty or at its end. */
    public Optional<QueueItem> current() {
        return current == END ? Optional.empty() : Optional.of(items.get(current));
    }

    /** Place of the item that is asked, from 0; -1 when nothing is asked. */
    public int position() {
        return current;
    }

    /** What was answered to an item; empty when nothing was, or the answer was forgotten. */
    public Optional<Label> answer(QueueItem item) {
        return Optional.ofNullable(given.get(item.key()));
    }

    /** The label of what is asked as far as the queue knows: what was answered, else what it was. */
    public Optional<Label> label() {
        return current().flatMap(item -> answer(item).or(item::present));
    }

    /** Items that are asked next, without the current one; at most so many. */
    List<QueueItem> upcoming(int most) {
        List<QueueItem> next = new ArrayList<>();
        for (int i = 1; i < items.size() && next.size() < most && current != END; i++) {
            int index = (current + i) % items.size();
            if (isOpen(index)) {
                next.add(items.get(index));
            }
        }
        return next;
    }

    private boolean isOpen(int index) {
        return !settled.contains(items.get(index).key());
    }

    /** The first item from a place on that needs an answer, beginning anew at the end; END when there is none. */
    private int firstOpen(int from) {
        for (int i = 0; i < items.size(); i++) {
            int index = (from + i) % items.size();
            if (isOpen(index)) {
                return index;
            }
        }
        return END;
    }

    // --------------------------------------------------------------- moving

    /** Asks an item, answered or not; one the queue does not have changes nothing. */
    public void show(QueueItem item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).key().equals(item.key())) {
                current = i;
                changed();
                return;
            }
        }
    }

    /** Leaves this one for later and asks the next, answered or not. */
    public void next() {
        if (current != END && current + 1 < items.size()) {
            current++;
            changed();
        }
    }

    /** Asks the one before; after the last answer the last item. */
    public void previous() {
        if (current > 0 || current == END && !items.isEmpty()) {
            current = current == END ? items.size() - 1 : current - 1;
            changed();
        }
    }

    // -------------------------------------------------------------- answers

    /** Answers what is asked and goes on to the next item that is not answered; nothing when nothing is asked. */
    public void answer(Label label) {
        current().ifPresent(item -> {
            given.put(item.key(), label);
            answers.answered(item, label);
            goOn(item);
        });
    }

    /** Says that the present label is right; nothing when there is none. */
    public void confirm() {
        label().ifPresent(this::answer);
    }

    /** Says that ON is OFF or OFF is ON; nothing when it is neither. */
    public void flip() {
        label().filter(label -> label != Label.UNSURE)
                .ifPresent(label -> answer(label == Label.ON ? Label.OFF : Label.ON));
    }

    /** What is asked needs no answer any more, such as because it is kept with a reason; goes on. */
    public void settle() {
        current().ifPresent(this::goOn);
    }

    private void goOn(QueueItem item) {
        boolean last = settled.add(item.key()) && remaining() == 0;
        answered++;
        pace.answered(clock.getAsLong());
        // whoever took the answer may have filled the queue anew
        if (current().filter(now -> now.key().equals(item.key())).isPresent()) {
            current = firstOpen((current + 1) % items.size());
        }
        changed();
        if (last) {
            answers.finished();
        }
    }

    /**
     * Takes answers that were given earlier, as before a break: they are shown when one goes back to them, and not asked
     * again. Neither the pace nor the number of answers given counts them. Asks the first item that is open.
     *
     * @param earlier answers by key of their items; others are passed over
     */
    public void recall(Map<?, Label> earlier) {
        for (QueueItem item : items) {
            Label label = earlier.get(item.key());
            if (label != null) {
                given.put(item.key(), label);
                settled.add(item.key());
            }
        }
        current = items.isEmpty() ? END : firstOpen(0);
        changed();
    }

    /** Forgets the answer to an item, as after an undo; the counters follow. */
    public void forget(Object key) {
        given.remove(key);
        if (settled.remove(key)) {
            answered = Math.max(0, answered - 1);
            if (current == END) {
                current = firstOpen(0);
            }
            changed();
        }
    }

    /** Number of items without an answer. */
    public int remaining() {
        int open = 0;
        for (int i = 0; i < items.size(); i++) {
            open += isOpen(i) ? 1 : 0;
        }
        return open;
    }

    /** Number of answers given since the queue was made or cleared. */
    public int answered() {
        return answered;
    }

    /** Answers in a minute; empty while there are too few to say. */
    public OptionalInt perMinute() {
        return pace.perMinute();
    }
}
