/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.files.StudyFolder;
import org.cytoloop.workspace.lock.StudyLock;

/** What can be told of the folder of a study from outside, without opening it. */
public final class StudyFolders {
    /** How the names of study folders end. */
    public static final String SUFFIX = StudyFolder.SUFFIX;

    private static final Logger LOG = Logger.getLogger(StudyFolders.class.getName());

    private StudyFolders() {}

    /**
     * True when no program works on the study in a folder, complete or not. Its lock is taken for a moment to find out.
     *
     * @param folder the study folder; exists
     */
    public static boolean isFree(Path folder) {
        try (StudyLock lock = StudyLock.acquire(folder)) {
            return true;
        } catch (ProblemException e) {
            LOG.log(Level.FINE, "another program works on it", e);
            return false;
        }
    }
}
