/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellClassifier.Provenance;

/** Reads the text of {@link ModelText}, line by line; every complaint names the line. For one reading. */
final class ModelLines {
    private final String text;
    private final String[] lines;
    private int next;

    /** @param text all of it */
    ModelLines(String text) {
        this.text = text;
        this.lines = text.split("\n", -1);
    }

    /** Reads and checks all. */
    SavedModel read() throws ProblemException {
        checkFormat();
        String[] trainer = fields("trainer", 2);
        if (!trainer[0].equals(NearestNeighboursTrainer.ID)) {
            throw new ProblemException("The classifier was saved by another trainer than nearest neighbours;"
                    + " choose the trainer it was made with, or train again.");
        }
        checkEnd();
        long seed = whole(fields("seed", 1)[0], Long.MIN_VALUE, Long.MAX_VALUE);
        String[] data = fields("data", 3);
        require(data[0].matches("[0-9a-f]{64}"));
        SortedMap<String, String> parameters = new TreeMap<>();
        while (is("parameter")) {
            String[] parameter = fields("parameter", 2);
            require(parameters.put(parameter[0], parameter[1]) == null);
        }
        List<FeatureSpec> specs = new ArrayList<>();
        List<double[]> scales = new ArrayList<>();
        while (is("feature")) {
            String[] feature = fields("feature", 6);
            require(specs.isEmpty() || specs.get(specs.size() - 1).name().compareTo(feature[0]) < 0);
            int version = (int) whole(feature[3], 0, Integer.MAX_VALUE);
            specs.add(new FeatureSpec(feature[0], feature[1], "", feature[2], version));
            scales.add(new double[] {number(feature[4]), number(feature[5])});
            require(scales.get(scales.size() - 1)[1] >= 0);
        }
        require(!specs.isEmpty());
        Samples samples = samples(new FeatureSchema(specs));
        require(samples.onCount() > 0 && samples.offCount() > 0);
        require(whole(data[1], 0, Integer.MAX_VALUE) == samples.onCount());
        require(whole(data[2], 0, Integer.MAX_VALUE) == samples.offCount());
        Provenance provenance = new Provenance(
                trainer[0], trainer[1], parameters, seed, data[0], samples.onCount(), samples.offCount());
        return new SavedModel(provenance, samples, scaling(scales));
    }

    private void checkFormat() throws ProblemException {
        if (!lines[0].startsWith(ModelText.FORMAT + "\t")) {
            throw new ProblemException("This is not a classifier of the trainer nearest neighbours; train again.");
        }
        if (whole(fields(ModelText.FORMAT, 1)[0], 1, Integer.MAX_VALUE) > ModelText.VERSION) {
            throw new ProblemException("The classifier was saved by a newer version of the plug-in;"
                    + " install that version, or train again.");
        }
    }

    /** The last line is the fingerprint of all before, and nothing follows it. */
    private void checkEnd() throws ProblemException {
        int end = text.lastIndexOf("\nend\t") + 1;
        if (end == 0 || !text.substring(end).equals("end\t" + Sha256.hex(text.substring(0, end)) + "\n")) {
            throw new ProblemException("The saved classifier is damaged or not complete; train again.");
        }
    }

    private Samples samples(FeatureSchema schema) throws ProblemException {
        // all lines that are left but "end" and the empty one after it
        int count = lines.length - next - 2;
        require(count > 0);
        float[][] columns = new float[schema.size()][count];
        boolean[] on = new boolean[count];
        double[] weights = new double[count];
        for (int row = 0; row < count; row++) {
            String[] sample = fields("sample", schema.size() + 2);
            require(sample[0].equals("ON") || sample[0].equals("OFF"));
            on[row] = sample[0].equals("ON");
            weights[row] = number(sample[1]);
            require(weights[row] > 0);
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = value(sample[column + 2]);
            }
        }
        return new Samples(new DenseFeatureMatrix(schema, count, columns), on, weights);
    }

    private static Scaling scaling(List<double[]> scales) {
        double[] middles = new double[scales.size()];
        double[] spreads = new double[scales.size()];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = scales.get(i)[0];
            spreads[i] = scales.get(i)[1];
        }
        return new Scaling(middles, spreads);
    }

    private boolean is(String kind) {
        return lines[next].startsWith(kind + "\t");
    }

    /** The fields of the next line after its first word. */
    private String[] fields(String kind, int count) throws ProblemException {
        require(next < lines.length - 1 && is(kind));
        String[] all = lines[next].split("\t", -1);
        require(all.length == count + 1);
        String[] fields = new String[count];
        for (int i = 0; i < count; i++) {
            fields[i] = unescaped(all[i + 1]);
        }
        next++;
        return fields;
    }

    private String unescaped(String field) throws ProblemException {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\') {
                i++;
                int which = i < field.length() ? "\\tnr".indexOf(field.charAt(i)) : -1;
                require(which >= 0);
                c = "\\\t\n\r".charAt(which);
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private long whole(String field, long least, long most) throws ProblemException {
        try {
            long value = Long.parseLong(field);
            require(value >= least && value <= most);
            return value;
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    private double number(String field) throws ProblemException {
        try {
            double value = Double.parseDouble(field);
            require(Double.isFinite(value));
            return value;
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    /** A value of a feature: any, as the features of a cell may be missing or infinite. */
    private float value(String field) throws ProblemException {
        try {
            return Float.parseFloat(field);
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    private void require(boolean good) throws ProblemException {
        if (!good) {
            throw damaged(null);
        }
    }

    private ProblemException damaged(Throwable cause) {
        return new ProblemException(
                "The saved classifier is damaged near line " + (next + 1) + "; train again.", cause);
    }
}
