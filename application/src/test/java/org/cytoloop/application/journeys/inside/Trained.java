/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.trainer.model.TrainingRun;

/** What a training has left: rounds and calls on disk, and what windows show of them. */
final class Trained {
    private Trained() {}

    /** What the trainer's window shows; on the event thread. */
    static TrainerModel modelNow() {
        return TrainerDesk.get().model().orElseThrow();
    }

    /** Rounds in the study, oldest first. */
    static List<RoundInfo> rounds() {
        return Bench.study().rounds().of(TruthStudy.STAINING);
    }

    /** The current round; fails when there is none. */
    static RoundInfo current() {
        return Bench.study()
                .rounds()
                .current(TruthStudy.STAINING)
                .orElseThrow(() -> new AssertionError("no round is current"));
    }

    /** Chooses a trainer in the window. */
    static void choose(String id) {
        JComboBox<?> trainers = Ui.find("trainer.choice", JComboBox.class);
        Ui.act(() -> trainers.setSelectedItem(
                offeredNow(trainers, id).orElseThrow(() -> new AssertionError("there is no trainer " + id))));
        Ui.settle();
        Check.same(
                "the chosen trainer",
                id,
                Ui.ask(() -> modelNow().choices().settings().trainer()));
    }

    /** The trainer that can be chosen in the window; on the event thread. */
    static Optional<ClassifierTrainer> offeredNow(JComboBox<?> trainers, String id) {
        for (int i = 0; i < trainers.getItemCount(); i++) {
            if (trainers.getItemAt(i) instanceof ClassifierTrainer trainer
                    && trainer.id().equals(id)) {
                return Optional.of(trainer);
            }
        }
        return Optional.empty();
    }

    /** Trains, from the slice. */
    static void pressT() {
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(KeyEvent.VK_T);
    }

    /** Waits until a round is there, all cells are called with it, and its card is shown. */
    static void awaitRound(int number) {
        Ui.await(
                "round " + number,
                () -> Bench.studyNow().rounds().of(TruthStudy.STAINING).size() == number);
        awaitDone();
        Check.same("the current round", number, current().number());
        Ui.await("its card", () -> modelNow()
                .card()
                .card()
                .filter(card -> card.round().number() == number)
                .isPresent());
        Ui.settle();
    }

    /** Waits until nothing is trained or called or read any more. */
    static void awaitDone() {
        Ui.await("all cells are called", () -> {
            TrainingRun run = modelNow().training();
            return !run.isRunning() && !modelNow().card().isReading();
        });
        Bench.awaitQuiet();
    }

    /** p(ON) of all cells of a slice by a round, as stored. */
    static float[] calls(String slice, RoundInfo round) {
        try {
            return Bench.study()
                    .calls(slice, round)
                    .orElseThrow(() -> new AssertionError(slice + " was not called with round " + round.number()));
        } catch (ProblemException e) {
            throw new AssertionError("calls of " + slice, e);
        }
    }

    /** Points at a cell: the line under the picture gives the p(ON) that a round stored. */
    static void pointAndRead(CellRef cell, Point2D place, RoundInfo round) {
        Pointing.at(cell, place);
        String expected = String.format(Locale.ROOT, "p(ON) %.2f", calls(cell.slice(), round)[cell.cell() - 1]);
        Ui.await(
                "the slice says " + expected,
                () -> Ui.look("viewer.readout", JLabel.class).getText().contains(expected));
    }

    /** Number of cells of all slices that a round calls ON at a threshold, counted past the windows. */
    static int on(RoundInfo round, double threshold) {
        int on = 0;
        for (Slice slice : Bench.study().slices()) {
            for (float p : calls(slice.name(), round)) {
                on += p >= threshold ? 1 : 0;
            }
        }
        return on;
    }

    /** The slice as it is drawn. */
    static BufferedImage canvas() {
        return PlotPictures.of(Ui.find("viewer.canvas", JComponent.class));
    }

    /** True when two pictures are not alike. */
    static boolean differ(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return true;
        }
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (a.getRGB(x, y) != b.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a label or a text says that is showing; empty when it is not. */
    static String text(String name) {
        return Ui.ask(() -> Optional.ofNullable(Ui.look(name, JTextComponent.class))
                .map(JTextComponent::getText)
                .or(() -> Optional.ofNullable(Ui.look(name, JLabel.class)).map(JLabel::getText))
                .orElse(""));
    }
}
