/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.bioformats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import loci.common.RandomAccessInputStream;
import loci.formats.FormatException;
import loci.formats.IFormatReader;
import loci.formats.ImageReader;
import org.cytoloop.bioformats.confine.Confinement;
import org.cytoloop.spi.SupportLevel;

/** Which of the many formats a file has. */
final class Recognition {
    private static final Logger LOG = Logger.getLogger(Recognition.class.getName());
    /** Enough for an XML prolog with a comment in front of the root element. */
    private static final int START = 8192;

    private Recognition() {}

    /** How well Bio-Formats reads a file; never throws. */
    static SupportLevel support(Path file) {
        byte[] start = start(file);
        if (start.length == 0 || Confinement.isArchive(file)) {
            return SupportLevel.NONE;
        }
        if (isOfBuiltInReaders(start)) {
            return SupportLevel.POSSIBLE;
        }
        try {
            return new Confinement(file).call(() -> OneOfEach.recognise(file));
        } catch (IOException | FormatException | RuntimeException | LinkageError | StackOverflowError e) {
            LOG.log(Level.FINE, "recognising " + file, e);
            return SupportLevel.NONE;
        }
    }

    /** TIFF, OME-XML, PNG, JPEG and JPEG 2000 have readers of our own; Bio-Formats is there if the user chooses it. */
    private static boolean isOfBuiltInReaders(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.startsWith("II*\0")
                || text.startsWith("II+\0")
                || text.startsWith("MM\0*")
                || text.startsWith("MM\0+")
                || text.startsWith("\u0089PNG\r\n")
                || text.startsWith("\u00FF\u00D8\u00FF")
                || text.startsWith("\0\0\0\fjP  ")
                || text.startsWith("\u00FFO\u00FFQ")
                || text.contains("<OME") && text.stripLeading().contains("<?xml")
                || text.startsWith("<OME");
    }

    private static byte[] start(Path file) {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(START);
        } catch (IOException e) {
            // Opening it will say why; here it only means that nobody can tell what it is.
            return new byte[0];
        }
    }

    /** Asked one file after the other: the readers keep what they looked at. Made when the first file is asked about. */
    private static final class OneOfEach {
        private static final ImageReader READERS = Formats.all();

        private OneOfEach() {}

        static synchronized SupportLevel recognise(Path file) {
            String name = file.toAbsolutePath().toString();
            READERS.setGroupFiles(false);
            for (IFormatReader reader : READERS.getReaders()) {
                if (claims(reader, name)) {
                    return knowsItsBytes(reader, name) ? SupportLevel.GOOD : SupportLevel.POSSIBLE;
                }
            }
            return SupportLevel.NONE;
        }

        /** By name, bytes, or files beside it, as the format's own reader thinks best. */
        private static boolean claims(IFormatReader reader, String name) {
            try {
                return reader.isThisType(name, true);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                LOG.log(Level.FINE, reader.getFormat() + " on " + name, e);
                return false;
            }
        }

        private static boolean knowsItsBytes(IFormatReader reader, String name) {
            try (RandomAccessInputStream in = new RandomAccessInputStream(name)) {
                return reader.isThisType(in);
            } catch (IOException | RuntimeException | LinkageError e) {
                LOG.log(Level.FINE, reader.getFormat() + " on " + name, e);
                return false;
            }
        }
    }
}
