/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.memo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import loci.formats.FormatException;
import loci.formats.IFormatReader;
import loci.formats.Memoizer;

/** Bio-Formats' own memoizer, with memos that are looked at only when their seal is right. Not thread-safe. */
final class SealedMemoizer extends Memoizer {
    private static final Logger LOG = Logger.getLogger(SealedMemoizer.class.getName());

    private final transient Path memo;
    private final transient SealedMemo sealed;

    SealedMemoizer(IFormatReader reader, long worthMillis, Path folder, Path memo, SealedMemo sealed) {
        super(reader, worthMillis, folder.toFile());
        this.memo = memo;
        this.sealed = sealed;
    }

    @Override
    public File getMemoFile(String id) {
        return memo.toFile();
    }

    @Override
    protected Deser getDeser() {
        ser = sealed;
        return sealed;
    }

    @Override
    public IFormatReader loadMemo() throws IOException, FormatException {
        if (Files.notExists(memo)) {
            return null;
        }
        if (sealed.verify(memo)) {
            return super.loadMemo();
        }
        try {
            Files.deleteIfExists(memo);
        } catch (IOException e) {
            LOG.log(Level.FINE, "a memo that is not ours stays at " + memo, e);
        }
        return null;
    }

    @Override
    public boolean saveMemo() {
        return sealed.canSeal() && super.saveMemo();
    }
}
