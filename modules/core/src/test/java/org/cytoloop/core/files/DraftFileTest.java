/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {
    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void oldFile() throws IOException {
        target = folder.resolve("cells.csv");
        Files.writeString(target, "old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void complete_replacesTheTarget_whichIsUntouchedUntilThen() throws IOException {
        try (DraftFile draft = DraftFile.beside(target)) {
            Files.writeString(draft.path(), "new");
            draft.sync();
            assertEquals("old", Files.readString(target));
            draft.complete();
        }
        assertEquals("new", Files.readString(target));
        assertEquals(List.of("cells.csv"), names());
    }

    @Test
    void close_withoutComplete_leavesTheTargetAndNothingElse() throws IOException {
        try (DraftFile draft = DraftFile.beside(target)) {
            Files.writeString(draft.path(), "half");
        }
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("cells.csv"), names());
    }

    @Test
    void complete_thatFails_leavesNoDraft() throws IOException {
        Files.delete(target);
        Files.createDirectories(target.resolve("in the way"));
        try (DraftFile draft = DraftFile.beside(target)) {
            assertThrows(IOException.class, draft::complete);
        }
        assertEquals(List.of("cells.csv"), names());
    }

    @Test
    void drafts_ofOneFile_doNotMeet() throws IOException {
        try (DraftFile one = DraftFile.beside(target);
                DraftFile two = DraftFile.beside(target)) {
            Files.writeString(one.path(), "one");
            Files.writeString(two.path(), "two");
            two.complete();
            one.complete();
        }
        assertEquals("one", Files.readString(target));
    }

    @Test
    void beside_missingFolder_isSaidSo() {
        assertThrows(NoSuchFileException.class, () -> DraftFile.beside(folder.resolve("not there/file")));
    }

    @Test
    void sweep_takesOldDraftsOnly() throws IOException {
        DraftFile old = DraftFile.beside(target);
        DraftFile young = DraftFile.beside(target);
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(old.path(), longAgo);
        Files.setLastModifiedTime(target, longAgo);
        DraftFile.sweep(folder);
        DraftFile.sweep(folder.resolve("not there"));
        assertEquals(List.of(young.path().getFileName().toString(), "cells.csv"), names());
    }

    @Test
    void sweep_takesDraftsOfEndedProcessesAtOnce() throws IOException {
        // larger than any process id there is
        String ended = ".x.csv." + Integer.MAX_VALUE + "-00000000-0000-0000-0000-000000000000.part";
        Files.writeString(folder.resolve(ended), "half");
        try (DraftFile ours = DraftFile.beside(target)) {
            DraftFile.sweep(folder);
            assertEquals(List.of(ours.path().getFileName().toString(), "cells.csv"), names());
        }
    }
}
