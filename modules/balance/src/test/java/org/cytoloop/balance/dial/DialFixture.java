/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;

/** The small study with samples and a round as labelled: on each slice cells 1 to 30 in tens are OFF, 60 to 100 ON. */
final class DialFixture extends StudyOnDesk {
    static final TaskContext TASK = TaskContext.quiet(2);

    DialFixture(Path folder) throws Exception {
        super(StudyPlan.small().make(folder), new Desk());
        arrive();
    }

    /** On either slice 9 OFF and 3 ON samples, a quarter ON. */
    void labelSome() throws Exception {
        for (String slice : List.of("A1", "A2")) {
            label(slice, Label.OFF, 2, 5, 8, 11, 14, 17, 20, 23, 26);
            label(slice, Label.ON, 60, 70, 80);
        }
    }

    /** Trains and calls all slices. */
    RoundInfo train(TrainingBalance balance) throws Exception {
        TrainingChoice choice = new TrainingChoice("share", Map.of(), List.of("number"), balance, 1);
        RoundInfo round = RoundTraining.train(study, CFOS, choice, TASK).round();
        StudyClassification.run(study, round, List.of("A1", "A2"), TASK);
        return round;
    }

    RoundInfo now() {
        return study.rounds().current(CFOS).orElseThrow();
    }
}
