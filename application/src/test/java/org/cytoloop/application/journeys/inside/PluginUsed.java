/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.health.HealthState;

/**
 * Somebody with a new workbench and a study installs the plug-in template through the Plugins window, trains with it without
 * a restart, asks its miner, and has it removed.
 */
public final class PluginUsed implements Runnable {
    /** Where this journey writes the path of its user directory. */
    public static final String USER = "user.txt";

    /** Where it writes the calls of its round. */
    static final String CALLS = "calls.txt";

    private static final int SEEN = 40;

    private final Path folder;
    private TruthStudy made;

    /** @param folder to work in */
    public PluginUsed(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        TemplateParts.keep(folder.resolve(USER), List.of(System.getProperty("netbeans.user")));
        Screens.size();
        made = TruthStudy.make(folder);
        Bench.open(made.folder());
        Hand.whole(Bench.study().slices().get(0).name());
        made.label(4, 8);
        TemplateParts.awaitInTrainer(false);
        Optional<String> before =
                Ui.ask(() -> Trained.modelNow().choices().trainer().map(Provider::id));
        PluginsWindow.install(Plugins.template(), true);
        train(before);
        mine();
        TemplateParts.health(HealthState.WELL, TemplateParts.ALL, "health");
        parts();
        TemplateParts.closeStudy();
        PluginsWindow.remove();
    }

    private void train(Optional<String> before) {
        TemplateParts.awaitInTrainer(true);
        Check.same(
                "what would be trained with is as before",
                before,
                Ui.ask(() -> Trained.modelNow().choices().trainer().map(Provider::id)));
        Trained.choose(TemplateParts.TRAINER);
        Bench.awaitQuiet();
        Screens.shot("trainer");
        Trained.pressT();
        Trained.awaitRound(1);
        RoundInfo round = Trained.current();
        Map<String, UsedProvider> makers = TemplateParts.makers(round);
        for (String part : List.of("trainer/" + TemplateParts.TRAINER, "features/" + TemplateParts.FEATURES)) {
            UsedProvider used = makers.get(part);
            Check.that(part + " is among " + makers.keySet(), used != null);
            Check.same("module of " + part, Plugins.TEMPLATE, used.module());
            Check.that("its version: " + used, used.moduleVersion().startsWith("1.0"));
        }
        CellRef cell =
                made.cells(Bench.study().slices().get(0).name(), Label.ON, 1).get(0);
        Trained.pointAndRead(cell, made.places().get(cell), round);
        Hand.whole(cell.slice());
        double right = right(round);
        System.out.println("PLUGIN called right " + right);
        Check.that("it has learned: " + right, right > 0.8);
        Screens.shot("calls");
        TemplateParts.keep(folder.resolve(CALLS), TemplateParts.calls(round));
    }

    /** Share of the known cells that are called what they are. */
    private double right(RoundInfo round) {
        String slice = Bench.study().slices().get(0).name();
        float[] calls = Trained.calls(slice, round);
        long right = 0;
        for (Label label : List.of(Label.ON, Label.OFF)) {
            right += made.cells(slice, label, SEEN).stream()
                    .filter(cell -> calls[cell.cell() - 1] >= 0.5 == (label == Label.ON))
                    .count();
        }
        return right / (2.0 * SEEN);
    }

    private static void mine() {
        MinerKeys.open();
        Ui.await("the miner is offered", () -> MinerKeys.modelNow().miners().stream()
                .map(MinerRecord::id)
                .anyMatch(TemplateParts.MINER::equals));
        MinerKeys.awaitCells();
        MinerKeys.choose(TemplateParts.MINER);
        Check.that(
                "it asks for cells",
                Ui.ask(() -> MinerKeys.modelNow().queue().items().size()) > 1);
        Screens.shot("miner");
    }

    private static void parts() {
        Ui.command("Model", "org.cytoloop.plugins.choice.PartsAction");
        JComboBox<?> trainer = Ui.find("parts.trainer." + TruthStudy.STAINING, JComboBox.class);
        Check.same("the trainer", "Nearest neighbours", Ui.ask(() -> String.valueOf(trainer.getSelectedItem())));
        JComboBox<?> miner = Ui.find("parts.miner", JComboBox.class);
        Check.that("the miner can be chosen", Ui.ask(() -> {
            for (int i = 0; i < miner.getItemCount(); i++) {
                if (String.valueOf(miner.getItemAt(i)).equals("Stands for many")) {
                    return true;
                }
            }
            return false;
        }));
        Screens.shot("parts");
        Ui.press("parts.close");
        Ui.await("the dialog is closed", () -> Ui.look("parts.dialog", Component.class) == null);
        Ui.backToMainWindow();
    }
}
