/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop detect}: finds the cells of slices. */
@Command(name = "detect", mixinStandardHelpOptions = true, description = "Find the cells of one slice or of all.")
public final class DetectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--slice", paramLabel = "NAME", description = "This slice only.")
    private String slice;

    @Option(
            names = "--detector",
            paramLabel = "ID",
            description =
                    "The detector; without --slice, from now on (default: the one of the study, at first the first installed).")
    private String detectorId;

    @Option(names = "--diameter", paramLabel = "UM", description = "Expected cell diameter in µm.")
    private Double diameterUm;

    @Option(names = "--diameter-px", paramLabel = "PX", description = "Expected cell diameter in px.")
    private Double diameterPx;

    @Option(names = "--sensitivity", paramLabel = "S", description = "0 (few, sure cells) to 1 (many).")
    private Double sensitivity;

    @Override
    public Integer call() throws Exception {
        if (diameterUm != null && diameterPx != null) {
            throw new ParameterException(spec.commandLine(), "Give --diameter or --diameter-px, not both.");
        }
        var json = Console.JSON.arrayNode();
        StringBuilder words = new StringBuilder();
        try (Study opened = study.open()) {
            CellDetector detector = detector(opened);
            List<Slice> slices = slice == null ? opened.slices() : List.of(StudyParts.slice(opened, slice));
            requireAny(slices);
            TaskContext task = common.task();
            for (int i = 0; i < slices.size(); i++) {
                CellDetection.Outcome outcome = CellDetection.detect(
                        opened,
                        slices.get(i),
                        detector,
                        parameters(opened, slices.get(i), detector),
                        task.part(i / (double) slices.size(), (i + 1) / (double) slices.size()));
                var row = json.addObject();
                row.put("slice", outcome.slice());
                row.put("cells", outcome.cells());
                row.put("seconds", outcome.seconds());
                row.put("diameterPx", outcome.diameterPx());
                words.append(String.format(
                        Locale.ROOT,
                        "%s: %d cells (diameter %.1f px) in %.2f s%n",
                        outcome.slice(),
                        outcome.cells(),
                        outcome.diameterPx(),
                        outcome.seconds()));
                Reattached.note(outcome.reattached()).ifPresent(common.console()::note);
            }
            keep(opened);
        }
        common.console().result(json, words.toString().stripTrailing());
        return 0;
    }

    private static void requireAny(List<Slice> slices) throws ProblemException {
        if (slices.isEmpty()) {
            throw new ProblemException("The study has no slices yet; add images first (cytoloop add).");
        }
    }

    private CellDetector detector(Study opened) throws ProblemException {
        return detectorId == null
                ? Chosen.detector(opened)
                : Services.byId(CellDetector.class, detectorId, "cell detector");
    }

    /** What found the cells of the whole study is what finds them from now on. */
    private void keep(Study opened) throws ProblemException {
        ProviderChoice now = opened.choices().of(Choices.DETECTOR, Choices.STUDY);
        if (detectorId != null && slice == null && !now.providers().equals(List.of(detectorId))) {
            Chosen.choose(
                    opened,
                    Map.of(
                            new Choices.Place(Choices.DETECTOR, Choices.STUDY),
                            Optional.of(ProviderChoice.of(detectorId))));
        }
    }

    private Map<String, String> parameters(Study opened, Slice of, CellDetector detector) throws ProblemException {
        ProviderChoice chosen = opened.choices().of(Choices.DETECTOR, Choices.STUDY);
        boolean same = chosen.providers().isEmpty()
                ? detectorId == null
                : chosen.providers().get(0).equals(detector.id());
        Map<String, String> values = new HashMap<>(same ? chosen.parameters() : Map.of());
        if (diameterPx != null) {
            values.put(CellDetector.DIAMETER_PX, diameterPx.toString());
        }
        if (diameterUm != null) {
            if (!(of.pixelSizeUm() > 0)) {
                throw new ProblemException("Slice \"" + of.name()
                        + "\" has no pixel size, so a diameter in µm means nothing; use --diameter-px.");
            }
            values.put(CellDetector.DIAMETER_PX, Double.toString(diameterUm / of.pixelSizeUm()));
        }
        if (sensitivity != null) {
            values.put(CellDetector.SENSITIVITY, sensitivity.toString());
        }
        return values;
    }
}
