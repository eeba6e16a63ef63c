/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.language.Completion;
import org.cytoloop.labelling.language.ExpressionException;
import org.cytoloop.labelling.language.RuleExpression;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What must be true of every condition, tried with random ones. */
class LanguagePropertiesTest {
    private static final int CONDITIONS = 5000;
    private static final int CELLS = 40;
    private static final FeatureSchema SCHEMA = new FeatureSchema(RandomConditions.FEATURES.stream()
            .map(name -> new FeatureSpec(name, "1", "", "t", 1))
            .toList());

    /** Values that meet thresholds and edges of bands, and those that are none. */
    private static final float[] VALUES = {
        0,
        -0f,
        1,
        2,
        2.5f,
        2.2f,
        2.8f,
        0.5f,
        3,
        10,
        0.1f,
        0.3f,
        0.2f,
        0.4f,
        -1,
        1e-3f,
        1e30f,
        3e38f,
        Float.MIN_VALUE,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        1.5f,
        0.6f
    };

    private static List<RandomConditions.Sentence> sentences(long seed) {
        RandomConditions conditions = new RandomConditions(seed);
        List<RandomConditions.Sentence> sentences = new ArrayList<>();
        for (int n = 0; n < CONDITIONS; n++) {
            RandomConditions.Sentence sentence = conditions.condition(n % 5);
            if (sentence.text().length() <= 1500 && sentence.tree().contains("[")) {
                sentences.add(sentence);
            }
        }
        assertTrue(sentences.size() > CONDITIONS / 2, "too few to try: " + sentences.size());
        return sentences;
    }

    @Test
    void whatIsRead_isWhatWasMeant_andReadingThePrintGivesTheSame() throws ExpressionException {
        for (RandomConditions.Sentence sentence : sentences(1)) {
            RuleExpression read = RuleExpression.parse(sentence.text());
            assertEquals(sentence.tree(), TreeText.of(read.root()), sentence.text());
            RuleExpression again = RuleExpression.parse(read.toString());
            assertEquals(sentence.tree(), TreeText.of(again.root()), read.toString());
            assertEquals(read, again);
            assertEquals(read.toString(), again.toString());
        }
    }

    @Test
    void whatIsComputed_isWhatWasMeant() throws ProblemException {
        SeededRandom random = new SeededRandom(2);
        Map<RuleAnswer, Integer> seen = new EnumMap<>(RuleAnswer.class);
        for (RandomConditions.Sentence sentence : sentences(3)) {
            float[][] cells = new float[CELLS][RandomConditions.FEATURES.size()];
            for (float[] cell : cells) {
                for (int f = 0; f < cell.length; f++) {
                    cell[f] = VALUES[random.nextInt(VALUES.length)];
                }
            }
            CompiledRule rule = CompiledRule.of(List.of(sentence.text()), 1, SCHEMA);
            FeatureMatrix matrix = matrix(cells);
            byte[] answers = rule.answers(matrix);
            for (int row = 0; row < CELLS; row++) {
                RuleAnswer expected = sentence.meaning().of(cells[row]);
                seen.merge(expected, 1, Integer::sum);
                int at = row;
                assertEquals(
                        expected,
                        RuleAnswer.values()[answers[row]],
                        () -> sentence.text() + " of " + java.util.Arrays.toString(cells[at]));
                if (row % 8 == 0) {
                    assertEquals(expected, rule.answer(matrix, row));
                    assertTrue(!rule.reason(matrix, row).isEmpty(), sentence.text());
                }
            }
        }
        for (RuleAnswer answer : RuleAnswer.values()) {
            assertTrue(seen.getOrDefault(answer, 0) > 1000, "hardly tried: " + seen);
        }
    }

    private static FeatureMatrix matrix(float[][] cells) {
        float[][] columns = new float[SCHEMA.size()][cells.length];
        for (int f = 0; f < RandomConditions.FEATURES.size(); f++) {
            for (int row = 0; row < cells.length; row++) {
                columns[SCHEMA.indexOf(RandomConditions.FEATURES.get(f))][row] = cells[row][f];
            }
        }
        return new DenseFeatureMatrix(SCHEMA, cells.length, columns);
    }

    @Test
    void randomBytes_areReadOrRefused() {
        SeededRandom random = new SeededRandom(4);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int n = 0; n < 10_000; n++) {
                byte[] bytes = new byte[random.nextInt(n % 100 == 0 ? 5000 : 60)];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) random.nextInt(256);
                }
                readOrRefused(new String(bytes, StandardCharsets.UTF_8), random);
                readOrRefused(new String(bytes, StandardCharsets.ISO_8859_1), random);
                readOrRefused(new String(bytes, StandardCharsets.UTF_16LE), random);
            }
        });
    }

    @Test
    void mutilatedConditions_areReadOrRefused() {
        SeededRandom random = new SeededRandom(5);
        String pieces = "()()<>=!&|+-*/±%`.,0123456789eEaornotµ²_ \t\n\0\uD83D";
        int read = 0;
        for (RandomConditions.Sentence sentence : sentences(6)) {
            StringBuilder text = new StringBuilder(sentence.text());
            for (int edits = 1 + random.nextInt(3); edits > 0 && text.length() > 0; edits--) {
                int at = random.nextInt(text.length());
                char piece = pieces.charAt(random.nextInt(pieces.length()));
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, piece);
                    case 2 -> text.setCharAt(at, piece);
                    default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                }
            }
            read += readOrRefused(text.toString(), random) ? 1 : 0;
        }
        assertTrue(read > 100, "only " + read + " were still conditions");
    }

    private static boolean readOrRefused(String text, SeededRandom random) {
        for (var proposal : Completion.propose(text, random.nextInt(text.length() + 1), SCHEMA)) {
            assertTrue(proposal.end() <= text.length());
        }
        try {
            RuleExpression expression = RuleExpression.parse(text);
            assertEquals(expression, RuleExpression.parse(expression.toString()));
            return true;
        } catch (ExpressionException e) {
            boolean inside = e.position() >= 0
                    && e.length() >= 1
                    && e.position() <= text.length()
                    && (e.position() + e.length() <= text.length() || e.position() == text.length());
            if (!inside || e.getMessage().isBlank()) {
                fail(e.getMessage() + " at " + e.position() + " + " + e.length() + " of \"" + text + "\"");
            }
            return false;
        }
    }
}
