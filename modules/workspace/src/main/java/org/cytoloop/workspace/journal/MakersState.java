/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.cytoloop.core.model.UsedProvider;

/**
 * What made rounds, cell sets and slices, and every provider that was ever told of, in no table. Nothing is ever changed
 * or taken away, so that it can be asked while it is added to. One thread adds, any may ask.
 */
public final class MakersState {
    private final ConcurrentSkipListMap<Made, Makers> makers = new ConcurrentSkipListMap<>();
    /** by kind and id, what was learned last */
    private final ConcurrentSkipListMap<String, UsedProvider> remembered = new ConcurrentSkipListMap<>();

    void apply(Change.OfMakers change) {
        if (makers.putIfAbsent(change.made(), change.makers()) == null) {
            change.makers()
                    .providers()
                    .forEach(used -> remembered.merge(used.kind() + "\n" + used.id(), used, MakersState::newer));
        }
    }

    /** What was learned later, and of what it does not tell what was known before. */
    private static UsedProvider newer(UsedProvider before, UsedProvider now) {
        boolean tells = !now.module().isEmpty();
        return new UsedProvider(
                now.kind(),
                now.id(),
                now.name().isEmpty() ? before.name() : now.name(),
                now.version().isEmpty() ? before.version() : now.version(),
                tells ? now.module() : before.module(),
                tells ? now.moduleVersion() : before.moduleVersion());
    }

    /** What made something. */
    public Makers of(Made made) {
        return makers.getOrDefault(made, Makers.UNKNOWN);
    }

    /** All that were ever told of, ordered by kind and id; a copy. */
    public List<UsedProvider> remembered() {
        return List.copyOf(remembered.values());
    }

    boolean isEqual(MakersState other) {
        return makers.equals(other.makers) && remembered.equals(other.remembered);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        makers.forEach((made, by) -> all.put("makers of " + made, by));
        remembered.forEach((id, used) -> all.put("provider " + id.replace('\n', ' '), used));
    }
}
