/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.classifiers.weka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.cytoloop.classifiers.RandomTables;
import org.cytoloop.classifiers.TrainingTable;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.TrainingData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.DenseInstance;
import weka.core.Instances;

class PlainInstanceTest {
    private static final double[] ODD = {0, -0.0, 1e-9, -1e-9, 123456.7890125, -3, -1.1754944E-38f, 0.1f, 0.5};

    /** A fresh thread, since Weka keeps the format of the language in which a thread first printed. */
    private static <T> T inLanguage(Locale language, Callable<T> call) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(language);
        try {
            FutureTask<T> future = new FutureTask<>(call);
            Thread thread = new Thread(future);
            thread.start();
            return future.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_areSpelledAsWekaDoesInEnglish() throws Exception {
        Instances table = WekaTable.of(
                new TrainingTable(RandomTables.training(50, 9, 0.2, true, 1)), new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8});
        for (int i = 0; i < table.numInstances(); i++) {
            assertSpelledAlike(table, table.instance(i).toDoubleArray());
        }
        for (double odd : ODD) {
            double[] values = new double[10];
            values[3] = odd;
            assertSpelledAlike(table, values);
        }
    }

    private static void assertSpelledAlike(Instances table, double[] values) throws Exception {
        DenseInstance weka = new DenseInstance(1, values);
        weka.setDataset(table);
        PlainInstance plain = new PlainInstance(1, values);
        plain.setDataset(table);
        assertEquals(inLanguage(Locale.ENGLISH, weka::toStringNoWeight), plain.toStringNoWeight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "ar-EG", "fa", "de"})
    void models_areTheSameInEveryLanguage(String language) throws Exception {
        TrainingData data = RandomTables.training(60, 8, 0.1, false, 2);
        for (ClassifierTrainer trainer :
                new ClassifierTrainer[] {new WekaRandomForestTrainer(), new WekaGradientBoostingTrainer()}) {
            ParameterSet parameters = ParameterSet.defaults(trainer.parameters());
            Callable<byte[]> bytes = () ->
                    trainer.train(data, parameters, 3, TaskContext.quiet(2)).toBytes();
            assertArrayEquals(inLanguage(Locale.ENGLISH, bytes), inLanguage(Locale.forLanguageTag(language), bytes));
        }
    }
}
