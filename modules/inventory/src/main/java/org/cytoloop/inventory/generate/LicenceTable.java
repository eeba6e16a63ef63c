/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checked table of what poms do not say, or say in words of their own: tab-separated rows of kind, key, value and
 * source.
 *
 * <ul>
 *   <li>{@code accept}: an SPDX identifier that goes with the GPL 3; the source says who holds that.
 *   <li>{@code wording}: what poms write, and the SPDX identifier meant.
 *   <li>{@code library}: group and artifact, and the SPDX expression; for poms that are silent or vague.
 *   <li>{@code file}: a pattern of file names whose group is the version, and the library; for jars without coordinates.
 *       Without a group the library is named with its version, and must be, byte for byte, what Maven has under it.
 * </ul>
 */
final class LicenceTable {
    private static final String ALTERNATIVES = " OR ";
    /** Stands for the platform's version. */
    private static final String PLATFORM = "@platform";

    private static final String TOGETHER = " AND ";

    private final Map<String, String> accepted = new HashMap<>();
    private final Map<String, String> wordings = new HashMap<>();
    private final Map<String, String> libraries = new HashMap<>();
    private final Map<Pattern, String> files = new LinkedHashMap<>();

    /** Reads the table. */
    static LicenceTable read(Path file) throws IOException {
        LicenceTable table = new LicenceTable();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 4 || cells[3].isBlank()) {
                    throw new IOException(file + ", line " + (i + 1) + ": kind, key, value and source are needed.");
                }
                table.add(cells, file + ", line " + (i + 1));
            }
        }
        return table;
    }

    private void add(String[] cells, String place) throws IOException {
        switch (cells[0]) {
            case "accept" -> accepted.put(cells[1], cells[3]);
            case "wording" -> wordings.put(cells[1].toLowerCase(java.util.Locale.ROOT), cells[2]);
            case "library" -> libraries.put(cells[1], cells[2]);
            case "file" -> files.put(Pattern.compile(cells[1]), cells[2]);
            default -> throw new IOException(place + ": there is no kind \"" + cells[0] + "\".");
        }
    }

    /** What a file without coordinates is; versions that are not in the file's name are to be proved. */
    Optional<Coordinates> file(String fileName, String platformVersion) {
        for (Map.Entry<Pattern, String> entry : files.entrySet()) {
            Matcher matcher = entry.getKey().matcher(fileName);
            if (matcher.matches()) {
                String[] library = entry.getValue().split(":", -1);
                return Optional.of(new Coordinates(
                        library[0],
                        library[1],
                        library.length > 2 ? library[2].replace(PLATFORM, platformVersion) : matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** The licence of a library as the table says it. */
    Optional<String> library(Coordinates library) {
        return Optional.ofNullable(libraries.get(library.library()));
    }

    /** The SPDX identifier a pom means; several wordings are alternatives unless the table names the library. */
    Optional<String> wording(List<String> names) {
        if (names.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(wordings.get(names.get(0).toLowerCase(java.util.Locale.ROOT)));
    }

    /** True when an expression can be fulfilled with accepted licences only. */
    boolean accepts(String expression) {
        for (String alternative : expression.split(ALTERNATIVES)) {
            if (accepted.keySet().containsAll(Set.of(alternative.split(TOGETHER)))) {
                return true;
            }
        }
        return false;
    }

    /** The identifiers in an expression. */
    static List<String> identifiers(String expression) {
        return List.of(expression.split(ALTERNATIVES + "|" + TOGETHER));
    }
}
