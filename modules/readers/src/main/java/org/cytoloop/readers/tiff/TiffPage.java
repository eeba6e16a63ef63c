/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.readers.tiff;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;

/** One directory of a file and the image it describes, made when first asked for. Thread-safe. */
public final class TiffPage {
    private final TiffFile file;
    private final TiffDirectory directory;
    private volatile TiffImage image;

    /** A page of a file. */
    public TiffPage(TiffFile file, TiffDirectory directory) {
        this.file = file;
        this.directory = directory;
    }

    /** All pages of the main chain of a file. */
    public static List<TiffPage> all(TiffFile file) {
        List<TiffPage> pages = new ArrayList<>();
        for (TiffDirectory directory : file.pages()) {
            pages.add(new TiffPage(file, directory));
        }
        return pages;
    }

    /** The directory. */
    public TiffDirectory directory() {
        return directory;
    }

    /** The file. */
    public TiffFile file() {
        return file;
    }

    /**
     * The pixels.
     *
     * @throws ProblemException when the directory is damaged or of a kind that cannot be read
     */
    public TiffImage image() throws ProblemException {
        TiffImage made = image;
        if (made == null) {
            made = TiffImage.of(directory);
            image = made;
        }
        return made;
    }

    /** The pages its SubIFDs field points to. */
    public List<TiffPage> children() throws ProblemException {
        List<TiffPage> children = new ArrayList<>();
        for (TiffDirectory child : file.children(directory)) {
            children.add(new TiffPage(file, child));
        }
        return children;
    }
}
