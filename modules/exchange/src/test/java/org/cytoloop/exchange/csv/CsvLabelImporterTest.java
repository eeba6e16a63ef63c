/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.LabelImporter;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.spi.Services;
import org.cytoloop.testkit.LabelImporterContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLabelImporterTest extends LabelImporterContract {
    @Override
    protected LabelImporter importer() {
        return new CsvLabelImporter();
    }

    @Override
    protected void writeGoodFile(Path file) throws IOException {
        Files.writeString(file, "slice,x,y,label\nS1,1.5,2,ON\nS1,3,4,off\nS2,5,6,Unsure\n");
    }

    private List<LabelledPoint> read(String text) throws IOException, ProblemException {
        Path file = folder.resolve("labels.csv");
        Files.writeString(file, text);
        return importer().read(file, TaskContext.quiet(1));
    }

    @Test
    void isRegistered() throws ProblemException {
        assertEquals(
                CsvLabelImporter.class,
                Services.byId(LabelImporter.class, "csv-labels", "label importer")
                        .getClass());
    }

    @Test
    void read_byPlace() throws Exception {
        assertEquals(
                List.of(
                        new LabelledPoint("S1", 0, 1.5, 2, Label.ON, 2),
                        new LabelledPoint("S2", 0, 5, 6, Label.UNSURE, 3)),
                read("Slice,X,Y,Note,LABEL\nS1,1.5,2,\"a, b\",on\nS2,5,6,,unsure\n"));
    }

    @Test
    void read_byNumber() throws Exception {
        assertEquals(
                List.of(new LabelledPoint("S 1", 12, Double.NaN, Double.NaN, Label.OFF, 2)),
                read("slice;cell;label\nS 1;12;OFF\n"));
    }

    @Test
    void read_numberAndPlace_thePlaceCounts() throws Exception {
        assertEquals(
                List.of(new LabelledPoint("S", 0, 3, 4, Label.OFF, 2)), read("slice,cell,x,y,label\nS,7,3,4,OFF\n"));
    }

    @Test
    void read_sameCellTwice_oneLabelWhenTheyAgree() throws Exception {
        assertEquals(1, read("slice,cell,label\nS,7,ON\nS,7,on\n").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slice,x,label~S,1,ON|labels.csv, line 1: the header must have the columns slice,x,y,label or slice,cell,label"
                        + " but is \"slice,x,label\".",
                "slice,cell,label~S,1,ON~S,2,MAYBE|labels.csv, line 3, column label: \"MAYBE\" is not a label; it must be ON,"
                        + " OFF or UNSURE.",
                "slice,cell,label~S,1,|labels.csv, line 2, column label: \"\" is not a label; it must be ON, OFF or UNSURE.",
                "slice,cell,label~,1,ON|labels.csv, line 2, column slice: \"\" is not the name of a slice.",
                "slice,cell,label~S,-1,ON|labels.csv, line 2, column cell: \"-1\" is not a cell number (1, 2, 3, ...).",
                "slice,x,y,label~S,1,two,ON|labels.csv, line 2, column y: \"two\" is not a number.",
                "slice,cell,label~S,1,ON~S,1,OFF|labels.csv, line 3: the same cell is OFF here and ON in line 2.",
                "slice,cell,staining,label~S,1,a,ON~S,2,b,ON|labels.csv, line 3: the file has labels of several stainings (a,"
                        + " b); import one file per staining.",
                "slice,cell,label|labels.csv: there are no labels below the header.",
            })
    void read_badFile_isRefusedInOneSentence(String text, String sentence) {
        assertEquals(
                sentence,
                assertThrows(ProblemException.class, () -> read(text.replace('~', '\n')))
                        .getMessage());
    }
}
