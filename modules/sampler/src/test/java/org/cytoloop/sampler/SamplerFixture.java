/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerListener;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.windowkit.StudyOnDesk;
import org.cytoloop.windowkit.StudyPlan;
import org.cytoloop.workbench.desk.Desk;

public final class SamplerFixture extends StudyOnDesk {
    public final SamplerDesk sampler;

    private SamplerFixture(Path folder, StudyPlan plan, Desk desk, SamplerDesk sampler) throws Exception {
        super(plan.make(folder), desk);
        this.sampler = sampler;
        sampler.addListener(new SamplerListener() {
            @Override
            public void samplerChanged() {
                changed();
            }

            @Override
            public void cropsChanged() {
                changed();
            }
        });
        arrive();
    }

    /** With a desk of its own. */
    public static SamplerFixture open(Path folder) throws Exception {
        Desk desk = new Desk();
        return open(folder, desk, new SamplerDesk(desk), 2400);
    }

    /** On the desk of the lookup, for commands and services. */
    public static SamplerFixture openOnTheDesk(Path folder) throws Exception {
        return open(folder, Desk.get(), SamplerDesk.get(), 2400);
    }

    /** With that many cells in each of the slices A1 and A2, and a slice A3 that was not detected. */
    public static SamplerFixture open(Path folder, Desk desk, SamplerDesk sampler, int cells) throws Exception {
        int across = Math.max(50, (int) Math.ceil(Math.sqrt(cells)));
        StudyPlan plan = StudyPlan.small().with(List.of("A1", "A2"), cells, across);
        return new SamplerFixture(folder, plan.square().undetected("A3"), desk, sampler);
    }

    /** Does something with the sampler, on the EDT. */
    public void sampler(Consumer<SamplerModel> action) throws Exception {
        edt(() -> action.accept(sampler.model().orElseThrow()));
    }

    /** Waits until the sampler is as expected. */
    public SamplerModel await(String what, Predicate<SamplerModel> expected) throws Exception {
        await(what, () -> expected.test(sampler.model().orElseThrow()));
        return ask(() -> sampler.model().orElseThrow());
    }

    /** Waits until the strip has that many cells and is sorted by signal. */
    public SamplerModel awaitSorted(int cells) throws Exception {
        return await("sorted", model -> model.view().strip().size() == cells && isSorted(model));
    }

    /** True when the cells of the strip were measured, so that it keeps its order from now on. */
    public static boolean isSorted(SamplerModel model) {
        return model.view().strip().stream().noneMatch(cell -> Float.isNaN(cell.signal()));
    }
}
