/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.look;

import static org.cytoloop.consistency.ConsistencyFixture.cell;
import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.cytoloop.consistency.ConsistencyFixture;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workspace.StudyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondLookModelTest {
    @TempDir
    Path folder;

    private ConsistencyFixture at;
    private SecondLookModel model;

    @BeforeEach
    void open() throws Exception {
        at = new ConsistencyFixture(folder);
        at.rule(50);
        at.label(Label.ON, 60, 70);
        at.label(Label.OFF, 20, 30);
        model = at.ask(() -> new SecondLookModel(at::changed));
        at.desk.addListener(new DeskListener() {
            @Override
            public void studyChanged(StudyEvent event) {
                model.studyChanged(event);
            }
        });
        at.edt(() -> {
            model.setStudy(at.open());
            model.setShown(true);
        });
    }

    @AfterEach
    void close() throws Exception {
        at.edt(() -> model.setStudy(null));
        at.close();
    }

    private int version(int number) {
        return at.study.sample(CFOS, cell(number)).orElseThrow().ruleVersion();
    }

    @Test
    void aNewVersionBringsTheOldLabelsThoseFirstToWhichItMatters() throws Exception {
        at.await("nothing to do", () -> model.emptyText().equals("All labels were given or confirmed under rule 1."));
        at.rule(65);
        at.await("old labels", () -> model.queue().items().size() == 4);
        at.edt(() -> {
            assertEquals(cell(60), model.current().orElseThrow());
            assertEquals("0 of 4 looked at under rule 2", model.progress());
        });
    }

    @Test
    void confirmingPutsALabelUnderTheCurrentRuleAndUndoAsksAgain() throws Exception {
        at.rule(65);
        at.await("old labels", () -> model.queue().items().size() == 4);
        at.edt(() -> model.queue().confirm());
        at.open().writer().flush();
        assertEquals(Label.ON, at.study.sample(CFOS, cell(60)).orElseThrow().label());
        assertEquals(2, version(60));
        at.edt(() -> assertEquals(3, model.queue().remaining()));
        at.study.undo();
        assertEquals(1, version(60));
        at.await("asked again", () -> model.queue().remaining() == 4);
    }

    @Test
    void flippingChangesTheLabel() throws Exception {
        at.rule(65);
        at.await("old labels", () -> model.queue().items().size() == 4);
        at.edt(() -> model.queue().flip());
        at.open().writer().flush();
        assertEquals(Label.OFF, at.study.sample(CFOS, cell(60)).orElseThrow().label());
        assertEquals(2, version(60));
    }

    @Test
    void withoutARuleItSaysWhatItIsFor() throws Exception {
        at.edt(() -> {
            at.open().setStaining("PV");
            model.stainingChanged();
            assertTrue(model.emptyText().startsWith("There is no rule yet"), model.emptyText());
        });
    }
}
