/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.rules.cells.CellBoard;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.cells.LabelledCells;
import org.cytoloop.rules.cells.MeasuredCells;
import org.cytoloop.rules.cells.MeasuredSlice;
import org.cytoloop.rules.draft.ConditionReader;
import org.cytoloop.rules.draft.Draft;
import org.cytoloop.rules.draft.DraftReading;
import org.cytoloop.rules.draft.ThresholdPlace;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.util.RequestProcessor;

/**
 * The rule in use while one labels: what it says, and what it makes of the cell under the mouse, else of the selected
 * one. What is told of a cell is read from memory. For the EDT.
 */
public final class CardModel {
    private static final RequestProcessor COMPUTING = new RequestProcessor(CardModel.class.getName(), 1);

    private final OpenStudy open;
    private final CellBoard board;
    private final Consumer<RulesChange> tell;
    private final Newest<Question, FeatureValues> work = new Newest<>(COMPUTING, Question::answer, this::accept);

    private Rule rule;
    private CompiledRule compiled;
    private String problem = "";
    private List<String> features = List.of();
    private Threshold threshold;
    private LabelledCells labels = LabelledCells.NONE;
    private FeatureValues values;

    private record Question(MeasuredCells cells, LabelledCells labels, int column) {
        FeatureValues answer() {
            return FeatureValues.of(cells, labels, column, null);
        }
    }

    CardModel(OpenStudy open, CellBoard board, Consumer<RulesChange> tell) {
        this.open = open;
        this.board = board;
        this.tell = tell;
    }

    /** The study. */
    public OpenStudy study() {
        return open;
    }

    /** The rule in use; empty while there is none. */
    public Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }

    /** Why the rule can say nothing of cells, such as a feature the study does not have; empty when it can. */
    public String problem() {
        return problem;
    }

    /** Number of own labels. */
    public int labelled() {
        return labels.size();
    }

    /** The threshold the ladder stands on: the first of the rule; empty when it has none. */
    public Optional<Threshold> threshold() {
        return Optional.ofNullable(threshold);
    }

    /** Own labels along the feature of {@link #threshold()}; empty while they are not known. */
    public Optional<FeatureValues> values() {
        return Optional.ofNullable(values);
    }

    // ------------------------------------------------------------------ cell

    /** What the rule makes of the cell under the mouse, else of the selected one; empty when there is none. */
    public Optional<CellFacts> cell() {
        return open.selection().target().map(this::facts);
    }

    private CellFacts facts(CellRef cell) {
        String staining = open.staining().name();
        Map<CellRef, Label> asked = open.study().repeats().open(staining);
        Optional<Label> label = asked.containsKey(cell)
                ? Optional.ofNullable(asked.get(cell))
                : open.study().sample(staining, cell).map(Sample::label);
        Optional<String> flag = open.flags().of(cell);
        MeasuredSlice slice =
                board.cells().flatMap(cells -> cells.slice(cell.slice())).orElse(null);
        int row = cell.cell() - 1;
        if (slice == null || row >= slice.size()) {
            return new CellFacts(cell, label, Optional.empty(), "", List.of(), flag);
        }
        List<CellFacts.Value> named = new ArrayList<>();
        FeatureSchema schema = slice.matrix().schema();
        for (String feature : features) {
            int column = schema.indexOf(feature);
            if (column >= 0) {
                named.add(new CellFacts.Value(
                        feature,
                        schema.specs().get(column).unit(),
                        slice.matrix().value(row, column)));
            }
        }
        boolean says = compiled != null && !compiled.isSilent();
        Optional<RuleAnswer> answer = says ? Optional.of(compiled.answer(slice.matrix(), row)) : Optional.empty();
        String reason = says ? compiled.reason(slice.matrix(), row) : "";
        return new CellFacts(cell, label, answer, reason, named, flag);
    }

    /** Value of that cell on the ladder; empty when there is no cell or no value. */
    public OptionalDouble pointer() {
        return threshold == null
                ? OptionalDouble.empty()
                : board.value(open.selection().target(), threshold.feature());
    }

    // --------------------------------------------------------------- changes

    /** Another rule, or other cells are measured. */
    void ruleChanged() {
        rule = open.study().rulebook().current(open.staining().name()).orElse(null);
        compiled = null;
        problem = "";
        features = List.of();
        threshold = null;
        if (rule != null) {
            read();
        }
        ask();
        tell.accept(RulesChange.RULE);
    }

    private void read() {
        FeatureSchema schema = board.schema().orElse(null);
        DraftReading reading = DraftReading.of(Draft.of(rule), new ConditionReader(schema));
        TreeSet<String> named = new TreeSet<>();
        reading.lines().forEach(line -> line.expression().ifPresent(found -> named.addAll(found.features())));
        features = List.copyOf(named);
        for (int line = 0; line < reading.lines().size() && threshold == null; line++) {
            threshold = reading.threshold(new ThresholdPlace(line, 0)).orElse(null);
        }
        if (schema != null) {
            try {
                compiled = CompiledRule.of(rule, schema);
            } catch (ProblemException e) {
                problem = e.getMessage();
            }
        }
    }

    private void ask() {
        MeasuredCells cells = board.cells().orElse(null);
        int column = cells == null || threshold == null ? -1 : cells.schema().indexOf(threshold.feature());
        if (column >= 0 && cells.size() > 0) {
            work.ask(new Question(cells, labels, column));
        } else {
            work.stop();
            values = null;
        }
    }

    private void accept(FeatureValues found) {
        values = found;
        tell.accept(RulesChange.RULE);
    }

    void labelled(LabelledCells next) {
        labels = next;
        ask();
        tell.accept(RulesChange.CELL);
    }

    void cellChanged() {
        tell.accept(RulesChange.CELL);
    }

    void close() {
        work.stop();
        values = null;
    }
}
