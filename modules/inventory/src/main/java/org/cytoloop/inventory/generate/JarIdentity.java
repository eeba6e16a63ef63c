/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.inventory.generate;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Tells what a jar is: ours, a module of the platform, or a library of Maven. */
final class JarIdentity {
    /** Group of everything made from the sources of Cytoloop. */
    static final String OURS = "org.cytoloop";

    /** Group under which the platform publishes libraries of others. */
    private static final String REPACKED = "org.netbeans.external";

    private static final Pattern POM_PROPERTIES = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
    /** Texts and pictures of ours for modules of the platform. */
    private static final Pattern BRANDING = Pattern.compile("cytoloop/(core|modules)/locale/[^/]+_cytoloop\\.jar");

    private final LocalRepository repository;
    private final LicenceTable table;
    private final String version;
    private final String platformVersion;

    /**
     * @param version version of Cytoloop
     * @param platformVersion version of the NetBeans Platform
     */
    JarIdentity(LocalRepository repository, LicenceTable table, String version, String platformVersion) {
        this.repository = repository;
        this.table = table;
        this.version = version;
        this.platformVersion = platformVersion;
    }

    /** What the jar is called. */
    Coordinates of(ShippedJar jar) throws IOException, UnknownJarException {
        String module = jar.module();
        if (module.startsWith(OURS + ".")) {
            return new Coordinates(OURS, module.substring(OURS.length() + 1).replace('.', '-'), version);
        }
        if (BRANDING.matcher(jar.location()).matches()) {
            return new Coordinates(OURS, "branding-" + jar.baseName(), version);
        }
        Optional<Coordinates> known = table.file(jar.fileName(), platformVersion);
        if (known.isEmpty() || !repository.mayBe(known.get(), jar.sha256())) {
            known = repository.withHash(jar.sha256());
        }
        if (known.isPresent() && known.get().group().equals(REPACKED)) {
            Optional<Coordinates> itself = embedded(jar);
            known = itself.isPresent() ? itself : known;
        }
        if (known.isEmpty()) {
            known = embedded(jar);
        }
        if (known.isEmpty() && (!module.isEmpty() || jar.location().startsWith("platform/"))) {
            known = repository.platformModule(jar.baseName(), platformVersion);
        }
        return known.orElseThrow(() -> new UnknownJarException("The origin of " + jar.location()
                + " is not known: it is not what Maven resolved and says nothing itself."
                + " Name it in nbproject-config/licences.tsv (kind \"file\")."));
    }

    /** What a jar says of itself, if it speaks of one artifact only. */
    private static Optional<Coordinates> embedded(ShippedJar jar) throws IOException {
        List<String> texts = jar.texts(POM_PROPERTIES);
        if (texts.size() != 1) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        properties.load(new StringReader(texts.get(0)));
        String group = properties.getProperty("groupId");
        String artifact = properties.getProperty("artifactId");
        String version = properties.getProperty("version");
        return group == null || artifact == null || version == null
                ? Optional.empty()
                : Optional.of(new Coordinates(group, artifact, version));
    }
}
