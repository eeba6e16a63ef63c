/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Makes the images of a study to try the program with. */
public interface ExampleStudy extends Provider {
    /**
     * One image of the example.
     *
     * @param image the file
     * @param name name of the slice
     * @param animal experimental unit; an empty string when there is none
     * @param group condition of the animal; an empty string when there is none
     */
    record Image(Path image, String name, String animal, String group) {}

    /**
     * What {@link #write} made.
     *
     * @param settings what a study of the images begins with
     * @param images in the order in which they are to be added
     */
    record Written(StudySettings settings, List<Image> images) {
        /** Keeps an unmodifiable copy. */
        public Written {
            images = List.copyOf(images);
        }
    }

    /**
     * Writes the images. The same version writes the same images; each appears under its name only when it is complete.
     *
     * @param folder made when it does not exist; its parent must exist
     * @throws ProblemException when it cannot be written
     */
    Written write(Path folder, TaskContext task) throws ProblemException;
}
