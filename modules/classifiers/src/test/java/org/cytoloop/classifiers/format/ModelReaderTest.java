/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.classifiers.compiled.BoostedTreesModel;
import org.cytoloop.classifiers.compiled.CellModel;
import org.cytoloop.classifiers.compiled.FlatTree;
import org.cytoloop.classifiers.compiled.ForestModel;
import org.cytoloop.classifiers.compiled.LinearModel;
import org.cytoloop.classifiers.compiled.TreeEnsemble;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellClassifier.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    /** Every kind of field once, so that its whole text can be read here. */
    private static final String STUMP = "{\"format\":\"cytoloop-model\",\"version\":1,"
            + "\"trainer\":{\"id\":\"stump\",\"version\":\"1\",\"parameters\":{\"trees\":\"1\"},\"seed\":-5},"
            + "\"training\":{\"hash\":\"" + HASH + "\",\"on\":3,\"off\":4},"
            + "\"features\":[{\"name\":\"f00\",\"unit\":\"grey\",\"extractor\":\"synthetic\",\"version\":1},"
            + "{\"name\":\"f01\",\"unit\":\"grey\",\"extractor\":\"synthetic\",\"version\":1}],"
            + "\"model\":{\"type\":\"forest\",\"trees\":[{\"feature\":[1,-1,-1],\"threshold\":[2.5,0,0],"
            + "\"right\":[2,0,0],\"left_share\":[0.75,0,0],\"value\":[0,0.1,1]}]}}";

    private static FlatTree stump() {
        return new FlatTree(
                new int[] {1, -1, -1},
                new float[] {2.5f, 0, 0},
                new int[] {2, 0, 0},
                new double[] {0.75, 0, 0},
                new double[] {0, 0.1, 1});
    }

    private static SavedModel saved(CellModel model) {
        TreeMap<String, String> parameters = new TreeMap<>();
        parameters.put("trees", "1");
        return new SavedModel(RandomTables.schema(2), new Provenance("stump", "1", parameters, -5, HASH, 3, 4), model);
    }

    private static SavedModel read(String text) throws ProblemException {
        return ModelReader.read(text.getBytes(StandardCharsets.UTF_8), "stump", ForestModel.class);
    }

    private static String refused(String text) {
        String message = assertThrows(ProblemException.class, () -> read(text)).getMessage();
        assertTrue(message.endsWith("."), message);
        return message;
    }

    @Test
    void write_givesTheDocumentedText() {
        CellModel forest = new ForestModel(new TreeEnsemble(List.of(stump()), 2));
        assertEquals(STUMP, new String(ModelWriter.write(saved(forest)), StandardCharsets.UTF_8));
    }

    @Test
    void read_givesWhatWasWritten() throws ProblemException {
        SavedModel read = read(STUMP);
        assertEquals(saved(read.model()).provenance(), read.provenance());
        assertEquals(RandomTables.schema(2), read.schema());
        assertEquals(STUMP, new String(ModelWriter.write(read), StandardCharsets.UTF_8));
    }

    @Test
    void read_takesFieldsInAnyOrderAndWhiteSpace() throws ProblemException {
        int model = STUMP.indexOf(",\"model\"");
        int trainer = STUMP.indexOf(",\"trainer\"");
        String reordered = STUMP.substring(0, trainer)
                + STUMP.substring(model, STUMP.length() - 1)
                + STUMP.substring(trainer, model) + " }\n";
        assertEquals(STUMP, new String(ModelWriter.write(read(reordered)), StandardCharsets.UTF_8));
    }

    @Test
    void otherKindsOfModels_areReadBack() throws ProblemException {
        CellModel linear = new LinearModel(-0.5, new int[] {1}, new double[] {1e-20}, new double[] {7}, 2);
        CellModel boosted = new BoostedTreesModel(0.25, new TreeEnsemble(List.of(stump()), 2));
        for (CellModel model : List.of(linear, boosted)) {
            byte[] bytes = ModelWriter.write(saved(model));
            assertArrayEquals(bytes, ModelWriter.write(ModelReader.read(bytes, "stump", model.getClass())));
            assertThrows(ProblemException.class, () -> ModelReader.read(bytes, "stump", ForestModel.class));
        }
    }

    @Test
    void aNewerFormat_asksForAnUpdate() {
        String message = refused(STUMP.replace("\"version\":1,\"trainer\"", "\"version\":2,\"trees\":9,\"trainer\""));
        assertTrue(message.contains("newer version"), message);
    }

    @Test
    void anotherTrainersModel_namesThatTrainer() {
        String message = refused(STUMP.replace("\"id\":\"stump\"", "\"id\":\"oak\""));
        assertTrue(message.contains("\"oak\""), message);
    }

    @Test
    void anotherFile_isNoClassifier() {
        assertTrue(refused("{\"format\":\"png\"}").contains("not a saved classifier"));
        refused("{\"type\":\"FeatureCollection\"}");
        refused("PK\u0003\u0004");
        refused("[]");
        refused("");
        refused("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"on\":3|\"on\":-3",
                "\"on\":3|\"on\":3.5",
                "\"on\":3|\"on\":99999999999",
                "\"on\":3|\"on\":3,\"on\":3",
                "\"seed\":-5|\"seed\":123456789012345678901234567890",
                "\"hash\":\"0|\"hash\":\"g",
                "\"name\":\"f00\"|\"name\":\"f02\"",
                "\"name\":\"f00\"|\"name\":\"f01\"",
                "\"unit\":\"grey\"|\"unit\":null",
                "[1,-1,-1]|[2,-1,-1]",
                "[1,-1,-1]|[1,-1]",
                "[1,-1,-1]|[1,-1,0]",
                "[2.5,0,0]|[1e39,0,0]",
                "[2.5,0,0]|[1e999,0,0]",
                "[2.5,0,0]|[NaN,0,0]",
                "[2.5,0,0]|[\"2.5\",0,0]",
                "[2,0,0]|[1,0,0]",
                "[2,0,0]|[0,0,0]",
                "[2,0,0]|[3,0,0]",
                "[0.75,0,0]|[1.75,0,0]",
                "[0,0.1,1]|[0,0.1,1.1]",
                "[0,0.1,1]|[0,-0.1,1]",
                "[0,0.1,1]|[0.5,0.1,1]",
                "[0,0.1,1]|[[[[[[[[[[1]]]]]]]]]]",
                "\"forest\"|\"jungle\"",
                "\"forest\"|\"linear\"",
                "\"forest\"|\"forest\",\"bias\":1",
                "\"forest\"|\"forest\",\"code\":1",
                "\"trees\":[{|\"trees\":[],\"x\":[{",
                "\"model\"|\"mode\"",
                "\"cytoloop-model\",|\"cytoloop-model\",\"trainer\":1,",
            })
    void aWrongPart_isRefused(String right, String wrong) {
        String text = STUMP.replace(right, wrong);
        assertTrue(!text.equals(STUMP), right);
        refused(text);
    }

    @Test
    void somethingAfterTheEnd_isRefused() {
        refused(STUMP + "{}");
        refused(STUMP.substring(0, STUMP.length() - 1));
    }
}
