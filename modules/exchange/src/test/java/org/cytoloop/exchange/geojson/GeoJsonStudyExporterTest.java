/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.StudyExporter;
import org.cytoloop.spi.StudyView;
import org.cytoloop.testkit.StudyExporterContract;
import org.junit.jupiter.api.Test;

class GeoJsonStudyExporterTest extends StudyExporterContract {
    @Override
    protected StudyExporter exporter() {
        return new GeoJsonStudyExporter();
    }

    @Test
    void export_readsBackAsTheSameCells() throws Exception {
        StudyView study = new SmallStudy(DetectionMode.SHARED);
        List<Path> files = exporter().export(study, folder, TaskContext.quiet(1));
        assertEquals(
                List.of("A_1.geojson", "A_2.geojson", "B_1.geojson"),
                files.stream().map(file -> file.getFileName().toString()).toList());
        for (int i = 0; i < 2; i++) {
            Slice slice = study.slices().get(i);
            Cells expected = study.cells(slice.name()).orElseThrow();
            Cells actual = new GeoJsonCellImporter().read(files.get(i), slice, TaskContext.quiet(1));
            assertEquals(expected.size(), actual.size());
            for (int c = 0; c < expected.size(); c++) {
                assertEquals(expected.x(c), actual.x(c));
                assertEquals(expected.y(c), actual.y(c));
                assertEquals(expected.outlinePoints(c), actual.outlinePoints(c));
                if (expected.outlinePoints(c) == 0) {
                    assertEquals(expected.area(c), actual.area(c));
                }
            }
        }
    }

    @Test
    void export_detectedWithoutCells_isAnEmptyCollection() throws Exception {
        StudyView study = new SmallStudy(DetectionMode.SHARED) {
            @Override
            public Optional<Cells> cells(String slice) {
                return slice.equals("A_2") ? Optional.of(Cells.none()) : super.cells(slice);
            }

            @Override
            public List<Sample> samples(String staining) {
                return List.of();
            }
        };
        List<Path> files = exporter().export(study, folder, TaskContext.quiet(1));
        assertEquals(3, files.size());
        JsonNode root = new ObjectMapper().readTree(files.get(1).toFile());
        assertEquals("FeatureCollection", root.get("type").asText());
        assertEquals(0, root.get("features").size());
    }

    @Test
    void export_hasQuPathsProperties() throws Exception {
        Path file = exporter()
                .export(new SmallStudy(DetectionMode.SHARED), folder, TaskContext.quiet(1))
                .get(0);
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        assertEquals("FeatureCollection", root.get("type").asText());
        JsonNode first = root.get("features").get(0);
        assertEquals("Feature", first.get("type").asText());
        JsonNode ring = first.get("geometry").get("coordinates").get(0);
        assertEquals("Polygon", first.get("geometry").get("type").asText());
        assertEquals(5, ring.size());
        assertEquals(ring.get(0), ring.get(4));
        JsonNode properties = first.get("properties");
        assertEquals("detection", properties.get("objectType").asText());
        assertEquals("1", properties.get("name").asText());
        assertEquals("cFos ON", properties.get("classification").get("name").asText());
        assertEquals(
                "[230,159,0]", properties.get("classification").get("color").toString());
        assertEquals("0.9", properties.get("measurements").get("cFos: p_on").asText());
        assertEquals("16", properties.get("measurements").get("area px^2").asText());
        assertEquals("ON", properties.get("metadata").get("cFos label").asText());
        JsonNode second = root.get("features").get(1);
        assertEquals("Point", second.get("geometry").get("type").asText());
        assertFalse(second.get("properties").get("measurements").has("area px^2"), "an unknown area is not a number");
        assertFalse(second.get("properties").has("metadata"));
    }

    @Test
    void export_oneStaining_classIsDerived_notClassifiedHasNone() throws Exception {
        StudyView one = new SmallStudy(DetectionMode.SHARED) {
            @Override
            public StudySettings settings() {
                return new StudySettings("one", DetectionMode.SHARED, "", List.of(new Staining("cFos", "2")));
            }

            @Override
            public List<RoundInfo> rounds(String staining) {
                return super.rounds("cFos");
            }
        };
        List<Path> files = exporter().export(one, folder, TaskContext.quiet(1));
        JsonNode classified = new ObjectMapper().readTree(files.get(0).toFile());
        assertEquals(
                "cFos: OFF",
                classified.at("/features/2/properties/classification/name").asText());
        JsonNode detected = new ObjectMapper().readTree(files.get(1).toFile());
        assertTrue(detected.at("/features/0/properties/classification").isMissingNode());
    }
}
