/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import java.util.List;
import org.cytoloop.engine.evaluation.Interval;

/** What is left of the id of a figure, part by part. */
final class Ask {
    private final List<String> parts;
    private int at;

    Ask(List<String> parts) {
        this.parts = parts;
    }

    /** The next part. */
    String next() {
        if (at == parts.size()) {
            throw unknown();
        }
        return parts.get(at++);
    }

    int number() {
        return Integer.parseInt(next());
    }

    boolean isDone() {
        return at == parts.size();
    }

    int left() {
        return parts.size() - at;
    }

    /** A number with an interval: its value, or the end that is asked for. */
    double of(Interval interval) {
        if (isDone()) {
            return interval.value();
        }
        return switch (next()) {
            case "low" -> interval.low();
            case "high" -> interval.high();
            default -> throw unknown();
        };
    }

    AssertionError unknown() {
        return new AssertionError("a figure nobody can recompute: " + String.join("/", parts));
    }
}
