/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.health.ProviderHealth;
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
        Table table = new Table("kind", "id", "name", "version", "module", "module version", "state");
        StringBuilder reasons = new StringBuilder();
        for (ProviderHealth row : Services.health()) {
            var node = json.addObject();
            node.put("kind", row.kind());
            node.put("id", row.id());
            node.put("name", row.name());
            node.put("version", row.version());
            node.put("module", row.module());
            node.put("moduleVersion", row.moduleVersion());
            node.put("state", row.state().name());
            node.put("reason", row.reason());
            table.row(
                    row.kind(),
                    row.id(),
                    row.name(),
                    row.version(),
                    row.module(),
                    row.moduleVersion(),
                    row.state().name());
            if (!row.reason().isEmpty()) {
                reasons.append('\n')
                        .append(row.kind())
                        .append(' ')
                        .append(row.id())
                        .append(" is ")
                        .append(row.state().name())
                        .append(": ")
                        .append(row.reason());
            }
        }
        common.console().result(json, table + reasons.toString());
        return 0;
    }
}
