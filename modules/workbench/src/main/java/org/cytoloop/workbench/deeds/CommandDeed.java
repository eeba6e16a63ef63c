/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.deeds;

import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.Action;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownNames;
import org.openide.awt.Actions;
import org.openide.util.NbBundle.Messages;

/** A deed that is a command of the menus. */
@Messages({
    "CommandDeed_absent=The window that does this is not installed.",
    "CommandDeed_notNow=This cannot be done with the study as it is now."
})
public abstract class CommandDeed implements DeedDoer {
    private final String kind;
    private final String category;
    private final String command;

    /**
     * A deed.
     *
     * @param kind its kind
     * @param category category of the command's {@code @ActionID}
     * @param command id of the command's {@code @ActionID}
     */
    protected CommandDeed(String kind, String category, String command) {
        this.kind = kind;
        this.category = category;
        this.command = command;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Optional<String> obstacle(OpenStudy open, Deed deed) {
        Action action = Actions.forID(category, command);
        if (action == null) {
            return Optional.of(Bundle.CommandDeed_absent());
        }
        if (action.isEnabled()) {
            return Optional.empty();
        }
        return Optional.of(open.names().masked() ? ShownNames.whyHidden() : Bundle.CommandDeed_notNow());
    }

    @Override
    public final void perform(OpenStudy open, Deed deed) {
        Action action = Actions.forID(category, command);
        if (action != null && action.isEnabled()) {
            action.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, deed.kind()));
        }
    }
}
