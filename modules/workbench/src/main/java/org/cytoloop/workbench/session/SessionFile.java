/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.files.DraftFile;

/**
 * The session of a study on disk: {@code session.properties} in the study's folder, UTF-8, one line {@code part/key =
 * text} per text. It is no data: what cannot be read is ignored, what cannot be written is left as it was. Off the EDT.
 */
public final class SessionFile {
    /** Name of the file in the study's folder. */
    public static final String NAME = "session.properties";

    /** A file larger than this was not written here. */
    static final long LARGEST = 4L << 20;

    private static final Logger LOG = Logger.getLogger(SessionFile.class.getName());

    private SessionFile() {}

    /**
     * Reads the session.
     *
     * @param folder the study's folder
     * @return texts by part and key; empty when there is no session, or none that can be read
     */
    public static Map<String, Map<String, String>> read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.isRegularFile(file)) {
                return Map.of();
            }
            if (Files.size(file) > LARGEST) {
                LOG.log(Level.INFO, "the session {0} is too large to be one and is ignored", file);
                return Map.of();
            }
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return byPart(lines);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.INFO, "the session " + file + " cannot be read and is ignored", e);
            return Map.of();
        }
    }

    private static Map<String, Map<String, String>> byPart(Properties lines) {
        Map<String, Map<String, String>> parts = new TreeMap<>();
        for (String line : lines.stringPropertyNames()) {
            int slash = line.indexOf('/');
            if (slash > 0) {
                parts.computeIfAbsent(line.substring(0, slash), part -> new TreeMap<>())
                        .put(line.substring(slash + 1), lines.getProperty(line));
            }
        }
        return parts;
    }

    /**
     * Writes the session, all of it or nothing.
     *
     * @param folder the study's folder, which must be open for writing
     * @param parts texts by part (whose name has no slash) and key
     * @return false when it could not be written; the log says why
     */
    public static boolean write(Path folder, Map<String, Map<String, String>> parts) {
        try (DraftFile draft = DraftFile.beside(folder.resolve(NAME))) {
            try (Writer writer = Files.newBufferedWriter(draft.path(), StandardCharsets.UTF_8)) {
                writer.write(text(parts));
            }
            draft.complete();
            return true;
        } catch (IOException e) {
            LOG.log(Level.INFO, "the session of " + folder + " cannot be written", e);
            return false;
        }
    }

    /** Lines in the order of parts and keys, so that the same session gives the same file. */
    private static String text(Map<String, Map<String, String>> parts) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        new TreeMap<>(parts).forEach((part, texts) -> new TreeMap<>(texts)
                .forEach((key, text) -> lines.put(part + "/" + key, text)));
        StringBuilder all = new StringBuilder("# Where the user was in this study; may be deleted.\n");
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Properties one = new Properties();
            one.setProperty(line.getKey(), line.getValue());
            StringWriter escaped = new StringWriter();
            one.store(escaped, null);
            // the first line is the date
            escaped.toString().lines().skip(1).forEach(text -> all.append(text).append('\n'));
        }
        return all.toString();
    }
}
