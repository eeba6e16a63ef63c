/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

/**
 * Something that works quietly in the background for an open study and touches its folder, {@linkplain
 * OpenStudy#offer offered} in its lookup and left there. Work the user should see and may cancel is a job instead.
 */
public interface StudyCompanion {
    /**
     * Ends for good and waits until it touches the study's folder no more; called while the study is closed, once, off
     * the EDT. Must not wait for the EDT.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    void end() throws InterruptedException;
}
