/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import static org.cytoloop.workbench.fixtures.Studies.doOnEdt;
import static org.cytoloop.workbench.fixtures.Studies.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.fixtures.MemoryPreferences;
import org.cytoloop.workbench.fixtures.RecordedProblems;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingImagesTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final StudyOpening opening = new StudyOpening(desk, new OpeningSettings(new MemoryPreferences()), 10);
    private final MissingImages missing = opening.missingImages();
    private final LinkedBlockingQueue<List<String>> lists = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Integer> announced = new LinkedBlockingQueue<>();

    private Path study;

    @BeforeEach
    void studyWithoutItsImages() throws Exception {
        RecordedProblems.clear();
        study = Studies.make(folder, "mice");
        Path images = Files.createDirectories(folder.resolve("images"));
        try (Study open = Study.open(study, "ada")) {
            Studies.addSlice(open, "A1", images.resolve("A1.tif"));
            Studies.addSlice(open, "A2", images.resolve("A2.tif"));
            Studies.addSlice(open, "A3", images.resolve("A3.tif"));
        }
        Path moved = Files.createDirectories(folder.resolve("disk/2026/mice"));
        Files.move(images.resolve("A1.tif"), moved.resolve("A1.tif"));
        Files.move(images.resolve("A2.tif"), folder.resolve("renamed.tif"));
        missing.addListener(() -> lists.add(
                missing.images().stream().map(image -> image.slice().name()).toList()));
        missing.announceBy(() -> announced.add(missing.images().size()));
        CompletableFuture<Object> opened = new CompletableFuture<>();
        doOnEdt(() -> opening.open(study, Optional.empty(), opened::complete));
        opened.get(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void giveBack() {
        opening.shutDown();
    }

    private void await(List<String> expected) throws InterruptedException {
        List<String> list;
        do {
            list = lists.poll(20, TimeUnit.SECONDS);
        } while (list != null && !list.equals(expected));
        assertEquals(expected, list);
    }

    @Test
    void theStudyOpensAndItIsToldOnce() throws Exception {
        await(List.of("A1", "A2"));
        assertEquals(2, announced.poll(20, TimeUnit.SECONDS));
        assertTrue(onEdt(desk::study).isPresent());
        assertTrue(RecordedProblems.none());
    }

    @Test
    void movedImagesAreFoundInFoldersBelow() throws Exception {
        await(List.of("A1", "A2"));
        CompletableFuture<List<String>> found = new CompletableFuture<>();
        doOnEdt(() -> missing.find(folder.resolve("disk"), found::complete));
        assertEquals(List.of("A1"), found.get(20, TimeUnit.SECONDS));
        await(List.of("A2"));
        assertEquals(1, announced.size(), "only told at the opening");
    }

    @Test
    void aRenamedImageIsLocated() throws Exception {
        await(List.of("A1", "A2"));
        doOnEdt(() -> missing.locate(missing.images().get(1).slice(), List.of(folder.resolve("renamed.tif"))));
        await(List.of("A1"));
    }

    @Test
    void anotherImageIsRefused() throws Exception {
        await(List.of("A1", "A2"));
        doOnEdt(() -> missing.locate(missing.images().get(0).slice(), List.of(folder.resolve("renamed.tif"))));
        String told = RecordedProblems.next();
        assertTrue(told.contains("not the image of slice A1"), told);
    }

    @Test
    void closingTheStudyEmptiesTheList() throws Exception {
        await(List.of("A1", "A2"));
        doOnEdt(opening::close);
        await(List.of());
        assertTrue(missing.studyIsGone());
    }
}
