/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

/**
 * How sentences speak of one or two annotators.
 *
 * @param first name of the one
 * @param second name of the other, or the same
 * @param reader who reads the sentences and is called "you"; empty for nobody
 */
record Voice(String first, String second, String reader) {
    private boolean isIntra() {
        return first.equals(second);
    }

    private boolean toReader() {
        return first.equals(reader);
    }

    /** The other one, when one of the two is the reader. */
    private String other() {
        return toReader() ? second : first;
    }

    /** Who, such as "You with yourself", "Anna, twice", "You and Ben". */
    String title() {
        if (isIntra()) {
            return toReader() ? "You with yourself" : first + ", twice";
        }
        return both();
    }

    private String both() {
        return toReader() || second.equals(reader) ? "You and " + other() : first + " and " + second;
    }

    /** A beginning such as "You disagree with yourself". */
    String disagree() {
        if (!isIntra()) {
            return both() + " disagree";
        }
        return toReader() ? "You disagree with yourself" : first + " gives another answer the second time";
    }

    /** A beginning such as "Your agreement with yourself". */
    String agreement() {
        if (!isIntra()) {
            return toReader() || second.equals(reader)
                    ? "Your agreement with " + other()
                    : "The agreement of " + first + " and " + second;
        }
        return toReader() ? "Your agreement with yourself" : "The agreement of " + first + " with earlier labels";
    }

    /** What the pairs are: repeats or second readings. */
    String pairs() {
        return isIntra() ? "repeats" : "second readings";
    }

    /** Says that labels are changed in one direction more often. */
    String leaning(String from, String to) {
        if (isIntra()) {
            return (toReader() ? "You answer " : first + " answers ") + to + " where it was " + from;
        }
        return name(second) + (second.equals(reader) ? " say " : " says ") + to + " where " + name(first)
                + (toReader() ? " say " : " says ") + from;
    }

    private String name(String annotator) {
        return annotator.equals(reader) ? "you" : annotator;
    }
}
