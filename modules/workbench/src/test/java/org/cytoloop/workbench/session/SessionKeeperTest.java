/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import static org.cytoloop.workbench.fixtures.Studies.doOnEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.RequestProcessor;

class SessionKeeperTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final RequestProcessor processor = new RequestProcessor("test", 1, false);
    private final SessionKeeper keeper = new SessionKeeper(desk, processor, 0);
    private OpenStudy study;
    private Path file;

    @BeforeEach
    void begin() throws Exception {
        study = new OpenStudy(Study.open(Studies.make(folder, "mice"), "ada"));
        file = study.study().folder().resolve(SessionFile.NAME);
        doOnEdt(() -> {
            desk.put(study);
            keeper.begin(study, Map.of());
        });
    }

    @AfterEach
    void close() throws Exception {
        doOnEdt(() -> desk.put(null));
        study.close();
    }

    private void settle() {
        processor.post(() -> {}).waitFinished();
    }

    @Test
    void aChangeIsWrittenWithoutClosing() throws Exception {
        doOnEdt(() -> study.setStaining("PV"));
        settle();
        assertEquals(
                "PV",
                SessionFile.read(study.study().folder())
                        .getOrDefault("desk", Map.of())
                        .get("staining"));
    }

    @Test
    void whatIsWrittenAlreadyIsNotWrittenAgain() throws Exception {
        doOnEdt(() -> study.setStaining("PV"));
        settle();
        Files.delete(file);
        doOnEdt(() -> study.selection().select(new CellRef("A1", 1)));
        settle();
        assertFalse(Files.exists(file));
    }

    @Test
    void theMouseAloneWritesNothing() throws Exception {
        doOnEdt(() -> study.selection().hover(new CellRef("A1", 1)));
        settle();
        assertFalse(Files.exists(file));
    }

    @Test
    void afterTheEndNothingIsWritten() throws Exception {
        doOnEdt(() -> {
            study.setStaining("PV");
            keeper.end(study);
        });
        settle();
        assertFalse(Files.exists(file));
    }
}
