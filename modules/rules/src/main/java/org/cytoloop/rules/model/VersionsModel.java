/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.rules.draft.Draft;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.openide.util.RequestProcessor;

/** The versions of the rule of the current staining. For the EDT. */
public final class VersionsModel {
    private static final RequestProcessor COUNTING = new RequestProcessor(VersionsModel.class.getName(), 1);

    private final OpenStudy open;
    private final EditorModel editor;
    private final Consumer<RulesChange> tell;
    private final Newest<Question, List<Version>> work = new Newest<>(COUNTING, Question::answer, this::accept);
    private List<Version> versions = List.of();

    /**
     * A version.
     *
     * @param rule what it says
     * @param labels number of labels given under it
     * @param differences what it changed, in words
     */
    public record Version(Rule rule, int labels, List<String> differences) {}

    private record Question(Study study, String staining) {
        List<Version> answer() {
            Map<Integer, Integer> counts = new HashMap<>();
            for (Sample sample : study.samples(staining)) {
                counts.merge(sample.ruleVersion(), 1, Integer::sum);
            }
            List<Version> found = new ArrayList<>();
            Rule before = null;
            for (Rule rule : study.rulebook().versions(staining)) {
                found.add(
                        0,
                        new Version(
                                rule,
                                counts.getOrDefault(rule.version(), 0),
                                VersionDifference.words(Optional.ofNullable(before), rule)));
                before = rule;
            }
            return List.copyOf(found);
        }
    }

    VersionsModel(OpenStudy open, EditorModel editor, Consumer<RulesChange> tell) {
        this.open = open;
        this.editor = editor;
        this.tell = tell;
    }

    /** The versions, newest first. */
    public List<Version> list() {
        return versions;
    }

    /** Goes on from the text of a version. */
    public void useAsDraft(Version version) {
        editor.write(Draft.of(version.rule()));
    }

    void ruleChanged() {
        work.ask(new Question(open.study(), open.staining().name()));
    }

    void labelled() {
        ruleChanged();
    }

    private void accept(List<Version> found) {
        versions = found;
        tell.accept(RulesChange.RULE);
    }

    void close() {
        work.stop();
        versions = List.of();
    }
}
