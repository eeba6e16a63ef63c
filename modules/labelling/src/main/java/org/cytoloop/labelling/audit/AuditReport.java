/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether labels differ by group, animal, slice, day or annotator. Immutable, every number and sentence ready to be
 * shown. It names animals and groups: not to be shown to somebody who labels blind.
 *
 * @param signal name of the feature by which cells of equal signal were compared; empty when none was
 * @param labels number of ON and OFF labels
 * @param masked how many of them were given while animals and groups were masked
 * @param maskedText the same in words
 * @param tests one per outcome and factor that there is anything of, in the order of the enums
 * @param remarks what has to be known about the numbers, one sentence each
 */
public record AuditReport(
        String signal, long labels, long masked, String maskedText, List<AuditTest> tests, List<String> remarks) {
    /** Keeps unmodifiable copies. */
    public AuditReport {
        tests = List.copyOf(tests);
        remarks = List.copyOf(remarks);
    }

    /** The tests that found something or a hint of it, clearest first. */
    public List<AuditTest> findings() {
        return tests.stream()
                .filter(test -> test.verdict() == Verdict.DIFFERENCE || test.verdict() == Verdict.HINT)
                .sorted(Comparator.comparingDouble(AuditTest::adjustedP))
                .toList();
    }

    /** The same report with more remarks. */
    public AuditReport withRemarks(List<String> more) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new AuditReport(signal, labels, masked, maskedText, tests, all);
    }
}
