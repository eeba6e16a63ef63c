/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Full and read-only disks. The real ones need the right to mount; a limited database shows the same without it. */
class DiskTest {
    @TempDir
    Path folder;

    private static Cells manyCells(long seed) {
        SeededRandom random = new SeededRandom(seed);
        int count = 60_000;
        float[] x = new float[count];
        float[] y = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = (float) (1000 * random.nextDouble());
            y[i] = (float) (1000 * random.nextDouble());
        }
        return Cells.points(x, y, new float[count]);
    }

    private static String problem(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(ProblemException.class, action).getMessage();
    }

    @Test
    void databaseThatMayNotGrow_isAFullDisk_andNothingWasChanged() throws Exception {
        try (Study study = Studies.withCells(folder, 100, "A1")) {
            study.label(Studies.batch("A1", 1, 30, Label.ON));
            int events = study.journal(1, 1000).size();
            study.database().read(connection -> {
                try (var statement = connection.createStatement()) {
                    return statement.execute("PRAGMA max_page_count = 40");
                }
            });
            String message = problem(() -> study.setCells("A1", manyCells(1), Studies.NUCLEI));
            assertTrue(message.startsWith("The disk that holds the study " + study.folder() + " is full"), message);
            assertEquals(100, study.cells("A1").size());
            assertEquals(30, study.samples(Studies.CFOS).size());
            assertEquals(events, study.journal(1, 1000).size());
            assertEquals(List.of(), study.verify());
            study.label(Studies.click(Studies.CFOS, "A1", 50, Label.OFF));
            assertEquals(31, study.samples(Studies.CFOS).size());
        }
    }

    private static boolean run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    private Path mount(String options) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString());
        Assumptions.assumeTrue(mounted, "not allowed to mount a small disk here");
        return disk;
    }

    @Test
    void reallyFullDisk_isASentence_andTheStudyStaysWhole() throws Exception {
        Path disk = mount("size=1500k");
        try {
            Files.createDirectory(disk.resolve("x"));
            Path image = Studies.image(folder, "A1");
            try (Study study = Studies.create(disk)) {
                study.addSlice(Studies.slice(image, "A1"));
                study.setCells("A1", Studies.grid(100), Studies.NUCLEI);
                study.label(Studies.batch("A1", 1, 30, Label.ON));
                String message = problem(() -> {
                    for (int i = 0; i < 5; i++) {
                        study.setCells("A1", manyCells(i), Studies.NUCLEI);
                    }
                });
                assertTrue(message.contains("is full"), message);
                assertEquals(
                        30,
                        study.samples(Studies.CFOS).size()
                                + study.detachedSamples(Studies.CFOS).size());
                assertEquals(List.of(), study.verify());
            }
            try (Study again = Study.open(disk.resolve("test.cytoloop"), "Ben")) {
                assertEquals(List.of(), again.verify());
            }
            fill(disk);
            String message = problem(() -> Study.create(disk.resolve("two"), Studies.SETTINGS, "Anna"));
            assertTrue(message.contains("full"), message);
            String open = problem(() -> Study.open(disk.resolve("test.cytoloop"), "Ben"));
            assertTrue(open.contains("is full"), open);
            try (Stream<Path> children = Files.list(disk)) {
                assertEquals(3, children.count());
            }
        } finally {
            run("/bin/umount", "-l", disk.toString());
        }
    }

    private static void fill(Path disk) throws Exception {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            byte[] block = new byte[4096];
            for (int i = 0; i < 1000; i++) {
                out.write(block);
            }
        } catch (IOException e) {
            assertTrue(e.getMessage().contains("No space left"), e.getMessage());
        }
    }

    @Test
    void databaseThatCanOnlyBeRead_isRefusedWhenOpened() throws Exception {
        Path disk = mount("size=5m");
        try {
            Studies.create(disk).close();
            Path database = disk.resolve("test.cytoloop").resolve("study.db");
            // a bind mount is read-only even for a user who may write everywhere
            boolean bound = run("/bin/mount", "--bind", database.toString(), database.toString())
                    && run("/bin/mount", "-o", "remount,ro,bind", database.toString());
            Assumptions.assumeTrue(bound, "not allowed to make a file read-only by a bind mount here");
            String open = problem(() -> Study.open(disk.resolve("test.cytoloop"), "Anna"));
            assertTrue(open.contains("cannot be written"), open);
            run("/bin/umount", database.toString());
            Study.open(disk.resolve("test.cytoloop"), "Anna").close();
        } finally {
            run("/bin/umount", "-l", disk.toString());
        }
    }

    @Test
    void readOnlyDisk_isASentence() throws Exception {
        Path disk = mount("size=5m");
        try {
            Studies.create(disk).close();
            Assumptions.assumeTrue(
                    run("/bin/mount", "-o", "remount,ro", disk.toString()),
                    "not allowed to make a disk read-only here");
            String open = problem(() -> Study.open(disk.resolve("test.cytoloop"), "Anna"));
            assertTrue(open.contains("cannot be written"), open);
            String create = problem(() -> Study.create(disk.resolve("two"), Studies.SETTINGS, "Anna"));
            assertTrue(create.contains("could not be made"), create);
        } finally {
            run("/bin/umount", "-l", disk.toString());
        }
    }

    @Test
    void folderWithoutWriteRight_isASentence() throws Exception {
        try (Study study = Studies.create(folder)) {
            study.folder();
        }
        Path study = folder.resolve("test.cytoloop");
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "no such rights on this system");
        Files.setPosixFilePermissions(study.resolve("study.lock"), Set.of());
        Files.setPosixFilePermissions(study, Set.of());
        try {
            Assumptions.assumeFalse(Files.isWritable(study), "this user may write everywhere");
            assertTrue(problem(() -> Study.open(study, "Anna")).contains("cannot be written"));
            assertTrue(problem(() -> Study.create(study.resolve("x"), Studies.SETTINGS, "Anna"))
                    .contains("could not be made"));
        } finally {
            Files.setPosixFilePermissions(study, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
