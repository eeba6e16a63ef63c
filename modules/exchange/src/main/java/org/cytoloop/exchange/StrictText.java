/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;

/**
 * Text files of other programs: UTF-8 with or without a byte order mark. Anything else is refused rather than read with
 * question marks in it.
 */
public final class StrictText {
    private static final Logger LOG = Logger.getLogger(StrictText.class.getName());
    private static final int HEAD_BYTES = 8192;

    private StrictText() {}

    /** The name of a file for messages. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /**
     * Opens a file; bytes that are not UTF-8 make reading fail with a {@link
     * java.nio.charset.CharacterCodingException}.
     *
     * @throws ProblemException when the file is missing, empty, binary or in UTF-16
     */
    public static Reader open(Path file) throws ProblemException {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(name + ": "
                    + (Files.exists(file) ? "this is not a file" : "there is no such file") + " (" + file + ").");
        }
        InputStream in = null;
        boolean opened = false;
        try {
            byte[] head = head(file);
            if (head.length == 0) {
                throw new ProblemException(name + ": the file is empty.");
            }
            if (isUtf16(head)) {
                throw new ProblemException(name + ": the file is UTF-16 text; save it as UTF-8 and try again.");
            }
            if (hasNul(head)) {
                throw new ProblemException(name + ": this is not a text file.");
            }
            in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            in.skipNBytes(markLength(head));
            Reader reader = new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            opened = true;
            return reader;
        } catch (IOException e) {
            throw new ProblemException(name + ": the file could not be read (" + e.getMessage() + ").", e);
        } finally {
            if (!opened) {
                closeQuietly(in);
            }
        }
    }

    /** Closes after a problem: then the problem matters, not whether closing works. */
    public static void closeQuietly(Closeable thing) {
        try {
            if (thing != null) {
                thing.close();
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "close", e);
        }
    }

    /**
     * The first characters of a file, for guessing what it is.
     *
     * @return the text without byte order mark; empty when the file cannot be read or is not UTF-8 text
     */
    public static Optional<String> peek(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] head = head(file);
            if (isUtf16(head) || hasNul(head)) {
                return Optional.empty();
            }
            int mark = markLength(head);
            CharBuffer chars = CharBuffer.allocate(HEAD_BYTES);
            // the last character may be cut in two: "not the end of input" leaves it unread
            boolean malformed = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(head, mark, head.length - mark), chars, false)
                    .isError();
            return malformed ? Optional.empty() : Optional.of(chars.flip().toString());
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static int markLength(byte[] head) {
        boolean mark = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    private static boolean isUtf16(byte[] head) {
        return head.length >= 2
                && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                        || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
    }

    private static boolean hasNul(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
