/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
    @Test
    void write_aTable_isAWholeFileOrNone(@TempDir Path folder) throws Exception {
        CsvFile.write("a,µ\n", folder.resolve("x.csv"));
        assertEquals("a,µ\n", Files.readString(folder.resolve("x.csv")));
        Path nowhere = folder.resolve("no/x.csv");
        ProblemException problem = assertThrows(ProblemException.class, () -> CsvFile.write("a", nowhere));
        assertTrue(problem.getMessage().contains("x.csv"), problem.getMessage());
    }
}
