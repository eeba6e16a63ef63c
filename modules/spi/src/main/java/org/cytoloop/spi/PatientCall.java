/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incidents;

/** Short questions to a provider, asked where the user waits: on a daemon thread, and only so long. */
final class PatientCall {
    /**
     * How long a provider may think, in milliseconds. Its first question may have to load a large library from a slow
     * disk, so this is longer than anybody likes to wait; one that hangs makes the user wait this long once.
     */
    static final long LIMIT_MILLIS = 5000;

    private PatientCall() {}

    /**
     * Asks.
     *
     * @param kind kind of service
     * @param id the provider's id
     * @param what what is asked, such as "what it reads", for the incident
     * @throws ExecutionException when the provider threw; the cause is what it threw
     * @throws TimeoutException when it did not answer in time, or this thread was interrupted
     */
    static <T> T ask(String kind, String id, String what, long limitMillis, Callable<T> question)
            throws ExecutionException, TimeoutException {
        FutureTask<T> answer = new FutureTask<>(question);
        Thread thread = new Thread(answer, kind + " " + id);
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(limitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        } catch (TimeoutException e) {
            Incidents.leftBehind(kind, id, thread);
            thread.interrupt();
            Incidents.report(Incident.now(
                    kind,
                    id,
                    Incident.What.HUNG,
                    "It did not say " + what + " within " + limitMillis / 1000.0
                            + " seconds; it is left out as long as it has not answered."));
            throw e;
        }
    }
}
