/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.numbers;

import static org.cytoloop.cli.numbers.ExportedTables.integer;

import java.util.List;
import java.util.Map;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.scoring.counts.Tally;

/**
 * One slice with calls, counted from rows of cells.csv.
 *
 * @param tally its cells; those with a label or an answer are seen
 * @param labelled cells with a label outside the exam
 * @param labelledOn those that are ON
 * @param calledOn the other cells that are called ON
 * @param exam calls against answers
 */
record CountedSlice(
        String slice,
        String animal,
        String group,
        double areaMm2,
        Tally tally,
        long labelled,
        long labelledOn,
        long calledOn,
        Confusion exam) {
    /** @param answers of its exam cells by number */
    static CountedSlice of(
            List<Map<String, String>> rows, double areaMm2, double threshold, Map<Integer, Boolean> answers) {
        long called = 0;
        long seen = 0;
        long seenOn = 0;
        long seenCalled = 0;
        long labelled = 0;
        long labelledOn = 0;
        long others = 0;
        int[] table = new int[4];
        for (Map<String, String> row : rows) {
            boolean on = Float.parseFloat(row.get("p_on")) >= threshold;
            Boolean answer = answers.get(integer(row, "cell"));
            boolean label = answer == null
                    && (row.get("label").equals("ON") || row.get("label").equals("OFF"));
            boolean isOn = answer == null ? row.get("label").equals("ON") : answer;
            called += on ? 1 : 0;
            if (label) {
                labelled++;
                labelledOn += isOn ? 1 : 0;
            } else {
                others += on ? 1 : 0;
            }
            if (label || answer != null) {
                seen++;
                seenOn += isOn ? 1 : 0;
                seenCalled += on ? 1 : 0;
            }
            if (answer != null) {
                table[(answer ? 0 : 1) + (on ? 0 : 2)]++;
            }
        }
        Map<String, String> first = rows.get(0);
        return new CountedSlice(
                first.get("slice"),
                first.get("animal"),
                first.get("group"),
                areaMm2,
                new Tally(rows.size(), called, seen, seenOn, seenCalled),
                labelled,
                labelledOn,
                others,
                new Confusion(table[0], table[1], table[2], table[3]));
    }
}
