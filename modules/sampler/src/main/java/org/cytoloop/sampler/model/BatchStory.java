/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.cytoloop.core.model.Batch;
import org.openide.util.NbBundle.Messages;

/** Tells in a line how a batch was drawn. */
@Messages({
    "# {0} - cells drawn",
    "# {1} - eligible cells",
    "# {2} - seed",
    "BatchStory_drawn={0,choice,1#1 cell|1<{0,number} cells} drawn from {1,number} eligible, seed {2}",
    "# {0} - cells drawn",
    "# {1} - cells asked for",
    "# {2} - seed",
    "BatchStory_all=All {0,choice,1#1 eligible cell|1<{0,number} eligible cells} drawn ({1,number} asked for), seed {2}",
    "BatchStory_byRule=by rule",
    "# {0} - how the batch was drawn",
    "BatchStory_ruled={0}; labelled by rule",
    "# {0} - cells that have a label still",
    "BatchStory_left=; {0,number} still labelled",
    "# {0} - number of cells",
    "BatchStory_single={0,choice,1#1 cell|1<{0,number} cells} of this slice labelled one by one",
    "# {0} - number of the batch",
    "# {1} - class it was given",
    "# {2} - cells",
    "# {3} - time of day",
    "BatchStory_batchName=Batch {0} \u00b7 {1} \u00b7 {2,choice,1#1 cell|1<{2,number} cells} \u00b7 {3}",
    "# {0} - cells",
    "BatchStory_singleName=Single cells \u00b7 {0,number}"
})
public final class BatchStory {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.systemDefault());

    private BatchStory() {}

    /** How what the strip shows came about, such as "32 cells drawn from 412 eligible, seed 17"; may be empty. */
    public static String of(Optional<BatchChoice> shown) {
        return shown.map(BatchStory::story).orElse("");
    }

    private static String story(BatchChoice choice) {
        if (choice.batch().isEmpty()) {
            return Bundle.BatchStory_single(choice.cells());
        }
        Batch batch = choice.batch().get();
        String seed = Long.toString(batch.seed());
        String drawn = batch.drawn() < batch.asked()
                ? Bundle.BatchStory_all(batch.drawn(), batch.asked(), seed)
                : Bundle.BatchStory_drawn(choice.shown(), batch.eligible(), seed);
        String story = choice.isByRule() ? Bundle.BatchStory_ruled(drawn) : drawn;
        return choice.cells() < choice.shown() ? story + Bundle.BatchStory_left(choice.cells()) : story;
    }

    /** What the cells of a batch were given, such as "ON". */
    static String given(Batch batch) {
        return batch.label() == null
                ? Bundle.BatchStory_byRule()
                : batch.label().name();
    }

    /** A short name to choose it by, such as "Batch 3 · ON · 30 cells · 14:32". */
    public static String name(BatchChoice choice) {
        return choice.batch()
                .map(batch -> Bundle.BatchStory_batchName(
                        Long.toString(batch.id()), given(batch), choice.cells(), TIME.format(batch.time())))
                .orElseGet(() -> Bundle.BatchStory_singleName(choice.cells()));
    }
}
