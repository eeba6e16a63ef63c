/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The image files that are open in this program, so that none stays open when its study is closed. Thread-safe. */
public final class OpenReaders {
    private static final Set<GuardedReader> OPEN = Collections.newSetFromMap(new IdentityHashMap<>());

    private OpenReaders() {}

    static void opened(GuardedReader reader) {
        synchronized (OPEN) {
            OPEN.add(reader);
        }
    }

    static void closed(GuardedReader reader) {
        synchronized (OPEN) {
            OPEN.remove(reader);
        }
    }

    /** The files that are open, one entry for each time a file is open. */
    public static List<Path> files() {
        synchronized (OPEN) {
            return OPEN.stream().map(GuardedReader::file).sorted().toList();
        }
    }

    /** The readers of some files that are open now; whoever has them may still close them before {@link Left#close}. */
    public static Left of(Predicate<Path> files) {
        synchronized (OPEN) {
            return new Left(
                    OPEN.stream().filter(reader -> files.test(reader.file())).toList());
        }
    }

    /** Readers that should be closed soon. */
    public static final class Left {
        private final List<GuardedReader> readers;

        private Left(List<GuardedReader> readers) {
            this.readers = readers;
        }

        /**
         * Closes those that nobody closed since, and tells of them as incidents.
         *
         * @return how many there were
         */
        public int close() {
            int left = 0;
            for (GuardedReader reader : readers) {
                boolean open;
                synchronized (OPEN) {
                    open = OPEN.contains(reader);
                }
                if (open) {
                    reader.closeLeftOpen();
                    left++;
                }
            }
            return left;
        }
    }
}
