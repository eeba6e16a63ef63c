/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/** Says in plain words, in the past tense, what an event of the journal did. */
public final class EventText {
    private EventText() {}

    /**
     * The words for an event other than an undo or redo, which repeat those of another event.
     *
     * @throws ProblemException when the payload is not what events of its kind have, which means a damaged journal
     */
    public static String of(JournalEvent event) throws ProblemException {
        JsonNode payload = Json.parse(event.payload());
        return switch (event.kind()) {
            case JournalEvent.STUDY_CREATED -> "created the study \"" + Json.string(payload, "name") + "\"";
            case JournalEvent.SLICE_ADDED -> "added slice " + Json.string(payload, "slice") + files(payload);
            case JournalEvent.SLICE_RELOCATED ->
                "found the image of slice " + Json.string(payload, "slice") + " at another place" + files(payload);
            case JournalEvent.SLICES_EDITED -> SlicesPayload.text(payload);
            case JournalEvent.SLICE_REMOVED -> SliceRemoval.text(payload);
            case JournalEvent.FEATURES_FIXED ->
                "fixed the features: cell diameter "
                        + Json.real(payload, "cellDiameter") + (Json.bool(payload, "micrometres") ? " µm" : " px")
                        + ", channels " + String.join(", ", Json.textList(Json.array(payload, "channels")));
            case JournalEvent.CELLS_SET -> CellsPayload.text(payload);
            case JournalEvent.LABELS_SET -> LabelsPayload.text(payload);
            case JournalEvent.RULE_SAVED -> RulePayload.text(payload);
            case JournalEvent.REPEATS_ANSWERED -> RepeatsPayload.text(payload);
            case JournalEvent.LABEL_KEPT -> KeptPayload.text(payload);
            case JournalEvent.LABEL_RELEASED -> KeptPayload.releasedText(payload);
            case JournalEvent.MASKED -> "masked the names of animals, groups and slices";
            case JournalEvent.UNMASKED -> "showed the names of animals, groups and slices again";
            case JournalEvent.LABELS_REBUILT ->
                "put the labels right from the journal (" + count(Json.whole(payload, "differences"), "difference")
                        + ")";
            case JournalEvent.ROUND_ADDED -> RoundMarksPayload.addedText(payload);
            case JournalEvent.ROUND_CURRENT -> RoundMarksPayload.currentText(payload);
            case JournalEvent.ROUND_THRESHOLD -> RoundMarksPayload.thresholdText(payload);
            case JournalEvent.ROUND_NAMED -> RoundMarksPayload.namedText(payload);
            case JournalEvent.BALANCE_TAKEN -> BalancePayload.text(payload);
            case JournalEvent.PROVIDERS_CHOSEN -> ChoicePayload.text(payload);
            case JournalEvent.EXAM_DRAWN,
                    JournalEvent.EXAM_ANSWERED,
                    JournalEvent.EXAM_CLOSED,
                    JournalEvent.EXAM_WITHDRAWN,
                    JournalEvent.EXAM_CORRECTED -> ExamPayload.text(event.kind(), payload);
            case JournalEvent.REVIEW_SAVED -> ReviewPayload.savedText(payload);
            case JournalEvent.REVIEW_REMOVED -> ReviewPayload.removedText(payload);
            default -> event.kind();
        };
    }

    /** " (macaque.tif)": names without folders. */
    private static String files(JsonNode payload) throws ProblemException {
        List<String> names = new ArrayList<>();
        for (JsonNode file : Json.array(payload, "files")) {
            String path = Json.string(file, "absolute");
            names.add(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
        }
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
