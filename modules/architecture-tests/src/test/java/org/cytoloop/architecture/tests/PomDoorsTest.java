/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same doors, read from the poms: a dependency that no class uses yet is found here. */
class PomDoorsTest {
    private static Pom pom(Room room) {
        return Pom.read(House.folder(room).resolve("pom.xml"));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void dependsOnlyOnTheRoomsBehindItsDoors(Room room) {
        List<String> wrong = new ArrayList<>();
        for (Pom.Dependency dependency : pom(room).dependencies()) {
            if (!dependency.group().equals("org.cytoloop") || room.kind() == Room.Kind.TESTS) {
                continue;
            }
            boolean testing = dependency.scope().equals("test");
            boolean provider = Arrays.stream(Room.values())
                    .anyMatch(other -> other.module().equals(dependency.artifact())
                            && (other.kind() == Room.Kind.PROVIDER || other.kind() == Room.Kind.IMAGE_FILES));
            // windows are tried on real providers, which they find as services; a reader that may be there is compared
            // with one that always is
            boolean allowed = room.doors().contains(dependency.artifact())
                    || testing && dependency.artifact().equals("testkit")
                    || testing && dependency.artifact().equals("windowkit") && room.kind() == Room.Kind.WINDOWS
                    || testing && provider && (room.kind() == Room.Kind.WINDOWS || room.isOptional());
            if (!allowed) {
                wrong.add(dependency.artifact() + " (" + dependency.scope() + ")");
            }
        }
        assertEquals(List.of(), wrong, room + " may depend on " + room.doors());
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void sharedCodeIsAModuleAndTheRestAPlainJar(Room room) {
        assertEquals(room.mayBePlainJar() ? "jar" : "nbm", pom(room).packaging());
        assertEquals(room.module(), pom(room).artifact());
    }

    @ParameterizedTest
    @EnumSource(
            value = Room.class,
            names = {"READERS", "DETECTORS", "FEATURES", "CLASSIFIERS", "EXCHANGE", "BIOFORMATS"})
    void providersShowNothing(Room room) {
        assertEquals(List.of(), pom(room).publicPackages(), "providers are found through Lookup, never by class");
    }

    @Test
    void everyModuleFolderIsARoomAndInTheReactor() throws IOException {
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> found = Files.list(House.top().resolve("modules"))) {
            found.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .forEach(folder -> folders.add("modules/" + folder.getFileName()));
        }
        // built outside of the reactor, as a stranger's plug-in is
        assertTrue(folders.remove("modules/plugin-template"), "the plug-in template is there");
        Set<String> rooms = new TreeSet<>();
        Arrays.stream(Room.values()).forEach(room -> rooms.add("modules/" + room.module()));
        assertEquals(rooms, folders, "the rooms in the table and the folders");
        folders.add("branding");
        folders.add("application");
        Pom root = Pom.read(House.top().resolve("pom.xml"));
        Set<String> optional = new TreeSet<>();
        Arrays.stream(Room.values()).filter(Room::isOptional).forEach(room -> optional.add("modules/" + room.module()));
        folders.removeAll(optional);
        assertEquals(folders, new TreeSet<>(root.modules()), "the modules of the reactor");
        assertEquals(optional, new TreeSet<>(root.modulesOfProfile("bio-formats")), "those of the profile");
    }

    /** What is not in the default build is packed and shaded in with its profile, and never without. */
    @Test
    void optionalRoomsComeWithTheirProfileOnly() {
        Set<String> optional = new TreeSet<>();
        Arrays.stream(Room.values()).filter(Room::isOptional).forEach(room -> optional.add(room.module()));
        for (String user : List.of("application", "modules/cli", "modules/architecture-tests")) {
            Pom pom = Pom.read(House.top().resolve(user).resolve("pom.xml"));
            Set<String> added = new TreeSet<>();
            pom.dependenciesOfProfile("bio-formats").forEach(dependency -> added.add(dependency.artifact()));
            assertEquals(optional, added, user);
            assertTrue(
                    pom.dependencies().stream().noneMatch(dependency -> optional.contains(dependency.artifact())),
                    user);
        }
    }

    @Test
    void theApplicationPacksEveryModuleAndNothingElse() {
        Set<String> expected = new TreeSet<>(Set.of("branding"));
        for (Room room : Room.values()) {
            if (!room.mayBePlainJar() && !room.isOptional()) {
                expected.add(room.module());
            }
        }
        Set<String> packed = new TreeSet<>();
        for (Pom.Dependency dependency :
                Pom.read(House.top().resolve("application/pom.xml")).dependencies()) {
            if (dependency.group().equals("org.cytoloop") && !dependency.scope().equals("test")) {
                packed.add(dependency.artifact());
            }
        }
        assertEquals(expected, packed);
    }

    @Test
    void theTopLevelHasNoForgottenRoom() throws IOException {
        try (Stream<Path> found = Files.list(House.top())) {
            List<String> poms = found.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            assertEquals(List.of("application", "branding"), poms);
        }
        assertTrue(Files.isDirectory(House.top().resolve("nbproject-config")));
    }
}
