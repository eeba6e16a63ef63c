/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.deeds;

import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Slice;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;
import org.cytoloop.operations.NextRegions;
import org.cytoloop.sampler.model.DrawSettings;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedArguments;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.deeds.DeedWork;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.StageTool;
import org.cytoloop.workbench.stage.Stages;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/**
 * Draws a batch of a class where it is worth most: shows the slice, draws, and brings the region and the strip of crops
 * into view. The keyboard stays where it is.
 */
@ServiceProvider(service = DeedDoer.class)
@Messages({
    "# {0} - what the slice is called",
    "SampleDeed_noCells={0} has no cells yet: detect them first (Ctrl+D).",
    "SampleDeed_running=A region is being looked for.",
    "# {0} - what the slice is called",
    "SampleDeed_looking=Looking for a region of {0}",
    "# {0} - class",
    "SampleDeed_left=Now look at the crops below the slice: click each that is not {0} to flip it, or give UNSURE (3) to"
            + " what you cannot tell. Then go on.",
    "# {0} - what the slice is called",
    "SampleDeed_none=No cell of {0} is free: all are labelled already, or kept for the exam."
})
public final class SampleDeed implements DeedDoer {
    /** Room around the region in the view, as a share of its sides. */
    private static final double MARGIN = 0.15;

    /** For the lookup. */
    public SampleDeed() {}

    @Override
    public String kind() {
        return Deed.SAMPLE;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        if (DeedWork.isRunning(open, kind())) {
            return Optional.of(Bundle.SampleDeed_running());
        }
        Optional<Slice> slice = DeedArguments.slice(open, deed);
        if (slice.isEmpty()) {
            return DeedArguments.sliceObstacle(open, deed);
        }
        return open.study().cellSet(slice.get().name()).isEmpty()
                ? Optional.of(Bundle.SampleDeed_noCells(slice.get().name()))
                : Optional.empty();
    }

    @Override
    public String afterwards(OpenStudy open, Deed deed) {
        return Bundle.SampleDeed_left(label(deed).name());
    }

    private static Label label(Deed deed) {
        return Label.OFF.name().equals(deed.arguments().get("class")) ? Label.OFF : Label.ON;
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        String slice = DeedArguments.slice(open, deed).orElseThrow().name();
        Label label = label(deed);
        int count = DeedArguments.number(deed, "n", DrawSettings.FIRST.count());
        open.setSlice(slice);
        open.setTool(StageTool.RECTANGLE);
        Stages.installed().ifPresent(stages -> stages.show(slice));
        SamplerModel model = SamplerDesk.get().model().orElseThrow();
        model.set(how -> how.withLabel(label).withCount(count));
        bringStrip();
        DeedWork.begin(open, kind());
        String staining = open.staining().name();
        String shown = open.names().slice(slice);
        Loader<Optional<Suggestion>> loader = new Loader<>(
                found -> {
                    DeedWork.end(open, kind());
                    found.ifPresentOrElse(
                            region -> draw(model, slice, region.region()),
                            () -> model.say(Bundle.SampleDeed_none(shown)));
                },
                sentence -> {
                    DeedWork.end(open, kind());
                    model.say(sentence);
                });
        loader.load(
                open,
                Bundle.SampleDeed_looking(shown),
                task -> NextRegions.forClass(open.study(), slice, staining, label == Label.ON, count, task));
    }

    private static void draw(SamplerModel model, String slice, Region region) {
        model.draw(slice, region);
        double x = MARGIN * region.width();
        double y = MARGIN * region.height();
        Region wider = new Region(region.x() - x, region.y() - y, region.width() + 2 * x, region.height() + 2 * y);
        Stages.installed().flatMap(stages -> stages.of(slice)).ifPresent(stage -> stage.show(wider));
    }

    /** In front of the windows beside it. */
    private static void bringStrip() {
        TopComponent window = WindowManager.getDefault().findTopComponent("SamplerTopComponent");
        if (window != null) {
            if (!window.isOpened()) {
                window.open();
            }
            window.requestVisible();
        }
    }
}
