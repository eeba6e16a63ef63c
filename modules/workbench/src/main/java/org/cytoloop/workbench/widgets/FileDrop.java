/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.EventQueue;
import java.awt.datatransfer.DataFlavor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files and folders that are dropped on a component, or pasted. For the EDT. */
public final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1L;
    private final transient Consumer<List<Path>> taker;

    /**
     * A handler.
     *
     * @param taker takes what was dropped; at least one path
     */
    public FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        for (DataFlavor flavor : support.getDataFlavors()) {
            if (ImageDrop.isFiles(flavor)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean importData(TransferSupport support) {
        List<Path> files = ImageDrop.files(support.getTransferable());
        if (!files.isEmpty()) {
            // later: the file manager waits for the end of the drop, and the taker may ask something
            EventQueue.invokeLater(() -> taker.accept(files));
        }
        return !files.isEmpty();
    }
}
