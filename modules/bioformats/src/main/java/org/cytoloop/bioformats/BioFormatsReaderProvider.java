/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.bioformats.confine.Confinement;
import org.cytoloop.bioformats.memo.MemoKey;
import org.cytoloop.bioformats.memo.Memos;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.SliceReader;
import org.cytoloop.spi.SliceReaderProvider;
import org.cytoloop.spi.SupportLevel;
import org.openide.util.lookup.ServiceProvider;

/** Microscopes' own formats, such as CZI, ND2, LIF, VSI and OIB, through Bio-Formats. */
@ServiceProvider(service = SliceReaderProvider.class, position = 5000)
public final class BioFormatsReaderProvider implements SliceReaderProvider {
    @Override
    public String id() {
        return "bio-formats";
    }

    @Override
    public String displayName() {
        return "Bio-Formats";
    }

    /** Ours and the library's: another release may read other pixels. */
    @Override
    public String version() {
        return "1/" + Library.RELEASE;
    }

    @Override
    public SupportLevel support(Path file) {
        return Recognition.support(file);
    }

    @Override
    public SliceReader open(Path file) throws ProblemException {
        return open(file, Memos.none());
    }

    @Override
    public SliceReader open(Path file, Path cacheFolder) throws ProblemException {
        return open(file, Memos.in(cacheFolder.resolve(id()), MemoKey.ofUser(), version()));
    }

    private static SliceReader open(Path file, Memos memos) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw new ProblemException("There is no file " + file + ".");
        }
        if (Confinement.isArchive(file)) {
            throw new ProblemException(file + " is an archive; unpack it and open the image in it.");
        }
        return BioFormatsReader.open(file.toAbsolutePath(), memos);
    }
}
