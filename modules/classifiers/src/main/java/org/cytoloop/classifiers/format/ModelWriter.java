/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.cytoloop.classifiers.compiled.BoostedTreesModel;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.FlatTree;
import org.cytoloop.classifiers.compiled.ForestModel;
import org.cytoloop.classifiers.compiled.LinearModel;
import org.cytoloop.classifiers.compiled.TreeEnsemble;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.spi.CellClassifier.Provenance;

/** Writes the saved form: fields in fixed order, numbers in one spelling, so equal models give equal bytes on any JDK. */
public final class ModelWriter {
    /** The JDK's own spelling of doubles changed in version 19; Jackson's is the same everywhere. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** Whole numbers below this are written without a point. */
    private static final double LARGEST_WHOLE = 1e15;

    private final JsonGenerator json;

    private ModelWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The saved form of a model, UTF-8. */
    public static byte[] write(SavedModel saved) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new ModelWriter(json).document(saved);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private void document(SavedModel saved) throws IOException {
        json.writeStartObject();
        json.writeStringField(ModelFields.FORMAT, ModelFields.FORMAT_NAME);
        json.writeNumberField(ModelFields.VERSION, ModelFields.FORMAT_VERSION);
        provenance(saved.provenance());
        json.writeArrayFieldStart(ModelFields.FEATURES);
        for (FeatureSpec spec : saved.schema().specs()) {
            json.writeStartObject();
            json.writeStringField(ModelFields.NAME, spec.name());
            json.writeStringField(ModelFields.UNIT, spec.unit());
            json.writeStringField(ModelFields.EXTRACTOR, spec.extractor());
            json.writeNumberField(ModelFields.VERSION, spec.version());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart(ModelFields.MODEL);
        model(saved.model());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void provenance(Provenance from) throws IOException {
        json.writeObjectFieldStart(ModelFields.TRAINER);
        json.writeStringField(ModelFields.ID, from.trainer());
        json.writeStringField(ModelFields.VERSION, from.trainerVersion());
        json.writeObjectFieldStart(ModelFields.PARAMETERS);
        for (Map.Entry<String, String> parameter : from.parameters().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeNumberField(ModelFields.SEED, from.seed());
        json.writeEndObject();
        json.writeObjectFieldStart(ModelFields.TRAINING);
        json.writeStringField(ModelFields.HASH, from.trainingHash());
        json.writeNumberField(ModelFields.ON, from.on());
        json.writeNumberField(ModelFields.OFF, from.off());
        json.writeEndObject();
    }

    private void model(CellModel model) throws IOException {
        if (model instanceof ForestModel forest) {
            json.writeStringField(ModelFields.TYPE, ModelFields.FOREST);
            trees(forest.trees());
        } else if (model instanceof BoostedTreesModel boosted) {
            json.writeStringField(ModelFields.TYPE, ModelFields.BOOSTED_TREES);
            json.writeFieldName(ModelFields.BIAS);
            number(boosted.bias());
            trees(boosted.trees());
        } else if (model instanceof LinearModel linear) {
            json.writeStringField(ModelFields.TYPE, ModelFields.LINEAR);
            json.writeFieldName(ModelFields.INTERCEPT);
            number(linear.intercept());
            numbers(ModelFields.FEATURE, linear.terms(), linear::feature);
            numbers(ModelFields.COEFFICIENT, linear.terms(), linear::coefficient);
            numbers(ModelFields.FILL, linear.terms(), linear::fill);
        } else {
            throw new IllegalArgumentException("no saved form for " + model.getClass());
        }
    }

    private void trees(TreeEnsemble trees) throws IOException {
        json.writeArrayFieldStart(ModelFields.TREES);
        for (int t = 0; t < trees.size(); t++) {
            FlatTree tree = trees.tree(t);
            json.writeStartObject();
            numbers(ModelFields.FEATURE, tree.size(), tree::feature);
            json.writeArrayFieldStart(ModelFields.THRESHOLD);
            for (int node = 0; node < tree.size(); node++) {
                if (tree.feature(node) == FlatTree.LEAF) {
                    json.writeNumber(0);
                } else {
                    json.writeNumber(ThresholdText.of(tree.threshold(node)));
                }
            }
            json.writeEndArray();
            numbers(ModelFields.RIGHT, tree.size(), tree::right);
            numbers(ModelFields.LEFT_SHARE, tree.size(), tree::leftShare);
            numbers(ModelFields.VALUE, tree.size(), tree::value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void numbers(String name, int count, IntToDoubleFunction values) throws IOException {
        json.writeArrayFieldStart(name);
        for (int i = 0; i < count; i++) {
            number(values.applyAsDouble(i));
        }
        json.writeEndArray();
    }

    private void number(double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }
}
