/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.HistoryEntry;

/**
 * The part of the history that was read so far, and what of it the filter lets through. Pages are read off the EDT, one
 * at a time; everything else here is for the EDT.
 */
final class HistoryModel {
    /** Entries read at once. */
    static final int PAGE = 300;
    /** After a change no more than this is read anew; the rest comes back as one scrolls. */
    static final int MOST_AGAIN = 1200;

    private final Executor background;
    private final Executor eventThread;
    private final Consumer<ProblemException> problems;
    private final List<HistoryEntry> entries = new ArrayList<>();
    private List<HistoryEntry> rows = List.of();
    private Runnable changed = () -> {};
    private HistorySource source;
    private String filter = "";
    private boolean complete;
    private boolean loading;
    private boolean stale;

    /**
     * An empty history.
     *
     * @param background runs what reads pages
     * @param eventThread runs what takes them
     * @param problems is told when a page cannot be read; on the event thread
     */
    HistoryModel(Executor background, Executor eventThread, Consumer<ProblemException> problems) {
        this.background = background;
        this.eventThread = eventThread;
        this.problems = problems;
    }

    /** Is told whenever the rows changed. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows another history; null for none. */
    void show(HistorySource next) {
        source = next;
        entries.clear();
        complete = next == null;
        loading = false;
        stale = false;
        arrange();
        more();
    }

    /** Something happened: reads the newest entries anew, once for many calls. */
    void reload() {
        if (source == null) {
            return;
        }
        if (loading) {
            stale = true;
        } else {
            read(Long.MAX_VALUE, Math.min(MOST_AGAIN, Math.max(PAGE, entries.size())));
        }
    }

    /** Reads the next page, if there is one. */
    void more() {
        if (source != null && !complete && !loading) {
            read(
                    entries.isEmpty()
                            ? Long.MAX_VALUE
                            : entries.get(entries.size() - 1).seq(),
                    PAGE);
        }
    }

    private void read(long before, int max) {
        loading = true;
        HistorySource from = source;
        background.execute(() -> {
            try {
                List<HistoryEntry> page = from.page(before, max);
                eventThread.execute(() -> take(from, before, max, page));
            } catch (ProblemException e) {
                eventThread.execute(() -> fail(from, e));
            }
        });
    }

    private void take(HistorySource from, long before, int max, List<HistoryEntry> page) {
        if (from != source) {
            return;
        }
        loading = false;
        if (before == Long.MAX_VALUE) {
            entries.clear();
        }
        entries.addAll(page);
        complete = page.size() < max;
        arrange();
        if (stale) {
            stale = false;
            reload();
        } else if (!filter.isEmpty() && rows.size() < PAGE) {
            more();
        }
    }

    private void fail(HistorySource from, ProblemException problem) {
        if (from == source) {
            loading = false;
            stale = false;
            complete = true;
            problems.accept(problem);
        }
    }

    /** Shows only entries with all of these words. */
    void setFilter(String words) {
        filter = words.trim();
        arrange();
        if (!filter.isEmpty() && rows.size() < PAGE) {
            more();
        }
    }

    private void arrange() {
        Predicate<HistoryEntry> matches = HistoryText.matching(filter);
        rows = filter.isEmpty()
                ? List.copyOf(entries)
                : entries.stream().filter(matches).toList();
        changed.run();
    }

    /** What is shown, newest first. */
    List<HistoryEntry> rows() {
        return rows;
    }

    /** True when there is a study. */
    boolean hasStudy() {
        return source != null;
    }

    /** True when the beginning of the history was reached. */
    boolean isComplete() {
        return complete;
    }

    /** True when undo, pressed often enough, takes this back. */
    static boolean canUndoBackTo(HistoryEntry entry) {
        return entry.undoable() && !entry.undone();
    }

    /** How often undo must be pressed until this entry is taken back; 0 when it cannot be. */
    int stepsBackTo(HistoryEntry target) {
        if (!canUndoBackTo(target)) {
            return 0;
        }
        int steps = 0;
        for (HistoryEntry entry : entries) {
            if (entry.seq() < target.seq()) {
                break;
            }
            if (canUndoBackTo(entry)) {
                steps++;
            }
        }
        return steps;
    }
}
