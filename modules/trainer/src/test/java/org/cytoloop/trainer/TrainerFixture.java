/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;
import org.openide.util.NbPreferences;

public final class TrainerFixture extends StudyOnDesk {
    public static final int CELLS = 100;

    public final TrainerDesk trainer;

    public TrainerFixture(Path folder) throws Exception {
        super(StudyPlan.small().make(folder), new Desk());
        trainer = new TrainerDesk(
                desk,
                NbPreferences.forModule(TrainerFixture.class)
                        .node(folder.getFileName().toString()));
        trainer.addListener(change -> changed());
        arrive();
    }

    /** Labels cells of a slice by hand. */
    public void label(Label label, String slice, int... numbers) throws ProblemException {
        label(slice, label, numbers);
    }

    /** Labels ten cells of either class on both slices: those from 51 on are ON. */
    public void labelSome() throws ProblemException {
        for (String slice : List.of("A1", "A2")) {
            label(Label.OFF, slice, 5, 10, 15, 20, 25, 30, 35, 40, 45, 49);
            label(Label.ON, slice, 52, 55, 60, 65, 70, 75, 80, 85, 90, 95);
        }
    }

    /** Lets the trainer do otherwise. */
    public void how(String how) throws Exception {
        edt(() -> model().choices().set(model().choices().settings().withParameters("divider", Map.of("how", how))));
    }

    /** Trains and waits until all cells are called and the card is read. */
    public void train() throws Exception {
        int before = study.rounds().of(CFOS).size();
        edt(() -> model().train());
        await("there is a round", () -> study.rounds().of(CFOS).size() > before);
        awaitRest();
    }

    /** Waits until nothing runs. */
    public void awaitRest() throws Exception {
        await(
                "it rests",
                () -> !model().training().isRunning()
                        && !model().card().isReading()
                        && !model().live().isWorking());
    }

    /** The training; on the EDT. */
    public TrainerModel model() {
        return trainer.model().orElseThrow();
    }

    @Override
    protected String troubles() throws Exception {
        return "; "
                + ask(() -> String.join(
                        " | ",
                        model().problem(),
                        model().training().problem(),
                        model().training().name(),
                        model().live().problem(),
                        model().card().problem()));
    }
}
