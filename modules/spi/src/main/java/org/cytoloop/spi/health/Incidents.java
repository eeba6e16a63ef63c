/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.health;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What providers did wrong in this run of the program, and the calls into them that never came back. There is one
 * register for the whole process; it forgets the oldest when it is full. Thread-safe.
 */
public final class Incidents {
    /** How many are kept; what happens again is counted, not kept again. */
    static final int LIMIT = 500;

    private static final List<Incident> KEPT = new ArrayList<>();
    private static final List<StuckCall> STUCK = new ArrayList<>();
    private static final List<Consumer<Incident>> LISTENERS = new CopyOnWriteArrayList<>();

    private Incidents() {}

    /** Keeps an incident and tells the listeners, on this thread. */
    public static void report(Incident incident) {
        Incident kept = keep(incident);
        LISTENERS.forEach(listener -> listener.accept(kept));
    }

    private static Incident keep(Incident incident) {
        synchronized (KEPT) {
            for (int i = 0; i < KEPT.size(); i++) {
                Incident old = KEPT.get(i);
                if (old.isLike(incident)) {
                    KEPT.remove(i);
                    Incident again = new Incident(
                            old.kind(),
                            old.id(),
                            old.what(),
                            old.words(),
                            incident.time(),
                            old.times() + incident.times());
                    KEPT.add(again);
                    return again;
                }
            }
            if (KEPT.size() >= LIMIT) {
                KEPT.remove(0);
            }
            KEPT.add(incident);
            return incident;
        }
    }

    /**
     * A call that nobody waits for any more is still running. It counts as left behind as long as its thread lives.
     *
     * @param thread the thread it runs on
     * @return close when it came back after all, though its thread lives on
     */
    public static Listening leftBehind(String kind, String id, Thread thread) {
        StuckCall call = new StuckCall(kind, id, new WeakReference<>(thread));
        synchronized (STUCK) {
            STUCK.add(call);
        }
        return () -> {
            synchronized (STUCK) {
                STUCK.removeIf(kept -> kept == call);
            }
        };
    }

    /** How many calls into a provider are still running though nobody waits for them. */
    public static int stillRunning(String kind, String id) {
        synchronized (STUCK) {
            STUCK.removeIf(call -> !call.isAlive());
            return (int) STUCK.stream()
                    .filter(call -> call.kind.equals(kind) && call.id.equals(id))
                    .count();
        }
    }

    /** All that is kept, the oldest first. */
    public static List<Incident> all() {
        synchronized (KEPT) {
            return List.copyOf(KEPT);
        }
    }

    /** What one provider did, the oldest first. */
    public static List<Incident> of(String kind, String id) {
        return all().stream()
                .filter(incident ->
                        incident.kind().equals(kind) && incident.id().equals(id))
                .toList();
    }

    /** Forgets what one provider did, so that it is given another chance. */
    public static void forget(String kind, String id) {
        synchronized (KEPT) {
            KEPT.removeIf(
                    incident -> incident.kind().equals(kind) && incident.id().equals(id));
        }
    }

    /**
     * Has every incident from now on told, on the thread it happened on; with the number of times it has happened.
     *
     * @return close to be told no more
     */
    public static Listening onReport(Consumer<Incident> listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }

    /** A call left behind; its thread is not held. */
    private record StuckCall(String kind, String id, WeakReference<Thread> thread) {
        boolean isAlive() {
            Thread running = thread.get();
            return running != null && running.isAlive();
        }
    }
}
