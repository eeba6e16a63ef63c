/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.IOException;
import java.nio.file.Path;
import loci.common.services.DependencyException;
import loci.common.services.ServiceException;
import loci.common.services.ServiceFactory;
import loci.formats.FormatException;
import loci.formats.FormatTools;
import loci.formats.IFormatReader;
import loci.formats.ImageReader;
import loci.formats.in.DynamicMetadataOptions;
import loci.formats.in.MetadataLevel;
import loci.formats.services.OMEXMLService;
import org.cytoloop.bioformats.confine.Confinement;
import org.cytoloop.bioformats.memo.Memos;

/** How the readers of one file are made; all of them are alike. Thread-safe. */
final class Opening {
    private final Path file;
    private final Confinement confinement;
    private final Memos memos;
    private Kind kind;

    Opening(Path file, Confinement confinement, Memos memos) {
        this.file = file;
        this.confinement = confinement;
        this.memos = memos;
    }

    Path file() {
        return file;
    }

    Confinement confinement() {
        return confinement;
    }

    /** A reader with the file open; within the confinement. */
    IFormatReader reader() throws FormatException, IOException {
        String name = file.toString();
        Kind decided = kind(name);
        IFormatReader bare = newReader(decided.type());
        DynamicMetadataOptions options = new DynamicMetadataOptions();
        // Regions drawn elsewhere are not shown.
        options.setMetadataLevel(MetadataLevel.NO_OVERLAYS);
        options.setValidate(false);
        bare.setMetadataOptions(options);
        bare.setGroupFiles(decided.grouped());
        bare.setFlattenedResolutions(false);
        bare.setOriginalMetadataPopulated(false);
        IFormatReader reader = memos.remembering(bare, file);
        boolean good = false;
        try {
            reader.setMetadataStore(
                    new ServiceFactory().getInstance(OMEXMLService.class).createOMEXMLMetadata());
            reader.setId(name);
            good = true;
            return reader;
        } catch (DependencyException | ServiceException e) {
            throw new FormatException("parts of Bio-Formats are missing", e);
        } finally {
            if (!good) {
                reader.close();
            }
        }
    }

    /**
     * What kind of reader it takes.
     *
     * @param grouped whether other files of the folder are read with this one: only when it is nothing without them
     */
    private record Kind(Class<? extends IFormatReader> type, boolean grouped) {}

    /** Found when the first reader is made. */
    private synchronized Kind kind(String name) throws FormatException, IOException {
        if (kind == null) {
            try (ImageReader all = Formats.all()) {
                IFormatReader found = all.getReader(name);
                kind = new Kind(found.getClass(), found.fileGroupOption(name) == FormatTools.MUST_GROUP);
            }
        }
        return kind;
    }

    private static IFormatReader newReader(Class<? extends IFormatReader> type) throws FormatException {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new FormatException("its reader cannot be made", e);
        }
    }
}
