/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static Finding finding(int cell, String miner, Label presented, Label answer) {
        Question question = new Question(new CellRef("A1", cell), miner, 1, 0.5f, presented);
        return new Finding(question, "cFos", 1, 0, 0, answer, "Anna", Instant.EPOCH);
    }

    @Test
    void whatWasWrong_isCountedAmongWhatCouldBe() {
        List<Finding> findings = List.of(
                finding(1, "a", Label.ON, Label.OFF),
                finding(2, "a", Label.ON, Label.ON),
                finding(3, "a", Label.ON, Label.UNSURE),
                finding(4, "a", null, Label.ON),
                finding(5, "b", Label.OFF, Label.ON),
                finding(6, Question.REVIEW, Label.OFF, Label.ON));
        assertEquals(new Tally(4, 2, 1), Tally.of(findings, "a"));
        assertEquals(
                "4 answered · 1 of 2 really wrong (50%)",
                Tally.of(findings, "a").text());
        assertEquals(
                "1 answered · 1 really wrong (100%)", Tally.of(findings, "b").text());
        assertEquals("0 answered", Tally.of(findings, "c").text());
        assertEquals(new Tally(5, 3, 2), Tally.ofAll(findings), "what the user saw herself is no miner's");
    }
}
