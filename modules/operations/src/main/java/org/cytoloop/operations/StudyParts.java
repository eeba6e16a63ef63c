/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/** Finds the parts of a study that a user names, or says what there is instead. */
public final class StudyParts {
    private StudyParts() {}

    /**
     * The slice of a name.
     *
     * @throws ProblemException when there is none, naming those there are
     */
    public static Slice slice(Study study, String name) throws ProblemException {
        Optional<Slice> slice = study.slice(name);
        if (slice.isEmpty()) {
            String known = study.slices().stream().map(Slice::name).collect(Collectors.joining(", "));
            throw new ProblemException("There is no slice \"" + name + "\" in this study; "
                    + (known.isEmpty() ? "it has no slices yet." : "its slices are " + known + "."));
        }
        return slice.get();
    }

    /**
     * The staining of a name.
     *
     * @throws ProblemException when there is none, naming those there are
     */
    public static Staining staining(Study study, String name) throws ProblemException {
        for (Staining staining : study.settings().stainings()) {
            if (staining.name().equals(name)) {
                return staining;
            }
        }
        throw new ProblemException("There is no staining \"" + name + "\" in this study; its stainings are "
                + study.settings().stainings().stream().map(Staining::name).collect(Collectors.joining(", ")) + ".");
    }

    /**
     * A round of a staining.
     *
     * @param number number of the round, or empty for the current one
     * @throws ProblemException when there is no such round
     */
    public static RoundInfo round(Study study, String staining, Optional<Integer> number) throws ProblemException {
        if (number.isEmpty()) {
            return study.rounds()
                    .current(staining)
                    .orElseThrow(() ->
                            new ProblemException("Nothing has been trained for " + staining + " yet; train first."));
        }
        for (RoundInfo round : study.rounds().of(staining)) {
            if (round.number() == number.get()) {
                return round;
            }
        }
        throw new ProblemException("There is no round " + number.get() + " of " + staining + "; it has "
                + study.rounds().of(staining).size() + " round(s).");
    }
}
