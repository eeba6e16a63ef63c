/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.files.Sha256;

/** The artifacts Maven resolved for the project, in its local repository: jars by their bytes, and poms. */
final class LocalRepository {
    private static final List<String> PLATFORM_GROUPS =
            List.of("org.netbeans.api", "org.netbeans.modules", "org.netbeans.external");

    private final Path root;
    private final Map<String, Coordinates> byHash = new HashMap<>();

    /**
     * @param root the local repository
     * @param classPath the project's class path; files that lie elsewhere are left out
     */
    LocalRepository(Path root, List<Path> classPath) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        for (Path file : classPath) {
            Path path = file.toAbsolutePath().normalize();
            if (path.startsWith(this.root) && Files.isRegularFile(path)) {
                byHash.putIfAbsent(Sha256.hex(Files.readAllBytes(path)), coordinates(this.root.relativize(path)));
            }
        }
    }

    /** Folders of the group, the artifact, the version. */
    private static Coordinates coordinates(Path file) {
        int names = file.getNameCount();
        return new Coordinates(
                file.subpath(0, names - 3)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "."),
                file.getName(names - 3).toString(),
                file.getName(names - 2).toString());
    }

    /** What Maven calls the jar with these bytes. */
    Optional<Coordinates> withHash(String sha256) {
        return Optional.ofNullable(byHash.get(sha256));
    }

    /** The platform's module of that artifact name. */
    Optional<Coordinates> platformModule(String artifact, String version) {
        return PLATFORM_GROUPS.stream()
                .map(group -> new Coordinates(group, artifact, version))
                .filter(module -> Files.exists(pom(module)))
                .findFirst();
    }

    /** False when the repository has the artifact's jar and it is another one. */
    boolean mayBe(Coordinates artifact, String sha256) throws IOException {
        Path jar = pom(artifact).resolveSibling(artifact.artifact() + "-" + artifact.version() + ".jar");
        return !Files.exists(jar) || Sha256.hex(Files.readAllBytes(jar)).equals(sha256);
    }

    /** Where the pom lies, if it does. */
    Path pom(Coordinates artifact) {
        return root.resolve(artifact.group().replace('.', '/'))
                .resolve(artifact.artifact())
                .resolve(artifact.version())
                .resolve(artifact.artifact() + "-" + artifact.version() + ".pom");
    }
}
