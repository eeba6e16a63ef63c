/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.JComponent;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.stage.ImageIntake;
import org.openide.util.Lookup;

/**
 * Lets images be dropped on a component from the system's file manager; the installed {@link ImageIntake} adds them to
 * the open study. Without a study nothing can be dropped. For the EDT.
 */
public final class ImageDrop extends DropTargetAdapter {
    private static final Logger LOG = Logger.getLogger(ImageDrop.class.getName());

    /** How file managers of Linux name files. */
    private static final DataFlavor URI_LIST = uriList();

    private final Desk desk;

    private ImageDrop(Desk desk) {
        this.desk = desk;
    }

    /**
     * Lets images be dropped on a component and on its children that take no drops of their own.
     *
     * @param target the component
     * @param desk where the study lies
     */
    public static void install(JComponent target, Desk desk) {
        if (GraphicsEnvironment.isHeadless()) {
            return; // nobody drags anything
        }
        target.setDropTarget(new DropTarget(target, DnDConstants.ACTION_COPY, new ImageDrop(desk), true));
    }

    @Override
    public void dragEnter(DropTargetDragEvent event) {
        judge(event);
    }

    @Override
    public void dragOver(DropTargetDragEvent event) {
        judge(event);
    }

    private void judge(DropTargetDragEvent event) {
        boolean files =
                event.isDataFlavorSupported(DataFlavor.javaFileListFlavor) || event.isDataFlavorSupported(URI_LIST);
        if (files && intake().isPresent()) {
            event.acceptDrag(DnDConstants.ACTION_COPY);
        } else {
            event.rejectDrag();
        }
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        Optional<ImageIntake> intake = intake();
        if (intake.isEmpty()) {
            event.rejectDrop();
            return;
        }
        event.acceptDrop(DnDConstants.ACTION_COPY);
        List<Path> files = files(event.getTransferable());
        event.dropComplete(!files.isEmpty());
        if (!files.isEmpty()) {
            // later: the file manager waits for the end of the drop, and the intake may ask something
            EventQueue.invokeLater(() -> intake.get().add(files));
        }
    }

    private Optional<ImageIntake> intake() {
        return desk.study().map(open -> Lookup.getDefault().lookup(ImageIntake.class));
    }

    /** True when data of this kind name files. */
    static boolean isFiles(DataFlavor flavor) {
        return flavor.isFlavorJavaFileListType() || flavor.equals(URI_LIST);
    }

    /** The files and folders of something dropped or pasted; empty when it holds none. */
    static List<Path> files(Transferable data) {
        List<Path> files = new ArrayList<>();
        try {
            if (data.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                for (Object file : (List<?>) data.getTransferData(DataFlavor.javaFileListFlavor)) {
                    files.add(((File) file).toPath());
                }
            } else if (data.isDataFlavorSupported(URI_LIST)) {
                files.addAll(parse((String) data.getTransferData(URI_LIST)));
            }
        } catch (UnsupportedFlavorException | IOException e) {
            LOG.log(Level.INFO, "The dropped files could not be read", e);
        }
        return files;
    }

    /** The local files of a URI list (RFC 2483): one URI a line, lines with # are comments. */
    static List<Path> parse(String uriList) {
        List<Path> files = new ArrayList<>();
        for (String line : uriList.split("\\R")) {
            String uri = line.trim();
            if (uri.startsWith("file:")) {
                try {
                    files.add(Path.of(URI.create(uri)));
                } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                    LOG.log(Level.FINE, "Not the name of a file: " + uri, e);
                }
            }
        }
        return files;
    }

    private static DataFlavor uriList() {
        try {
            return new DataFlavor("text/uri-list;class=java.lang.String");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
