/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellClassifier.Provenance;

/**
 * The saved form of a classifier: UTF-8 text, one line each, fields divided by TAB, every line ended by a line feed.
 *
 * <pre>
 * cytoloop-nearest-neighbours  1                  name and version of the format
 * trainer    id  version
 * seed       whole number
 * data       SHA-256 of the training data  number of ON samples  number of OFF samples
 * parameter  id  value                            for each, by id
 * feature    name  unit  extractor  version  middle  spread     for each, by name
 * sample     ON or OFF  weight  value ...         for each, a value for each feature
 * end        SHA-256 of all lines before
 * </pre>
 *
 * Numbers are written as C and Java write hexadecimal floating point (0x1.8p1 is 3): exact, and the same from every Java;
 * a value that is missing is {@code NaN}. In texts a backslash, TAB, line feed and carriage return are written \\, \t, \n
 * and \r. Nothing in it is executed. The last line tells a damaged file; it is no protection from one who wants to deceive,
 * so all else is checked as well.
 */
final class ModelText {
    /** First word of the text. */
    static final String FORMAT = "cytoloop-nearest-neighbours";

    /** The newest version of the format that is read, and the one that is written. */
    static final int VERSION = 1;

    private ModelText() {}

    /** Writes. */
    static byte[] write(SavedModel model) {
        Provenance from = model.provenance();
        Samples samples = model.samples();
        StringBuilder text = new StringBuilder();
        line(text, FORMAT, Integer.toString(VERSION));
        line(text, "trainer", from.trainer(), from.trainerVersion());
        line(text, "seed", Long.toString(from.seed()));
        line(text, "data", from.trainingHash(), Integer.toString(from.on()), Integer.toString(from.off()));
        for (Map.Entry<String, String> parameter : from.parameters().entrySet()) {
            line(text, "parameter", parameter.getKey(), parameter.getValue());
        }
        FeatureMatrix features = samples.features();
        int columns = features.schema().size();
        for (int column = 0; column < columns; column++) {
            FeatureSpec spec = features.schema().specs().get(column);
            String version = Integer.toString(spec.version());
            String middle = Double.toHexString(model.scaling().middles()[column]);
            String spread = Double.toHexString(model.scaling().spreads()[column]);
            line(text, "feature", spec.name(), spec.unit(), spec.extractor(), version, middle, spread);
        }
        String[] sample = new String[columns + 3];
        sample[0] = "sample";
        for (int row = 0; row < samples.size(); row++) {
            sample[1] = samples.on()[row] ? "ON" : "OFF";
            sample[2] = Double.toHexString(samples.weights()[row]);
            for (int column = 0; column < columns; column++) {
                sample[column + 3] = Float.toHexString(features.value(row, column));
            }
            line(text, sample);
        }
        line(text, "end", Sha256.hex(text.toString()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(fields[i]));
        }
        text.append('\n');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws ProblemException when it is damaged, too new, or of another trainer
     */
    static SavedModel read(byte[] bytes) throws ProblemException {
        return new ModelLines(new String(bytes, StandardCharsets.UTF_8)).read();
    }
}
