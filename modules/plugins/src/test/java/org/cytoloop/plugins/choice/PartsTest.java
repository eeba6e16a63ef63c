/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.providers.Stale;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.testkit.NumberFeature;
import org.cytoloop.testkit.ShareTrainer;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Choices.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.lookup.ServiceProvider;

/** Choosing in the dialog's panel, and making again what is stale. */
class PartsTest {
    private static final String CFOS = StudyOnDesk.CFOS;

    @TempDir
    Path folder;

    private StudyOnDesk at;
    private ChoiceModel model;
    private StaleModel stale;
    private PartsPanel panel;

    /** The first trainer here. */
    @ServiceProvider(service = ClassifierTrainer.class, position = 10)
    public static final class Share extends ShareTrainer {}

    /** Another one. */
    @ServiceProvider(service = ClassifierTrainer.class, position = 20)
    public static final class Other extends ShareTrainer {
        @Override
        public String id() {
            return "other";
        }

        @Override
        public String displayName() {
            return "Other";
        }

        @Override
        public List<ParameterSpec> parameters() {
            return List.of(ParameterSpec.integer("power", "Power", "Sharpness.", 1, 1, 9));
        }
    }

    /** The only feature set here. */
    @ServiceProvider(service = FeatureExtractor.class, position = 10)
    public static final class Number extends NumberFeature {}

    /** Reads the pictures. */
    @ServiceProvider(service = SliceReaderProvider.class, position = 10)
    public static final class Dots extends DotsFormat {}

    @BeforeEach
    void open() throws Exception {
        at = StudyOnDesk.small(folder);
        at.arrive();
        at.edt(() -> {
            model = new ChoiceModel(at.open());
            stale = new StaleModel(at.open(), task -> new Thread(task).start(), EventQueue::invokeLater, this::refresh);
            panel = new PartsPanel(model, stale);
        });
        at.study.addListener(event -> EventQueue.invokeLater(() -> {
            stale.studyChanged(event);
            refresh();
        }));
    }

    private void refresh() {
        panel.refresh();
    }

    @AfterEach
    void close() throws Exception {
        at.edt(stale::close);
        at.close();
    }

    private <T extends Component> T find(Container in, String name, Class<T> type) {
        List<Component> all = new ArrayList<>(List.of(in.getComponents()));
        for (int i = 0; i < all.size(); i++) {
            if (name.equals(all.get(i).getName()) && type.isInstance(all.get(i))) {
                return type.cast(all.get(i));
            }
            if (all.get(i) instanceof Container inner) {
                all.addAll(List.of(inner.getComponents()));
            }
        }
        return null;
    }

    private JComboBox<?> combo(String name) {
        return find(panel, name, JComboBox.class);
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    @Test
    void combos_showWhatIsInstalled_andWhatIsChosen() throws Exception {
        at.edt(() -> {
            assertEquals(
                    List.of("The usual (Share)", "Share", "Other"),
                    texts(model.options(Choices.TRAINER, Choices.STUDY)));
            assertEquals(
                    List.of("As the study (Share)", "The usual (Share)", "Share", "Other"),
                    texts(model.options(Choices.TRAINER, CFOS)));
            assertEquals(
                    "The usual (Share)",
                    model.selected(Choices.TRAINER, Choices.STUDY).text());
            assertEquals("All 1 sets", model.features(Choices.STUDY));
            assertFalse(model.canChoose(Choices.DETECTOR, CFOS));
            assertTrue(combo("parts.detector.cFos") == null, "cells are found once for all stainings");
            assertFalse(find(panel, "parts.trainer.parameters", JButton.class).isVisible());
            combo("parts.trainer").setSelectedIndex(2);
        });
        at.await(
                "it is the study's choice",
                () -> at.study.choices().of(Choices.TRAINER, CFOS).equals(ProviderChoice.of("other")));
        at.await("it is shown for the staining", () -> "As the study (Other)"
                .equals(combo("parts.trainer.cFos").getSelectedItem().toString()));
        at.edt(() -> {
            assertTrue(find(panel, "parts.trainer.parameters", JButton.class).isVisible());
            model.setValues(Choices.TRAINER, Choices.STUDY, Map.of("power", "3"));
        });
        at.await("they are the study's", () -> at.study
                .choices()
                .of(Choices.TRAINER, CFOS)
                .equals(new ProviderChoice(List.of("other"), Map.of("power", "3"))));
        at.study.undo();
        at.study.undo();
        at.await("undone is shown", () -> "The usual (Share)"
                .equals(combo("parts.trainer").getSelectedItem().toString()));
    }

    @Test
    void missingProvider_staysInPlace_withItsName() throws Exception {
        UsedProvider knn = new UsedProvider(Choices.TRAINER, "knn", "Nearest neighbours", "1", "org.example", "0.3");
        at.study
                .choices()
                .choose(Map.of(new Place(Choices.TRAINER, CFOS), Optional.of(ProviderChoice.of("knn"))), List.of(knn));
        at.study.choices().choose(Choices.FEATURES, CFOS, ProviderChoice.of("gone"));
        at.edt(() -> {
            refresh();
            Option selected = model.selected(Choices.TRAINER, CFOS);
            assertEquals("Nearest neighbours (not installed)", selected.text());
            assertTrue(selected.missing());
            assertTrue(model.missesFeatures(CFOS));
            assertEquals("1 of 1 sets", model.features(CFOS));
            assertEquals(2, model.missing().size());
            assertTrue(
                    model.missing().get(0).contains("(knn 1, plug-in org.example 0.3)"),
                    model.missing().get(0));
        });
    }

    @Test
    void staleRound_isNamed_andTrainedAgainOnRequest() throws Exception {
        at.labelRightly(20);
        RoundTraining.train(at.study, CFOS, TrainingChoice.chosen(at.study, CFOS, 1), TaskContext.quiet(1));
        at.edt(stale::look);
        at.await("nothing is stale", () -> stale.words().startsWith("Nothing is stale"));
        at.study.choices().choose(Choices.TRAINER, CFOS, ProviderChoice.of("other"));
        at.await("the round is stale", () -> stale.parts().size() == 1);
        assertEquals(1, at.study.rounds().of(CFOS).size(), "nothing is made again by itself");
        at.edt(() -> {
            Stale round = stale.parts().get(0);
            assertTrue(stale.words(round).contains("the trainer \"Other\" (other 1"), stale.words(round));
            find(panel, "parts.recompute.1", JButton.class).doClick(0);
            assertTrue(stale.isRunning(round));
        });
        at.await("it is trained again", () -> stale.parts().isEmpty() && !stale.isRunning());
        assertEquals("other", at.study.rounds().current(CFOS).orElseThrow().trainer());
    }
}
