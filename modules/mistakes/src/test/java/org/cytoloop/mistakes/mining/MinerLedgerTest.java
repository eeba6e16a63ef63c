/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.junit.jupiter.api.Test;

class MinerLedgerTest {
    private final List<Finding> findings = new ArrayList<>();

    private void answer(String miner, int times, Label presented, Label answer) {
        for (int i = 0; i < times; i++) {
            Question question = new Question(new CellRef("A1", i + 1), miner, 1, 0.4f, presented);
            findings.add(new Finding(question, "cFos", 1, 0, 0, answer, "Anna", Instant.EPOCH));
        }
    }

    @Test
    void onlyAnsweredQuestionsCount() {
        answer("missed-on", 3, Label.OFF, Label.ON);
        answer("missed-on", 2, Label.OFF, Label.OFF);
        answer("missed-on", 4, Label.OFF, Label.UNSURE);
        answer("missed-on", 5, null, Label.ON);
        MinerLedger ledger = new MinerLedger(findings);
        assertEquals(5, ledger.answered("missed-on"));
        assertEquals(3, ledger.mistakes("missed-on"));
        assertEquals((15 * 0.4 + 3) / 20, ledger.expected("missed-on"), 1e-9);
        assertEquals(0, ledger.answered("other"));
        assertEquals(0.3, ledger.expected("other"), 1e-9);
    }

    @Test
    void oneLuckyAnswer_changesNoOrder_butAGoodRunDoes() {
        answer("false-on", 1, Label.ON, Label.OFF);
        MinerLedger lucky = new MinerLedger(findings);
        assertTrue(lucky.expected("informative-cells") > lucky.expected("false-on"));
        answer("false-on", 11, Label.ON, Label.OFF);
        MinerLedger good = new MinerLedger(findings);
        assertTrue(good.expected("false-on") > good.expected("informative-cells"));
    }

    @Test
    void theOneOfferedFirst_stepsBack_whenItFindsNothing() {
        answer("informative-cells", 20, Label.ON, Label.ON);
        MinerLedger ledger = new MinerLedger(findings);
        assertTrue(ledger.expected("most-uncertain") > ledger.expected("informative-cells"));
    }
}
