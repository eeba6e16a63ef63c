/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.cytoloop.workbench.opening.OpeningSettings;
import org.cytoloop.workbench.opening.StudyOpening;

/** Opens the demo study, which is made when there is none. */
public final class DemoStudy {
    private DemoStudy() {}

    /** Where the demo study is when nobody says otherwise. */
    public static Path defaultFolder() {
        return OpeningSettings.documents().resolve("Cytoloop Demo");
    }

    /**
     * Opens the demo study. On the EDT.
     *
     * @param folder where it is, or is to be made
     */
    public static void open(StudyOpening opening, Path folder, Optional<String> annotator) {
        opening.open(folder, annotator, study -> {});
    }
}
