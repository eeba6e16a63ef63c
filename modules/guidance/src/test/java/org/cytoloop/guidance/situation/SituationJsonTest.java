/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.guide.Situation;
import org.junit.jupiter.api.Test;

class SituationJsonTest {
    private static final Situation FULL = new Situation(
            "cFos",
            DetectionMode.INDEPENDENT,
            List.of(
                    slice("A1 \"left\"", Optional.of(Verdict.MISTAKES), List.of(MistakeKind.EDGE, MistakeKind.OTHER)),
                    slice("B\u00fc\n2", Optional.empty(), List.of())),
            new Situation.RuleState(2, true, 17),
            new Situation.SampleState(
                    30, 70, 3, Map.of(SampleOrigin.RECTANGLE, 60, SampleOrigin.MINING, 40), 12, 2, 1, 0.1 + 0.2),
            List.of(new Situation.BatchState("A1", true, 20, 18, 2)),
            Optional.of(new Situation.RoundState(
                    3, 4, 28, 66, 5, 0.8, 0.7, 0.9, Double.NaN, 1.0 / 3, 1e-12, Double.NaN, 0.25)),
            new Situation.ReviewState(1, 2, 3, 4),
            new Situation.AnswerState(5, 6, 7, 8, "suspect"),
            List.of(new Situation.FamilyState("dim, low contrast", 9, true, "A1", false)),
            new Situation.ExamState(100, 50, false, Double.NaN, Double.NaN, Double.NaN),
            new Situation.ConsistencyState(-1, 0, Double.NaN),
            Optional.of(new Situation.GrowthState(0.01, Double.NaN)),
            new Situation.Pace(Double.NaN, 12.5, Double.MIN_VALUE),
            Double.NaN);

    private static Situation.SliceState slice(String name, Optional<Verdict> verdict, List<MistakeKind> kinds) {
        return new Situation.SliceState(
                name, "m1", "", true, -1, false, "why", 1, 2, 3, 4, 5, true, verdict, kinds, Double.NaN);
    }

    @Test
    void whatWasWrittenIsReadBackEqual() throws ProblemException {
        assertEquals(FULL, SituationJson.read(SituationJson.write(FULL)));
    }

    @Test
    void emptyParts_areReadBackEqual() throws ProblemException {
        Situation empty = new Situation(
                "",
                DetectionMode.SHARED,
                List.of(),
                FULL.rule(),
                new Situation.SampleState(0, 0, 0, Map.of(), 0, 0, 0, Double.NaN),
                List.of(),
                Optional.empty(),
                FULL.review(),
                FULL.answers(),
                List.of(),
                FULL.exam(),
                FULL.consistency(),
                Optional.empty(),
                new Situation.Pace(Double.NaN, 0, Double.NaN),
                0.4);

        assertEquals(empty, SituationJson.read(SituationJson.write(empty)));
    }

    @Test
    void equalSituations_giveTheSameText() {
        Map<SampleOrigin, Integer> other = new EnumMap<>(SampleOrigin.class);
        other.put(SampleOrigin.MINING, 40);
        other.put(SampleOrigin.RECTANGLE, 60);
        Situation.SampleState samples = FULL.samples();
        Situation same = new Situation(
                FULL.staining(),
                FULL.mode(),
                FULL.slices(),
                FULL.rule(),
                new Situation.SampleState(
                        samples.on(),
                        samples.off(),
                        samples.unsure(),
                        other,
                        samples.regions(),
                        samples.slices(),
                        samples.animals(),
                        samples.weakOn()),
                FULL.batches(),
                FULL.round(),
                FULL.review(),
                FULL.answers(),
                FULL.families(),
                FULL.exam(),
                FULL.consistency(),
                FULL.growth(),
                FULL.pace(),
                FULL.targetShare());

        assertEquals(SituationJson.write(FULL), SituationJson.write(same));
    }

    @Test
    void notANumber_isNull() {
        assertTrue(SituationJson.write(FULL).contains("\"targetShare\" : null"));
    }

    @Test
    void missingField_isNamedWithItsPlace() {
        assertProblem(
                text().replace("\"unsure\" : 3,\n      \"calledOn\"", "\"calledOn\""), "lacks \"slices[0].unsure\"");
    }

    @Test
    void unknownField_isNamedWithItsPlace() {
        assertProblem(
                text().replace("\"version\" : 2", "\"version\" : 2, \"x\" : 1"), "unknown field \"x\" in \"rule\"");
    }

    @Test
    void wrongTypes_areNamedWithTheirPlace() {
        assertProblem(text().replace("\"version\" : 2", "\"version\" : 2.5"), "\"rule.version\" should be a whole");
        assertProblem(text().replace("\"version\" : 2", "\"version\" : null"), "\"rule.version\" should be a whole");
        assertProblem(
                text().replace("\"staining\" : \"cFos\"", "\"staining\" : null"), "\"staining\" should be a text");
        assertProblem(text().replace("INDEPENDENT", "independent"), "\"mode\" should be one of SHARED, INDEPENDENT");
        assertProblem(text().replace("\"MINING\"", "\"mined\""), "\"samples.byOrigin\" should be one of RECTANGLE");
        assertProblem(text().replace("\"move\" : null", "\"move\" : 1e999"), "\"growth.move\" should be a number");
        assertProblem(text().replace("\"imageMissing\" : true", "\"imageMissing\" : 1"), "slices[0].imageMissing");
    }

    @Test
    void textThatIsNoSituation_isRefusedClearly() {
        assertProblem("", "does not begin with \"format\"");
        assertProblem("[]", "does not begin with \"format\"");
        assertProblem("{}", "does not begin with \"format\"");
        assertProblem("{\n\"format\": ", "not JSON (line 2)");
        assertProblem(text() + "{}", "not JSON");
        assertProblem(text().replace("\"version\" : 2", "\"version\" : 2, \"version\" : 2"), "not JSON");
        assertProblem(text().replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"), "this program reads 1");
    }

    private static String text() {
        return SituationJson.write(FULL);
    }

    private static void assertProblem(String json, String part) {
        String message = assertThrows(ProblemException.class, () -> SituationJson.read(json))
                .getMessage();
        assertTrue(message.contains(part), message);
    }
}
