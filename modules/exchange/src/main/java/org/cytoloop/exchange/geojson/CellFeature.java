/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Sample;
import org.cytoloop.exchange.NumberText;
import org.cytoloop.exchange.StainingOnSlice;
import org.cytoloop.exchange.StudyResults;

/**
 * Writes one cell as a GeoJSON Feature with QuPath's properties: {@code objectType} detection, {@code name} the cell
 * number, {@code classification} and {@code measurements}.
 *
 * <p>QuPath derives classes at colons and allows no part twice, so one staining gives {@code cFos: ON} and several give
 * {@code cFos ON: PV OFF}. Cells without calls have no classification.
 */
final class CellFeature {
    /** Name of the measurement of a cell's area. */
    static final String AREA = "area px^2";

    /** Okabe-Ito orange and sky blue, the colours of ON and OFF everywhere in the program. */
    private static final int[] ON_COLOUR = {0xE6, 0x9F, 0x00};

    private static final int[] OFF_COLOUR = {0x56, 0xB4, 0xE9};

    private final JsonGenerator json;
    private final Cells cells;
    private final List<StainingOnSlice> stainings;

    CellFeature(JsonGenerator json, StudyResults.OfSlice result) {
        this.json = json;
        this.cells = result.cells();
        this.stainings = result.stainings();
    }

    void write(int cell) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        writeGeometry(cell);
        json.writeObjectFieldStart("properties");
        json.writeStringField("objectType", "detection");
        json.writeStringField("name", Integer.toString(cell + 1));
        writeClassification(cell);
        writeMeasurements(cell);
        writeLabels(cell);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeGeometry(int cell) throws IOException {
        json.writeObjectFieldStart("geometry");
        int points = cells.outlinePoints(cell);
        if (points < 3) {
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            writePosition(cells.x(cell), cells.y(cell));
        } else {
            json.writeStringField("type", "Polygon");
            json.writeArrayFieldStart("coordinates");
            json.writeStartArray();
            for (int p = 0; p <= points; p++) {
                // GeoJSON repeats the first point at the end
                writePosition(cells.outlineX(cell, p % points), cells.outlineY(cell, p % points));
            }
            json.writeEndArray();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writePosition(float x, float y) throws IOException {
        json.writeStartArray();
        json.writeNumber(NumberText.of(x));
        json.writeNumber(NumberText.of(y));
        json.writeEndArray();
    }

    private void writeClassification(int cell) throws IOException {
        StringBuilder name = new StringBuilder();
        boolean anyOn = false;
        boolean single = stainings.size() == 1;
        for (StainingOnSlice staining : stainings) {
            if (staining.classified()) {
                name.append(name.isEmpty() ? "" : ": ")
                        .append(staining.staining().name());
                name.append(single ? ": " : " ").append(staining.call(cell));
                anyOn |= staining.call(cell).equals("ON");
            }
        }
        if (!name.isEmpty()) {
            json.writeObjectFieldStart("classification");
            json.writeStringField("name", name.toString());
            json.writeFieldName("color");
            json.writeArray(anyOn ? ON_COLOUR : OFF_COLOUR, 0, 3);
            json.writeEndObject();
        }
    }

    private void writeMeasurements(int cell) throws IOException {
        json.writeObjectFieldStart("measurements");
        if (!Float.isNaN(cells.area(cell))) {
            writeMeasurement(AREA, cells.area(cell));
        }
        for (StainingOnSlice staining : stainings) {
            if (!Float.isNaN(staining.probability(cell))) {
                writeMeasurement(staining.staining().name() + ": p_on", staining.probability(cell));
            }
        }
        json.writeEndObject();
    }

    private void writeMeasurement(String name, float value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(NumberText.of(value));
    }

    /** Labels given by hand, as metadata that QuPath shows and keeps. */
    private void writeLabels(int cell) throws IOException {
        boolean open = false;
        for (StainingOnSlice staining : stainings) {
            Sample sample = staining.sample(cell).orElse(null);
            if (sample != null) {
                if (!open) {
                    json.writeObjectFieldStart("metadata");
                    open = true;
                }
                json.writeStringField(
                        staining.staining().name() + " label", sample.label().name());
            }
        }
        if (open) {
            json.writeEndObject();
        }
    }
}
