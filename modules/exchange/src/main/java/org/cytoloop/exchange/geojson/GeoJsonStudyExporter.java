/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.FileNames;
import org.cytoloop.exchange.StudyResults;
import org.cytoloop.exchange.WholeFile;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.openide.util.lookup.ServiceProvider;

/**
 * Writes one GeoJSON FeatureCollection per detected slice, {@code SLICE.geojson}, which QuPath opens as detections with
 * classes and measurements; one without cells is an empty collection, one that was not detected has no file. Coordinates
 * are full-resolution px, as everywhere in QuPath.
 */
@ServiceProvider(service = StudyExporter.class, position = 1100)
public final class GeoJsonStudyExporter implements StudyExporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String id() {
        return "geojson";
    }

    @Override
    public String displayName() {
        return "Cells as GeoJSON (QuPath)";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Path> export(StudyView study, Path folder, TaskContext task) throws ProblemException {
        task.checkCancelled();
        StudyResults results = new StudyResults(study);
        FileNames names = new FileNames();
        List<Path> files = new ArrayList<>();
        int done = 0;
        for (Slice slice : results.slices()) {
            task.checkCancelled();
            Path target = folder.resolve(names.next(slice.name(), ".geojson"));
            StudyResults.OfSlice result = results.of(slice);
            if (result.detected()) {
                files.add(WholeFile.write(target, out -> write(result, out, task)));
            }
            task.progress(++done / (double) results.slices().size(), "writing cells of " + slice.name());
        }
        return files;
    }

    private static void write(StudyResults.OfSlice result, Writer out, TaskContext task) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            CellFeature feature = new CellFeature(json, result);
            for (int i = 0; i < result.cells().size(); i++) {
                if ((i & 0xFFF) == 0) {
                    task.checkCancelled();
                }
                json.writeRaw('\n');
                feature.write(i);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
