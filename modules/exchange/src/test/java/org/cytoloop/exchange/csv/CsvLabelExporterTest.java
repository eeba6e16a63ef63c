/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.LabelExporter;
import org.cytoloop.spi.LabelImporter;
import org.cytoloop.spi.Services;
import org.cytoloop.testkit.LabelExporterContract;
import org.cytoloop.testkit.StudyExporterContract.SmallStudy;
import org.junit.jupiter.api.Test;

class CsvLabelExporterTest extends LabelExporterContract {
    @Override
    protected LabelExporter exporter() {
        return new CsvLabelExporter();
    }

    @Override
    protected LabelImporter importer() {
        return new CsvLabelImporter();
    }

    @Test
    void isRegistered() throws Exception {
        assertEquals(
                "csv-labels",
                Services.first(LabelExporter.class, "label exporter").id());
    }

    @Test
    void file_keepsAllThatIsKnownOfALabel() throws Exception {
        Path file = folder.resolve("samples.csv");
        exporter().write(new SmallStudy(DetectionMode.SHARED), "cFos", file, TaskContext.quiet(1));
        List<String> lines = Files.readAllLines(file);
        assertEquals(
                "slice,animal,group,cell,x,y,staining,label,origin,batch,rule_version,annotator,time,"
                        + "inclusion_probability,miner",
                lines.get(0));
        assertEquals(
                "A_1,A,\"=control\",1,10.5,20.25,cFos,ON,RECTANGLE,3,2,Ann O'Tator,2023-11-14T22:13:20.120Z,"
                        + 30 / 77.0 + ",",
                lines.get(1));
        assertEquals(7, lines.size());
    }
}
