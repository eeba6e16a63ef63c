/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.cytoloop.core.model.Label;
import org.cytoloop.sampler.model.DrawSettings;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.sampler.model.Seeds;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** Remembers how cells are drawn in a study, and which batch was shown. */
@ServiceProvider(service = SessionPart.class, position = 1000)
public final class SamplerSession implements SessionPart {
    private static final String CLASS = "class";
    private static final String RULE = "rule";
    private static final String REPEATS = "repeats";
    private static final String COUNT = "count";
    private static final String SEED = "seed";
    private static final String SUGGESTING = "suggesting";
    private static final String BATCH = "batch";

    @Override
    public String id() {
        return "sampler";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        Map<String, String> saved = new TreeMap<>();
        SamplerDesk.get().model().filter(model -> model.study() == study).ifPresent(model -> {
            DrawSettings how = model.settings();
            saved.put(CLASS, how.label().name());
            saved.put(RULE, Boolean.toString(how.byRule()));
            saved.put(REPEATS, Integer.toString(how.repeats()));
            saved.put(COUNT, Integer.toString(how.count()));
            saved.put(SUGGESTING, Boolean.toString(how.suggesting()));
            how.seed().ifPresent(seed -> saved.put(SEED, Long.toString(seed)));
            model.shownBatch().ifPresent(batch -> saved.put(BATCH, Long.toString(batch)));
        });
        return saved;
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        SamplerDesk.get().model().filter(model -> model.study() == study).ifPresent(model -> restore(model, saved));
    }

    private static void restore(SamplerModel model, Map<String, String> saved) {
        Label label = Label.parse(saved.getOrDefault(CLASS, ""))
                .filter(known -> known != Label.UNSURE)
                .orElse(DrawSettings.FIRST.label());
        OptionalLong count = Seeds.parse(saved.getOrDefault(COUNT, ""));
        OptionalLong repeats = Seeds.parse(saved.getOrDefault(REPEATS, ""));
        boolean rule =
                Boolean.parseBoolean(saved.get(RULE)) && model.obstacleToRule().isEmpty();
        OptionalLong batch = Seeds.parse(saved.getOrDefault(BATCH, ""));
        model.set(how -> new DrawSettings(
                label,
                rule,
                (int) Math.max(0, Math.min(DrawSettings.MOST, count.orElse(DrawSettings.FIRST.count()))),
                Seeds.parse(saved.getOrDefault(SEED, "")),
                (int) Math.max(0, Math.min(DrawSettings.MOST_REPEATS, repeats.orElse(DrawSettings.FIRST.repeats()))),
                Boolean.parseBoolean(saved.get(SUGGESTING))));
        batch.ifPresent(model::showBatch);
    }
}
