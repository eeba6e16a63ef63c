/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.CellSource;
import org.cytoloop.spi.MaskedTime;
import org.cytoloop.spi.RoundTrainingFacts;
import org.cytoloop.spi.StudyView;

/**
 * The settings everything was done with. {@code settings.csv}: one row per setting of the study, the times names were
 * hidden, the features, each staining, each slice's detection and each round; {@code of} names the staining or slice. {@code detections.csv}: one
 * row per slice with its image and where its cells come from, empty where it was not detected.
 */
final class SettingTables {
    private final StudyView study;

    SettingTables(StudyView study) {
        this.study = study;
    }

    void writeSettings(Writer out) throws IOException, ProblemException {
        CsvWriter csv = new CsvWriter(out);
        csv.header("kind", "of", "round", "name", "value");
        StudySettings settings = study.settings();
        row(csv, "study", "", "name", settings.name());
        row(csv, "study", "", "detection", settings.mode().name());
        row(csv, "study", "", "nuclei", settings.nuclei());
        for (MaskedTime mask : study.masks()) {
            row(csv, "mask", "", "from", SampleTable.TIME.format(mask.from()));
            row(csv, "mask", "", "to", mask.to().map(SampleTable.TIME::format).orElse(""));
        }
        for (Staining staining : settings.stainings()) {
            row(csv, "staining", staining.name(), "channel", staining.channel());
        }
        Optional<FeatureContext> features = study.featureContext();
        if (features.isPresent()) {
            row(
                    csv,
                    "features",
                    "",
                    "cell_diameter",
                    Double.toString(features.get().cellDiameter()));
            row(csv, "features", "", "unit", features.get().micrometres() ? "um" : "px");
        }
        for (Slice slice : study.slices()) {
            Optional<CellSource> source = study.cellSource(slice.name());
            if (source.isPresent()) {
                row(csv, "detection", slice.name(), "source", source.get().source());
                rows(csv, "detection", slice.name(), 0, source.get().parameters());
            }
        }
        for (Staining staining : settings.stainings()) {
            for (RoundInfo round : study.rounds(staining.name())) {
                Optional<RoundTrainingFacts> facts = study.training(round);
                if (facts.isPresent()) {
                    row(csv, round, "trainer", round.trainer());
                    row(csv, round, "trainer_version", facts.get().trainerVersion());
                    row(csv, round, "feature_sets", String.join(" ", facts.get().featureSets()));
                    for (UsedProvider used : study.makers(round)) {
                        row(csv, round, "made_with:" + used.kind() + ":" + used.id(), version(used));
                    }
                    rows(
                            csv,
                            "round",
                            staining.name(),
                            round.number(),
                            facts.get().parameters());
                }
            }
        }
    }

    /** Version of the provider and, when it is known, the module it came in. */
    private static String version(UsedProvider used) {
        String module = (used.module() + " " + used.moduleVersion()).strip();
        return module.isEmpty() ? used.version() : used.version() + " (" + module + ")";
    }

    void writeDetections(Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.header(
                "slice",
                "animal",
                "group",
                "width_px",
                "height_px",
                "pixel_size_um",
                "channels",
                "source",
                "cell_set",
                "diameter_px",
                "time",
                "cells");
        for (Slice slice : study.slices()) {
            csv.text(slice.name()).text(slice.animal()).text(slice.group());
            csv.integer(slice.width()).integer(slice.height()).number(slice.pixelSizeUm());
            List<String> channels = new ArrayList<>();
            for (ChannelInfo channel : slice.channels()) {
                channels.add(channel.name());
            }
            csv.text(String.join(" + ", channels));
            Optional<CellSource> source = study.cellSource(slice.name());
            if (source.isPresent()) {
                CellSource cells = source.get();
                csv.text(cells.source()).integer(cells.cellSet()).number(cells.diameterPx());
                csv.text(SampleTable.TIME.format(cells.time())).integer(cells.count());
            } else {
                csv.empty().empty().empty().empty().empty();
            }
            csv.endRow();
        }
    }

    private static void row(CsvWriter csv, String kind, String of, String name, String value) throws IOException {
        csv.text(kind).text(of).empty().text(name).text(value).endRow();
    }

    private static void row(CsvWriter csv, RoundInfo round, String name, String value) throws IOException {
        csv.text("round").text(round.staining()).integer(round.number());
        csv.text(name).text(value).endRow();
    }

    /** Parameters have a name of their own, so that none is taken for a setting of the program. */
    private static void rows(CsvWriter csv, String kind, String of, int round, Map<String, String> parameters)
            throws IOException {
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            csv.text(kind).text(of).integerIf(round > 0, round);
            csv.text("parameter " + parameter.getKey())
                    .text(parameter.getValue())
                    .endRow();
        }
    }
}
