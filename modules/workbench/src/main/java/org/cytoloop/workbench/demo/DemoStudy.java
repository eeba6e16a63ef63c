/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.ExampleStudyMaking;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.Services;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workbench.jobs.Jobs;
import org.cytoloop.workbench.opening.OpeningSettings;
import org.cytoloop.workbench.opening.StudyOpening;
import org.cytoloop.workbench.opening.StudyPaths;
import org.openide.util.Lookup;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Opens the demo study, which is made first when there is none. For the EDT. */
@ServiceProvider(service = DemoStudy.class)
@Messages("DemoStudy_making=Making the demo study")
public final class DemoStudy {
    private final Jobs jobs = new Jobs("demo study", 1);
    private Job making;

    /** For the lookup. */
    public DemoStudy() {}

    /** The one of this workbench. */
    public static DemoStudy get() {
        return Lookup.getDefault().lookup(DemoStudy.class);
    }

    /** Where the demo study is when nobody says otherwise. */
    public static Path defaultFolder() {
        return OpeningSettings.documents().resolve("Cytoloop Demo");
    }

    /**
     * Opens the demo study; does nothing while it is being made.
     *
     * @param folder the folder in which it is, or is to be made
     * @param annotator who works; empty for who worked on it last
     */
    public void open(StudyOpening opening, Path folder, Optional<String> annotator) {
        if (making != null && !making.isFinished()) {
            return;
        }
        String maker = annotator.orElseGet(opening.settings()::annotator);
        making = jobs.start(
                Bundle.DemoStudy_making(),
                task -> findOrMake(folder, maker, task),
                study -> opening.open(study, annotator, opened -> {}));
    }

    private static Path findOrMake(Path folder, String annotator, TaskContext task) throws ProblemException {
        Optional<Path> found = find(folder);
        if (found.isPresent()) {
            return found.get();
        }
        ExampleStudy example = Services.first(ExampleStudy.class, "example study");
        CellDetector detector = Services.first(CellDetector.class, "cell detector");
        return ExampleStudyMaking.make(example, folder, annotator, detector, task);
    }

    /** A study that is there already: the folder itself, or one in it. */
    static Optional<Path> find(Path folder) throws ProblemException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        if (StudyPaths.holdsStudy(folder)) {
            return Optional.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(StudyPaths::isNamedLikeStudy)
                    .filter(study -> !String.valueOf(study.getFileName()).startsWith(ExampleStudyMaking.DRAFT))
                    .filter(StudyPaths::holdsStudy)
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new ProblemException("The folder " + folder + " cannot be read; choose another one.", e);
        }
    }

    /**
     * Stops making it, for the end of the workbench; never on the EDT.
     *
     * @throws InterruptedException when the waiting thread is interrupted
     */
    public void shutDown() throws InterruptedException {
        jobs.close();
    }
}
