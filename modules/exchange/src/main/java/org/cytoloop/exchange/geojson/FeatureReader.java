/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.CellsBuilder;

/** One reading of one GeoJSON file, token by token. */
final class FeatureReader {
    private final JsonParser json;
    private final String file;
    private final TaskContext task;
    private final CellsBuilder cells;
    private final Coordinates geometry = new Coordinates();
    private final Coordinates nucleus = new Coordinates();

    /** Which cells came from features that call themselves detections or cells. */
    private boolean[] detection = new boolean[1024];

    private boolean anyDetection;
    private int features;

    /** Area measured for the current feature, px²; NaN when not told. */
    private double pointArea;

    FeatureReader(JsonParser json, String file, Slice slice, TaskContext task) {
        this.json = json;
        this.file = file;
        this.task = task;
        this.cells = new CellsBuilder(slice);
    }

    Cells read() throws IOException, ProblemException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            readFeatures();
        } else if (token == JsonToken.START_OBJECT) {
            readCollection();
        } else {
            throw problem("this is not GeoJSON");
        }
        if (json.nextToken() != null) {
            throw problem("there is something behind the end of the collection");
        }
        if (cells.size() == 0) {
            throw new ProblemException(file + ": there are no cells in it (no Feature with a geometry).");
        }
        return anyDetection ? cells.build(detections()) : cells.build();
    }

    /** Where QuPath exported regions together with cells, the regions are no cells. */
    private int[] detections() {
        int[] order = new int[cells.size()];
        int n = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (detection[i]) {
                order[n++] = i;
            }
        }
        return Arrays.copyOf(order, n);
    }

    private void readCollection() throws IOException, ProblemException {
        boolean found = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("features")) {
                if (value != JsonToken.START_ARRAY) {
                    throw problem("\"features\" is not a list");
                }
                readFeatures();
                found = true;
            } else {
                json.skipChildren();
            }
        }
        if (!found) {
            throw new ProblemException(file + ": this is not a GeoJSON FeatureCollection (it has no \"features\").");
        }
    }

    private void readFeatures() throws IOException, ProblemException {
        JsonToken token = json.nextToken();
        while (token == JsonToken.START_OBJECT) {
            if ((features++ & 0xFFF) == 0) {
                task.checkCancelled();
            }
            readFeature();
            token = json.nextToken();
        }
        if (token != JsonToken.END_ARRAY) {
            throw problem("this is not a GeoJSON Feature");
        }
    }

    private void readFeature() throws IOException, ProblemException {
        String type = "";
        String nucleusType = "";
        String objectType = "";
        pointArea = Double.NaN;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "geometry" -> type = value == JsonToken.VALUE_NULL ? "" : readGeometry(geometry);
                case "nucleusGeometry" -> nucleusType = value == JsonToken.VALUE_NULL ? "" : readGeometry(nucleus);
                case "properties" -> objectType = value == JsonToken.START_OBJECT ? readProperties() : "";
                default -> json.skipChildren();
            }
        }
        boolean isDetection = objectType.equals("detection") || objectType.equals("cell");
        int before = cells.size();
        if (!nucleusType.isEmpty()) {
            addCells(nucleusType, nucleus);
        } else if (!type.isEmpty()) {
            addCells(type, geometry);
        }
        if (detection.length < cells.size()) {
            detection = Arrays.copyOf(detection, Math.max(cells.size(), detection.length * 2));
        }
        Arrays.fill(detection, before, cells.size(), isDetection);
        anyDetection |= isDetection && cells.size() > before;
    }

    /**
     * Reads {@code objectType} (QuPath 0.3 and later; earlier {@code object_type}) and the area that our exporter gives
     * with a point, and skips the rest.
     */
    private String readProperties() throws IOException {
        String found = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING && (name.equals("objectType") || name.equals("object_type"))) {
                found = json.getText();
            } else if (value == JsonToken.START_OBJECT && name.equals("measurements")) {
                readArea();
            } else {
                json.skipChildren();
            }
        }
        return found;
    }

    private void readArea() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken().isNumeric() && name.equals(CellFeature.AREA)) {
                double area = json.getDoubleValue();
                pointArea = area > 0 && Double.isFinite(area) ? area : Double.NaN;
            } else {
                json.skipChildren();
            }
        }
    }

    private String readGeometry(Coordinates into) throws IOException, ProblemException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw problem("this is not a GeoJSON geometry");
        }
        String type = "";
        boolean found = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getText();
            } else if (name.equals("coordinates")) {
                into.read(json, file);
                found = true;
            } else {
                json.skipChildren();
            }
        }
        int depth =
                switch (type) {
                    case "Point" -> 1;
                    case "MultiPoint" -> 2;
                    case "Polygon" -> 3;
                    case "MultiPolygon" -> 4;
                    default ->
                        throw problem(
                                "a cell must be a Point, MultiPoint, Polygon or MultiPolygon, not \"" + type + "\"");
                };
        if (!found || into.depth() != depth) {
            throw problem("the coordinates do not fit the type " + type);
        }
        return type;
    }

    private void addCells(String type, Coordinates c) throws ProblemException {
        switch (type) {
            case "Point" -> cells.add(c.xy()[0], c.xy()[1], pointArea, where());
            case "MultiPoint" -> {
                for (int i = 0; i < c.points(); i++) {
                    cells.add(c.xy()[2 * i], c.xy()[2 * i + 1], Double.NaN, where());
                }
            }
            case "Polygon" -> {
                PolygonMoments moments = new PolygonMoments();
                moments.add(c, 0, c.rings());
                addOutlined(moments, c, 0);
            }
            default -> {
                PolygonMoments moments = new PolygonMoments();
                int largest = 0;
                double largestArea = -1;
                for (int p = 0; p < c.polygons(); p++) {
                    int end = p + 1 == c.polygons() ? c.rings() : c.polygonStart(p + 1);
                    double area = moments.add(c, c.polygonStart(p), end);
                    if (area > largestArea) {
                        largestArea = area;
                        largest = p;
                    }
                }
                addOutlined(moments, c, c.polygonStart(largest));
            }
        }
    }

    private void addOutlined(PolygonMoments moments, Coordinates c, int ring) throws ProblemException {
        if (!(moments.area() > 0)) {
            throw problem("the polygon has no area");
        }
        cells.add(moments.x(), moments.y(), moments.area(), where());
        cells.outline(c.xy(), 2 * c.ringStart(ring), c.ringSize(ring), where());
    }

    private String where() {
        return file + ", line " + json.currentLocation().getLineNr() + ", feature " + features;
    }

    private ProblemException problem(String what) {
        return new ProblemException(file + ", line " + json.currentLocation().getLineNr() + ", column "
                + json.currentLocation().getColumnNr() + ": " + what + ".");
    }
}
