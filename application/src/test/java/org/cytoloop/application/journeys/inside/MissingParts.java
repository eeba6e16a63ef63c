/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.Provider;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.ProviderSwitches;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.window.OpenStages;
import org.cytoloop.viewer.window.SlicePanel;
import org.cytoloop.workbench.desk.Desk;
import org.openide.filesystems.FileObject;
import org.openide.filesystems.FileUtil;

/**
 * A study is opened while nothing of what made its round is there: one message says what is missing; all windows open
 * without another; what was computed is readable; training is refused in a sentence; all is well when the parts are back.
 */
public final class MissingParts implements Runnable {
    private final Path folder;
    private TruthStudy made;

    /** @param folder to work in */
    public MissingParts(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        made = TruthStudy.make(folder);
        Bench.open(made.folder());
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        made.label(6, 10);
        Ui.command("Window", "org.cytoloop.trainer.TrainerTopComponent");
        Trained.choose("weka-logistic");
        Trained.pressT();
        Trained.awaitRound(1);
        Set<String> off = parts();
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        off.forEach(part -> turn(part, true));
        Bench.open(made.folder());
        Ui.find("missing.dialog", Component.class);
        Bench.awaitQuiet();
        Screens.shot("opened-without");
        Check.same("dialogs", List.of("missing.dialog"), dialogs());
        for (int i = 1; i <= 4; i++) {
            String sentence = Trained.text("missing.sentence." + i);
            Check.that("a sentence: " + sentence, sentence.contains("switched off") && !sentence.contains("\n"));
        }
        Ui.press("missing.close");
        Ui.backToMainWindow();
        everyWindow();
        training();
        Ui.await("the image cannot be shown", () -> phaseNow() == SliceDocument.Phase.BROKEN);
        Screens.shot("every-window");
        off.forEach(part -> turn(part, false));
        Ui.await("the image is shown", () -> phaseNow() == SliceDocument.Phase.READY);
        Ui.await("it can be trained", () -> Trained.modelNow().problem().isEmpty());
        Bench.awaitQuiet();
        Screens.shot("all-back");
    }

    /** What made the round, its cells and images, and all miners; as "kind/id". */
    private static Set<String> parts() {
        RoundInfo round = Trained.current();
        String slice = Bench.study().slices().get(0).name();
        Set<String> parts = new LinkedHashSet<>();
        Stream.of(
                        Bench.study().provenance().of(round),
                        Bench.study().provenance().ofSlice(slice),
                        Bench.study()
                                .provenance()
                                .of(Bench.study().cellSet(slice).orElseThrow()))
                .flatMap(List::stream)
                .map((UsedProvider used) -> used.kind() + "/" + used.id())
                .forEach(parts::add);
        Services.all(ErrorMiner.class).stream().map(Provider::id).forEach(id -> parts.add("miner/" + id));
        for (String kind : List.of("trainer/", "features/", "detector/", "reader/", "miner/")) {
            Check.that(kind + " in " + parts, parts.stream().anyMatch(part -> part.startsWith(kind)));
        }
        return parts;
    }

    private static void turn(String part, boolean off) {
        ProviderSwitches.set(part.substring(0, part.indexOf('/')), part.substring(part.indexOf('/') + 1), off);
    }

    private static List<String> dialogs() {
        return Ui.ask(() -> Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof Dialog && window.isShowing())
                .map(Component::getName)
                .toList());
    }

    /** All windows there are, one after the other. */
    private static void everyWindow() {
        List<String> windows = new ArrayList<>();
        for (FileObject file : FileUtil.getConfigFile("Actions/Window").getChildren()) {
            if (file.getName().startsWith("org-cytoloop-")) {
                windows.add(file.getName().replace('-', '.'));
            }
        }
        Check.that("windows: " + windows, windows.size() > 10);
        for (String window : windows) {
            if (Ui.canDo("Window", window)) {
                Ui.command("Window", window);
                Bench.awaitQuiet();
                Check.same("dialogs after " + window, List.of(), dialogs());
            }
        }
    }

    /** Refused in one sentence, in the window. */
    private static void training() {
        Ui.command("Window", "org.cytoloop.trainer.TrainerTopComponent");
        Ui.await(
                "why it cannot be trained",
                () -> Trained.modelNow().problem().contains("switched off")
                        || Trained.modelNow().problem().contains("installed"));
        String said = Trained.text("trainer.problem");
        Check.that("one sentence: " + said, !said.contains("\n") && said.endsWith("."));
        Check.that(
                "the card is readable", Trained.text("trainer.score.f1.grouped").matches("[01]\\.\\d\\d+"));
        Ui.focus(Ui.find("trainer.train", JComponent.class));
        Trained.awaitDone();
        Check.same("rounds", 1, Trained.rounds().size());
        Check.same("dialogs", List.of(), dialogs());
    }

    private static SliceDocument.Phase phaseNow() {
        return OpenStages.get()
                .activePanel()
                .map(SlicePanel::document)
                .map(SliceDocument::phase)
                .orElse(null);
    }
}
