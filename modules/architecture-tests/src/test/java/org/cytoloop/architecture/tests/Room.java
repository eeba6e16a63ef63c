/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rooms of the house and their doors: the one table of who may know whom. A new module gets a line here, in its
 * pom and in the reactor; the tests compare the three.
 */
enum Room {
    CORE("core", Kind.VALUES, List.of(), List.of()),
    INVENTORY("inventory", Kind.PURE, List.of("core", "lib-jackson"), List.of("com.fasterxml.jackson.")),
    SPI("spi", Kind.VALUES, List.of("core"), List.of()),
    TESTKIT("testkit", Kind.TESTKIT, List.of("core", "spi"), List.of("org.junit.", "org.opentest4j.")),
    ENGINE("engine", Kind.PURE, List.of("core", "spi"), List.of()),
    LABELLING(
            "labelling",
            Kind.PURE,
            List.of("core", "spi", "engine", "lib-statistics"),
            List.of("org.apache.commons.statistics.")),
    SCORING(
            "scoring",
            Kind.PURE,
            List.of("core", "spi", "engine", "lib-statistics"),
            List.of("org.apache.commons.statistics.")),
    WORKSPACE(
            "workspace",
            Kind.PURE,
            List.of("core", "spi", "engine", "labelling", "lib-jackson"),
            List.of("org.sqlite.", "com.fasterxml.jackson.")),
    OPERATIONS(
            "operations",
            Kind.PURE,
            List.of("core", "spi", "engine", "labelling", "scoring", "workspace", "lib-jackson"),
            List.of("com.fasterxml.jackson.")),
    MISTAKES(
            "mistakes",
            Kind.PURE,
            List.of("core", "spi", "engine", "labelling", "scoring", "workspace", "operations"),
            List.of()),
    READERS(
            "readers",
            Kind.IMAGE_FILES,
            List.of("core", "spi", "lib-aircompressor"),
            List.of("com.twelvemonkeys.", "ome.", "loci.", "io.airlift.compress.")),
    OMEZARR(
            "omezarr",
            Kind.PROVIDER,
            List.of("core", "spi", "lib-aircompressor", "lib-jackson"),
            List.of("io.airlift.compress.", "com.fasterxml.jackson.")),
    BIOFORMATS(
            "bioformats",
            Kind.PROVIDER,
            List.of("core", "spi"),
            List.of("loci.", "ome.", "com.esotericsoftware.kryo.")),
    DETECTORS("detectors", Kind.PROVIDER, List.of("core", "spi"), List.of("boofcv.", "georegression.", "org.ddogleg.")),
    FEATURES("features", Kind.PROVIDER, List.of("core", "spi"), List.of()),
    CLASSIFIERS(
            "classifiers",
            Kind.PROVIDER,
            List.of("core", "spi", "lib-weka", "lib-jackson"),
            List.of("weka.", "com.fasterxml.jackson.")),
    MINERS("miners", Kind.PROVIDER, List.of("core", "spi", "engine"), List.of()),
    EXCHANGE(
            "exchange",
            Kind.PROVIDER,
            List.of("core", "spi", "lib-jackson"),
            List.of("org.apache.commons.csv.", "com.fasterxml.jackson.")),
    DEMO("demo", Kind.PROVIDER, List.of("core", "spi", "engine", "workspace"), List.of()),
    WORKBENCH(
            "workbench",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "labelling", "workspace", "operations"),
            List.of("org.netbeans.", "org.openide.")),
    WINDOWKIT(
            "windowkit",
            Kind.WINDOWKIT,
            List.of("core", "spi", "testkit", "workspace", "workbench"),
            List.of("org.junit.", "org.opentest4j.")),
    SLICES(
            "slices",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "labelling", "workspace", "operations", "guidance", "workbench"),
            List.of("org.netbeans.", "org.openide.")),
    VIEWER(
            "viewer",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "labelling", "workspace", "operations", "workbench"),
            List.of("org.netbeans.", "org.openide.")),
    CROPS(
            "crops",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "workspace", "operations", "workbench"),
            List.of("org.netbeans.", "org.openide.")),
    CHARTS(
            "charts",
            Kind.WINDOWS,
            List.of("core", "workbench", "plots", "lib-jfreechart"),
            List.of("org.netbeans.", "org.openide.", "org.jfree.")),
    SAMPLER(
            "sampler",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "labelling", "workspace", "operations", "workbench", "crops"),
            List.of("org.netbeans.", "org.openide.")),
    RULES(
            "rules",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "labelling", "workspace", "operations", "workbench", "crops", "charts"),
            List.of("org.netbeans.", "org.openide.")),
    CONSISTENCY(
            "consistency",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "labelling", "workspace", "operations", "workbench", "crops", "charts"),
            List.of("org.netbeans.", "org.openide.")),
    TRAINER(
            "trainer",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "scoring", "workspace", "operations", "workbench", "crops", "charts"),
            List.of("org.netbeans.", "org.openide.")),
    ROUNDS(
            "rounds",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "scoring", "workspace", "operations", "workbench", "crops", "charts"),
            List.of("org.netbeans.", "org.openide.")),
    EXAM(
            "exam",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "scoring", "workspace", "operations", "workbench", "crops", "charts"),
            List.of("org.netbeans.", "org.openide.")),
    COUNTS(
            "counts",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "scoring", "workspace", "operations", "workbench", "charts"),
            List.of("org.netbeans.", "org.openide.")),
    COVERAGE(
            "coverage",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "scoring", "workspace", "operations", "workbench", "crops", "charts"),
            List.of("org.netbeans.", "org.openide.")),
    MINING(
            "mining",
            Kind.WINDOWS,
            List.of(
                    "core",
                    "spi",
                    "engine",
                    "scoring",
                    "workspace",
                    "operations",
                    "mistakes",
                    "workbench",
                    "crops",
                    "charts"),
            List.of("org.netbeans.", "org.openide.")),
    REVIEW(
            "review",
            Kind.WINDOWS,
            List.of(
                    "core",
                    "spi",
                    "engine",
                    "scoring",
                    "workspace",
                    "operations",
                    "mistakes",
                    "workbench",
                    "crops",
                    "charts"),
            List.of("org.netbeans.", "org.openide.")),
    PLOTS("plots", Kind.DRAWING, List.of("core", "lib-jfreechart"), List.of("org.jfree.")),
    STEERING(
            "steering", Kind.PURE, List.of("core", "engine", "scoring", "workspace", "operations", "plots"), List.of()),
    GUIDANCE(
            "guidance",
            Kind.PURE,
            List.of(
                    "core",
                    "spi",
                    "engine",
                    "labelling",
                    "scoring",
                    "workspace",
                    "operations",
                    "mistakes",
                    "lib-jackson"),
            List.of("com.fasterxml.jackson.")),
    ADVISERS("advisers", Kind.PROVIDER, List.of("core", "spi"), List.of()),
    REPORTING(
            "reporting",
            Kind.DRAWING,
            List.of(
                    "core",
                    "spi",
                    "engine",
                    "labelling",
                    "scoring",
                    "workspace",
                    "operations",
                    "steering",
                    "plots",
                    "lib-statistics"),
            List.of(
                    "org.apache.commons.statistics.",
                    "com.openhtmltopdf.",
                    "org.apache.pdfbox.",
                    "org.apache.fontbox.")),
    BALANCE(
            "balance",
            Kind.WINDOWS,
            List.of(
                    "core",
                    "spi",
                    "engine",
                    "scoring",
                    "workspace",
                    "operations",
                    "steering",
                    "plots",
                    "workbench",
                    "charts"),
            List.of("org.netbeans.", "org.openide.")),
    PLUGINS(
            "plugins",
            Kind.WINDOWS,
            List.of("core", "spi", "engine", "workspace", "operations", "workbench", "inventory"),
            List.of("org.netbeans.", "org.openide.")),
    GUIDE(
            "guide",
            Kind.WINDOWS,
            List.of("core", "spi", "workspace", "guidance", "workbench"),
            List.of("org.netbeans.", "org.openide.")),
    REPORT(
            "report",
            Kind.WINDOWS,
            List.of("core", "spi", "workspace", "reporting", "workbench"),
            List.of("org.netbeans.", "org.openide.")),
    HELP("help", Kind.WINDOWS, List.of("core", "workbench"), List.of("org.netbeans.", "org.openide.")),
    CLI(
            "cli",
            Kind.COMMAND_LINE,
            List.of(
                    "core",
                    "spi",
                    "engine",
                    "labelling",
                    "scoring",
                    "workspace",
                    "operations",
                    "readers",
                    "omezarr",
                    "detectors",
                    "features",
                    "classifiers",
                    "miners",
                    "mistakes",
                    "steering",
                    "guidance",
                    "advisers",
                    "plots",
                    "reporting",
                    "exchange",
                    "demo",
                    "inventory",
                    "lib-jackson"),
            List.of("picocli.", "com.fasterxml.jackson.")),
    BENCHMARKS(
            "benchmarks",
            Kind.BENCHMARKS,
            List.of(
                    "core",
                    "spi",
                    "engine",
                    "labelling",
                    "scoring",
                    "workspace",
                    "operations",
                    "readers",
                    "omezarr",
                    "detectors",
                    "features",
                    "classifiers",
                    "miners",
                    "mistakes",
                    "steering",
                    "guidance",
                    "plots",
                    "workbench",
                    "balance",
                    "charts",
                    "exchange",
                    "demo",
                    "viewer",
                    "cli",
                    "lib-weka",
                    "lib-jackson"),
            List.of("org.openjdk.jmh.", "weka.", "com.fasterxml.jackson.", "com.sun.management.")),
    DISTRIBUTION("distribution", Kind.PACKING, List.of(), List.of("org.apache.commons.compress.")),
    LIB_AIRCOMPRESSOR("lib-aircompressor", Kind.LIBRARY, List.of(), List.of()),
    LIB_JACKSON("lib-jackson", Kind.LIBRARY, List.of(), List.of()),
    LIB_JFREECHART("lib-jfreechart", Kind.LIBRARY, List.of(), List.of()),
    LIB_STATISTICS("lib-statistics", Kind.LIBRARY, List.of(), List.of()),
    LIB_WEKA("lib-weka", Kind.LIBRARY, List.of(), List.of()),
    ARCHITECTURE_TESTS("architecture-tests", Kind.TESTS, List.of(), List.of());

    /** What lives in a room. */
    enum Kind {
        /** Immutable values and doors. */
        VALUES,
        /** The loop and the study on disk, without a face. */
        PURE,
        /** Registered services. */
        PROVIDER,
        /** Registered services that need the JDK's image reading classes. */
        IMAGE_FILES,
        /** Pure logic that draws: AWT without a window, no Swing. */
        DRAWING,
        /** A face with windows: Swing and the platform. */
        WINDOWS,
        /** A face without a window; the only place that prints. */
        COMMAND_LINE,
        /** Contract tests for module and plug-in authors. */
        TESTKIT,
        /** What tests of windows begin with. */
        WINDOWKIT,
        /** Measurements. */
        BENCHMARKS,
        /** Packs what was built; part of the build, not of the workbench. */
        PACKING,
        /** A library, wrapped once, and the little it takes to start it. */
        LIBRARY,
        /** These tests. */
        TESTS
    }

    private final String module;
    private final Kind kind;
    private final List<String> doors;
    private final List<String> libraries;

    Room(String module, Kind kind, List<String> doors, List<String> libraries) {
        this.module = module;
        this.kind = kind;
        this.doors = doors;
        this.libraries = libraries;
    }

    /** Rooms whose classes are ours; a library room holds those of the library. */
    static List<Room> withCode() {
        Set<Room> rooms = EnumSet.allOf(Room.class);
        rooms.removeIf(room -> room.kind == Kind.LIBRARY || room.kind == Kind.TESTS);
        rooms.removeIf(room -> room.isOptional() && !House.isCompiled(room));
        return new ArrayList<>(rooms);
    }

    /** In the reactor and in the application only with a profile, as its libraries are not to be had everywhere. */
    boolean isOptional() {
        return this == BIOFORMATS;
    }

    /** Name of the folder and of the artifact. */
    String module() {
        return module;
    }

    Kind kind() {
        return kind;
    }

    /** Modules this one may depend on. */
    List<String> doors() {
        return doors;
    }

    /** Prefixes of third-party class names this room may use, besides the util-lookup. */
    List<String> libraries() {
        return libraries;
    }

    /** The package below which all classes of the room lie. */
    String rootPackage() {
        return rootPackage(module);
    }

    static String rootPackage(String module) {
        return "org.cytoloop." + module.replace('-', '.');
    }

    /** True when a class with that name lives in the room. */
    boolean owns(String className) {
        return className.startsWith(rootPackage() + ".");
    }

    /** Plain jars would be copied into each module that uses them; only what is never shared at run time may be one. */
    boolean mayBePlainJar() {
        return EnumSet.of(Kind.COMMAND_LINE, Kind.TESTKIT, Kind.WINDOWKIT, Kind.BENCHMARKS, Kind.PACKING, Kind.TESTS)
                .contains(kind);
    }

    @Override
    public String toString() {
        return module;
    }
}
