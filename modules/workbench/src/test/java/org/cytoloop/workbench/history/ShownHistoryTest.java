/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.history;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.fixtures.Studies;
import org.cytoloop.workspace.HistoryEntry;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownHistoryTest {
    @Test
    void page_ofAMaskedStudy_holdsNoNames(@TempDir Path folder) throws Exception {
        Study study = Study.create(folder.resolve("s.cytoloop"), Studies.settings("s"), "ada");
        Studies.addSlice(study, "brainA", folder.resolve("scanA.tif"));
        study.setDetails(Map.of("brainA", new SliceDetails("mouse7", "saline", Double.NaN, false)));
        OpenStudy open = new OpenStudy(study);
        ShownHistory history = new ShownHistory(open);
        assertTrue(history.page(Long.MAX_VALUE, 100).stream()
                .anyMatch(e -> e.text().contains("brainA")));
        study.blinding().mask(9);
        for (HistoryEntry entry : history.page(Long.MAX_VALUE, 100)) {
            for (String name : new String[] {"brainA", "mouse7", "saline", "scanA"}) {
                assertFalse(entry.text().contains(name), entry.text());
            }
        }
        open.close();
    }
}
