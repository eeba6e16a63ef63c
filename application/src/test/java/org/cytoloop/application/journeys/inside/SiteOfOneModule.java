/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** An update site in a folder: a catalogue with check sums, and one module without content in the version of the day. */
final class SiteOfOneModule {
    /** Code name base of the module. */
    static final String MODULE = "org.cytoloop.trial.update";

    private static final String DOCTYPE =
            "<!DOCTYPE module_updates PUBLIC \"-//NetBeans//DTD Autoupdate Catalog 2.8//EN\""
                    + " \"https://netbeans.apache.org/dtds/autoupdate-catalog-2_8.dtd\">";

    private final Path folder;

    SiteOfOneModule(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    URL catalogue() throws MalformedURLException {
        return folder.resolve("updates.xml").toUri().toURL();
    }

    /** Offers a version instead of the one before. */
    void offer(String version) throws IOException {
        String manifest = "<manifest OpenIDE-Module=\"" + MODULE + "\" OpenIDE-Module-Name=\"Trial of updates\""
                + " OpenIDE-Module-Specification-Version=\"" + version + "\"/>";
        String module = "<module codenamebase=\"" + MODULE + "\" distribution=\"module.nbm\" downloadsize=\"%d\""
                + " license=\"free\" needsrestart=\"false\" releasedate=\"2026/01/01\">" + manifest + "%s</module>";
        String licence = "<license name=\"free\">Do what you like.</license>";
        byte[] jar = ModuleParts.zip(Map.of(
                "META-INF/MANIFEST.MF",
                ModuleParts.text("Manifest-Version: 1.0\nOpenIDE-Module: " + MODULE + "\nOpenIDE-Module-Name: Trial\n"
                        + "OpenIDE-Module-Specification-Version: " + version
                        + "\nOpenIDE-Module-Public-Packages: -\n")));
        byte[] nbm = ModuleParts.nbm(MODULE, String.format(module, 0, licence), jar);
        Files.write(folder.resolve("module.nbm"), nbm);
        String digest = "<message_digest algorithm=\"SHA-512\" value=\"" + sha512(nbm) + "\"/>";
        Files.writeString(
                folder.resolve("updates.xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + DOCTYPE
                        + "<module_updates timestamp=\"00/00/00/01/01/2026\">"
                        + String.format(module, nbm.length, digest) + licence + "</module_updates>");
    }

    /** Changes one bit of the module on offer, as a bad disk, line or person might; the catalogue stays. */
    void spoil() throws IOException {
        byte[] nbm = Files.readAllBytes(folder.resolve("module.nbm"));
        nbm[nbm.length / 2] ^= 1;
        Files.write(folder.resolve("module.nbm"), nbm);
    }

    private static String sha512(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
