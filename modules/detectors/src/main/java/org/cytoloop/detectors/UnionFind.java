/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

/** Disjoint sets of the numbers 0 to n - 1, or of as many as were added. */
final class UnionFind {
    private final IntList parent = new IntList();

    /** Adds a number that is a set of its own; returns it. */
    int add() {
        parent.add(parent.size());
        return parent.size() - 1;
    }

    /** The representative of a number's set. */
    int find(int number) {
        int root = number;
        while (parent.get(root) != root) {
            root = parent.get(root);
        }
        int at = number;
        while (at != root) {
            int next = parent.get(at);
            parent.set(at, root);
            at = next;
        }
        return root;
    }

    /** Puts the set of representative {@code child} under the representative {@code root}. */
    void join(int child, int root) {
        parent.set(child, root);
    }
}
