/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cytoloop.slices.rows.Arrangement;
import org.cytoloop.slices.rows.SliceColumn;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.session.SessionPart;
import org.openide.util.lookup.ServiceProvider;

/** Remembers how the list of slices is arranged. */
@ServiceProvider(service = SessionPart.class, position = 1000)
public final class SlicesSession implements SessionPart {
    private static final String SORT = "sort";
    private static final String DESCENDING = "descending";
    private static final String FILTER = "filter";
    private static final String GROUPED = "grouped";
    private static final String CLOSED = "closed.";

    /** For the lookup. */
    public SlicesSession() {}

    @Override
    public String id() {
        return "slices";
    }

    @Override
    public Map<String, String> save(OpenStudy study) {
        Arrangement arrangement = SlicesModel.of(study).unmaskedArrangement();
        Map<String, String> saved = new HashMap<>();
        saved.put(SORT, arrangement.column().name());
        saved.put(DESCENDING, Boolean.toString(arrangement.descending()));
        saved.put(FILTER, arrangement.filter());
        saved.put(GROUPED, Boolean.toString(arrangement.grouped()));
        List<String> closed = arrangement.closed().stream().sorted().toList();
        for (int i = 0; i < closed.size(); i++) {
            saved.put(CLOSED + i, closed.get(i));
        }
        return saved;
    }

    @Override
    public void restore(OpenStudy study, Map<String, String> saved) {
        Arrangement first = Arrangement.FIRST;
        SliceColumn column = first.column();
        for (SliceColumn known : SliceColumn.values()) {
            if (known.name().equals(saved.get(SORT))) {
                column = known;
            }
        }
        Set<String> closed = new HashSet<>();
        for (int i = 0; saved.containsKey(CLOSED + i); i++) {
            closed.add(saved.get(CLOSED + i));
        }
        SlicesModel.of(study)
                .arrange(new Arrangement(
                        column,
                        Boolean.parseBoolean(saved.get(DESCENDING)),
                        saved.getOrDefault(FILTER, first.filter()),
                        Boolean.parseBoolean(saved.getOrDefault(GROUPED, "true")),
                        closed));
    }
}
