/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import static org.cytoloop.workbench.fixtures.Studies.doOnEdt;
import static org.cytoloop.workbench.fixtures.Studies.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.fixtures.MemoryPreferences;
import org.cytoloop.workbench.fixtures.RecordedImages;
import org.cytoloop.workbench.fixtures.TextImages;
import org.cytoloop.workbench.opening.OpeningSettings;
import org.cytoloop.workbench.opening.StudyOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewStudyScoutTest {
    @TempDir
    private Path folder;

    private static void await(NewStudyModel model, BooleanSupplier condition) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        Runnable check = () -> {
            if (condition.getAsBoolean()) {
                reached.countDown();
            }
        };
        doOnEdt(() -> {
            model.addListener(check);
            check.run();
        });
        assertTrue(reached.await(20, TimeUnit.SECONDS), "did not happen");
    }

    @Test
    void fromANameAndImagesToAStudyThatIsOpen() throws Exception {
        Path images = Files.createDirectory(folder.resolve("images"));
        Path first = TextImages.write(images.resolve("a.img"), "Hoechst", "cFos");
        Path second = TextImages.write(images.resolve("b.img"), "Hoechst", "cFos");
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no image");
        Files.writeString(images.resolve("readme.txt"), "not listed, as it came with its folder");

        NewStudyModel model = new NewStudyModel(folder, "Ada");
        NewStudyScout scout = onEdt(() -> new NewStudyScout(model));
        doOnEdt(() -> {
            model.setName("mice");
            scout.add(List.of(images, notes));
        });
        await(model, () -> model.images().size() == 3 && !model.isLooking() && model.isComplete());
        doOnEdt(() -> {
            assertEquals("Hoechst", model.nuclei());
            assertEquals(List.of(first, second), model.readableFiles());
            assertTrue(model.images().get(2).problem().contains("notes.txt"));
        });

        RecordedImages.clear();
        Desk desk = new Desk();
        StudyOpening opening = new StudyOpening(desk, new OpeningSettings(new MemoryPreferences()), 10);
        doOnEdt(() -> NewStudyAction.make(opening, model));
        assertEquals(List.of(first, second), RecordedImages.next());
        OpenStudy open = onEdt(desk::study).orElseThrow();
        assertEquals(model.settings(), open.study().settings());
        assertEquals(folder.resolve("mice.cytoloop"), open.study().folder());
        opening.shutDown();
    }

    @Test
    void aNameThatIsTakenIsFoundOut() throws Exception {
        Files.createDirectory(folder.resolve("mice.cytoloop"));
        NewStudyModel model = new NewStudyModel(folder, "Ada");
        NewStudyScout scout = onEdt(() -> new NewStudyScout(model));
        doOnEdt(() -> model.setName("mice"));
        await(model, () -> model.problem(Step.PLACE).orElse("").contains("already"));
        doOnEdt(() -> model.setName("mice2"));
        await(model, () -> model.problem(Step.PLACE).isEmpty());
        scout.close();
    }
}
