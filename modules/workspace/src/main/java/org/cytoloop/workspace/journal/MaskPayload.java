/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Blinding.Mask;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The payloads of {@link JournalEvent#MASKED}, <code>{"seed": 5}</code>, and {@link JournalEvent#UNMASKED},
 * <code>{"event": 17}</code> with the number of the event that masked.
 */
public final class MaskPayload {
    private MaskPayload() {}

    /** The payload for masking. */
    public static ObjectNode masked(long seed) {
        return Json.object().put("seed", seed);
    }

    /** The payload for taking a mask off. */
    public static ObjectNode unmasked(Mask mask) {
        return Json.object().put("event", mask.fromSeq());
    }

    /** True when the mask is still on. */
    public static boolean isOn(Mask mask) {
        return mask.to() == null;
    }

    /** The masks after an event of one of the two kinds. */
    static List<Mask> after(JournalEvent event, List<Mask> masks) throws ProblemException {
        boolean masked = !masks.isEmpty() && isOn(masks.get(masks.size() - 1));
        boolean begins = event.kind().equals(JournalEvent.MASKED);
        if (begins == masked) {
            throw LabelHistory.damaged(event);
        }
        JsonNode payload = Json.parse(event.payload());
        List<Mask> all = new ArrayList<>(masks);
        if (begins) {
            all.add(new Mask(
                    event.seq(), Long.MAX_VALUE, Json.whole(payload, "seed"), event.time(), null, event.annotator()));
        } else {
            Mask open = all.remove(all.size() - 1);
            if (Json.whole(payload, "event") != open.fromSeq()) {
                throw LabelHistory.damaged(event);
            }
            Instant end = event.time();
            all.add(new Mask(open.fromSeq(), event.seq(), open.seed(), open.from(), end, open.annotator()));
        }
        return List.copyOf(all);
    }
}
