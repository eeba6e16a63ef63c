/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.deeds;

import java.util.Optional;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.desk.OpenStudy;

/** Does one kind of deed. Registered as a service by the window that knows how. For the EDT. */
public interface DeedDoer {
    /** The kind it does, such as {@link Deed#TRAIN}. */
    String kind();

    /** Why it cannot be done now, and what to do: one sentence; empty when it can. Answers from memory. */
    default Optional<String> obstacle(OpenStudy open, Deed deed) {
        return Optional.empty();
    }

    /**
     * What is left to the user once it was done, such as "Click the crops below that are not ON.": one or two sentences;
     * empty when nothing is, or is no more. Asked again whenever the study changed.
     */
    default String afterwards(OpenStudy open, Deed deed) {
        return "";
    }

    /** Does it, or begins it; problems are told to the user by the one who does it. */
    void perform(OpenStudy open, Deed deed);
}
