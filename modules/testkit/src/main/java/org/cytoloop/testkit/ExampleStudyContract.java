/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ExampleStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link ExampleStudy} must do. */
public abstract class ExampleStudyContract {
    /** Scratch folder of one test. */
    @TempDir
    protected Path folder;

    /** The example to test; may be smaller than the one users get. */
    protected abstract ExampleStudy example();

    /** Calls {@link ExampleStudy#write}, with whatever services it needs in the lookup. */
    protected abstract ExampleStudy.Written write(ExampleStudy example, Path target, TaskContext task) throws Exception;

    @Test
    void id_isKebabCase_andNamesAreThere() {
        Described.assertWell(example());
    }

    @Test
    void write_makesTheFolder_andNamesEveryImage() throws Exception {
        Path target = folder.resolve("images");
        ExampleStudy.Written written = write(example(), target, TaskContext.quiet(2));
        assertTrue(written.settings().name().matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*"), "is to name a folder");
        assertFalse(written.images().isEmpty());
        Set<String> names = new HashSet<>();
        for (ExampleStudy.Image image : written.images()) {
            assertTrue(names.add(image.name()) && !image.name().isBlank(), image::toString);
            assertTrue(image.image().startsWith(target), image::toString);
            assertTrue(Files.size(image.image()) > 0, image::toString);
            assertFalse(
                    (image.name() + image.animal() + image.group()).chars().anyMatch(Character::isISOControl),
                    image::toString);
        }
    }

    @Test
    void write_again_givesTheSameImages() throws Exception {
        ExampleStudy.Written one = write(example(), folder.resolve("one"), TaskContext.quiet(1));
        ExampleStudy.Written two = write(example(), folder.resolve("two"), TaskContext.quiet(2));
        assertEquals(one.settings(), two.settings());
        assertEquals(one.images().size(), two.images().size());
        for (int i = 0; i < one.images().size(); i++) {
            assertEquals(one.images().get(i).name(), two.images().get(i).name());
            assertArrayEquals(
                    Files.readAllBytes(one.images().get(i).image()),
                    Files.readAllBytes(two.images().get(i).image()));
        }
    }

    @Test
    void write_cancelled_stops() {
        assertThrows(
                CancellationException.class, () -> write(example(), folder.resolve("none"), new CancelledTask(1, 0)));
    }
}
