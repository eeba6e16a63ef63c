/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * The nearest others of each of a few thousand places, kept up to date as places come and go. By brute force: with 16
 * coordinates a tree visits nearly everything as well, and 2000 places take some 20 ms. Places are named by slots, which
 * are used again. Not thread-safe.
 */
final class NeighbourLists {
    /** Length of a list. */
    static final int LENGTH = 30;

    private static final int CHUNK = 64;

    private final int dimensions;
    private int used;
    private boolean[] alive = new boolean[64];
    private float[] places;
    private int[] counts = new int[64];
    private int[] near = new int[64 * LENGTH];
    private float[] squares = new float[64 * LENGTH];
    private int size;

    NeighbourLists(int dimensions) {
        this.dimensions = dimensions;
        this.places = new float[64 * dimensions];
    }

    /** Number of places. */
    int size() {
        return size;
    }

    /** All slots are below this. */
    int slots() {
        return used;
    }

    boolean isAlive(int slot) {
        return alive[slot];
    }

    /** How many neighbours are known of a place: {@link #LENGTH}, or all others when there are fewer. */
    int count(int slot) {
        return counts[slot];
    }

    /** The slot of a neighbour, the nearest first. */
    int neighbour(int slot, int rank) {
        return near[slot * LENGTH + rank];
    }

    /** Its distance. */
    double distance(int slot, int rank) {
        return Math.sqrt(squares[slot * LENGTH + rank]);
    }

    /** Adds many places; gives their slots in order. */
    int[] addAll(List<float[]> added, TaskContext task) throws ProblemException {
        int[] slots = new int[added.size()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = occupy(added.get(i));
        }
        int chunks = (used + CHUNK - 1) / CHUNK;
        Parallel.forEach(task, chunks, "comparing labelled cells", chunk -> {
            int end = Math.min(used, (chunk + 1) * CHUNK);
            for (int slot = chunk * CHUNK; slot < end; slot++) {
                if (alive[slot]) {
                    fill(slot);
                }
            }
        });
        return slots;
    }

    /** Adds one place; gives its slot. */
    int add(float[] place) {
        int slot = occupy(place);
        counts[slot] = 0;
        for (int other = 0; other < used; other++) {
            if (alive[other] && other != slot) {
                float square = square(slot, other, Float.POSITIVE_INFINITY);
                insert(slot, other, square);
                insert(other, slot, square);
            }
        }
        return slot;
    }

    private int occupy(float[] place) {
        int slot = 0;
        if (size < used) {
            while (alive[slot]) {
                slot++;
            }
        } else {
            slot = used++;
            grow();
        }
        alive[slot] = true;
        size++;
        System.arraycopy(place, 0, places, slot * dimensions, dimensions);
        return slot;
    }

    private void grow() {
        if (used > alive.length) {
            int capacity = 2 * alive.length;
            alive = Arrays.copyOf(alive, capacity);
            counts = Arrays.copyOf(counts, capacity);
            places = Arrays.copyOf(places, capacity * dimensions);
            near = Arrays.copyOf(near, capacity * LENGTH);
            squares = Arrays.copyOf(squares, capacity * LENGTH);
        }
    }

    /** Takes a place away; whoever had it among the nearest looks for another. */
    void remove(int slot) {
        alive[slot] = false;
        size--;
        for (int other = 0; other < used; other++) {
            if (alive[other] && has(other, slot)) {
                fill(other);
            }
        }
    }

    private boolean has(int list, int slot) {
        for (int i = list * LENGTH; i < list * LENGTH + counts[list]; i++) {
            if (near[i] == slot) {
                return true;
            }
        }
        return false;
    }

    private void fill(int slot) {
        counts[slot] = 0;
        for (int other = 0; other < used; other++) {
            if (alive[other] && other != slot) {
                int last = slot * LENGTH + LENGTH - 1;
                float worst = counts[slot] < LENGTH ? Float.POSITIVE_INFINITY : squares[last];
                insert(slot, other, square(slot, other, worst));
            }
        }
    }

    /** The squared distance, or something above the limit as soon as it is reached. */
    private float square(int a, int b, float limit) {
        int i = a * dimensions;
        int j = b * dimensions;
        int end = i + dimensions;
        int half = i + dimensions / 2;
        float sum = 0;
        while (i < half) {
            float d = places[i++] - places[j++];
            sum += d * d;
        }
        if (sum > limit) {
            return sum;
        }
        while (i < end) {
            float d = places[i++] - places[j++];
            sum += d * d;
        }
        return sum;
    }

    private void insert(int list, int slot, float square) {
        int from = list * LENGTH;
        int count = counts[list];
        if (count == LENGTH) {
            if (square >= squares[from + LENGTH - 1]) {
                return;
            }
            count--;
        }
        int at = from + count;
        while (at > from && squares[at - 1] > square) {
            squares[at] = squares[at - 1];
            near[at] = near[at - 1];
            at--;
        }
        squares[at] = square;
        near[at] = slot;
        counts[list] = count + 1;
    }
}
