/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.task.ProblemException;

/**
 * A quick hash by which an image is recognised when it was moved or renamed: SHA-256 over each file's size, its first
 * and last 64 KiB and eight evenly spaced 16 KiB pieces between them; of an image that is a folder, over what
 * {@link FolderSample} finds in it. Not meant against forgery: a change between the pieces that keeps the size goes
 * unseen.
 */
public final class ContentHash {
    private static final int END = 64 * 1024;
    private static final int PIECE = 16 * 1024;
    private static final int PIECES = 8;

    private ContentHash() {}

    /**
     * Hashes files in their order; names and places do not matter (but those within a folder do).
     *
     * @param files at least one
     * @return 64 hexadecimal digits
     * @throws ProblemException when a file cannot be read
     */
    public static String of(List<Path> files) throws ProblemException {
        MessageDigest digest = Sha256.digest();
        for (Path file : files) {
            try {
                if (Files.isDirectory(file)) {
                    FolderSample.of(file).addTo(digest);
                } else {
                    add(file, digest);
                }
            } catch (IOException e) {
                throw new ProblemException("The image " + file + " cannot be read: " + e.getMessage() + ".", e);
            }
        }
        return Sha256.hex(digest);
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
            ByteBuffer buffer = ByteBuffer.allocate(END);
            for (long[] piece : pieces(size)) {
                buffer.clear().limit((int) piece[1]);
                while (buffer.hasRemaining() && channel.read(buffer, piece[0] + buffer.position()) >= 0) {
                    // read on until the piece is full or the file has shrunk
                }
                digest.update(buffer.flip());
            }
        }
    }

    /** Offset and length of each piece; a small file is read whole, in pieces. */
    private static List<long[]> pieces(long size) {
        List<long[]> pieces = new ArrayList<>();
        if (size <= 2L * END + (long) PIECES * PIECE) {
            for (long from = 0; from < size; from += END) {
                pieces.add(new long[] {from, Math.min(END, size - from)});
            }
            return pieces;
        }
        pieces.add(new long[] {0, END});
        long gap = (size - 2L * END - (long) PIECES * PIECE) / (PIECES + 1);
        for (int i = 0; i < PIECES; i++) {
            pieces.add(new long[] {END + gap * (i + 1) + (long) i * PIECE, PIECE});
        }
        pieces.add(new long[] {size - END, END});
        return pieces;
    }
}
