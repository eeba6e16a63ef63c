/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Knows when a key that was pressed has come to a window. On a busy machine that takes longer than any fixed pause, and who
 * looks too early presses once more.
 */
final class Heard implements AWTEventListener {
    /** A key that no window gets is waited for no longer. */
    private static final long PATIENCE_S = 2;

    private final int code;
    private final CountDownLatch heard = new CountDownLatch(1);

    private Heard(int code) {
        this.code = code;
    }

    /** Presses keys, that of this code among them, and waits until it was heard. */
    static void after(int code, Runnable press) {
        Heard ear = new Heard(code);
        Toolkit.getDefaultToolkit().addAWTEventListener(ear, AWTEvent.KEY_EVENT_MASK);
        try {
            press.run();
            ear.listen();
        } finally {
            Toolkit.getDefaultToolkit().removeAWTEventListener(ear);
        }
    }

    private void listen() {
        if (EventQueue.isDispatchThread()) {
            return;
        }
        try {
            if (!heard.await(PATIENCE_S, TimeUnit.SECONDS)) {
                System.out.println("NOT HEARD " + KeyEvent.getKeyText(code));
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED && ((KeyEvent) event).getKeyCode() == code) {
            heard.countDown();
        }
    }
}
