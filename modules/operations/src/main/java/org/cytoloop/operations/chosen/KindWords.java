/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.chosen;

import java.util.Map;
import org.cytoloop.workspace.Choices;

/** What kinds of providers are called. */
public final class KindWords {
    private static final Map<String, String> ONE = Map.of(
            Choices.FEATURES, "feature set",
            Choices.DETECTOR, "cell detector",
            Choices.READER, "image reader");
    private static final Map<String, String> HEADS = Map.of(
            Choices.TRAINER, "Trainer",
            Choices.FEATURES, "Feature sets",
            Choices.DETECTOR, "Cell detector",
            Choices.READER, "Image reader",
            Choices.MINER, "Miner");

    private KindWords() {}

    /** One provider of a kind, such as "feature set". */
    public static String one(String kind) {
        return ONE.getOrDefault(kind, kind);
    }

    /** The kind as a heading, such as "Feature sets". */
    public static String heading(String kind) {
        return HEADS.getOrDefault(kind, kind);
    }
}
