/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.spi.ClassifierTrainer;

/** Another trainer is chosen among the parts of the loop; what the one before made is stale, and made again. */
final class ChosenParts {
    private static final String OTHER = BrokenPlugin.TWICE_ID;

    /** With labels and no round yet. */
    void choose() {
        Trained.pressT();
        Trained.awaitRound(1);
        String usual = trainerOf(1);
        Menus.choose("Model", "Parts of the Loop...");
        Ui.find("parts.trainer", JComboBox.class);
        Ui.await("it looked", () -> wordsNow().contains("Nothing is stale"));
        Screens.shot("parts");
        JComboBox<?> trainers = Ui.find("parts.trainer", JComboBox.class);
        Ui.act(() -> trainers.setSelectedItem(option(trainers, "Logistic")));
        Bench.awaitQuiet();
        Check.same("the study's trainer", List.of(OTHER), chosen());
        Check.same("the trainer's window", OTHER, Ui.ask(ChosenParts::shownNow));
        Ui.find("parts.recompute.1", JComponent.class);
        Screens.shot("parts-stale");
        Ui.press("parts.recompute.1");
        Ui.await(
                "round 2",
                () -> Bench.studyNow().rounds().of(TruthStudy.STAINING).size() == 2);
        Bench.awaitQuiet();
        Ui.await("nothing is stale", () -> wordsNow().contains("Nothing is stale"));
        Check.same("what trained round 1", usual, trainerOf(1));
        Check.same("what trained round 2", OTHER, trainerOf(2));
        Screens.shot("parts-recomputed");
        Ui.press("parts.close");
        Ui.backToMainWindow();
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("the choice is undone", () -> Bench.studyNow()
                .choices()
                .of("trainer", TruthStudy.STAINING)
                .providers()
                .isEmpty());
        Ui.await("the trainer's window", () -> usual.equals(shownNow()));
        Bench.awaitQuiet();
        Check.same("rounds stay", 2, Trained.rounds().size());
    }

    private static Object option(JComboBox<?> options, String word) {
        for (int i = 0; i < options.getItemCount(); i++) {
            if (options.getItemAt(i).toString().contains(word)) {
                return options.getItemAt(i);
            }
        }
        throw new AssertionError("no trainer with the word " + word);
    }

    private static String wordsNow() {
        JTextComponent words = Ui.look("parts.stale.words", JTextComponent.class);
        return words == null ? "" : words.getText();
    }

    private static List<String> chosen() {
        return Bench.study().choices().of("trainer", TruthStudy.STAINING).providers();
    }

    private static String shownNow() {
        JComboBox<?> trainers = Ui.look("trainer.choice", JComboBox.class);
        return trainers == null ? "" : ((ClassifierTrainer) trainers.getSelectedItem()).id();
    }

    private static String trainerOf(int round) {
        return Bench.study().provenance().of(Trained.rounds().get(round - 1)).stream()
                .filter(used -> used.kind().equals("trainer"))
                .map(UsedProvider::id)
                .findFirst()
                .orElseThrow();
    }
}
