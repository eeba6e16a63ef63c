/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.details;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cytoloop.workspace.SliceDetails;

/**
 * What pasting a table would do to a study.
 *
 * @param changes the slices that change, by line
 * @param same lines that say what is known already
 * @param problems a sentence with its line number for each line that is left out
 */
public record PastePlan(List<Change> changes, int same, List<String> problems) {
    /** Keeps unmodifiable copies. */
    public PastePlan {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * A slice that changes.
     *
     * @param line number of the line, from 1
     * @param slice its name in the study
     * @param before its details now
     * @param after its details then
     */
    public record Change(int line, String slice, SliceDetails before, SliceDetails after) {}

    /**
     * Finds the slices a table means: by name, else without regard to case, else by the file name up to its first dot.
     *
     * @param details the slices of the study and what is said of them now
     */
    public static PastePlan of(DetailsTable table, Map<String, SliceDetails> details) {
        Map<String, String> names = new HashMap<>();
        details.keySet().forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        List<Change> changes = new ArrayList<>();
        List<String> problems = new ArrayList<>(table.problems());
        Map<String, Integer> lines = new HashMap<>();
        int same = 0;
        for (DetailsTable.Entry entry : table.lines()) {
            String slice = find(entry.slice(), details, names);
            Integer earlier = slice == null ? null : lines.putIfAbsent(slice, entry.line());
            if (slice == null) {
                problems.add("Line " + entry.line() + ": the study has no slice \"" + entry.slice() + "\".");
            } else if (earlier != null) {
                problems.add("Line " + entry.line() + ": slice " + slice + " is in line " + earlier
                        + " already, which counts.");
            } else {
                SliceDetails before = details.get(slice);
                SliceDetails after = entry.edit().on(before);
                if (after.equals(before)) {
                    same++;
                } else {
                    changes.add(new Change(entry.line(), slice, before, after));
                }
            }
        }
        return new PastePlan(changes, same, problems);
    }

    private static String find(String written, Map<String, SliceDetails> details, Map<String, String> names) {
        if (details.containsKey(written)) {
            return written;
        }
        String key = written.toLowerCase(Locale.ROOT);
        String file = key.substring(Math.max(key.lastIndexOf('/'), key.lastIndexOf('\\')) + 1);
        int dot = file.indexOf('.');
        String found = names.get(key);
        return found != null || dot <= 0 ? found : names.get(file.substring(0, dot));
    }

    /** The details to set, by slice. */
    public Map<String, SliceDetails> details() {
        Map<String, SliceDetails> all = new LinkedHashMap<>();
        changes.forEach(change -> all.put(change.slice(), change.after()));
        return all;
    }
}
