/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cytoloop.core.model.Staining;
import org.cytoloop.rules.cells.CellBoard;
import org.cytoloop.rules.cells.LabelledCells;
import org.cytoloop.rules.cells.MeasuredCells;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.RequestProcessor;

/** The rules of one open study: what editor and card share. For the EDT. */
public final class RulesModel implements StudyModel {
    private static final RequestProcessor LABELS = new RequestProcessor(RulesModel.class.getName(), 1);

    private final OpenStudy open;
    private final Consumer<RulesChange> tell;
    private final CellBoard board;
    private final DraftBook drafts;
    private final EditorModel editor;
    private final CardModel card;
    private final VersionsModel versions;
    private final Newest<LabelQuestion, LabelledCells> labels =
            new Newest<>(LABELS, LabelQuestion::answer, this::accept);
    private MeasuredCells measured;

    private record LabelQuestion(Study study, String staining) {
        LabelledCells answer() {
            return LabelledCells.of(study, staining);
        }
    }

    RulesModel(OpenStudy open, Consumer<RulesChange> tell) {
        this.open = open;
        this.tell = tell;
        this.board = new CellBoard(open, this::measured);
        this.drafts = new DraftBook(open.study().rulebook());
        this.editor = new EditorModel(open, board, drafts, tell);
        this.card = new CardModel(open, board, tell);
        this.versions = new VersionsModel(open, editor, tell);
    }

    /** Reads what there is; called once, when this can be found. */
    @Override
    public void begin() {
        ruleChanged();
        board.read();
        askLabels();
    }

    /** The study. */
    @Override
    public OpenStudy study() {
        return open;
    }

    /** The measured cells. */
    public CellBoard board() {
        return board;
    }

    /** The rule that is being written. */
    public EditorModel editor() {
        return editor;
    }

    /** The rule in use, and what it says of cells. */
    public CardModel card() {
        return card;
    }

    /** The versions of the rule. */
    public VersionsModel versions() {
        return versions;
    }

    /** The drafts as texts. */
    public Map<String, String> saveDrafts() {
        return drafts.save();
    }

    /** Goes on with drafts that were kept as texts. */
    public void restoreDrafts(Map<String, String> texts) {
        List<String> stainings =
                open.study().settings().stainings().stream().map(Staining::name).toList();
        drafts.restore(stainings, texts);
        editor.ruleChanged();
    }

    private void askLabels() {
        labels.ask(new LabelQuestion(open.study(), open.staining().name()));
    }

    private void accept(LabelledCells found) {
        editor.labelled(found);
        card.labelled(found);
        versions.labelled();
    }

    private void measured() {
        MeasuredCells now = board.cells().orElse(null);
        if (now != measured) {
            measured = now;
            editor.measured();
            card.ruleChanged();
        }
        tell.accept(RulesChange.MEASURING);
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STAINING -> {
                askLabels();
                ruleChanged();
            }
            case SELECTION, HOVER, FLAGS -> card.cellChanged();
            default -> {
                // nothing of it is shown here
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        board.studyChanged(event);
        boolean ours = event.stainings().isEmpty()
                || event.stainings().contains(open.staining().name());
        if (event.topics().contains(StudyEvent.Topic.RULES)) {
            ruleChanged();
        }
        if (ours
                && (event.topics().contains(StudyEvent.Topic.LABELS)
                        || event.topics().contains(StudyEvent.Topic.REPEATS)
                        || event.topics().contains(StudyEvent.Topic.CELLS)
                        || event.topics().contains(StudyEvent.Topic.SLICES))) {
            askLabels();
        }
    }

    private void ruleChanged() {
        editor.ruleChanged();
        card.ruleChanged();
        versions.ruleChanged();
    }

    @Override
    public void leave() {
        labels.stop();
        editor.close();
        card.close();
        versions.close();
        board.close();
    }
}
