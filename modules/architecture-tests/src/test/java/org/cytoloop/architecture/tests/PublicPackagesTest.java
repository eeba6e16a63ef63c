/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
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
            if (publicPackages(room).contains(type.getPackageName()) && isShown(type.getModifiers())) {
                type.getRawSuperclass().ifPresent(parent -> add(shown, type, parent));
                type.getRawInterfaces().forEach(parent -> add(shown, type, parent));
                type.getMembers().stream()
                        .filter(member -> isShown(member.getModifiers()))
                        .forEach(member -> addMember(shown, type, member));
            }
        }
        if (room.kind() == Room.Kind.WINDOWS) {
            shown.removeIf(one -> one.contains(" shows org.openide.") || one.contains(" shows org.netbeans."));
        }
        assertEquals(Set.of(), shown);
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static void addMember(Set<String> shown, JavaClass type, JavaMember member) {
        if (member instanceof JavaField field) {
            addAll(shown, type, field.getType());
        }
        if (member instanceof JavaCodeUnit unit) {
            addAll(shown, type, unit.getReturnType());
            unit.getParameterTypes().forEach(parameter -> addAll(shown, type, parameter));
            unit.getExceptionTypes().forEach(thrown -> add(shown, type, thrown));
        }
    }

    private static void addAll(Set<String> shown, JavaClass type, JavaType used) {
        used.getAllInvolvedRawTypes().forEach(raw -> add(shown, type, raw));
    }

    private static void add(Set<String> shown, JavaClass type, JavaClass used) {
        JavaClass base = used.getBaseComponentType();
        String name = base.getName();
        if (!base.isPrimitive() && !Rules.isJdk(name) && !name.startsWith("org.cytoloop.")) {
            shown.add(type.getName() + " shows " + name);
        }
    }
}
