/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.labelling.language.Completion.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final FeatureSchema SCHEMA = new FeatureSchema(List.of(
            new FeatureSpec("488.snr", "ratio", "Signal to noise.", "t", 1),
            new FeatureSpec("c-Fos.snr", "ratio", "Signal to noise.", "t", 1),
            new FeatureSpec("cFos.snr", "ratio", "Signal to noise.", "t", 1),
            new FeatureSpec("cFos.snr_max", "ratio", "Largest.", "t", 1),
            new FeatureSpec("cell.area_um2", "µm²", "Area.", "t", 1),
            new FeatureSpec("cell.circularity", "1", "Roundness.", "t", 1),
            new FeatureSpec("nuclei.noise", "grey", "Noise.", "t", 1)));

    /** The caret is where the bar is. */
    private static List<Proposal> at(String text) {
        int caret = text.indexOf('|');
        return Completion.propose(text.substring(0, caret) + text.substring(caret + 1), caret, SCHEMA);
    }

    private static String texts(String text) {
        return String.join(" ", at(text).stream().map(Proposal::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "|; `488.snr` `c-Fos.snr` cFos.snr cFos.snr_max cell.area_um2 cell.circularity nuclei.noise not",
                "cf|; cFos.snr cFos.snr_max",
                "cF| >= 2; cFos.snr cFos.snr_max",
                "snr|; `488.snr` `c-Fos.snr` cFos.snr cFos.snr_max",
                "no|; nuclei.noise not",
                "ce|; cell.area_um2 cell.circularity",
                "ar|; cell.area_um2 cell.circularity",
                "NOISE|; nuclei.noise",
                "`c-|; `c-Fos.snr`",
                "488.|; `488.snr`",
                "cFos.snr |; >= > <= < = != + - * /",
                "cFos.snr a|; ~~",
                "cFos.snr >= |; `488.snr` `c-Fos.snr` cFos.snr cFos.snr_max cell.area_um2 cell.circularity nuclei.noise",
                "cFos.snr >= 2|; ~~",
                "cFos.snr >= 2 |; % ± and or",
                "cFos.snr >= 2 a|; and",
                "cFos.snr >= 2 ± |; ~~",
                "cFos.snr >= 2 ± 0.3 |; % and or",
                "cell.area_um2 > 20 |; µm² nm² mm² ± and or",
                "cell.area_um2 > 20m|; mm²",
                "cell.area_um2 > 20 µm² |; and or",
                "cFos.snr >= nuclei.noise |; and or",
                "(cFos.snr > 1) |; and or",
                "(cFos.snr + 1) |; >= > <= < = != + - * /",
                "(cFos.snr > 1 or ci|; cell.circularity",
                "cFos.snr > (nuclei.noise |; >= > <= < = != + - * /",
                "not |; `488.snr` `c-Fos.snr` cFos.snr cFos.snr_max cell.area_um2 cell.circularity nuclei.noise not",
                "2,5 > |; ~~",
            })
    void proposals_bestFirst(String text, String proposals) {
        assertEquals(proposals, texts(text));
    }

    @Test
    void aProposal_saysWhatItReplaces_andWhatItMeans() {
        assertEquals(List.of(new Proposal("cell.area_um2", 10, 19, "Area.", "µm²")), at("a > 1 or (cell.ar|ea > 20"));
        assertEquals(
                List.of(new Proposal("`c-Fos.snr`", 4, 15, "Signal to noise.", "ratio")), at("not `c-F|os.snr` > 1"));
        assertEquals(
                new Proposal("cell.circularity", 0, 2, "Roundness.", ""),
                at("ci|").get(0));
        assertEquals(
                new Proposal("mm²", 18, 19, "1 mm² is 1000000 µm²", ""),
                at("cell.area_um2 > 20m|").get(0));
    }

    @Test
    void everyCaret_ofEveryText_isAnswered() {
        for (String text : List.of("a > `b", "((cFos.snr >= 2.5 ± 0.3) and", "\uD83D\uDE00 > 1", "`` ` 3.e5..")) {
            for (int caret = 0; caret <= text.length(); caret++) {
                for (Proposal proposal : Completion.propose(text, caret, SCHEMA)) {
                    assertTrue(proposal.start() <= caret && caret <= proposal.end() && proposal.end() <= text.length());
                    assertFalse(proposal.text().isEmpty());
                }
            }
        }
    }
}
