/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageDropTest {
    @TempDir
    Path folder;

    @Test
    void parse_commentsBlanksAndWebAddresses_onlyLocalFiles() {
        Path file = folder.resolve("M1 a.tif");
        String list = "# from a file manager\r\n" + file.toUri() + "\r\n\r\nhttp://example.org/x.tif\r\n";

        assertEquals(List.of(file), ImageDrop.parse(list));
    }

    @Test
    void parse_notAnAddress_isLeftOut() {
        assertEquals(List.of(), ImageDrop.parse("file:///%%%\nfile://host/share/a b.tif"));
    }

    @Test
    void files_fileList_isTaken() {
        File file = folder.resolve("a.tif").toFile();

        assertEquals(List.of(file.toPath()), ImageDrop.files(fileList(List.of(file))));
    }

    @Test
    void files_text_isNoFile() {
        assertEquals(List.of(), ImageDrop.files(new StringSelection("a.tif")));
    }

    private static Transferable fileList(List<File> files) {
        return new Transferable() {
            @Override
            public DataFlavor[] getTransferDataFlavors() {
                return new DataFlavor[] {DataFlavor.javaFileListFlavor};
            }

            @Override
            public boolean isDataFlavorSupported(DataFlavor flavor) {
                return flavor.equals(DataFlavor.javaFileListFlavor);
            }

            @Override
            public Object getTransferData(DataFlavor flavor) {
                return files;
            }
        };
    }
}
