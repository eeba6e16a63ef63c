/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.nio.file.Path;
import java.util.List;

/**
 * An image the study is to begin with, and what is known of it.
 *
 * @param file the file
 * @param state whether it was looked at
 * @param channels names of its channels, in order; none unless readable
 * @param width columns, px
 * @param height rows, px
 * @param problem why it cannot be read; empty when it can
 */
record ProbedImage(Path file, State state, List<String> channels, int width, int height, String problem) {
    /** What is known. */
    enum State {
        /** Not looked at yet. */
        WAITING,
        /** Can be read. */
        READABLE,
        /** Cannot be read. */
        UNREADABLE
    }

    ProbedImage {
        channels = List.copyOf(channels);
    }

    static ProbedImage waiting(Path file) {
        return new ProbedImage(file, State.WAITING, List.of(), 0, 0, "");
    }

    static ProbedImage readable(Path file, List<String> channels, int width, int height) {
        return new ProbedImage(file, State.READABLE, channels, width, height, "");
    }

    static ProbedImage unreadable(Path file, String problem) {
        return new ProbedImage(file, State.UNREADABLE, List.of(), 0, 0, problem);
    }

    boolean isReadable() {
        return state == State.READABLE;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
