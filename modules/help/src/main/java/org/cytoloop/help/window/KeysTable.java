/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.help.window;

import org.cytoloop.workbench.keys.CommandCatalogue;
import org.cytoloop.workbench.keys.KeyedCommand;
import org.openide.util.NbBundle.Messages;

/** All commands with their keys, as they are set now, as markup. For the EDT. */
@Messages({"KeysTable_command=command", "KeysTable_key=key"})
final class KeysTable {
    private KeysTable() {}

    static String html() {
        StringBuilder html = new StringBuilder();
        String group = "";
        for (KeyedCommand command : CommandCatalogue.read()) {
            if (command.key().isEmpty()) {
                continue;
            }
            if (!command.group().equals(group)) {
                html.append(group.isEmpty() ? "" : "</table>");
                group = command.group();
                html.append("<h2>").append(escape(group)).append("</h2><table><tr><th>");
                html.append(Bundle.KeysTable_key()).append("</th><th>").append(Bundle.KeysTable_command());
                html.append("</th></tr>");
            }
            html.append("<tr><td><kbd>").append(escape(command.key())).append("</kbd></td><td>");
            html.append(escape(command.name())).append("</td></tr>");
        }
        return html.append(group.isEmpty() ? "" : "</table>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
