/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.operations.FeatureColumns;
import org.cytoloop.operations.StudyAgreement;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelCommand.BatchDraft;
import org.cytoloop.workspace.LabelCommand.HiddenRepeat;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Agreement and audit of the small demo study, labelled by annotators whose faults are known. */
class AgreementAndAuditTest {
    private static final String SNR = "cFos.snr";

    @TempDir
    private static Path folder;

    private static Path made;
    private static FeatureColumns columns;
    private static double threshold;

    private Path at;

    @BeforeAll
    static void makeStudy() throws Exception {
        made = SmallStudy.write(folder).make("made");
        try (Study study = Study.open(made, "Anna")) {
            columns = FeatureColumns.load(study, List.of(SNR), TaskContext.quiet());
            float[] sorted = columns.values(SNR);
            Arrays.sort(sorted);
            threshold = sorted[sorted.length / 2];
        }
    }

    /** A copy of the study without labels. */
    @BeforeEach
    void copyStudy(TestInfo test) throws Exception {
        at = folder.resolve(test.getTestMethod().orElseThrow().getName() + ".cytoloop");
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.toList()) {
                Files.copy(file, at.resolve(made.relativize(file).toString()));
            }
        }
    }

    private double snr(CellRef cell) {
        return columns.values(SNR, cell.slice())[cell.cell() - 1];
    }

    private Label truth(CellRef cell) {
        return snr(cell) >= threshold ? Label.ON : Label.OFF;
    }

    private static Label other(Label label) {
        return label == Label.ON ? Label.OFF : Label.ON;
    }

    /** Writes the rule and labels all cells of all slices by hand as it says. */
    private void labelByRule(Study study) throws Exception {
        study.rulebook()
                .save("cFos", new RuleDraft("bright", "dark", List.of(SNR + " >= " + threshold), List.of(), ""));
        List<Assignment> assignments = new ArrayList<>();
        for (Slice slice : study.slices()) {
            for (int cell = 1; cell <= study.cellSet(slice.name()).orElseThrow().count(); cell++) {
                CellRef ref = new CellRef(slice.name(), cell);
                assignments.add(new Assignment(ref, truth(ref), Double.NaN));
            }
        }
        study.label(LabelCommand.byHand("cFos", assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    @Test
    void agreement_annotatorUnsureNearTheThreshold_isShownByBin() throws Exception {
        int read = 0;
        try (Study study = Study.open(at, "Anna")) {
            labelByRule(study);
            SeededRandom random = new SeededRandom(12);
            for (Sample sample : study.samples("cFos")) {
                if (sample.cell().cell() % 4 != 0) {
                    continue;
                }
                boolean near = Math.abs(snr(sample.cell()) - threshold) < 1;
                boolean flips = random.nextDouble() < (near ? 0.4 : 0.01);
                Label answer = flips ? other(sample.label()) : sample.label();
                study.repeats().read("cFos", sample.cell(), answer);
                read++;
            }
        }
        JsonNode report = CommandRun.json("agreement", at, "--staining", "cFos", "--annotator", "Anna");
        assertEquals(SNR, report.path("signal").asText());
        JsonNode anna = report.path("intra").path(0);
        assertEquals(read, anna.path("n").asInt());
        assertEquals(5, anna.path("bins").size());
        int inBins = 0;
        double lowest = 1;
        double lowestAt = Double.NaN;
        for (JsonNode bin : anna.path("bins")) {
            inBins += bin.path("n").asInt();
            if (bin.path("agreement").path("value").asDouble() < lowest) {
                lowest = bin.path("agreement").path("value").asDouble();
                lowestAt = (bin.path("low").asDouble() + bin.path("high").asDouble()) / 2;
            }
        }
        assertEquals(read, inBins);
        assertTrue(Math.abs(lowestAt - threshold) < 1, lowestAt + " for " + threshold);
        String advice = anna.path("advice").path(0).asText();
        assertTrue(advice.startsWith("You disagree with yourself most at cFos.snr "), advice);
        CommandRun words = CommandRun.of("agreement", at, "--staining", "cFos", "--annotator", "Ben", "--zone", "UTC");
        assertEquals(0, words.exitCode());
        assertTrue(words.out().startsWith("Anna, twice: "), words.out());
        assertTrue(words.out().contains("Anna gives another answer the second time most at"), words.out());
        assertTrue(words.err().contains("Landis and Koch"), words.err());
    }

    @Test
    void commands_onAStudyWithNothingToCompare_sayWhatToDo() throws Exception {
        CommandRun empty = CommandRun.of("contradictions", at, "--staining", "cFos");
        assertEquals(0, empty.exitCode());
        assertTrue(empty.out().contains("nothing to compare yet: label some cells first."), empty.out());
        assertFalse(empty.err().contains("masked"), empty.err());
        try (Study study = Study.open(at, "Anna")) {
            CellRef cell = new CellRef(study.slices().get(0).name(), 1);
            study.label(LabelCommand.byHand(
                    "cFos", List.of(new Assignment(cell, Label.ON, Double.NaN)), SampleOrigin.CLICK, 0));
            study.rulebook().save("cFos", new RuleDraft("", "", List.of(SNR + " >= 1"), List.of(), ""));
            study.repeats().read("cFos", cell, Label.ON);
            study.blinding().mask(1);
        }
        CommandRun masked = CommandRun.of("contradictions", at, "--staining", "cFos");
        assertFalse(masked.out().contains("nothing to compare"), masked.out());
        assertTrue(masked.err().contains("The study is masked at present, but this list names slices"), masked.err());
        CommandRun audit = CommandRun.of("audit", at, "--staining", "cFos");
        assertTrue(audit.err().contains("The study is masked at present, but this audit names"), audit.err());
        CommandRun one = CommandRun.of("agreement", at, "--staining", "cFos");
        assertTrue(one.err().contains("1 of 1 was answered under another version"), one.err());
        for (String command : List.of("agreement", "audit")) {
            CommandRun far = CommandRun.of(command, at, "--staining", "cFos", "--feature", "zzzzzzzzzzzz");
            assertTrue(far.exitCode() != 0);
            assertTrue(far.err().contains("no feature \"zzzzzzzzzzzz\"; name one of its "), far.err());
        }
    }

    @Test
    void trialHelp_showsDefaults() {
        String help = CommandRun.of("trial", "--help").out().replaceAll("\\s+", " ");
        for (String value : List.of("600", "0.075", "1", "10", "UNSURE")) {
            assertTrue(help.contains("(default: " + value + ")"), help);
        }
    }

    @Test
    void agreement_openRepeatsAndOldCells_areNoPartOfBins() throws Exception {
        try (Study study = Study.open(at, "Anna")) {
            String slice = study.slices().get(0).name();
            CellRef one = new CellRef(slice, 1);
            CellRef two = new CellRef(slice, 2);
            study.label(LabelCommand.byHand(
                    "cFos",
                    List.of(new Assignment(one, Label.ON, Double.NaN), new Assignment(two, Label.OFF, Double.NaN)),
                    SampleOrigin.CLICK,
                    0));
            study.label(batch(slice, 3).withRepeats(List.of(new HiddenRepeat(one, Label.OFF))));
            assertEquals(List.of(), report(study).intra(), "the newest batch is open");
            study.label(batch(slice, 4).withRepeats(List.of(new HiddenRepeat(two, Label.OFF))));
            assertEquals(1, report(study).intra().get(0).overall().n());
            assertEquals(0, report(study).intra().get(0).withoutSignal());
            long id = study.repeats().all("cFos").get(1).id();
            Map<Long, Label> takenBack = new HashMap<>();
            takenBack.put(id, null);
            study.repeats().answer(takenBack);
            study.label(batch(slice, 5));
            assertEquals(1, report(study).intra().get(0).overall().n(), "one has no answer");
            study.setCells(slice, study.cells(slice), new CellSetInfo.Draft("again", Map.of(), 10));
            AgreementReport old = report(study);
            assertEquals(1, old.intra().get(0).overall().n());
            assertEquals(1, old.intra().get(0).withoutSignal());
            assertEquals(List.of(), old.intra().get(0).bins());
        }
    }

    private static AgreementReport report(Study study) throws Exception {
        return StudyAgreement.of(study, "cFos", Optional.empty(), ZoneOffset.UTC, TaskContext.quiet());
    }

    private static LabelCommand batch(String slice, int cell) {
        return LabelCommand.drawn(
                "cFos",
                List.of(new Assignment(new CellRef(slice, cell), Label.ON, 0.5)),
                SampleOrigin.RECTANGLE,
                new BatchDraft(slice, new Region(0, 0, 100, 100), Label.ON, 1, 2, 1, "rectangle 1"),
                0);
    }

    @Test
    void audit_oneAnimalLabelledOtherwise_isFound_andMaskedLabelsAreCounted() throws Exception {
        String animal;
        int labels;
        try (Study study = Study.open(at, "Anna")) {
            labelByRule(study);
            labels = study.samples("cFos").size();
            animal = study.slices().get(0).animal();
            study.blinding().mask(5);
            List<Assignment> flips = new ArrayList<>();
            for (Sample sample : study.samples("cFos")) {
                boolean its = study.slice(sample.cell().slice())
                        .orElseThrow()
                        .animal()
                        .equals(animal);
                if (its && sample.label() == Label.OFF && snr(sample.cell()) > threshold - 2) {
                    flips.add(new Assignment(sample.cell(), Label.ON, Double.NaN));
                }
            }
            assertFalse(flips.isEmpty());
            study.label(LabelCommand.flip("cFos", flips, LabelCommand.CURRENT_RULE));
            study.blinding().unmask();
            JsonNode audit;
            study.close();
            audit = CommandRun.json("audit", at, "--staining", "cFos");
            assertEquals(labels, audit.path("labels").asInt());
            assertEquals(flips.size(), audit.path("masked").asInt());
            JsonNode byAnimal = test(audit, "ON", "ANIMAL");
            assertEquals("DIFFERENCE", byAnimal.path("verdict").asText(), byAnimal.toString());
            assertEquals(animal, byAnimal.path("most").asText());
            assertTrue(byAnimal.path("equalSignal").asBoolean());
            JsonNode againstRule = test(audit, "AGAINST_RULE", "ANIMAL");
            assertEquals("DIFFERENCE", againstRule.path("verdict").asText());
            assertEquals(
                    flips.size(),
                    againstRule.path("levels").path(0).path("hits").asInt());
            JsonNode byGroup = test(audit, "ON", "GROUP");
            assertEquals("TOO_FEW", byGroup.path("verdict").asText());
            assertTrue(byGroup.path("test").isNull());
        }
        CommandRun words = CommandRun.of("audit", at, "--staining", "cFos");
        assertEquals(0, words.exitCode());
        assertTrue(words.out().contains("Labels of animal " + animal + " are ON more often at the same signal: "));
        assertTrue(words.out().contains("Cochran-Mantel-Haenszel"), words.out());
        assertFalse(words.err().contains("masked at present"), words.err());
    }

    private static JsonNode test(JsonNode audit, String outcome, String factor) {
        for (JsonNode test : audit.path("tests")) {
            if (test.path("outcome").asText().equals(outcome)
                    && test.path("factor").asText().equals(factor)) {
                return test;
            }
        }
        throw new AssertionError("no test of " + outcome + " by " + factor);
    }

    @Test
    void badQuestions_areAnsweredInOneLine() {
        CommandRun none = CommandRun.of("agreement", at, "--staining", "cFos");
        assertEquals(0, none.exitCode());
        assertTrue(none.err().contains("Nothing has been labelled twice yet"), none.err());
        CommandRun feature = CommandRun.of("agreement", at, "--staining", "cFos", "--feature", "cFos.snrr");
        assertEquals(1, feature.exitCode());
        assertTrue(feature.err().contains("\"cFos.snrr\"") && feature.err().contains("cFos.snr"), feature.err());
        assertEquals(1, feature.err().strip().lines().count(), feature.err());
        assertEquals(1, CommandRun.of("audit", at, "--staining", "PV").exitCode());
        CommandRun zone = CommandRun.of("audit", at, "--staining", "cFos", "--zone", "Atlantis/City");
        assertEquals(2, zone.exitCode());
        assertTrue(zone.err().contains("--zone must be a time zone"), zone.err());
        assertEquals(2, CommandRun.of("audit", at).exitCode());
        CommandRun empty = CommandRun.of("audit", at, "--staining", "cFos");
        assertEquals(0, empty.exitCode());
        assertEquals("There are no ON or OFF labels yet.", empty.out().strip());
    }
}
