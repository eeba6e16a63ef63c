/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files of a release in one folder, {@code application/target/release}, with their check sums: the workbench for
 * every system, for macOS, for Debian, with a runtime; the command line; the update site; and what other parts of the
 * build laid into {@code application/target/release-parts}.
 */
final class Release {
    private final Project project;
    private final Path folder;
    private final Archives archives;

    Release(Project project) {
        this.project = project;
        this.folder = project.built().resolve("release");
        this.archives = new Archives(project.time());
    }

    /**
     * Makes the release anew.
     *
     * @param jdks folders of the JDKs from which runtimes are linked
     */
    void make(List<Path> jdks) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        Variants variants = new Variants(project, new Cluster(project.cluster()), Icons.in(project.pictures()));
        copy(project.built().resolve(project.name() + ".zip"), project.name() + ".zip");
        archives.zip(variants.macApplication(variants.unix()), folder.resolve(project.name() + "-macos.zip"));
        DebianPackage debian = new DebianPackage(project, archives);
        debian.write(variants.unix(), variants.linuxDesktop(), folder.resolve(debian.fileName()));
        for (Path jdk : jdks) {
            bundle(variants, new JavaRuntime(jdk));
        }
        copy(
                project.top().resolve("modules/cli/target/cytoloop-cli.jar"),
                "cytoloop-cli-" + project.version() + ".jar");
        site();
        Path parts = project.built().resolve("release-parts");
        if (Files.isDirectory(parts)) {
            for (Path part : PackingList.filesIn(parts)) {
                copy(part, parts.relativize(part).toString());
            }
        }
        Sums.write(folder);
    }

    private void bundle(Variants variants, JavaRuntime runtime) throws IOException {
        Path jdk = Files.createDirectories(project.built().resolve("runtime"))
                .resolve(runtime.system() + "-" + runtime.processor());
        delete(jdk);
        runtime.link(jdk);
        String name = project.name() + "-" + runtime.system() + "-" + runtime.processor();
        PackingList list = variants.withRuntime(runtime, jdk);
        switch (runtime.system()) {
            case "linux" -> archives.tarGz(list.below(project.name() + "/"), folder.resolve(name + ".tar.gz"));
            case "macos" -> archives.zip(variants.macApplication(list), folder.resolve(name + ".zip"));
            default -> archives.zip(list.below(project.name() + "/"), folder.resolve(name + ".zip"));
        }
    }

    private void site() throws IOException {
        Path site = project.built().resolve("netbeans_site");
        new UpdateCatalogue(site).settle(project.time());
        PackingList list = new PackingList().addFolder("", site, path -> true, file -> false);
        archives.zip(list.below("update-site/"), folder.resolve(project.name() + "-update-site.zip"));
    }

    private void copy(Path file, String name) throws IOException {
        Path target = folder.resolve(name);
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path old) throws IOException {
        if (Files.exists(old)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(old)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
