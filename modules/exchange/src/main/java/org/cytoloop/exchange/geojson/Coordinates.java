/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import org.cytoloop.core.task.ProblemException;

/**
 * The {@code coordinates} of one GeoJSON geometry (RFC 7946, section 3.1) as flat arrays. They are read without knowing
 * the geometry's type, which may come after them. Not thread-safe; reused from geometry to geometry.
 */
final class Coordinates {
    private double[] xy = new double[256];
    private int points;

    /** Number of points before the end of each ring (depth 2 from the outside of a position). */
    private int[] ringEnd = new int[16];

    private int rings;

    /** Number of rings before the end of each polygon. */
    private int[] polygonEnd = new int[4];

    private int polygons;
    private int depth;

    /**
     * Reads the array the parser stands on.
     *
     * @param where file, the beginning of a message
     */
    void read(JsonParser json, String where) throws IOException, ProblemException {
        points = 0;
        rings = 0;
        polygons = 0;
        depth = 0;
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw bad(json, where);
        }
        readArray(json, where, 1);
    }

    private void readArray(JsonParser json, String where, int level) throws IOException, ProblemException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            if (depth != 0 && depth != level) {
                throw bad(json, where);
            }
            depth = level;
            readPosition(json, where);
            return;
        }
        while (token == JsonToken.START_ARRAY) {
            if (level == 4) {
                throw bad(json, where);
            }
            readArray(json, where, level + 1);
            token = json.nextToken();
        }
        if (token != JsonToken.END_ARRAY || depth == 0) {
            throw bad(json, where);
        }
        // level counts from the outside, rings and polygons from the position
        if (depth - level == 1) {
            if (rings == ringEnd.length) {
                ringEnd = Arrays.copyOf(ringEnd, rings * 2);
            }
            ringEnd[rings++] = points;
        } else if (depth - level == 2) {
            if (polygons == polygonEnd.length) {
                polygonEnd = Arrays.copyOf(polygonEnd, polygons * 2);
            }
            polygonEnd[polygons++] = rings;
        }
    }

    private void readPosition(JsonParser json, String where) throws IOException, ProblemException {
        if (2 * points + 2 > xy.length) {
            xy = Arrays.copyOf(xy, xy.length * 2);
        }
        xy[2 * points] = json.getDoubleValue();
        JsonToken token = json.nextToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw bad(json, where);
        }
        xy[2 * points + 1] = json.getDoubleValue();
        points++;
        token = json.nextToken();
        while (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            token = json.nextToken(); // a height, which means nothing here
        }
        if (token != JsonToken.END_ARRAY) {
            throw bad(json, where);
        }
    }

    private static ProblemException bad(JsonParser json, String where) {
        return new ProblemException(where + ", line " + json.currentLocation().getLineNr() + ", column "
                + json.currentLocation().getColumnNr() + ": these are not coordinates such as [x, y].");
    }

    /** How deep the positions lie: 1 for a Point, 3 for a Polygon. */
    int depth() {
        return depth;
    }

    /** x0, y0, x1, y1, ... */
    double[] xy() {
        return xy;
    }

    int points() {
        return points;
    }

    int rings() {
        return rings;
    }

    /** First point of a ring. */
    int ringStart(int ring) {
        return ring == 0 ? 0 : ringEnd[ring - 1];
    }

    /** Number of points of a ring, without the repeated last one. */
    int ringSize(int ring) {
        int start = ringStart(ring);
        int n = ringEnd[ring] - start;
        boolean closed =
                n > 1 && xy[2 * start] == xy[2 * (start + n - 1)] && xy[2 * start + 1] == xy[2 * (start + n - 1) + 1];
        return closed ? n - 1 : n;
    }

    /** Number of polygons of a MultiPolygon. */
    int polygons() {
        return polygons;
    }

    /** First ring of a polygon of a MultiPolygon. */
    int polygonStart(int polygon) {
        return polygon == 0 ? 0 : polygonEnd[polygon - 1];
    }
}
