/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the build calls. TOP is the folder of the sources, TIME their time in the form of ISO 8601.
 * <ul>
 *   <li>{@code zip TOP VERSION TIME}: settles the built workbench in {@code application/target/cytoloop} and packs it as
 *       {@code application/target/cytoloop-VERSION.zip};
 *   <li>{@code release TOP VERSION TIME JDKS}: lays all files of a release into {@code application/target/release}; a
 *       runtime is linked from each JDK of a list separated as paths are, or from none;
 *   <li>{@code jars FOLDER TIME}: packs the jars below a folder again, in order and with that time;
 *   <li>{@code compare FOLDER FOLDER}: fails, naming what differs, unless two folders hold the same bytes.
 * </ul>
 */
public final class Pack {
    private Pack() {}

    /**
     * Packs.
     *
     * @param arguments what to do, see above
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        switch (next(rest)) {
            case "zip" -> zip(project(rest));
            case "release" ->
                new Release(project(rest)).make(rest.stream().map(Path::of).toList());
            case "jars" -> jars(Path.of(next(rest)), next(rest));
            case "compare" -> compare(Path.of(next(rest)), Path.of(next(rest)));
            default -> throw new IllegalArgumentException("unknown: " + arguments[0]);
        }
    }

    private static String next(List<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("too few arguments; see the description of " + Pack.class.getName());
        }
        return rest.remove(0);
    }

    private static Project project(List<String> rest) {
        return Project.of(Path.of(next(rest)), next(rest), next(rest));
    }

    private static void zip(Project project) throws IOException {
        Icons icons = Icons.in(project.pictures());
        Cluster cluster = new Cluster(project.cluster());
        cluster.settle(project.time());
        cluster.paintPrograms(icons);
        PackingList list = new Variants(project, cluster, icons).anySystem();
        new Archives(project.time())
                .zip(list.below(project.name() + "/"), project.built().resolve(project.name() + ".zip"));
    }

    private static void release(Project project, String jdks) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String jdk : jdks.split(File.pathSeparator)) {
            if (!jdk.isBlank() && !jdk.equals("none")) {
                folders.add(Path.of(jdk.strip()));
            }
        }
        new Release(project).make(folders);
    }

    private static void jars(Path folder, String time) throws IOException {
        Jars.settle(folder, new Archives(OffsetDateTime.parse(time).toInstant()));
    }

    private static void compare(Path one, Path other) throws IOException {
        List<String> differences = Differences.between(one, other);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The builds differ in\n" + String.join("\n", differences));
        }
    }
}
