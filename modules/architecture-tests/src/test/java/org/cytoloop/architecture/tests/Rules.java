/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Externalizable;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Rules about single classes; each is tried on a culprit of its own in {@link RulesBiteTest}. */
final class Rules {
    private Rules() {}

    /** A class only knows the JDK, its own room, the rooms behind its doors, and the room's own libraries. */
    static ArchRule knowsOnlyItsDoors(Room room) {
        return noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are behind no door of " + room) {
                    @Override
                    public boolean test(JavaClass type) {
                        String name = type.getBaseComponentType().getName();
                        return !isJdk(name) && !isPrimitive(type) && !isAllowed(room, name);
                    }
                })
                .because(
                        "arrows go down only: faces, operations, workspace and engine, spi, core (ARCHITECTURE.md, Doors)");
    }

    private static boolean isAllowed(Room room, String name) {
        return room.owns(name)
                || room.doors().stream().anyMatch(door -> name.startsWith(Room.rootPackage(door) + "."))
                || room.libraries().stream().anyMatch(name::startsWith)
                || room != Room.CORE && isUtilLookup(name);
    }

    /** The one platform library that domain logic may use: service lookup and registration. */
    private static boolean isUtilLookup(String name) {
        return name.startsWith("org.openide.util.lookup.")
                || name.equals("org.openide.util.Lookup")
                || name.startsWith("org.openide.util.Lookup$")
                || name.equals("org.openide.util.LookupEvent")
                || name.equals("org.openide.util.LookupListener");
    }

    private static boolean isPrimitive(JavaClass type) {
        return type.getBaseComponentType().isPrimitive();
    }

    static boolean isJdk(String name) {
        return name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("org.xml.sax.")
                || name.startsWith("org.w3c.dom.");
    }

    /** Domain logic has no face. Shapes are numbers; pictures as objects only where the JDK's image readers need them. */
    static ArchRule hasNoFace(Room room) {
        boolean images = room.kind() == Room.Kind.IMAGE_FILES;
        return noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("belong to the user interface") {
                    @Override
                    public boolean test(JavaClass type) {
                        String name = type.getBaseComponentType().getName();
                        boolean awt = name.startsWith("java.awt.") && !name.startsWith("java.awt.geom.");
                        boolean image = name.startsWith("java.awt.image.")
                                || name.startsWith("java.awt.color.")
                                || name.startsWith("javax.imageio.")
                                // values of java.awt.image's own methods
                                || List.of(
                                                "java.awt.Rectangle",
                                                "java.awt.Point",
                                                "java.awt.Dimension",
                                                "java.awt.Transparency")
                                        .contains(name);
                        return name.startsWith("javax.swing.") || (awt || image) && !(images && image);
                    }
                })
                .because("the loop runs without a display");
    }

    /** What draws needs no display: no Swing, and nothing of AWT that asks for a screen. */
    static ArchRule opensNoWindow() {
        return noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("need a display") {
                    @Override
                    public boolean test(JavaClass type) {
                        String name = type.getBaseComponentType().getName();
                        return name.startsWith("javax.swing.")
                                || name.startsWith("java.awt.event.")
                                || List.of(
                                                "java.awt.Component",
                                                "java.awt.EventQueue",
                                                "java.awt.Toolkit",
                                                "java.awt.Window")
                                        .contains(name);
                    }
                })
                .because("reports and files are made without a display");
    }

    /** Nothing is read that could run code, and nothing is written in that form. */
    static ArchRule noJavaSerialisation() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class, Externalizable.class)
                .because("models and studies are open formats that execute nothing");
    }

    /** Only the command line prints. */
    static ArchRule printsNothing() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(new DescribedPredicate<>("print a stack trace") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return access.getTarget().getName().equals("printStackTrace")
                                && access.getTargetOwner().isAssignableTo(Throwable.class);
                    }
                })
                .because("results are returned, problems thrown, the rest logged");
    }

    /** No waiting by the clock, no end of the whole program, no pool or random numbers shared with strangers. */
    static ArchRule leavesTheMachineAlone() {
        Set<String> banned = Set.of(
                "java.lang.Thread.sleep",
                "java.util.concurrent.ForkJoinPool.commonPool",
                "java.util.Collection.parallelStream",
                "java.util.stream.BaseStream.parallel",
                "java.util.concurrent.CompletableFuture.supplyAsync",
                "java.util.concurrent.CompletableFuture.runAsync",
                "java.lang.Math.random");
        return noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<>("sleep or use shared pools or unseeded random numbers") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        String owner = access.getTargetOwner().getName();
                        String method = access.getTarget().getName();
                        boolean collection = method.equals("parallelStream")
                                && access.getTargetOwner().isAssignableTo(java.util.Collection.class);
                        boolean stream = method.equals("parallel")
                                && access.getTargetOwner().isAssignableTo(java.util.stream.BaseStream.class);
                        return banned.contains(owner + "." + method) || collection || stream;
                    }
                })
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .because(
                        "the same input and seed give the same bytes, on threads that the task owns (core.task.Parallel)");
    }

    /** One generator for all; Weka's own methods ask for the JDK's, which its trainers seed. */
    static ArchRule drawsFromSeededRandom() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .because("draws come from core.random.SeededRandom, whose sequence is written down");
    }

    /** Ending the program is the command line's business. */
    static ArchRule doesNotExit() {
        return noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("a provider must not take the workbench down");
    }
}
