/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.about;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.inventory.Inventory;
import org.cytoloop.inventory.LibraryPage;
import org.cytoloop.inventory.ShippedLibrary;
import org.openide.modules.InstalledFileLocator;
import org.openide.util.NbBundle;

/** What the about box tells. Immutable. */
@NbBundle.Messages({
    "About_name=Cytoloop",
    "# {0} - version",
    "About_version=Version {0}",
    "# {0} - version",
    "# {1} - commit",
    "About_versionCommit=Version {0}, made from commit {1}",
    "About_unknownVersion=Version unknown",
    "# {0} - number of libraries",
    "About_count={0} libraries of others; select one to read its licence.",
    "About_noInventory=This installation has no bill of materials (docs/cytoloop.cdx.json): install Cytoloop anew to see what it consists of.",
    "About_noText=The licence text is missing from this installation."
})
final class AboutModel {
    private static final Logger LOG = Logger.getLogger(AboutModel.class.getName());
    private static final String OWNER = "org.cytoloop.plugins";
    private static final String FOLDER = "docs/";
    /** Longest licence text that is read, bytes. */
    private static final long LONGEST_TEXT = 1 << 20;
    /** As many digits of a commit as people quote. */
    private static final int SHORT_COMMIT = 12;

    private final Inventory inventory;
    private final Path texts;

    /**
     * @param inventory what is installed; null when that is not known
     * @param texts folder of the licence texts
     */
    AboutModel(Inventory inventory, Path texts) {
        this.inventory = inventory;
        this.texts = texts;
    }

    /** What the installation that is running says of itself. Reads files. */
    static AboutModel installed() {
        File file = InstalledFileLocator.getDefault().locate(FOLDER + Inventory.FILE, OWNER, false);
        if (file == null) {
            return new AboutModel(null, Path.of(""));
        }
        try (InputStream in = Files.newInputStream(file.toPath())) {
            return new AboutModel(Inventory.read(in), file.toPath().resolveSibling(Inventory.TEXTS));
        } catch (IOException e) {
            LOG.log(Level.INFO, file + " cannot be read", e);
            return new AboutModel(null, Path.of(""));
        }
    }

    /** Version and, when it is known, the commit it was made from. */
    String version() {
        if (inventory == null) {
            return Bundle.About_unknownVersion();
        }
        String commit = inventory.commit();
        return commit.isEmpty()
                ? Bundle.About_version(inventory.version())
                : Bundle.About_versionCommit(
                        inventory.version(), commit.substring(0, Math.min(SHORT_COMMIT, commit.length())));
    }

    /** One sentence above the libraries. */
    String summary() {
        return inventory == null
                ? Bundle.About_noInventory()
                : Bundle.About_count(inventory.thirdParty().size());
    }

    /** Everything that others made, in the order of the names. */
    List<ShippedLibrary> libraries() {
        if (inventory == null) {
            return List.of();
        }
        return inventory.thirdParty().stream()
                .sorted(java.util.Comparator.comparing(
                                (ShippedLibrary library) -> library.name().toLowerCase(Locale.ROOT))
                        .thenComparing(library -> library.files().get(0)))
                .toList();
    }

    /** Notice and licence of a library. Reads files. */
    String text(ShippedLibrary library) {
        return LibraryPage.of(library, this::textFile, Bundle.About_noText());
    }

    private Optional<String> textFile(String name) {
        Path file = texts.resolve(name).normalize();
        try {
            if (file.startsWith(texts) && Files.size(file) <= LONGEST_TEXT) {
                return Optional.of(Files.readString(file));
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, file + " cannot be read", e);
        }
        return Optional.empty();
    }

    /** Under which licence Cytoloop itself is; the text. Reads a file. */
    String ownLicence() {
        return textFile("GPL-3.0-or-later.txt").orElse(Bundle.About_noText());
    }
}
