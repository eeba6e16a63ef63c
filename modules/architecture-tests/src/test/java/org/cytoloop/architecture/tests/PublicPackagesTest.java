/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What other modules and plug-ins see of a module: its own types and the JDK's, never a library's. The doors of the
 * windows also show those of the platform, which is what windows are made of.
 */
class PublicPackagesTest {
    static List<Room> rooms() {
        return Room.withCode().stream()
                .filter(room -> !room.mayBePlainJar() && !publicPackages(room).isEmpty())
                .toList();
    }

    private static List<String> publicPackages(Room room) {
        return Pom.read(House.folder(room).resolve("pom.xml")).publicPackages();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void publicPackagesHaveClasses(Room room) {
        Set<String> there = new TreeSet<>();
        House.classes(room).forEach(type -> there.add(type.getPackageName()));
        assertTrue(
                there.containsAll(publicPackages(room)),
                room + " promises " + publicPackages(room) + " and has " + there);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noLibraryTypeIsShown(Room room) {
        Set<String> shown = new TreeSet<>();
        for (JavaClass type : House.classes(room)) {
            if (publicPackages(room).contains(type.getPackageName())) {
                Shown.by(type).stream()
                        .filter(used -> isOfALibrary(used, room))
                        .forEach(used -> shown.add(type.getName() + " shows " + used.getName()));
            }
        }
        assertEquals(Set.of(), shown);
    }

    private static boolean isOfALibrary(JavaClass used, Room room) {
        String name = used.getName();
        boolean platform = name.startsWith("org.openide.") || name.startsWith("org.netbeans.");
        return !used.isPrimitive()
                && !Rules.isJdk(name)
                && !name.startsWith("org.cytoloop.")
                && !(platform && room.kind() == Room.Kind.WINDOWS);
    }
}
