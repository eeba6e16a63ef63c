/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import org.cytoloop.core.task.ProblemException;

/**
 * What was worked out from some objects, as long as they are the same ones. For one thread at a time.
 *
 * @param <T> what is worked out; immutable
 */
final class Memo<T> {
    private Object[] basis = new Object[0];
    private T known;

    /** Works something out. */
    @FunctionalInterface
    interface Work<T> {
        T get() throws ProblemException;
    }

    /**
     * What is known, worked out again when an object is another one, be it equal or not.
     *
     * @param work does it
     * @param from what it depends on
     */
    T get(Work<T> work, Object... from) throws ProblemException {
        if (known == null || !isSame(from)) {
            known = null;
            known = work.get();
            basis = from.clone();
        }
        return known;
    }

    private boolean isSame(Object[] from) {
        boolean same = from.length == basis.length;
        for (int i = 0; same && i < from.length; i++) {
            same = from[i] == basis[i];
        }
        return same;
    }
}
