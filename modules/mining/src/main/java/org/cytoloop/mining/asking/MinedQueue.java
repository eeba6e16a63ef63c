/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.crops.queue.QueueAnswers;
import org.cytoloop.crops.queue.QueueItem;
import org.cytoloop.crops.queue.QueueModel;
import org.cytoloop.mistakes.mining.MinedCell;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.workbench.desk.OpenStudy;

/**
 * The cells a miner put forward, as a queue that is filled while one answers. It follows the study: what was undone is
 * asked again at once, and what was answered elsewhere or may not be asked any more is passed over. For the EDT.
 */
public final class MinedQueue {
    /** So many of the cells one has passed can be gone back to. */
    private static final int HISTORY = 200;

    private final OpenStudy open;
    private final QueueModel model;
    private final Map<Object, MinedCell> cells = new HashMap<>();
    private Asks asks = Asks.UNLABELLED;

    /** A cell of one detection: detected anew, its number may be that of another cell. */
    private record Key(CellRef cell, long cellSet) {}

    /**
     * An empty queue.
     *
     * @param answers takes what the user says
     */
    public MinedQueue(OpenStudy open, BiConsumer<MinedCell, Label> answers) {
        this.open = open;
        this.model = new QueueModel(new QueueAnswers() {
            @Override
            public void answered(QueueItem item, Label label) {
                answers.accept(cells.get(item.key()), label);
            }
        });
    }

    /** What is asked. */
    public QueueModel model() {
        return model;
    }

    /** Begins anew, for a miner that asks for such cells. */
    public void begin(Asks next) {
        asks = next;
        cells.clear();
        model.clear();
    }

    /** True while nothing was put forward. */
    public boolean isEmpty() {
        return model.items().isEmpty();
    }

    /** All cells of the queue, answered or not. */
    public Set<CellRef> known() {
        Set<CellRef> known = new HashSet<>();
        model.items().forEach(item -> known.add(item.cell()));
        return known;
    }

    /** Number of cells without an answer from the present one on. */
    public int ahead() {
        int at = model.position();
        int ahead = 0;
        for (int i = at; at >= 0 && i < model.items().size(); i++) {
            ahead += model.answer(model.items().get(i)).isEmpty() ? 1 : 0;
        }
        return ahead;
    }

    /** Adds cells at the end. */
    public void append(List<MinedCell> more) {
        fill(model.items().size(), more);
    }

    /** Puts other cells in place of those that come after the present one. */
    public void replaceAhead(List<MinedCell> others) {
        int at = model.position();
        fill(at < 0 ? model.items().size() : at + 1, others);
    }

    /** Keeps what comes before a place, and puts cells there that it does not have. */
    private void fill(int end, List<MinedCell> more) {
        int begin = Math.max(0, Math.min(end, model.position() < 0 ? end : model.position()) - HISTORY);
        List<QueueItem> items = new ArrayList<>(model.items().subList(begin, end));
        Set<Object> keys = new HashSet<>();
        items.forEach(item -> keys.add(item.key()));
        for (MinedCell cell : more) {
            Key key = new Key(cell.cell(), cell.cellSet());
            if (keys.add(key)) {
                cells.put(key, cell);
                items.add(item(key, cell));
            }
        }
        cells.keySet().retainAll(keys);
        model.setItems(items);
    }

    private QueueItem item(Object key, MinedCell cell) {
        return new QueueItem(
                key,
                cell.cell(),
                cell.x(),
                cell.y(),
                ItemText.title(cell, asks, open.names()),
                open.names().text(cell.reason()),
                Optional.ofNullable(cell.question().presented()));
    }

    /** Slices are called otherwise now. */
    public void rename() {
        model.setItems(model.items().stream()
                .map(item -> item(item.key(), cells.get(item.key())))
                .toList());
    }

    /** An answer that is not on disk was not given: asks that cell again. */
    public void refused(MinedCell cell) {
        Key key = new Key(cell.cell(), cell.cellSet());
        if (cells.containsKey(key)) {
            model.forget(key);
            model.show(item(key, cell));
        }
    }

    /** Follows the study; only while all answers are on disk. */
    public void follow(String staining) {
        Standing now = new Standing(open.study(), staining);
        Set<Object> gone = new HashSet<>();
        Map<Object, Label> elsewhere = new HashMap<>();
        QueueItem undone = null;
        for (QueueItem item : model.items()) {
            MinedCell cell = cells.get(item.key());
            Optional<Label> given = model.answer(item);
            Optional<Label> answer = now.answer(cell, asks);
            if (now.isGone(cell, asks)) {
                gone.add(item.key());
            } else if (given.isPresent() && answer.isEmpty()) {
                undone = item;
                model.forget(item.key());
            } else if (answer.isPresent() && !answer.equals(given)) {
                elsewhere.put(item.key(), answer.get());
            }
        }
        if (!elsewhere.isEmpty()) {
            settle(elsewhere);
        }
        if (!gone.isEmpty()) {
            cells.keySet().removeAll(gone);
            model.setItems(model.items().stream()
                    .filter(item -> !gone.contains(item.key()))
                    .toList());
        }
        if (undone != null) {
            model.show(undone);
        }
    }

    /** Notes answers that came from elsewhere, and stays where one was, or goes on from there. */
    private void settle(Map<Object, Label> elsewhere) {
        int at = model.position();
        List<QueueItem> items = model.items();
        model.recall(elsewhere);
        for (int i = at; at >= 0 && i < items.size(); i++) {
            boolean asked = i == at && !elsewhere.containsKey(items.get(i).key());
            if (asked || model.answer(items.get(i)).isEmpty()) {
                model.show(items.get(i));
                return;
            }
        }
    }
}
