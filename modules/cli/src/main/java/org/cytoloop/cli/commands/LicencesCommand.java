/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.cli.plugin.OwnInventory;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.inventory.LibraryPage;
import org.cytoloop.inventory.ShippedLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cytoloop licences}: lists the libraries inside this program, or tells all of one. */
@Command(
        name = "licences",
        mixinStandardHelpOptions = true,
        description = "List the libraries inside this program and their licences.")
public final class LicencesCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "Name of a library: print its notice and licence, too.")
    private String name;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() throws ProblemException {
        List<ShippedLibrary> libraries = OwnInventory.read().thirdParty();
        if (name != null) {
            libraries = libraries.stream()
                    .filter(library -> library.name().equals(name))
                    .toList();
            if (libraries.isEmpty()) {
                throw new ProblemException("There is no library \"" + name
                        + "\" inside this program; \"cytoloop licences\" lists those there are.");
            }
        }
        var json = Console.JSON.arrayNode();
        Table table = new Table("library", "version", "licence", "from", "website");
        StringBuilder pages = new StringBuilder();
        for (ShippedLibrary library : libraries) {
            String page = name == null ? "" : LibraryPage.of(library, OwnInventory::text, "(missing)");
            var node = json.addObject();
            node.put("library", library.name());
            node.put("version", library.version());
            node.put("licence", library.licence());
            node.put("group", library.group());
            node.put("website", library.website());
            node.put("sha256", library.sha256());
            if (name != null) {
                node.put("text", page);
            }
            pages.append(page);
            table.row(library.name(), library.version(), library.licence(), library.group(), library.website());
        }
        common.console().result(json, name == null ? table.toString() : pages.toString());
        return 0;
    }
}
