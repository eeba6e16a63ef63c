/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One writer at a time, in this process and others. */
class StudyLockTest {
    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeStudy() throws Exception {
        Logger.getLogger("org.cytoloop.workspace.lock").setLevel(Level.WARNING);
        try (Study made = Studies.create(folder)) {
            study = made.folder();
        }
    }

    private String refusal() {
        return assertThrows(ProblemException.class, () -> Study.open(study, "Ben"))
                .getMessage();
    }

    @Test
    void open_twiceInOneProcess_isRefused_andTheFirstKeepsItsLock() throws Exception {
        try (Study first = Study.open(study, "Anna")) {
            String message = refusal();
            assertTrue(message.contains("is open in another Cytoloop (user "), message);
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
            // had the refused one touched the lock file, the lock of this process would be gone now
            try (ChildProcess child = new ChildProcess(HoldingChild.class, study.toString())) {
                assertEquals(message, child.line());
            }
            first.label(LabelCommand.byHand(Studies.CFOS, List.of(), SampleOrigin.CLICK, 0));
        }
        Study.open(study, "Ben").close();
    }

    @Test
    void open_whileAnotherProcessHasIt_namesThatProcess() throws Exception {
        try (ChildProcess child = new ChildProcess(HoldingChild.class, study.toString())) {
            assertEquals("open 0", child.line());
            String message = refusal();
            assertTrue(message.startsWith("The study " + study + " is open in another Cytoloop (user "), message);
            assertTrue(message.contains(" on "), message);
            assertTrue(message.endsWith(", process " + child.pid() + "); close it there first."), message);
            assertEquals(0, child.finish());
            assertEquals(0, Files.size(study.resolve("study.lock")));
        }
        Study.open(study, "Ben").close();
    }

    @Test
    void open_afterTheOwnerWasKilled_takesOver() throws Exception {
        try (ChildProcess child = new ChildProcess(HoldingChild.class, study.toString())) {
            assertEquals("open 0", child.line());
            child.kill();
        }
        assertTrue(Files.size(study.resolve("study.lock")) > 0);
        Study.open(study, "Ben").close();
        assertEquals(0, Files.size(study.resolve("study.lock")));
    }

    @Test
    void open_lastOpenOnAnotherComputer_asksTheUser() throws Exception {
        String owner = "{\"user\":\"eva\",\"host\":\"lab-pc-7\",\"pid\":4711,\"started\":1}";
        Files.writeString(study.resolve("study.lock"), owner);
        String message = refusal();
        assertTrue(message.contains("lab-pc-7 (user eva, process 4711)"), message);
        assertTrue(message.contains("delete study.lock"), message);
        assertEquals(owner, Files.readString(study.resolve("study.lock")));
        Files.delete(study.resolve("study.lock"));
        Study.open(study, "Ben").close();
    }

    @Test
    void open_garbageInTheLockFile_isNoOwner() throws Exception {
        Files.write(study.resolve("study.lock"), new byte[100_000]);
        Study.open(study, "Ben").close();
        assertEquals(0, Files.size(study.resolve("study.lock")));
    }

    @Test
    void failedOpen_givesTheLockBack() throws Exception {
        Path database = study.resolve("study.db");
        byte[] good = Files.readAllBytes(database);
        Files.write(database, new byte[5000]);
        assertFalse(refusal().contains("another Cytoloop"));
        Files.write(database, good);
        Study.open(study, "Ben").close();
    }
}
