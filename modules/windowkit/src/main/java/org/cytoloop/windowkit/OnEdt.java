/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.windowkit;

import java.awt.EventQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** What is done on the event thread while a test waits for it. */
public final class OnEdt {
    private OnEdt() {}

    /** Does something and waits for it. */
    public static void edt(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    /** Asks something. */
    public static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }
}
