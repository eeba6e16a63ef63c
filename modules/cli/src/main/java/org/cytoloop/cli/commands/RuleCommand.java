/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleDifference;
import org.cytoloop.operations.RuleCounts;
import org.cytoloop.operations.RuleFile;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop rule}: shows, makes and tries the label rule of a staining. */
@Command(
        name = "rule",
        mixinStandardHelpOptions = true,
        description =
                "List the versions of a staining's label rule, make the next one, or see how it divides the cells.")
public final class RuleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--on", paramLabel = "TEXT", description = "What counts as ON, in words (makes a version).")
    private String onText;

    @Option(names = "--off", paramLabel = "TEXT", description = "What counts as OFF, in words (makes a version).")
    private String offText;

    @Option(
            names = "--condition",
            paramLabel = "EXPR",
            description = "A condition such as \"cFos.snr >= 2.5 ± 0.3\" (makes a version); repeat it for several,"
                    + " which must all hold. They replace those of the current version; \"\" removes them.")
    private List<String> conditions;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why the version is made.")
    private String note;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Make a version of a rule file. Examples are kept where the study has the same image.")
    private Path importFile;

    @Option(names = "--export", paramLabel = "FILE", description = "Write the rule to a file.")
    private Path exportFile;

    @Option(names = "--counts", description = "Count how the rule divides the cells, and how labels fall on it.")
    private boolean counts;

    @Option(
            names = "--rule-version",
            paramLabel = "N",
            description = "The version to count or export (default: the newest).")
    private Integer version;

    @Override
    public Integer call() throws Exception {
        checkOptions();
        if (importFile != null) {
            InputFiles.requireFile(importFile);
        }
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            if (!makesVersion() && !counts && exportFile == null) {
                RuleReport.versions(opened.rulebook().versions(staining), common.console());
                return 0;
            }
            ObjectNode json = Console.JSON.objectNode();
            List<String> words = new ArrayList<>();
            boolean done = act(opened, json, words);
            common.console().result(json, words.stream().collect(Collectors.joining("\n")));
            return done ? 0 : 1;
        }
    }

    private void checkOptions() {
        boolean given = onText != null || offText != null || conditions != null || note != null;
        if (importFile != null && given) {
            throw new ParameterException(
                    spec.commandLine(), "--import brings its own words and conditions; leave the others out.");
        }
        if (note != null && onText == null && offText == null && conditions == null) {
            throw new ParameterException(
                    spec.commandLine(), "--note belongs to a new version; give --on, --off or --condition with it.");
        }
        if (version != null && (makesVersion() || !counts && exportFile == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--rule-version chooses what --counts or --export is about; give one of them.");
        }
    }

    private boolean makesVersion() {
        return importFile != null || onText != null || offText != null || conditions != null;
    }

    /** False when nothing could be counted. */
    private boolean act(Study opened, ObjectNode json, List<String> words) throws ProblemException {
        Optional<Rule> before = opened.rulebook().current(staining);
        Rule rule = makesVersion() ? save(opened, before) : chosen(opened);
        json.put("staining", staining);
        json.put("version", rule.version());
        if (makesVersion()) {
            boolean saved = before.map(Rule::version).orElse(0) != rule.version();
            List<String> differences =
                    before.map(old -> RuleDifference.between(old, rule)).orElse(List.of());
            json.put("saved", saved);
            differences.forEach(json.putArray("differences")::add);
            words.add(saved ? "Version " + rule.version() + " saved" : "Nothing changed: version " + rule.version());
            differences.forEach(difference -> words.add("  " + difference));
        }
        if (exportFile != null) {
            RuleFile.write(opened, rule, exportFile);
            json.put("exported", exportFile.toString());
            words.add("Version " + rule.version() + " written to " + exportFile);
        }
        if (!counts) {
            return true;
        }
        RuleCounts counted = RuleCounts.of(opened, rule, common.task());
        RuleReport.counts(counted, json.putObject("counts"), words);
        counted.problems().values().forEach(common.console()::note);
        return counted.problems().isEmpty() || !counted.slices().isEmpty();
    }

    private Rule chosen(Study opened) throws ProblemException {
        List<Rule> versions = opened.rulebook().versions(staining);
        if (versions.isEmpty()) {
            throw new ProblemException(
                    "There is no rule for " + staining + " yet; make one with --on, --off and --condition.");
        }
        if (version == null) {
            return versions.get(versions.size() - 1);
        }
        return opened.rulebook()
                .version(staining, version)
                .orElseThrow(() -> new ProblemException("The rule of " + staining + " has no version " + version
                        + "; its newest is " + versions.get(versions.size() - 1).version() + "."));
    }

    private Rule save(Study opened, Optional<Rule> before) throws ProblemException {
        RuleDraft draft =
                importFile == null ? draft(before) : RuleFile.read(importFile).draftFor(opened);
        List<String> wanted =
                draft.conditions().stream().filter(text -> !text.isBlank()).toList();
        if (!wanted.isEmpty()) {
            // what cannot be computed in this study is refused before it is saved
            CompiledRule.of(wanted, Rule.LANGUAGE, StudyRule.schema(opened));
        }
        return opened.rulebook().save(staining, draft);
    }

    /** The current version with what was given put in its place. */
    private RuleDraft draft(Optional<Rule> before) throws ProblemException {
        if (conditions == null
                && before.isPresent()
                && before.get().language() > Rule.LANGUAGE
                && !before.get().conditions().isEmpty()) {
            throw new ProblemException(
                    "The conditions of version " + before.get().version()
                            + " were written by a newer Cytoloop; update, or give all conditions anew with --condition.");
        }
        return new RuleDraft(
                onText != null ? onText : before.map(Rule::onText).orElse(""),
                offText != null ? offText : before.map(Rule::offText).orElse(""),
                conditions != null ? conditions : before.map(Rule::conditions).orElse(List.of()),
                before.map(Rule::examples).orElse(List.of()),
                note != null ? note : "");
    }
}
