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
     * @throws TimeoutException when it did not answer in time. An interrupted thread waits as long as any other, and is
     *     interrupted still when this returns: a job that is being cancelled must not hear that there is no provider
     */
    static <T> T ask(String kind, String id, String what, long limitMillis, Callable<T> question)
            throws ExecutionException, TimeoutException {
        FutureTask<T> answer = new FutureTask<>(question);
        Thread thread = new Thread(answer, kind + " " + id);
        thread.setDaemon(true);
        thread.start();
        try {
            return waitFor(answer, limitMillis);
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

    private static <T> T waitFor(FutureTask<T> answer, long limitMillis) throws ExecutionException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMillis);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
