/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.StrictText;
import org.cytoloop.spi.CellImporter;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/**
 * Cells from GeoJSON: a FeatureCollection (or a plain list of Features) with Point, MultiPoint, Polygon or MultiPolygon
 * geometries in full-resolution px, as QuPath exports it. Centroid and area of polygons come from the shoelace formula,
 * holes taken off; of a MultiPolygon the largest part gives the outline. A {@code nucleusGeometry} is preferred to the
 * geometry of the cell around it. When any feature calls itself a detection or a cell, the others (annotated regions)
 * are left out. Cells are numbered in the order of the features.
 */
@ServiceProvider(service = CellImporter.class, position = 1100)
public final class GeoJsonCellImporter implements CellImporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String id() {
        return "geojson";
    }

    @Override
    public String displayName() {
        return "Cells from GeoJSON (QuPath)";
    }

    @Override
    public String version() {
        return "1";
    }

    /** GOOD for text that begins like JSON. */
    @Override
    public SupportLevel support(Path file) {
        return StrictText.peek(file)
                .map(String::strip)
                .filter(head -> head.startsWith("{") || head.startsWith("["))
                .map(head -> SupportLevel.GOOD)
                .orElse(SupportLevel.NONE);
    }

    @Override
    public Cells read(Path file, Slice slice, TaskContext task) throws ProblemException {
        String name = StrictText.name(file);
        try (Reader reader = StrictText.open(file);
                JsonParser json = JSON.createParser(reader)) {
            return new FeatureReader(json, name, slice, task).read();
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : ", line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new ProblemException(name + place + ": this is not JSON (" + e.getOriginalMessage() + ").", e);
        } catch (CharacterCodingException e) {
            throw new ProblemException(
                    name + ": the file has bytes that are not UTF-8 text; save it as UTF-8 and try again.", e);
        } catch (IOException e) {
            throw new ProblemException(name + ": the file could not be read (" + e.getMessage() + ").", e);
        }
    }
}
