/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.inventory.Inventory;

/** What this program consists of, as the build wrote it into its jar. */
public final class OwnInventory {
    private static final String FOLDER = "/org/cytoloop/cli/inventory/";

    private OwnInventory() {}

    /**
     * Reads it.
     *
     * @throws ProblemException when this program was not packed by the build
     */
    public static Inventory read() throws ProblemException {
        try (InputStream in = OwnInventory.class.getResourceAsStream(FOLDER + Inventory.FILE)) {
            if (in == null) {
                throw new ProblemException("This program was not packed by the build and does not know what it consists"
                        + " of; run the cytoloop-cli.jar of a release.");
            }
            return Inventory.read(in);
        } catch (IOException e) {
            throw new ProblemException("The list of what is inside this program cannot be read: " + e.getMessage(), e);
        }
    }

    /** A licence text by the name of its file. */
    public static Optional<String> text(String file) {
        try (InputStream in = OwnInventory.class.getResourceAsStream(FOLDER + Inventory.TEXTS + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
