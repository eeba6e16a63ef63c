/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cytoloop.inventory.Inventory;
import org.cytoloop.inventory.ShippedLibrary;

/**
 * Makes the bill of materials of a distribution; run by the build when everything is in place. Arguments are
 * {@code name=value}:
 *
 * <ul>
 *   <li>{@code product}, {@code version}, {@code commit}, {@code time}: of the product;
 *   <li>{@code platform}: version of the NetBeans Platform;
 *   <li>{@code repository}: Maven's local repository; {@code classpath}: what Maven resolved;
 *   <li>{@code table}: the checked table; {@code texts}: folder of licence texts;
 *   <li>{@code distribution}: folder whose jars are shipped; without it, those of the class path are;
 *   <li>{@code out}: folder for the bill and the texts.
 * </ul>
 */
public final class InventoryGenerator {
    private final Map<String, String> settings;
    private final LicenceTable table;
    private final LocalRepository repository;
    private final JarIdentity identity;
    private final LicenceTexts texts;
    private final List<Path> classPath;

    private InventoryGenerator(Map<String, String> settings) throws IOException {
        this.settings = settings;
        classPath = Stream.of(setting("classpath").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
        table = LicenceTable.read(Path.of(setting("table")));
        repository = new LocalRepository(Path.of(setting("repository")), classPath);
        identity = new JarIdentity(repository, table, setting("version"), setting("platform"));
        texts = new LicenceTexts(Path.of(setting("texts")));
    }

    private String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** Run by the build. */
    public static void main(String[] arguments) throws IOException, UnknownJarException {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            settings.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        new InventoryGenerator(settings).run();
    }

    private void run() throws IOException, UnknownJarException {
        List<ShippedJar> jars = setting("distribution").isEmpty()
                ? ShippedJar.on(classPath)
                : ShippedJar.below(Path.of(setting("distribution")));
        Map<String, List<ShippedJar>> byContents = new LinkedHashMap<>();
        for (ShippedJar jar : jars) {
            byContents.computeIfAbsent(jar.sha256(), hash -> new ArrayList<>()).add(jar);
        }
        List<ShippedLibrary> libraries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (List<ShippedJar> same : byContents.values()) {
            try {
                libraries.add(library(same));
            } catch (UnknownJarException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new UnknownJarException(String.join("\n", problems));
        }
        Path out = Files.createDirectories(Path.of(setting("out")));
        Inventory inventory =
                new Inventory(setting("product"), setting("version"), setting("commit"), setting("time"), libraries);
        BillWriter.write(inventory, out.resolve(Inventory.FILE));
        texts.write(out.resolve(Inventory.TEXTS));
    }

    private ShippedLibrary library(List<ShippedJar> same) throws IOException, UnknownJarException {
        ShippedJar jar = same.get(0);
        Coordinates library = identity.of(jar);
        Optional<Pom> pom = Pom.of(repository, library);
        String licence = licence(jar, library, pom);
        if (!table.accepts(licence)) {
            throw new UnknownJarException(library + " (" + jar.location() + ") is under " + licence
                    + ", which is not among the licences accepted in nbproject-config/licences.tsv.");
        }
        return new ShippedLibrary(
                library.group(),
                library.artifact(),
                library.version(),
                licence,
                pom.isPresent() ? pom.get().website() : "",
                jar.sha256(),
                same.stream().map(ShippedJar::location).toList(),
                jar.moduleAndVersion(),
                texts.of(jar, library, licence));
    }

    private String licence(ShippedJar jar, Coordinates library, Optional<Pom> pom)
            throws IOException, UnknownJarException {
        if (library.group().equals(JarIdentity.OURS)) {
            return "GPL-3.0-or-later";
        }
        Optional<String> stated = table.library(library);
        if (stated.isPresent()) {
            return stated.get();
        }
        List<String> names = pom.isPresent() ? pom.get().licences() : List.of();
        return table.wording(names)
                .orElseThrow(() -> new UnknownJarException("The licence of " + library + " (" + jar.location()
                        + ") is not known: its pom says " + names
                        + ". Look it up and name it in nbproject-config/licences.tsv."));
    }
}
