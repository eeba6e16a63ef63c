/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;

/** Trains with every trainer in a Java of its own; {@link UntouchedHomeTest} looks at what is left behind. */
final class HomeProbe {
    private HomeProbe() {}

    public static void main(String[] arguments) throws Exception {
        String libraryPath = System.getProperty("java.library.path");
        for (ClassifierTrainer trainer : Services.all(ClassifierTrainer.class)) {
            byte[] bytes = trainer.train(
                            RandomTables.training(60, 6, 0.1, true, 1),
                            ParameterSet.defaults(trainer.parameters()),
                            1,
                            TaskContext.quiet(2))
                    .toBytes();
            trainer.read(bytes);
        }
        if (!libraryPath.equals(System.getProperty("java.library.path"))) {
            throw new IllegalStateException("java.library.path was changed");
        }
    }
}
