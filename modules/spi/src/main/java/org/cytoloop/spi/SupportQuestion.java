/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incidents;

/**
 * Asks providers how well they support a file, where the user waits. One that throws or takes too long supports it not at
 * all, and is told of; as long as it has not come back it is not asked again.
 */
final class SupportQuestion {
    private static final Logger LOG = Logger.getLogger(SupportQuestion.class.getName());
    private final String kind;
    private final long limitMillis;

    SupportQuestion(String kind, long limitMillis) {
        this.kind = kind;
        this.limitMillis = limitMillis;
    }

    /** The provider with the highest level; of equals the first. */
    <T extends Provider> Optional<T> best(List<T> providers, Function<T, SupportLevel> support) {
        T best = null;
        SupportLevel bestLevel = SupportLevel.NONE;
        for (T provider : providers) {
            SupportLevel level = level(provider, support);
            if (level.compareTo(bestLevel) > 0) {
                best = provider;
                bestLevel = level;
            }
        }
        return Optional.ofNullable(best);
    }

    private <T extends Provider> SupportLevel level(T provider, Function<T, SupportLevel> support) {
        String id = provider.id();
        if (Incidents.stillRunning(kind, id) > 0) {
            return SupportLevel.NONE;
        }
        try {
            SupportLevel level =
                    PatientCall.ask(kind, id, "whether it can read a file", limitMillis, () -> support.apply(provider));
            if (level != null) {
                return level;
            }
            Incidents.report(Incident.now(
                    kind,
                    id,
                    Incident.What.NONSENSE,
                    "It gave no answer to the question whether it can read a file; it is left out for that file."));
        } catch (TimeoutException e) {
            LOG.log(Level.FINE, "No answer from " + id, e);
        } catch (ExecutionException e) {
            LOG.log(Level.INFO, "The " + kind + " " + id + " cannot say what it supports", e.getCause());
            Incidents.report(Incident.now(
                    kind,
                    id,
                    Incident.What.THREW,
                    "It failed when it was asked whether it can read a file (" + Failure.said(e.getCause())
                            + "); it is left out for that file."));
        }
        return SupportLevel.NONE;
    }
}
