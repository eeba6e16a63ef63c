/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import org.cytoloop.core.task.TaskContext;
import weka.classifiers.trees.RandomTree;

/** Weka's random tree, stopping when the task is cancelled. */
final class CancellableTree extends RandomTree {
    private static final long serialVersionUID = 1L;

    private final transient TaskContext task;

    CancellableTree(TaskContext task) {
        this.task = task;
    }

    /** Weka asks for this at every node it is about to split. */
    @Override
    public int getMaxDepth() {
        task.checkCancelled();
        return super.getMaxDepth();
    }
}
