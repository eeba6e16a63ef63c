/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cytoloop.workbench.opening.StudyPaths;
import org.openide.util.NbBundle.Messages;

/** Where a new study is to lie: its name, and the folder it lies in. */
@Messages({
    "StudyPlace_noName=Give the study a name.",
    "StudyPlace_badName=The name will be that of a folder, so it cannot contain / \\ : * ? \" < > | or begin or end with a dot.",
    "StudyPlace_longName=The name is too long; keep it below 100 letters.",
    "StudyPlace_noPlace=Choose the folder in which the study is to lie.",
    "# {0} - folder",
    "StudyPlace_gone=The folder {0} does not exist; choose another one.",
    "# {0} - folder",
    "StudyPlace_forbidden=You may not write to the folder {0}; choose another one.",
    "# {0} - folder",
    "StudyPlace_taken=There is something named {0} already; choose another name, or open it with File > Open Study."
})
final class StudyPlace {
    private static final int LONGEST_NAME = 100;
    /** What some system does not allow in the name of a folder. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]|^\\.|\\.$|^(?i)(con|prn|aux|nul|com\\d|lpt\\d)$");

    private StudyPlace() {}

    /** The folder of the study; empty when the texts do not make one. */
    static Optional<Path> folder(String name, String place) {
        if (nameProblem(name).isPresent() || place.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Path.of(place.trim()).toAbsolutePath().normalize().resolve(name.trim() + StudyPaths.SUFFIX));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a name. */
    static Optional<String> nameProblem(String name) {
        String text = name.trim();
        if (text.isEmpty()) {
            return Optional.of(Bundle.StudyPlace_noName());
        }
        if (text.length() > LONGEST_NAME) {
            return Optional.of(Bundle.StudyPlace_longName());
        }
        return FORBIDDEN.matcher(text).find() ? Optional.of(Bundle.StudyPlace_badName()) : Optional.empty();
    }

    /** What stands in the way of a study there. Asks the disk: off the EDT. */
    static Optional<String> check(Path folder) {
        Path parent = folder.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.of(Bundle.StudyPlace_gone(parent));
        }
        if (Files.exists(folder)) {
            return Optional.of(Bundle.StudyPlace_taken(folder));
        }
        return Files.isWritable(parent) ? Optional.empty() : Optional.of(Bundle.StudyPlace_forbidden(parent));
    }
}
