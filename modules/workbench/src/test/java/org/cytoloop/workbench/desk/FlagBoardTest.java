/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.junit.jupiter.api.Test;

class FlagBoardTest {
    private final List<DeskChange> told = new ArrayList<>();
    private final Set<CellRef> asked = new HashSet<>();
    private final FlagBoard board = new FlagBoard(told::add, () -> asked);
    private final CellRef first = new CellRef("A1", 1);
    private final CellRef other = new CellRef("A10", 3);

    @Test
    void set_tellsOnlyOfChanges() {
        board.set(Map.of(first, "the rule says OFF"));
        board.set(Map.of(first, "the rule says OFF"));
        assertEquals(List.of(DeskChange.FLAGS), told);
        assertEquals(Optional.of("the rule says OFF"), board.of(first));
        assertEquals(Optional.empty(), board.of(other));
    }

    @Test
    void on_aSlice_holdsOnlyItsCells() {
        board.set(Map.of(first, "a", other, "b"));
        assertEquals(Map.of(first, "a"), board.on("A1"));
        assertEquals(2, board.size());
    }

    @Test
    void aCellThatIsAskedAgain_isNeverFlagged() {
        board.set(Map.of(first, "a", other, "b"));
        asked.add(first);
        assertEquals(Optional.empty(), board.of(first));
        assertEquals(Map.of(), board.on("A1"));
        assertEquals(1, board.size());
        asked.clear();
        assertEquals(Optional.of("a"), board.of(first));
    }
}
