/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.awt.EventQueue;
import java.util.function.Consumer;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workbench.jobs.Work;

/**
 * Finds something out about a study in the background, the newest question only: asking again ends the last one. For the
 * EDT.
 *
 * @param <T> what is found
 */
public final class Loader<T> {
    private final Consumer<T> found;
    private final Consumer<String> failed;
    private Job job;
    private long question;

    /**
     * A loader.
     *
     * @param found takes the answer, on the EDT
     * @param failed takes a sentence on why there is none; an empty one when the user stopped it
     */
    public Loader(Consumer<T> found, Consumer<String> failed) {
        this.found = found;
        this.failed = failed;
    }

    /**
     * Asks.
     *
     * @param name what the user reads while it takes long
     */
    public void load(OpenStudy open, String name, Work<T> work) {
        stop();
        long mine = ++question;
        job = open.jobs()
                .start(name, task -> run(mine, work, task), nothing -> {}, problem -> fail(mine, open, problem));
    }

    /** Off the EDT. A job the user cancels tells nobody, so its end is told from here. */
    private T run(long mine, Work<T> work, TaskContext task) throws ProblemException {
        T answer = null;
        boolean broken = false;
        try {
            answer = work.run(task);
            return answer;
        } catch (ProblemException e) {
            broken = true;
            throw e;
        } finally {
            T result = answer;
            boolean told = broken;
            EventQueue.invokeLater(() -> {
                if (mine == question && !told) {
                    end(result);
                }
            });
        }
    }

    private void end(T answer) {
        job = null;
        if (answer == null) {
            failed.accept("");
        } else {
            found.accept(answer);
        }
    }

    private void fail(long mine, OpenStudy open, ProblemException problem) {
        if (mine == question) {
            job = null;
            failed.accept(open.names().text(problem.getMessage()));
        }
    }

    /** True while the answer is on its way. */
    public boolean isLoading() {
        return job != null;
    }

    /** Wants no answer any more. */
    public void stop() {
        question++;
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
