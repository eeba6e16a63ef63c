/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import static org.cytoloop.labelling.rules.RuleAnswer.GREY;
import static org.cytoloop.labelling.rules.RuleAnswer.OFF;
import static org.cytoloop.labelling.rules.RuleAnswer.ON;
import static org.cytoloop.labelling.rules.RuleAnswer.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class CompiledRuleTest {
    private static final FeatureSchema SCHEMA = new FeatureSchema(List.of(
            new FeatureSpec("cFos.snr", "ratio", "Signal to noise.", "t", 1),
            new FeatureSpec("cell.area_um2", "µm²", "Area.", "t", 1),
            new FeatureSpec("cell.perimeter_um", "µm", "Outline.", "t", 1)));

    private static FeatureMatrix cell(double snr, double area, double perimeter) {
        return new DenseFeatureMatrix(SCHEMA, 1, new float[][] {{(float) snr}, {(float) area}, {(float) perimeter}});
    }

    private static CompiledRule rule(String... conditions) throws ProblemException {
        return CompiledRule.of(List.of(conditions), 1, SCHEMA);
    }

    private static void answers(RuleAnswer expected, FeatureMatrix cell, String... conditions) throws ProblemException {
        assertEquals(expected, rule(conditions).answer(cell, 0), String.join(" & ", conditions));
        assertEquals(expected.ordinal(), rule(conditions).answers(cell)[0]);
    }

    @Test
    void allConditionsMustHold() throws ProblemException {
        answers(ON, cell(3, 40, 1), "cFos.snr >= 2.5", "cell.area_um2 > 20 µm²");
        answers(OFF, cell(3, 10, 1), "cFos.snr >= 2.5", "cell.area_um2 > 20 µm²");
    }

    @Test
    void greyBand_isClosed_atThePrecisionOfFeatures() throws ProblemException {
        String rule = "cFos.snr >= 2.5 ± 0.3";
        answers(GREY, cell(2.2, 0, 0), rule);
        answers(GREY, cell(2.8, 0, 0), rule);
        answers(OFF, cell(Math.nextDown(2.2f), 0, 0), rule);
        answers(ON, cell(Math.nextUp(2.8f), 0, 0), rule);
        answers(GREY, cell(2.5, 0, 0), rule);
        answers(GREY, cell(0.2, 0, 0), "cFos.snr < 0.3 ± 0.1");
        answers(GREY, cell(0.4, 0, 0), "cFos.snr < 0.3 ± 0.1");
    }

    @Test
    void aNumberComparedWithAFeatureAlone_hasItsPrecision() throws ProblemException {
        answers(ON, cell(0.1, 0, 0), "cFos.snr = 0.1");
        answers(ON, cell(0.1, 0, 0), "cFos.snr <= 0.1");
        answers(ON, cell(0.1, 0, 0), "0.1 >= cFos.snr");
        answers(OFF, cell(0.1, 0, 0), "cFos.snr > 0.1");
        answers(OFF, cell(0, 0, 0), "cFos.snr > 0");
        answers(OFF, cell(0, 0, 0), "cFos.snr >= 1e-60");
        answers(OFF, cell(1, 0, 0), "cFos.snr >= 1e60");
    }

    @Test
    void missingValues_divisionByZero_andOverflow_areUnknown() throws ProblemException {
        answers(UNKNOWN, cell(Double.NaN, 1, 1), "cFos.snr > 1");
        answers(UNKNOWN, cell(Double.NaN, 1, 1), "cFos.snr != 1");
        answers(UNKNOWN, cell(Double.NaN, 1, 1), "not cFos.snr > 1 ± 0.5");
        answers(UNKNOWN, cell(Double.POSITIVE_INFINITY, 1, 1), "cFos.snr > 1");
        answers(UNKNOWN, cell(1, 1, 0), "cell.area_um2 / cell.perimeter_um > 1");
        answers(UNKNOWN, cell(1, 0, 0), "cell.area_um2 / cell.perimeter_um > 1");
        answers(UNKNOWN, cell(1, 1, 0), "1 / (cell.area_um2 / cell.perimeter_um) < 1");
        answers(UNKNOWN, cell(1, 1, 0), "1 / (cFos.snr * 1e300 * 1e300) < 1");
        answers(ON, cell(1, 1, 0), "cell.perimeter_um / cell.area_um2 < 1");
    }

    @Test
    void strengthOfAnswers() throws ProblemException {
        String on = "cell.area_um2 > 0";
        String off = "cell.area_um2 < 0";
        String grey = "cell.area_um2 < 1 ± 1";
        String unknown = "cFos.snr > 0";
        FeatureMatrix cell = cell(Double.NaN, 1, 1);
        answers(OFF, cell, off, unknown, grey, on);
        answers(UNKNOWN, cell, on, grey, unknown);
        answers(GREY, cell, on, grey, on);
        answers(ON, cell, off + " or " + unknown + " or " + grey + " or " + on);
        answers(UNKNOWN, cell, off + " or " + grey + " or " + unknown);
        answers(GREY, cell, off + " or " + grey + " or " + off);
        answers(GREY, cell, "not " + grey);
        answers(UNKNOWN, cell, "not " + unknown);
        answers(OFF, cell, "not " + on);
        answers(ON, cell, "not " + off);
    }

    @Test
    void noConditions_areSilent() throws ProblemException {
        assertTrue(rule().isSilent());
        answers(UNKNOWN, cell(1, 1, 1));
        assertEquals("the rule has no conditions", rule().reason(cell(1, 1, 1), 0));
    }

    @Test
    void unitsAreTurnedIntoThoseOfTheFeature_orRefused() throws ProblemException {
        answers(ON, cell(0.12, 1, 1), "cFos.snr = 12 %");
        answers(ON, cell(1, 1, 2000), "cell.perimeter_um = 2 mm");
        answers(ON, cell(1, 1, 2), "cell.perimeter_um = 2000 nm");
        answers(ON, cell(1, 6, 2), "cell.area_um2 / cell.perimeter_um > 2 um and cell.area_um2 > 2 µm * 2 µm");
        problem(
                "The rule's condition, character 17: \"20 px\" is in px, but \"cell.area_um2\" is in µm²; give a number"
                        + " that fits, or one without a unit.",
                "cell.area_um2 > 20 px");
        problem(
                "The rule's condition, character 12: \"3 um\" is in µm, but \"cFos.snr\" is a plain number; give a"
                        + " number that fits, or one without a unit.",
                "cFos.snr > 3 um");
        problem(
                "The rule's condition, character 16: \"2 µm\" is in µm, but \"cell.area_um2\" is in µm²; give a number"
                        + " that fits, or one without a unit.",
                "cell.area_um2 +2 µm > 1");
    }

    @Test
    void anUnknownFeature_isNamedWithNearOnes() {
        problem(
                "Condition 2 of the rule, character 5: There is no feature \"cfos.snr\"; did you mean cFos.snr?",
                "cFos.snr > 1",
                "not cfos.snr > 1");
        problem(
                "The rule's condition, character 1: There is no feature \"nucleus.area_um2\"; did you mean cell.area_um2?",
                "nucleus.area_um2 > 1");
        problem("The rule's condition, character 1: There is no feature \"xyzzy\".", "xyzzy > 1");
    }

    private static void problem(String message, String... conditions) {
        ProblemException e = assertThrows(ProblemException.class, () -> rule(conditions));
        assertEquals(message, e.getMessage());
    }

    @Test
    void aRuleOfANewerProgram_isRefusedClearly() {
        Rule newer = new Rule("cFos", 3, "", "", List.of("cFos.snr ~ 2"), 2, List.of(), "", "a", Instant.EPOCH);
        ProblemException e = assertThrows(ProblemException.class, () -> CompiledRule.of(newer, SCHEMA));
        assertEquals(
                "Rule version 3 was written by a newer Cytoloop (language 2); update to use its conditions."
                        + " Its words can still be read.",
                e.getMessage());
    }

    @Test
    void manyRows_areAnsweredAsOne() throws ProblemException {
        int rows = 2500;
        float[][] columns = new float[3][rows];
        for (int i = 0; i < rows; i++) {
            columns[0][i] = i % 7 == 0 ? Float.NaN : i % 50 / 10f;
            columns[1][i] = i % 31;
            columns[2][i] = i % 3;
        }
        FeatureMatrix matrix = new DenseFeatureMatrix(SCHEMA, rows, columns);
        CompiledRule rule =
                rule("cFos.snr > 2.5 ± 0.3 or cell.area_um2 / cell.perimeter_um < 4", "not cell.area_um2 > 25 ± 2");
        byte[] answers = rule.answers(matrix);
        for (int i = 0; i < rows; i++) {
            assertEquals(rule.answer(matrix, i).ordinal(), answers[i], "row " + i);
        }
        assertEquals(0, rule.answers(new DenseFeatureMatrix(SCHEMA, 0, new float[3][0])).length);
    }

    @Test
    void aMatrixOfOtherFeatures_isAMistake() throws ProblemException {
        FeatureSchema other = new FeatureSchema(List.of());
        FeatureMatrix matrix = new DenseFeatureMatrix(other, 1, new float[0][]);
        CompiledRule rule = rule("cFos.snr > 1");
        assertThrows(IllegalArgumentException.class, () -> rule.answers(matrix));
    }

    @Test
    void reasons_nameWhatDecides() throws ProblemException {
        reason("cFos.snr 2.1 < 2.5", cell(2.1, 40, 1), "cFos.snr >= 2.5", "cell.area_um2 > 20");
        reason(
                "cFos.snr 3.12 >= 2.5 and cell.area_um2 40 > 20 µm²",
                cell(3.12345, 40, 1),
                "cFos.snr >= 2.5",
                "cell.area_um2 > 20 µm²");
        reason("cFos.snr 2.4 within 2.5 ± 0.3", cell(2.4, 40, 1), "cFos.snr >= 2.5 ± 0.3");
        reason("cFos.snr has no value", cell(Double.NaN, 40, 1), "cFos.snr >= 2.5 ± 0.3", "cell.area_um2 > 1");
        reason("cFos.snr 2.49999 < 2.5", cell(2.49999, 40, 1), "cFos.snr >= 2.5");
        reason("cFos.snr 2.5 >= 2.5", cell(2.5, 40, 1), "not 2.5 > cFos.snr");
        reason("cFos.snr 0.1 >= 0.1", cell(0.1, 40, 1), "cFos.snr >= 0.1");
        reason(
                "cell.area_um2 / cell.perimeter_um 8 > 3 (cell.area_um2 40, cell.perimeter_um 5)",
                cell(0.1, 40, 5),
                "cell.area_um2 / cell.perimeter_um > 3");
        reason(
                "cell.area_um2 / cell.perimeter_um divides by zero (cell.perimeter_um is 0)",
                cell(0.1, 40, 0),
                "cell.area_um2 / cell.perimeter_um > 3");
        reason("cFos.snr 3 > 2.5", cell(3, 40, 0), "cFos.snr > 2.5 or cell.area_um2 > 50");
        reason("cFos.snr 1 < cell.area_um2 40", cell(1, 40, 0), "not cFos.snr >= cell.area_um2");
    }

    private static void reason(String expected, FeatureMatrix cell, String... conditions) throws ProblemException {
        assertEquals(expected, rule(conditions).reason(cell, 0));
    }
}
