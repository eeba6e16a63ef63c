/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.task.ProblemException;

/** The quick hash by which an image is recognised wherever it lies: {@link org.cytoloop.core.model.Slice#contentHash}. */
public final class ImageFingerprint {
    private static final int PIECE = 64 * 1024;

    private ImageFingerprint() {}

    /**
     * SHA-256 (hex) over, for each file in order, its size (8 bytes, big-endian) and its first and last 64 KiB, then the
     * index of the series (4 bytes). Two images of one microscope differ in their pixels at both ends; a change in the
     * middle of a file that keeps its size goes unnoticed, which is the price for not reading gigabytes.
     *
     * @throws ProblemException when a file cannot be read
     */
    public static String of(ImageLocation image) throws ProblemException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        for (Path file : image.files()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                long size = channel.size();
                digest.update(ByteBuffer.allocate(Long.BYTES).putLong(size).flip());
                digest.update(piece(channel, 0, Math.min(PIECE, size)));
                digest.update(piece(channel, Math.max(0, size - PIECE), Math.min(PIECE, size)));
            } catch (IOException e) {
                throw new ProblemException(
                        "The image " + file + " cannot be read; check that it exists and may be read.", e);
            }
        }
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(image.series()).flip());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static ByteBuffer piece(FileChannel channel, long from, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // reads until full or at the end
        }
        return bytes.flip();
    }
}
