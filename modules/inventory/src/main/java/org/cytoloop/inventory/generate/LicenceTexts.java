/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Gathers the licence texts: what a jar carries itself (licence and notice), else the text everyone uses. A jar's copy
 * of such a text is not kept a second time.
 */
final class LicenceTexts {
    private static final Pattern LICENCE =
            Pattern.compile("(META-INF/)?(LICEN[CS]E|COPYING|COPYRIGHT)(\\.txt|\\.md)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTICE =
            Pattern.compile("(META-INF/)?NOTICE(\\.txt|\\.md)?", Pattern.CASE_INSENSITIVE);
    /** A licence file shorter than this names the licence and does not contain it. */
    private static final int SHORTEST = 700;

    private final Path common;
    private final Map<String, String> texts = new TreeMap<>();

    /** @param common folder of texts by SPDX identifier, {@code <id>.txt} */
    LicenceTexts(Path common) {
        this.common = common;
    }

    /** Names of the files with the texts that go with a jar. */
    List<String> of(ShippedJar jar, Coordinates library, String licence) throws IOException, UnknownJarException {
        List<String> names = new ArrayList<>();
        if (library.group().equals(JarIdentity.OURS)) {
            return List.of(common("GPL-3.0-or-later", jar));
        }
        boolean platform = library.group().startsWith("org.netbeans.");
        jar.text(NOTICE)
                .ifPresent(notice -> names.add(keep((platform ? "netbeans" : library.artifact()), "NOTICE", notice)));
        // the platform's modules each carry the licences of the whole platform
        Optional<String> own = platform ? Optional.empty() : jar.text(LICENCE);
        TreeSet<String> missing = new TreeSet<>(LicenceTable.identifiers(licence));
        if (own.isPresent()) {
            Optional<String> known = commonLike(own.get(), missing);
            if (known.isEmpty()) {
                names.add(keep(library.artifact(), "LICENCE", own.get()));
                if (own.get().length() >= SHORTEST) {
                    missing.clear();
                }
            }
        }
        for (String identifier : missing) {
            names.add(common(identifier, jar));
        }
        return names;
    }

    private String keep(String library, String what, String text) {
        String name = library + "-" + what + ".txt";
        for (int i = 2; texts.containsKey(name) && !texts.get(name).equals(text); i++) {
            name = library + "-" + what + "-" + i + ".txt";
        }
        texts.put(name, text);
        return name;
    }

    private Optional<String> commonLike(String text, TreeSet<String> identifiers) throws IOException {
        for (String identifier : identifiers) {
            Path file = common.resolve(fileName(identifier));
            if (Files.exists(file) && words(Files.readString(file)).equals(words(text))) {
                return Optional.of(identifier);
            }
        }
        return Optional.empty();
    }

    private static String words(String text) {
        return text.replaceAll("[\\s]+", " ").strip();
    }

    private String common(String identifier, ShippedJar jar) throws IOException, UnknownJarException {
        Path file = common.resolve(fileName(identifier));
        if (!Files.exists(file)) {
            throw new UnknownJarException("The text of " + identifier + ", the licence of " + jar.location()
                    + ", is missing: put it into " + common + " as " + fileName(identifier) + ".");
        }
        texts.put(fileName(identifier), Files.readString(file));
        return fileName(identifier);
    }

    private static String fileName(String identifier) {
        return identifier.replace(' ', '-') + ".txt";
    }

    /** Writes all texts that were named, and nothing else, into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.newDirectoryStream(folder, "*.txt")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
        }
    }
}
