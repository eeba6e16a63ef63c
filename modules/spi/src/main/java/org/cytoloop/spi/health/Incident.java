/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.health;

import java.time.Instant;

/**
 * Something a provider did that it must not do.
 *
 * @param kind kind of service, a key of {@link org.cytoloop.spi.Services#kinds()}
 * @param id the provider's id
 * @param what what it did
 * @param words one sentence for the user
 * @param time when, of several the last time
 * @param times how often, at least 1
 */
public record Incident(String kind, String id, What what, String words, Instant time, int times) {
    /** Something that just happened. */
    public static Incident now(String kind, String id, What what, String words) {
        return new Incident(kind, id, what, words, Instant.now(), 1);
    }

    /** Whether the other tells of the same again. */
    boolean isLike(Incident other) {
        return kind.equals(other.kind) && id.equals(other.id) && what == other.what && words.equals(other.words);
    }

    /** What a provider can do wrong. */
    public enum What {
        /** It threw what its contract does not allow. */
        THREW,
        /** It did not come back in time, or did not stop when asked to. */
        HUNG,
        /** It left threads or files open behind it. */
        LEAKED,
        /** It gave an answer its contract does not allow. */
        NONSENSE
    }
}
