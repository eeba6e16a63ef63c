/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.arff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.testkit.StudyExporterContract;
import org.junit.jupiter.api.Test;

class ArffStudyExporterTest extends StudyExporterContract {
    @Override
    protected StudyExporter exporter() {
        return new ArffStudyExporter();
    }

    @Test
    void export_writesTheTrainingSetOnly_withQuotedNamesAndQuestionMarks() throws Exception {
        List<Path> files = exporter().export(new SmallStudy(DetectionMode.SHARED), folder, TaskContext.quiet(1));
        assertEquals(List.of(folder.resolve("training_cFos.arff")), files);
        assertEquals(
                List.of(
                        "% Training samples for one staining; rows ordered by slice and cell.",
                        "@relation 'cFos'",
                        "",
                        "@attribute '100\\% it\\'s \\\"odd\\\"' numeric",
                        "@attribute 'cFos.mean' numeric",
                        "@attribute 'class' {OFF,ON}",
                        "",
                        "@data",
                        "1,0.5,ON",
                        "3,0.0000001,OFF",
                        "3,0.0000001,ON",
                        "4,-3.25,OFF"),
                Files.readAllLines(files.get(0)));
    }

    @Test
    void quoted_controlCharacters_areEscaped() {
        assertEquals("'a\\\\b\\nc'", ArffStudyExporter.quoted("a\\b\nc"));
    }
}
