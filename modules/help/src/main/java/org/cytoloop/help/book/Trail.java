/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages that were read, to go back and forward. Not thread-safe. */
public final class Trail {
    private final List<String> ids = new ArrayList<>();
    private int at = -1;

    /** Goes to a page; what was forward is forgotten. */
    public void go(String id) {
        if (now().filter(id::equals).isPresent()) {
            return;
        }
        ids.subList(at + 1, ids.size()).clear();
        ids.add(id);
        at++;
    }

    /** The page that is read. */
    public Optional<String> now() {
        return at < 0 ? Optional.empty() : Optional.of(ids.get(at));
    }

    /** True when there is a page so many steps on. */
    public boolean canStep(int steps) {
        return at + steps >= 0 && at + steps < ids.size();
    }

    /** Goes so many steps on, back when negative; stays where that cannot be. */
    public void step(int steps) {
        if (canStep(steps)) {
            at += steps;
        }
    }
}
