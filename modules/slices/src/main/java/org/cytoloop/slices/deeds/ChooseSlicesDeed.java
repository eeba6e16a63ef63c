/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.deeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedArguments;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.SliceDetails;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Marks slices as training slices, beside those that are. */
@ServiceProvider(service = DeedDoer.class)
@Messages({
    "ChooseSlicesDeed_job=Choosing training slices",
    "ChooseSlicesDeed_gone=The study has none of these slices any more.",
    "ChooseSlicesDeed_done=These are training slices already."
})
public final class ChooseSlicesDeed implements DeedDoer {
    /** For the lookup. */
    public ChooseSlicesDeed() {}

    @Override
    public String kind() {
        return Deed.CHOOSE_SLICES;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        List<Slice> slices = slices(open, deed);
        if (slices.isEmpty()) {
            return Optional.of(Bundle.ChooseSlicesDeed_gone());
        }
        return slices.stream().allMatch(slice -> details(open, slice).training())
                ? Optional.of(Bundle.ChooseSlicesDeed_done())
                : Optional.empty();
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        Map<String, SliceDetails> changes = new LinkedHashMap<>();
        for (Slice slice : slices(open, deed)) {
            SliceDetails details = details(open, slice);
            if (!details.training()) {
                changes.put(slice.name(), details.withTraining(true));
            }
        }
        open.writer().submit(Bundle.ChooseSlicesDeed_job(), study -> {
            study.setDetails(changes);
            return null;
        });
    }

    private static SliceDetails details(OpenStudy open, Slice slice) {
        return open.study().details(slice.name());
    }

    private static List<Slice> slices(OpenStudy open, Deed deed) {
        return DeedArguments.lines(deed, "slices").stream()
                .flatMap(name -> open.study().slice(name).stream())
                .toList();
    }
}
