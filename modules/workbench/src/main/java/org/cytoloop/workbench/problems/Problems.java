/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.problems;

import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.openide.util.Lookup;

/** Tells the user what went wrong. Callable from any thread. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Problems() {}

    /**
     * Tells one problem; the cause goes to the log.
     *
     * @param title what was being done
     */
    public static void tell(String title, ProblemException problem) {
        if (problem.getCause() != null) {
            LOG.log(Level.INFO, title + ": " + problem.getMessage(), problem.getCause());
        }
        withTeller(teller -> teller.tell(Wording.of(title), Wording.of(problem.getMessage())));
    }

    /**
     * Tells several problems in one list; nothing when there is none.
     *
     * @param title what was being done
     * @param intro a sentence above the list
     */
    public static void tell(String title, String intro, List<Problem> problems) {
        List<Problem> copy = List.copyOf(problems);
        if (!copy.isEmpty()) {
            withTeller(teller -> teller.tell(
                    Wording.of(title),
                    Wording.of(intro),
                    copy.stream()
                            .map(problem -> new Problem(Wording.of(problem.where()), Wording.of(problem.sentence())))
                            .toList()));
        }
    }

    private static void withTeller(Consumer<ProblemTeller> telling) {
        Runnable now = () -> Optional.ofNullable(Lookup.getDefault().lookup(ProblemTeller.class))
                .ifPresentOrElse(telling, () -> LOG.warning("a problem could not be shown: nobody tells problems"));
        if (EventQueue.isDispatchThread()) {
            now.run();
        } else {
            EventQueue.invokeLater(now);
        }
    }
}
