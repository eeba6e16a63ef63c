/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.language.RuleExpression;
import org.cytoloop.labelling.language.Threshold;
import org.cytoloop.rules.cells.CellBoard;
import org.cytoloop.rules.cells.Division;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.cells.LabelledCells;
import org.cytoloop.rules.cells.MeasuredCells;
import org.cytoloop.rules.cells.ProposedThreshold;
import org.cytoloop.rules.draft.ConditionReader;
import org.cytoloop.rules.draft.Draft;
import org.cytoloop.rules.draft.DraftReading;
import org.cytoloop.rules.draft.ThresholdPlace;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.RuleDraft;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/**
 * The rule that is being written: its text and what is wrong with it, the feature that is looked at, how it divides the
 * cells of the study, and what can be done with it. For the EDT.
 */
@Messages({
    "EditorModel_saving=Saving the rule",
    "EditorModel_goneCell=The selected cell is no longer there, for its slice was detected anew; select it again.",
    "EditorModel_example=Taking a cell as an example",
    "# {0} - number of the condition",
    "EditorModel_mistakeFirst=Put condition {0} right first",
    "EditorModel_nothing=Nothing is written yet",
    "# {0} - number of examples",
    "EditorModel_examplesLeft={0,choice,1#One example lies|1<{0,number} examples lie} on slices this study does not "
            + "have, and {0,choice,1#is|1<are} left out.",
    "EditorModel_unchanged=Nothing differs from the version in use"
})
public final class EditorModel {
    private static final RequestProcessor COMPUTING = new RequestProcessor(EditorModel.class.getName(), 1);

    private final OpenStudy open;
    private final CellBoard board;
    private final DraftBook drafts;
    private final Consumer<RulesChange> tell;
    private final Newest<FeatureQuestion, FeatureValues> featureWork =
            new Newest<>(COMPUTING, FeatureQuestion::answer, this::accept);
    private final Newest<DivisionQuestion, Optional<Division>> divisionWork =
            new Newest<>(COMPUTING, DivisionQuestion::answer, this::accept);

    private final Offer offer = new Offer();

    private DraftReading reading = new DraftReading(List.of());
    private LabelledCells labels = LabelledCells.NONE;
    private String feature = "";
    private ThresholdPlace place;
    private FeatureValues values;
    private Division division;

    EditorModel(OpenStudy open, CellBoard board, DraftBook drafts, Consumer<RulesChange> tell) {
        this.open = open;
        this.board = board;
        this.drafts = drafts;
        this.tell = tell;
    }

    // ------------------------------------------------------------------ text

    /** The study. */
    public OpenStudy study() {
        return open;
    }

    /** The staining whose rule is written. */
    public String staining() {
        return open.staining().name();
    }

    /** What is written. */
    public Draft draft() {
        return drafts.draft(staining());
    }

    /** What was read of it. */
    public DraftReading reading() {
        return reading;
    }

    /** The rule in use; empty while there is none. */
    public Optional<Rule> current() {
        return open.study().rulebook().current(staining());
    }

    /** The features of the study; null while they are not known. */
    public FeatureSchema schema() {
        return board.schema().orElse(null);
    }

    /** True when the rule in use was written by a newer program, so that this one cannot write on. */
    public boolean isReadOnly() {
        return current().filter(rule -> rule.language() > Rule.LANGUAGE).isPresent();
    }

    /** True when the draft says something else than the rule in use. */
    public boolean isChanged() {
        return drafts.isChanged(staining());
    }

    /** Number of own labels. */
    public LabelledCells labels() {
        return labels;
    }

    /** A sentence about what was just tried; empty for none. */
    public String remark() {
        return offer.remark();
    }

    /** Other words for ON. */
    public void setOnText(String text) {
        write(draft().withOnText(text));
    }

    /** Other words for OFF. */
    public void setOffText(String text) {
        write(draft().withOffText(text));
    }

    /** Another text of a condition; the one after the last adds one. */
    public void setCondition(int index, String text) {
        Draft now = draft();
        if (index == now.conditions().size()) {
            write(now.withAdded(index, text));
        } else if (!now.conditions().get(index).equals(text)) {
            write(now.withCondition(index, text));
        }
    }

    /** One more condition, before the one at this place. */
    public void addCondition(int index, String text) {
        write(draft().withAdded(index, text));
    }

    /** One condition less. */
    public void removeCondition(int index) {
        write(draft().without(index));
    }

    /** One example less. */
    public void removeExample(RuleExample example) {
        write(draft().without(example));
    }

    /** Writes what another version or a file says. */
    public void write(Draft next) {
        if (isReadOnly()) {
            return;
        }
        offer.clear();
        drafts.put(staining(), next);
        readDraft();
        tell.accept(RulesChange.DRAFT);
        // worth remembering before the program may be killed
        open.viewChanged();
    }

    /**
     * Goes on from a rule of a file.
     *
     * @param leftOut number of its examples that lie on slices the study does not have
     */
    public void take(RuleDraft imported, int leftOut) {
        write(new Draft(imported.onText(), imported.offText(), imported.conditions(), imported.examples()));
        if (leftOut > 0) {
            say(Bundle.EditorModel_examplesLeft(leftOut));
        }
    }

    private void say(String sentence) {
        offer.say(sentence);
        tell.accept(RulesChange.DRAFT);
    }

    private void readDraft() {
        FeatureSchema schema = board.schema().orElse(null);
        reading = DraftReading.of(draft(), new ConditionReader(schema));
        lookAgain();
        divide();
    }

    // --------------------------------------------------------------- feature

    /** The feature that is looked at; empty when none is. */
    public String feature() {
        return feature;
    }

    /** Its values; empty while they are not known. */
    public Optional<FeatureValues> values() {
        return Optional.ofNullable(values).filter(known -> known.spec().name().equals(feature));
    }

    /** The thresholds on it. */
    public List<ThresholdPlace> places() {
        return reading.thresholdsOn(feature);
    }

    /** The threshold that is looked at; empty when there is none on the feature. */
    public Optional<ThresholdPlace> place() {
        return Optional.ofNullable(place);
    }

    /** The threshold that is looked at. */
    public Optional<Threshold> threshold() {
        return place().flatMap(reading::threshold);
    }

    /** The caret stands in a condition. */
    public void focus(int line, int caret) {
        Optional<ThresholdPlace> at = reading.thresholdAt(line, caret);
        if (at.isPresent()) {
            activate(at.get());
        } else {
            reading.featureOf(line).filter(this::isKnown).ifPresent(this::choose);
        }
    }

    /** Looks at a threshold. */
    public void activate(ThresholdPlace at) {
        reading.threshold(at).filter(found -> isKnown(found.feature())).ifPresent(found -> {
            if (!at.equals(place) || !found.feature().equals(feature)) {
                look(found.feature(), at);
            }
        });
    }

    /** Looks at a feature. */
    public void choose(String name) {
        if (isKnown(name) && !name.equals(feature)) {
            look(name, reading.thresholdsOn(name).stream().findFirst().orElse(null));
        }
    }

    private boolean isKnown(String name) {
        return board.schema().filter(schema -> schema.indexOf(name) >= 0).isPresent();
    }

    private void look(String name, ThresholdPlace at) {
        offer.clear();
        feature = name;
        place = at;
        askValues();
        tell.accept(RulesChange.FEATURE);
    }

    /** After the text, the features or the cells changed. */
    private void lookAgain() {
        if (!isKnown(feature)) {
            feature = FirstFeature.of(reading, schema(), staining());
        }
        List<ThresholdPlace> all = reading.thresholdsOn(feature);
        if (place == null || !all.contains(place)) {
            place = all.stream().findFirst().orElse(null);
        }
        if (values().isEmpty()) {
            askValues();
        }
    }

    private void askValues() {
        MeasuredCells cells = board.cells().orElse(null);
        int column = cells == null ? -1 : cells.schema().indexOf(feature);
        if (column >= 0 && cells.size() > 0) {
            featureWork.ask(new FeatureQuestion(cells, labels, column, null));
        } else {
            values = null;
        }
    }

    private void accept(FeatureValues found) {
        values = found;
        tell.accept(RulesChange.FEATURE);
    }

    /** Value of the cell under the mouse, else of the selected one; empty when there is none. */
    public OptionalDouble pointer() {
        return board.value(open.selection().target(), feature);
    }

    // ---------------------------------------------------------------- counts

    /** How the draft divides cells and labels; empty while it has no conditions, or a mistake, or nothing is measured. */
    public Optional<Division> division() {
        return Optional.ofNullable(division);
    }

    private void divide() {
        MeasuredCells cells = board.cells().orElse(null);
        if (cells == null || cells.size() == 0 || !reading.hasConditions() || reading.firstMistake() >= 0) {
            divisionWork.stop();
            division = null;
            tell.accept(RulesChange.COUNTS);
        } else {
            divisionWork.ask(new DivisionQuestion(reading, cells, labels));
        }
    }

    private void accept(Optional<Division> found) {
        division = found.orElse(null);
        tell.accept(RulesChange.COUNTS);
    }

    // ------------------------------------------------------------- threshold

    /** Moves a threshold and its grey band: the number in the text changes, and nothing else of it. */
    public void move(ThresholdPlace at, double value, double band) {
        if (reading.threshold(at).isEmpty()) {
            return;
        }
        RuleExpression expression =
                reading.lines().get(at.condition()).expression().orElseThrow();
        String text = expression.withThreshold(at.index(), value, band).text();
        place = at;
        write(draft().withCondition(at.condition(), text));
    }

    /** A threshold that is offered; empty when none is. */
    public Optional<ProposedThreshold> proposal() {
        return offer.proposal();
    }

    /** Offers a threshold from all labels. */
    public void proposeFromLabels() {
        propose(now -> () -> ProposedThreshold.fromLabels(now, onAbove(now)));
    }

    /** Offers a threshold between the clear examples. */
    public void proposeFromExamples() {
        propose(now -> () ->
                ProposedThreshold.fromExamples(now, board.cells().orElseThrow(), draft().examples(), onAbove(now)));
    }

    private boolean onAbove(FeatureValues now) {
        return threshold().flatMap(Comparisons::onAbove).orElseGet(now::onAbove);
    }

    private void propose(Function<FeatureValues, Offer.Making> making) {
        values().ifPresent(now -> {
            offer.make(making.apply(now));
            tell.accept(RulesChange.FEATURE);
        });
    }

    /** Takes what is offered: the threshold that is looked at moves there, or a condition is added. */
    public void takeProposal() {
        if (offer.proposal().isEmpty() || isReadOnly()) {
            return;
        }
        ProposedThreshold taken = offer.proposal().get();
        if (place != null) {
            move(place, taken.proposal().value(), taken.proposal().band());
        } else {
            addCondition(draft().conditions().size(), ConditionTexts.of(taken));
            activate(new ThresholdPlace(draft().conditions().size() - 1, 0));
        }
    }

    /** Leaves what is offered. */
    public void dismissProposal() {
        offer.clear();
        tell.accept(RulesChange.FEATURE);
    }

    /** A condition on the feature that is looked at, in the middle of its values, to begin with. */
    public void addThreshold() {
        values().ifPresent(now -> {
            addCondition(draft().conditions().size(), ConditionTexts.inTheMiddle(now));
            activate(new ThresholdPlace(draft().conditions().size() - 1, 0));
        });
    }

    // -------------------------------------------------------------- examples

    /** The cell that can be taken as an example: the selected one. */
    public Optional<CellRef> candidate() {
        return open.selection().selected();
    }

    /** Takes the selected cell as an example. */
    public void addExample(RuleExample.Kind kind) {
        String staining = staining();
        candidate().ifPresent(cell -> open.writer()
                .submit(
                        Bundle.EditorModel_example(),
                        study -> {
                            Cells cells = study.cells(cell.slice());
                            int index = cell.cell() - 1;
                            if (index >= cells.size()) {
                                throw new ProblemException(Bundle.EditorModel_goneCell());
                            }
                            return new RuleExample(cell.slice(), cells.x(index), cells.y(index), kind);
                        },
                        example -> {
                            if (staining().equals(staining)) {
                                write(draft().withExample(example));
                            }
                        }));
    }

    // ------------------------------------------------------------------ save

    /** Why the draft cannot be saved now; empty when it can. */
    public Optional<String> saveProblem() {
        int mistake = reading.firstMistake();
        if (mistake >= 0) {
            return Optional.of(Bundle.EditorModel_mistakeFirst(mistake + 1));
        }
        if (!isChanged()) {
            return Optional.of(current().isEmpty() ? Bundle.EditorModel_nothing() : Bundle.EditorModel_unchanged());
        }
        return Optional.empty();
    }

    /**
     * Saves the draft as the next version.
     *
     * @param note why it is made; may be empty
     * @param saved called when it is on disk
     */
    public void save(String note, Runnable saved) {
        if (saveProblem().isPresent() || isReadOnly()) {
            return;
        }
        String staining = staining();
        Draft now = draft();
        open.writer()
                .submit(
                        Bundle.EditorModel_saving(),
                        study -> study.rulebook().save(staining, now.toSave(note)),
                        rule -> {
                            drafts.saved(staining, rule);
                            ruleChanged();
                            saved.run();
                        });
    }

    /** Throws the draft away. */
    public void revert() {
        drafts.revert(staining());
        ruleChanged();
        open.viewChanged();
    }

    // --------------------------------------------------------------- changes

    /** Another staining, or the rule has other versions. */
    void ruleChanged() {
        offer.clear();
        readDraft();
        tell.accept(RulesChange.RULE);
    }

    /** Other labels. */
    void labelled(LabelledCells next) {
        labels = next;
        MeasuredCells cells = board.cells().orElse(null);
        FeatureValues known = values().orElse(null);
        if (cells != null && known != null) {
            featureWork.ask(new FeatureQuestion(cells, labels, cells.schema().indexOf(feature), known));
        }
        divide();
        tell.accept(RulesChange.RULE);
    }

    /** Other cells are measured. */
    void measured() {
        values = null;
        ruleChanged();
    }

    /** Lets go of the study. */
    void close() {
        featureWork.stop();
        divisionWork.stop();
        values = null;
        division = null;
    }
}
