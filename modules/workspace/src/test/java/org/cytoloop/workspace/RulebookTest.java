/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules: versions, undo, restart, limits. */
class RulebookTest {
    @TempDir
    Path folder;

    private static RuleDraft draft(String on, String... conditions) {
        return new RuleDraft(on, "no ring", List.of(conditions), List.of(), "");
    }

    private static LabelCommand underCurrentRule(int cell) {
        return LabelCommand.byHand(
                Studies.CFOS,
                List.of(new Assignment(new CellRef("A1", cell), Label.ON, Double.NaN)),
                SampleOrigin.CLICK,
                LabelCommand.CURRENT_RULE);
    }

    private static int ruleOf(Study study, int cell) {
        return study.sample(Studies.CFOS, new CellRef("A1", cell)).orElseThrow().ruleVersion();
    }

    @Test
    void save_keepsEveryVersion_acrossARestart() throws Exception {
        Rule first;
        Rule second;
        Path place;
        RuleDraft full = new RuleDraft(
                "a ring\r\naround the nucleus ",
                "",
                List.of(" cFos.snr >= 2.5 ± 0.3", "", "nucleus.area_um2 > 20 µm²"),
                List.of(new RuleExample("A1", 103.5, 77.25, RuleExample.Kind.BORDERLINE)),
                "made \"clearer\"");
        try (Study study = Studies.withCells(folder, 30, "A1")) {
            place = study.folder();
            Rulebook rules = study.rulebook();
            assertEquals(Optional.empty(), rules.current(Studies.CFOS));
            first = rules.save(Studies.CFOS, draft("a ring"));
            second = rules.save(Studies.CFOS, full);
            assertSame(second, rules.save(Studies.CFOS, full), "an unchanged draft is no new version");
            assertEquals(
                    "made version 2 of the rule for cFos: made \"clearer\"",
                    study.undoText().orElseThrow());
            assertEquals(1, rules.save(Studies.PV, draft("")).version());
        }
        try (Study study = Study.open(place, "Ben")) {
            Rulebook rules = study.rulebook();
            assertEquals(List.of(first, second), rules.versions(Studies.CFOS));
            assertEquals(Optional.of(second), rules.current(Studies.CFOS));
            assertEquals(Optional.of(first), rules.version(Studies.CFOS, 1));
            assertEquals(Optional.empty(), rules.version(Studies.CFOS, 3));
            assertEquals("a ring\naround the nucleus", second.onText());
            assertEquals(List.of("cFos.snr >= 2.5 ± 0.3", "nucleus.area_um2 > 20 µm²"), second.conditions());
            assertEquals(full.examples(), second.examples());
            assertEquals("Anna", second.annotator());
            assertEquals(Rule.LANGUAGE, second.language());
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void undo_takesAVersionBack_andItsNumberIsNotGivenAgain() throws Exception {
        try (Study study = Studies.withCells(folder, 30, "A1")) {
            Rulebook rules = study.rulebook();
            study.label(underCurrentRule(1));
            Rule first = rules.save(Studies.CFOS, draft("one"));
            study.label(underCurrentRule(2));
            Rule second = rules.save(Studies.CFOS, draft("two"));
            List<Set<Topic>> topics = Collections.synchronizedList(new ArrayList<>());
            study.addListener(event -> topics.add(event.topics()));
            study.label(underCurrentRule(3));
            assertEquals(List.of(0, 1, 2), List.of(ruleOf(study, 1), ruleOf(study, 2), ruleOf(study, 3)));
            study.undo();
            assertEquals("made version 2 of the rule for cFos", study.undo().orElseThrow());
            assertEquals(Optional.of(first), rules.current(Studies.CFOS));
            study.redo();
            assertEquals(Optional.of(second), rules.current(Studies.CFOS));
            study.undo();
            Rule third = rules.save(Studies.CFOS, draft("three"));
            assertEquals(3, third.version());
            assertEquals(List.of(first, third), rules.versions(Studies.CFOS));
            assertFalse(study.canRedo());
            study.label(underCurrentRule(4));
            assertEquals(3, ruleOf(study, 4));
            Set<Topic> rule = EnumSet.of(Topic.RULES);
            Set<Topic> labels = EnumSet.of(Topic.LABELS);
            assertEquals(List.of(labels, labels, rule, rule, rule, rule, labels), topics);
            assertEquals(List.of(), study.verify());
        }
    }

    @Test
    void save_whatCannotBeStored_isRefusedInOneSentence() throws Exception {
        try (Study study = Studies.withCells(folder, 30, "A1")) {
            Rulebook rules = study.rulebook();
            long before = study.journal(1, 100).size();
            refused(rules, "x".repeat(4001), List.of(), List.of(), "has 4001 characters");
            refused(rules, "bell \u0007", List.of(), List.of(), "control characters");
            refused(rules, "", Collections.nCopies(21, "cFos.snr > 1"), List.of(), "up to 20 conditions");
            RuleExample nowhere = new RuleExample("A1", Double.NaN, 1, RuleExample.Kind.CLEAR_ON);
            refused(rules, "", List.of(), List.of(nowhere), "no place in an image");
            RuleExample fine = new RuleExample("A1", 1, 1, RuleExample.Kind.CLEAR_ON);
            refused(rules, "", List.of(), Collections.nCopies(201, fine), "up to 200 example cells");
            assertTrue(assertThrows(ProblemException.class, () -> rules.save("GFP", draft("x")))
                    .getMessage()
                    .contains("no staining \"GFP\""));
            assertEquals(before, study.journal(1, 100).size());
        }
    }

    private static void refused(
            Rulebook rules, String on, List<String> conditions, List<RuleExample> examples, String word) {
        String message = assertThrows(
                        ProblemException.class,
                        () -> rules.save(Studies.CFOS, new RuleDraft(on, "", conditions, examples, "")))
                .getMessage();
        assertTrue(message.contains(word) && message.endsWith("."), message);
    }

    @Test
    void aLongNote_isShortenedInTheHistory() throws Exception {
        try (Study study = Studies.withCells(folder, 4, "A1")) {
            String note = "why\n" + "x".repeat(3000);
            study.rulebook().save(Studies.CFOS, new RuleDraft("bright", "", List.of(), List.of(), note));
            String text = study.undoText().orElseThrow();
            assertEquals("made version 1 of the rule for cFos: why " + "x".repeat(115) + "…", text);
            assertEquals(
                    note, study.rulebook().current(Studies.CFOS).orElseThrow().note());
        }
    }
}
