/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.demo;

import static org.cytoloop.workbench.fixtures.Studies.doOnEdt;
import static org.cytoloop.workbench.fixtures.Studies.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.fixtures.MemoryPreferences;
import org.cytoloop.workbench.fixtures.RecordedProblems;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workbench.opening.OpeningSettings;
import org.cytoloop.workbench.opening.StudyOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoStudyTest {
    @TempDir
    private Path folder;

    private final DemoStudy demo = new DemoStudy();

    @BeforeEach
    void forgetProblems() {
        RecordedProblems.clear();
    }

    @Test
    void aStudyIsFoundInTheFolderOrIsTheFolder() throws Exception {
        assertEquals(Optional.empty(), DemoStudy.find(folder.resolve("gone")));
        assertEquals(Optional.empty(), DemoStudy.find(folder));
        Files.createDirectory(folder.resolve("images"));
        Files.writeString(folder.resolve("a.cytoloop"), "a file, no study");
        Path study = Studies.make(folder, "demo");
        assertEquals(Optional.of(study), DemoStudy.find(folder));
        assertEquals(Optional.of(study), DemoStudy.find(study));
    }

    @Test
    void theStudyThatIsThereIsOpened() throws Exception {
        Path study = Studies.make(folder, "demo");
        Desk desk = new Desk();
        StudyOpening opening = new StudyOpening(desk, new OpeningSettings(new MemoryPreferences()), 10);
        CountDownLatch opened = new CountDownLatch(1);
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                if (change == DeskChange.ANNOTATOR) {
                    opened.countDown();
                }
            }
        });
        doOnEdt(() -> demo.open(opening, folder, Optional.of("Carol")));
        assertTrue(opened.await(20, TimeUnit.SECONDS));
        assertEquals(study, onEdt(desk::study).orElseThrow().study().folder());
        opening.shutDown();
    }

    @Test
    void withoutAnExampleItIsTold() throws Exception {
        StudyOpening opening = new StudyOpening(new Desk(), new OpeningSettings(new MemoryPreferences()), 10);
        doOnEdt(() -> demo.open(opening, folder.resolve("new"), Optional.empty()));
        assertTrue(RecordedProblems.next().contains("example study"));
        opening.shutDown();
    }
}
