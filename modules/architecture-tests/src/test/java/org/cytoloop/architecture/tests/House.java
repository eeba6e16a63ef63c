/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The folders of the project and the compiled classes in them. */
final class House {
    private static final Map<Room, JavaClasses> CLASSES = new ConcurrentHashMap<>();
    private static volatile JavaClasses all;

    private House() {}

    /** Top folder of the project. */
    static Path top() {
        return Path.of(System.getProperty("basedir")).getParent().getParent();
    }

    static Path folder(Room room) {
        return top().resolve("modules").resolve(room.module());
    }

    /** Whether the room is in this build. */
    static boolean isCompiled(Room room) {
        return Files.isDirectory(classesFolder(room));
    }

    private static Path classesFolder(Room room) {
        return folder(room).resolve("target").resolve("classes");
    }

    /** The compiled main classes of a room; empty when it has none yet. */
    static JavaClasses classes(Room room) {
        return CLASSES.computeIfAbsent(room, key -> read(List.of(key)));
    }

    /** The compiled main classes of all rooms. */
    static JavaClasses all() {
        if (all == null) {
            all = read(Room.withCode());
        }
        return all;
    }

    private static JavaClasses read(List<Room> rooms) {
        List<Path> folders = rooms.stream()
                .map(House::classesFolder)
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(folders);
    }
}
