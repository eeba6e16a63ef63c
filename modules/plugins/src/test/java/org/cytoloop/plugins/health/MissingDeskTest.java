/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.windowkit.OnEdt;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingDeskTest {
    @TempDir
    Path folder;

    @Test
    void aStudyWithoutItsPlugIn_isToldOfOnce_andShownOnTheHealthPage() throws Exception {
        Study study = StudyPlan.small().make(folder);
        study.choices().choose(Choices.TRAINER, StudyOnDesk.CFOS, ProviderChoice.of("of-a-plug-in"));
        List<String> told = new CopyOnWriteArrayList<>();
        try (StudyOnDesk on = new StudyOnDesk(study, new Desk())) {
            MissingDesk desk = new MissingDesk(on.desk, model -> told.addAll(model.sentences()));
            desk.addListener(on::changed);
            on.arrive();
            on.await("the user is told", () -> !told.isEmpty());
            assertTrue(
                    told.stream().anyMatch(s -> s.contains("of-a-plug-in") && s.contains("not installed")),
                    told.toString());
            int before = told.size();
            MissingModel model = OnEdt.ask(() -> desk.model().orElseThrow());
            assertEquals(before, model.rows().size());
            assertTrue(model.rows().stream().allMatch(row -> row.state() == HealthState.NOT_INSTALLED));
            assertEquals(
                    1 + 2 * before, OnEdt.ask(() -> MissingDialog.panel(model).getComponentCount()));
            study.choices().choose(Choices.TRAINER, StudyOnDesk.CFOS, ProviderChoice.of("of-another-plug-in"));
            on.await("the row is another", () -> model.rows().toString().contains("of-another-plug-in"));
            assertEquals(before, told.size());
        }
    }
}
