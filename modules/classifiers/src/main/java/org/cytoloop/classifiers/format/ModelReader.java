/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellClassifier.Provenance;

/** Reads the saved form and believes nothing: every number, index and length is checked before it is used. */
public final class ModelReader {
    private final JsonCursor json;
    private final String expectedTrainer;

    private int formatVersion;
    private String trainer;
    private String trainerVersion;
    private SortedMap<String, String> parameters;
    private long seed;
    private String hash;
    private int on;
    private int off;
    private FeatureSchema schema;
    private ModelBody body;

    private ModelReader(JsonCursor json, String expectedTrainer) {
        this.json = json;
        this.expectedTrainer = expectedTrainer;
    }

    /**
     * Reads a model.
     *
     * @param bytes the saved form
     * @param trainer id of the trainer it must be of
     * @param type kind of model that trainer makes
     * @throws ProblemException when the bytes are damaged, too new, or of another trainer
     */
    public static SavedModel read(byte[] bytes, String trainer, Class<? extends CellModel> type)
            throws ProblemException {
        try (JsonCursor json = new JsonCursor(bytes)) {
            SavedModel saved = new ModelReader(json, trainer).document();
            if (!type.isInstance(saved.model())) {
                throw UnreadableModelException.damaged("it holds another kind of model than its trainer makes");
            }
            return saved;
        } catch (UnreadableModelException e) {
            throw new ProblemException(e.getMessage(), e);
        } catch (JsonProcessingException e) {
            String place =
                    e.getLocation() == null ? "" : " at byte " + e.getLocation().getByteOffset();
            throw new ProblemException(
                    UnreadableModelException.damaged("it is no valid JSON" + place)
                            .getMessage(),
                    e);
        } catch (IOException e) {
            throw new ProblemException(
                    UnreadableModelException.damaged("it is no text").getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    UnreadableModelException.damaged("it has " + e.getMessage()).getMessage(), e);
        }
    }

    private SavedModel document() throws IOException {
        json.object(
                this::top,
                ModelFields.FORMAT,
                ModelFields.VERSION,
                ModelFields.TRAINER,
                ModelFields.TRAINING,
                ModelFields.FEATURES,
                ModelFields.MODEL);
        json.end();
        Provenance provenance = new Provenance(trainer, trainerVersion, parameters, seed, hash, on, off);
        return new SavedModel(schema, provenance, body.model(schema.size()));
    }

    private void top(String name) throws IOException {
        // read first, so that a later version may change all that follows
        if (formatVersion == 0 && !name.equals(ModelFields.FORMAT) && !name.equals(ModelFields.VERSION)) {
            throw UnreadableModelException.damaged("it does not begin with its format and version");
        }
        switch (name) {
            case ModelFields.FORMAT -> {
                if (!json.text().equals(ModelFields.FORMAT_NAME)) {
                    throw new UnreadableModelException("This file is not a saved classifier; choose another one.");
                }
            }
            case ModelFields.VERSION -> version();
            case ModelFields.TRAINER ->
                json.object(
                        this::trainer, ModelFields.ID, ModelFields.VERSION, ModelFields.PARAMETERS, ModelFields.SEED);
            case ModelFields.TRAINING -> json.object(this::training, ModelFields.HASH, ModelFields.ON, ModelFields.OFF);
            case ModelFields.FEATURES -> schema = features();
            default -> body = ModelBody.read(json);
        }
    }

    private void version() throws IOException {
        formatVersion = json.count();
        if (formatVersion > ModelFields.FORMAT_VERSION) {
            throw new UnreadableModelException(
                    "This classifier was saved by a newer version of the program (format " + formatVersion
                            + ", known up to " + ModelFields.FORMAT_VERSION + "); update the program to use it.");
        }
        if (formatVersion == 0) {
            throw UnreadableModelException.damaged("its format has version 0");
        }
    }

    private void trainer(String name) throws IOException {
        switch (name) {
            case ModelFields.ID -> {
                trainer = json.text();
                if (!trainer.matches("[a-z0-9.-]{1,100}")) {
                    throw UnreadableModelException.damaged("its trainer has no proper id");
                }
                if (!trainer.equals(expectedTrainer)) {
                    throw new UnreadableModelException("This classifier was trained by \"" + trainer + "\", not by \""
                            + expectedTrainer + "\"; open it with the trainer that made it.");
                }
            }
            case ModelFields.VERSION -> trainerVersion = json.text();
            case ModelFields.PARAMETERS -> {
                SortedMap<String, String> values = new TreeMap<>();
                json.anyObject(id -> values.put(id, json.text()));
                parameters = Collections.unmodifiableSortedMap(values);
            }
            default -> seed = json.whole();
        }
    }

    private void training(String name) throws IOException {
        switch (name) {
            case ModelFields.HASH -> {
                hash = json.text();
                if (!hash.matches("[0-9a-f]{64}")) {
                    throw UnreadableModelException.damaged("its training hash is no SHA-256");
                }
            }
            case ModelFields.ON -> on = json.count();
            default -> off = json.count();
        }
    }

    private FeatureSchema features() throws IOException {
        List<FeatureSpec> specs = new ArrayList<>();
        json.array(() -> specs.add(feature()));
        FeatureSchema read = new FeatureSchema(specs);
        for (int i = 0; i < specs.size(); i++) {
            if (!read.name(i).equals(specs.get(i).name())) {
                throw UnreadableModelException.damaged("its features are not ordered by name");
            }
        }
        return read;
    }

    private FeatureSpec feature() throws IOException {
        String[] texts = new String[3];
        int[] version = new int[1];
        json.object(
                name -> {
                    switch (name) {
                        case ModelFields.NAME -> texts[0] = json.text();
                        case ModelFields.UNIT -> texts[1] = json.text();
                        case ModelFields.EXTRACTOR -> texts[2] = json.text();
                        default -> version[0] = json.count();
                    }
                },
                ModelFields.NAME,
                ModelFields.UNIT,
                ModelFields.EXTRACTOR,
                ModelFields.VERSION);
        return new FeatureSpec(texts[0], texts[1], "", texts[2], version[0]);
    }
}
