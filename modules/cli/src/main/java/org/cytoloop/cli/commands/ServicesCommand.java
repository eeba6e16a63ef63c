/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.spi.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cytoloop services}: lists every registered provider and its health. */
@Command(name = "services", mixinStandardHelpOptions = true, description = "List every provider and its health.")
public final class ServicesCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        var json = Console.JSON.arrayNode();
        Table table = new Table("service", "id", "name", "version", "module", "health");
        for (Services.Health row : Services.health()) {
            var node = json.addObject();
            node.put("service", row.service());
            node.put("id", row.id());
            node.put("name", row.name());
            node.put("version", row.version());
            node.put("module", row.module());
            node.put("health", row.health());
            table.row(row.service(), row.id(), row.name(), row.version(), row.module(), row.health());
        }
        common.console().result(json, table.toString());
        return 0;
    }
}
