/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, read from the byte code of every module. */
class DoorsTest {
    static List<Room> rooms() {
        return Room.withCode();
    }

    static List<Room> faceless() {
        return Room.withCode().stream()
                .filter(room -> !EnumSet.of(
                                Room.Kind.BENCHMARKS,
                                Room.Kind.WINDOWS,
                                Room.Kind.WINDOWKIT,
                                Room.Kind.DRAWING,
                                Room.Kind.PACKING)
                        .contains(room.kind()))
                .toList();
    }

    static List<Room> silent() {
        return Room.withCode().stream()
                .filter(room -> room.kind() != Room.Kind.COMMAND_LINE && room.kind() != Room.Kind.BENCHMARKS)
                .toList();
    }

    /** Rules on an empty import would all hold; a module without classes is a broken build. */
    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomHasClassesAndTheyLieInItsPackage(Room room) {
        JavaClasses classes = House.classes(room);
        assertTrue(
                classes.stream().anyMatch(type -> !type.getSimpleName().equals("package-info")),
                "no compiled class in " + House.folder(room));
        List<String> strangers = classes.stream()
                .map(JavaClass::getName)
                .filter(name -> !room.owns(name))
                .toList();
        assertEquals(List.of(), strangers, "classes outside " + room.rootPackage());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomKnowsOnlyItsDoors(Room room) {
        check(Rules.knowsOnlyItsDoors(room), room);
    }

    @ParameterizedTest
    @MethodSource("faceless")
    void domainLogicAndCommandLineHaveNoFace(Room room) {
        check(Rules.hasNoFace(room), room);
    }

    @ParameterizedTest
    @EnumSource(
            value = Room.class,
            names = {"PLOTS", "REPORTING", "DISTRIBUTION"})
    void whatDrawsOpensNoWindow(Room room) {
        check(Rules.opensNoWindow(), room);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nothingIsSerialisedByJava(Room room) {
        check(Rules.noJavaSerialisation(), room);
    }

    @ParameterizedTest
    @MethodSource("silent")
    void onlyTheCommandLinePrintsAndExits(Room room) {
        check(Rules.printsNothing(), room);
        check(Rules.doesNotExit(), room);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void nobodySleepsOrSharesPools(Room room) {
        check(Rules.leavesTheMachineAlone(), room);
    }

    @ParameterizedTest
    @EnumSource(
            value = Room.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLASSIFIERS", "LIB_JACKSON", "LIB_WEKA", "ARCHITECTURE_TESTS"})
    void drawsCanBeRepeated(Room room) {
        check(Rules.drawsFromSeededRandom(), room);
    }

    @Test
    void modulesHaveNoCycles() {
        slices().matching("org.cytoloop.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(House.all());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void packagesWithinAModuleHaveNoCycles(Room room) {
        ArchRule rule = slices().matching(room.rootPackage() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
        rule.check(House.classes(room));
    }

    @Test
    void noPackageIsSplitBetweenModules() {
        Map<String, Room> owners = new HashMap<>();
        List<String> split = new ArrayList<>();
        for (Room room : Room.withCode()) {
            for (JavaClass type : House.classes(room)) {
                Room owner = owners.putIfAbsent(type.getPackageName(), room);
                if (owner != null && owner != room) {
                    split.add(type.getPackageName() + " is in " + owner + " and " + room);
                }
            }
        }
        assertEquals(List.of(), split);
    }

    private static void check(ArchRule rule, Room room) {
        rule.allowEmptyShould(true).check(House.classes(room));
    }
}
