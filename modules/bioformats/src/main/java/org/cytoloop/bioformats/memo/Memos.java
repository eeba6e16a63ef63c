/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats.memo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import loci.formats.IFormatReader;

/** Where memos of opened files are kept, if anywhere. Thread-safe. */
public final class Memos {
    private static final Logger LOG = Logger.getLogger(Memos.class.getName());
    /** Files that open quicker than this are not worth a memo, ms. */
    private static final long WORTH_MILLIS = 200;

    private final Path folder;
    private final MemoKey key;
    private final String program;
    private final long worthMillis;

    private Memos(Path folder, MemoKey key, String program, long worthMillis) {
        this.folder = folder;
        this.key = key;
        this.program = program;
        this.worthMillis = worthMillis;
    }

    /** No memos. */
    public static Memos none() {
        return new Memos(null, null, "", WORTH_MILLIS);
    }

    /**
     * Memos in a folder.
     *
     * @param folder made when it is needed
     * @param key what they are sealed with
     * @param program version of what writes them; others do not read them
     */
    public static Memos in(Path folder, MemoKey key, String program) {
        return new Memos(folder, key, program, WORTH_MILLIS);
    }

    /** The same, with memos of files that open as quickly as that. */
    Memos worth(long millis) {
        return new Memos(folder, key, program, millis);
    }

    /** A reader that looks for a memo of the file when it opens it, and leaves one when that took long. */
    public IFormatReader remembering(IFormatReader reader, Path file) {
        if (folder == null) {
            return reader;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            LOG.log(Level.FINE, "no memos in " + folder, e);
            return reader;
        }
        return new SealedMemoizer(
                reader, worthMillis, folder, memoOf(file), new SealedMemo(key, program, file, reader.getClass()));
    }

    /** The memo of a file; names of any length and alphabet fit. */
    Path memoOf(Path file) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".memo");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
